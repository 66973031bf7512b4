"""Public pages of countries, cities, organizations and people."""

from catalogue.choices import Kind
from catalogue.views import EntryDetailView, EntryListView
from cities.filters import CityFilter, CountryListFilter, OrganizationFilter, PersonFilter


class CountryList(EntryListView):
    kind = Kind.COUNTRY
    filterset_class = CountryListFilter


class CountryDetail(EntryDetailView):
    kind = Kind.COUNTRY


class CityList(EntryListView):
    kind = Kind.CITY
    filterset_class = CityFilter


class CityDetail(EntryDetailView):
    kind = Kind.CITY


class OrganizationList(EntryListView):
    kind = Kind.ORGANIZATION
    filterset_class = OrganizationFilter


class OrganizationDetail(EntryDetailView):
    kind = Kind.ORGANIZATION


class PersonList(EntryListView):
    kind = Kind.PERSON
    filterset_class = PersonFilter


class PersonDetail(EntryDetailView):
    kind = Kind.PERSON
