"""What moved between places, as the terms of records tell it: the numbers of a map."""

from dataclasses import dataclass

from archive.translated import in_language
from catalogue.choices import Kind
from catalogue.facets import FacetValue, count_terms
from catalogue.filters import Facet
from catalogue.maps import Flow, Place
from catalogue.models import Entry

# The terms "flow:KR/seoul>LK/colombo>agreed" and "flow:KR>LK>agreed", counted as facets are.
FLOWS = Facet("flow", None, None, "", [""], [])
# A map that would show more places than this shows countries instead of cities.
MOST_PLACES = 60
# A map has so many arcs, the weightiest; the table below it so many rows.
MOST_ARCS, MOST_ROWS = 150, 200

# {last part of a term: what it is drawn as}, in the legend's order. Filled by `name_stages`.
stages = {}


def name_stages(choices):
    """Say what the stages of flows are called: members with a value and a label."""
    stages.update({one.value: one for one in choices})


@dataclass
class Moved:
    """The flows of some records, the weightiest first, between cities or between countries."""

    flows: list
    of_countries: bool

    @property
    def drawn(self):
        """The weightiest flows that lead elsewhere: others have no line."""
        return [one for one in self.flows if one.origin != one.destination][:MOST_ARCS]

    @property
    def rows(self):
        return self.flows[:MOST_ROWS]

    @property
    def legend(self):
        """The kinds of line that are drawn, in their order."""
        drawn = {flow.stage for flow in self.drawn}
        return [one for one in stages.values() if one in drawn]

    @property
    def left(self):
        return max(0, len(self.flows) - MOST_ROWS)


def parted(counted):
    """Part counted facets: the values of FLOWS, and the filters."""
    values = [value for facet in counted if facet.name == FLOWS.name for value in facet.values]
    return values, [facet for facet in counted if facet.name != FLOWS.name]


def of_entry(entry):
    """What moved under one agreement, or as one policy."""
    values = [term.partition(":")[2] for term in entry.terms if term.startswith("flow:")]
    return moved([FacetValue(value, value, 1, False) for value in values])


def touching(entry):
    """What moved under the agreements that have to do with an entry, to or from it if a place."""
    agreements = Entry.objects.of_kind(Kind.AGREEMENT).with_any_term([entry.term])
    values = count_terms(FLOWS, agreements)
    if entry.kind in (Kind.CITY, Kind.COUNTRY):
        values = [one for one in values if any(_lies_in(end, entry) for end in _ends(one))]
    return moved(values)


def moved(values):
    """Return what moved, from counted values of FLOWS, in one query."""
    between_cities = [one for one in values if "/" in one.value]
    of_countries = len({end for one in between_cities for end in _ends(one)}) > MOST_PLACES
    shown = [one for one in values if "/" not in one.value] if of_countries else between_cities
    places = _places({end for one in shown for end in _ends(one)})
    flows = []
    for one in shown:
        origin, destination, stage = one.value.split(">")
        if origin in places and destination in places:
            flows.append(Flow(places[origin], places[destination], stages[stage], one.count))
    flows.sort(key=lambda one: (-one.count, one.origin.name, one.destination.name, one.stage))
    return Moved(flows, of_countries)


def _ends(value):
    return value.value.split(">")[:2]


def _lies_in(end, entry):
    country, slash, city = end.partition("/")
    if entry.kind == Kind.CITY:
        # An end that is a country does not say in which city.
        return city == entry.slug if slash else True
    return country == entry.slug


def _country(end):
    return end.partition("/")[0]


def _address(end):
    country, _slash, city = end.partition("/")
    return (Kind.CITY, city) if city else (Kind.COUNTRY, country)


def _places(ends):
    """{"KR/seoul": Place}: of a city without coordinates, its country's."""
    ends_and_countries = {*ends, *map(_country, ends)}
    found = Entry.objects.places(map(_address, ends_and_countries))
    places = {}
    for end in ends:
        kind, slug = _address(end)
        title, latitude, longitude = found.get((kind, slug), ({}, None, None))
        if latitude is None:
            _title, latitude, longitude = found.get(_address(_country(end)), ({}, None, None))
        if latitude is not None:
            places[end] = Place(slug, kind, in_language(title)[0], latitude, longitude)
    return places
