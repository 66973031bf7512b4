from cities.models.organization import (
    Organization,
    OrganizationCitation,
    OrganizationName,
    OrganizationSuccession,
)
from cities.models.person import Person, PersonCitation, PersonName
from cities.models.place import (
    City,
    CityCitation,
    CityName,
    CitySuccession,
    Country,
    CountryName,
)

__all__ = [
    "City",
    "CityCitation",
    "CityName",
    "CitySuccession",
    "Country",
    "CountryName",
    "Organization",
    "OrganizationCitation",
    "OrganizationName",
    "OrganizationSuccession",
    "Person",
    "PersonCitation",
    "PersonName",
]
