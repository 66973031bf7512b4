"""The API of countries, cities, organizations and people."""

from catalogue.choices import Kind
from catalogue.viewsets import EntryViewSet, documented
from cities.filters import CityFilter, CountryListFilter, OrganizationFilter, PersonFilter


@documented(Kind.COUNTRY)
class CountryViewSet(EntryViewSet):
    """Countries and areas of ISO 3166-1, those with most agreements first."""

    kind = Kind.COUNTRY
    filterset_class = CountryListFilter


@documented(Kind.CITY)
class CityViewSet(EntryViewSet):
    """Cities, those with most agreements first."""

    kind = Kind.CITY
    filterset_class = CityFilter


@documented(Kind.ORGANIZATION)
class OrganizationViewSet(EntryViewSet):
    """Organizations: every actor in an agreement or at a forum."""

    kind = Kind.ORGANIZATION
    filterset_class = OrganizationFilter


@documented(Kind.PERSON)
class PersonViewSet(EntryViewSet):
    """People who signed or led delegations."""

    kind = Kind.PERSON
    filterset_class = PersonFilter
