"""What moved between places, as the terms of records tell it: the numbers of a map."""

from collections import Counter
from dataclasses import dataclass

from archive.translated import in_language
from catalogue.choices import Kind
from catalogue.facets import FacetValue, count_terms
from catalogue.filters import Facet
from catalogue.maps import Flow, Place
from catalogue.models import Entry

# The values of the terms "flow:<country>/<city>>…>stage", counted as facets are.
FLOWS = Facet("flow", None, None, "", [""], [])
# A map that would show more places than this shows countries instead of cities.
MOST_PLACES = 60
# A map has so many arcs, the weightiest; the table below it so many rows.
MOST_ARCS, MOST_ROWS = 150, 200


# {stage of an export: what it is drawn as}. Filled by `group_stages`.
stage_groups = {}


def group_stages(groups):
    """Say as what each stage is drawn: choices with a value and a label, in a legend's order."""
    stage_groups.update(groups)


@dataclass
class Moved:
    """The flows of some records, the weightiest first, between cities or between countries."""

    flows: list
    of_countries: bool

    @property
    def drawn(self):
        return self.flows[:MOST_ARCS]

    @property
    def rows(self):
        return self.flows[:MOST_ROWS]

    @property
    def legend(self):
        """The kinds of line that are drawn, in their order."""
        return [one for one in dict.fromkeys(stage_groups.values()) if one in self._groups]

    @property
    def _groups(self):
        return {flow.stage for flow in self.flows}

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
        part = f"/{entry.slug}" if entry.kind == Kind.CITY else f"{entry.slug}/"
        values = [
            one
            for one in values
            if any(
                end.endswith(part) if entry.kind == Kind.CITY else end.startswith(part)
                for end in one.value.split(">")[:2]
            )
        ]
    return moved(values)


def moved(values):
    """Return what moved, from counted values of FLOWS, in one query."""
    counts = Counter()
    for value in values:
        origin, destination, stage = value.value.split(">")
        counts[origin, destination, stage_groups[stage]] += value.count
    ends = {end for origin, destination, _group in counts for end in (origin, destination)}
    of_countries = len(ends) > MOST_PLACES
    if of_countries:
        wider = Counter()
        for (origin, destination, group), count in counts.items():
            wider[_country(origin), _country(destination), group] += count
        counts, ends = wider, {_country(end) for end in ends}
    places = _places(ends)
    flows = [
        Flow(places[origin], places[destination], group, count)
        for (origin, destination, group), count in counts.items()
        if origin in places and destination in places
    ]
    flows.sort(key=lambda one: (-one.count, one.origin.name, one.destination.name, one.stage))
    return Moved(flows, of_countries)


def _country(end):
    return end.partition("/")[0] + "/"


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
