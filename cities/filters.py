"""What countries, cities, organizations and people can be filtered by."""

from django.utils.translation import gettext_lazy as _

from catalogue.choices import Kind
from catalogue.filters import CountryFilter, EntryFilter, OrderingFilter, TermFilter
from cities.choices import OrganizationKind, Region, Subregion

REGIONS = [*Region.choices, *Subregion.choices]


class PlaceFilter(EntryFilter):
    """Filters by where an actor is, shared by every kind that has a place."""

    country = CountryFilter(label=_("Country"))
    region = TermFilter(label=_("Region"), choices=REGIONS)


class CountryListFilter(EntryFilter):
    kind = Kind.COUNTRY
    default_ordering = "-uses"

    region = TermFilter(label=_("Region"), choices=REGIONS)
    ordering = OrderingFilter("-uses", "name", "-name")


class CityFilter(PlaceFilter):
    kind = Kind.CITY
    default_ordering = "-uses"

    ordering = OrderingFilter("-uses", "name", "-name")


class OrganizationFilter(PlaceFilter):
    kind = Kind.ORGANIZATION
    default_ordering = "-uses"

    type = TermFilter(label=_("Kind"), choices=OrganizationKind.choices)
    city = TermFilter(label=_("City"), kind=Kind.CITY)
    organization = TermFilter(label=_("Part of"), kind=Kind.ORGANIZATION)
    ordering = OrderingFilter("-uses", "name", "-name")


class PersonFilter(EntryFilter):
    kind = Kind.PERSON
    default_ordering = "-uses"

    ordering = OrderingFilter("-uses", "name", "-name")
