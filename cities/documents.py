"""What the public gets of countries, cities, organizations and people."""

from rest_framework import serializers

from archive.choices import Confidence, NameKind, SuccessionKind
from catalogue.choices import Kind
from catalogue.documents import (
    CitationDocument,
    LanguageMapField,
    NameDocument,
    PublicDocument,
    Reference,
    SuccessionDocument,
    is_public,
    names_of,
    publishes,
)
from catalogue.vocabularies import name_choices
from cities.choices import OrganizationKind
from cities.filters import REGIONS
from cities.models import City, Country, Organization, Person

name_choices(
    organization_type=OrganizationKind.choices,
    region=REGIONS,
    name_kind=NameKind.choices,
    succession=SuccessionKind.choices,
    confidence=Confidence.choices,
)


class ActorReference(Reference):
    """A link to an organization, with where it acts from."""

    kind = serializers.ChoiceField(choices=OrganizationKind.choices)
    city = Reference()
    country = Reference(source="home_country")


def place_terms(organization, role=None):
    """The terms of an organization's part in something: itself, what it is part of, its places.

    With a role, also each of them in that role: "city:colombo:importer".
    """
    named = [("organization", organization)]
    named += [("organization", ancestor) for ancestor in organization.ancestors()]
    if organization.city:
        named.append(("city", organization.city))
    country = organization.home_country
    if country:
        named.append(("country", country))
    terms = {f"{prefix}:{record.slug}" for prefix, record in named if is_public(record)}
    if country and is_public(country):
        terms |= region_terms(country)
    if role:
        terms |= {f"{term}:{role}" for term in terms} | {f"role:{role}"}
    return terms


def whereabouts(organization):
    """Where it acts from, as a part of a term: "LK/colombo", "BD/"; "" where that is not public."""
    country, city = organization.home_country, organization.city
    if country is None or not is_public(country):
        return ""
    return f"{country.slug}/{city.slug if city and is_public(city) else ''}"


def region_terms(country):
    return {f"region:{region}" for region in (country.region, country.subregion) if region}


def names_of_organization(organization):
    """Its names, and those of its city: both are what people search for."""
    names = names_of(organization)
    if organization.city and is_public(organization.city):
        names += names_of(organization.city)
    return names


def point_of(place):
    if place is None or place.latitude is None:
        return None, None
    return float(place.latitude), float(place.longitude)


@publishes(Kind.COUNTRY, Country)
class CountryDocument(PublicDocument):
    slug = serializers.CharField(help_text="ISO 3166-1 alpha-2.")
    alpha3 = serializers.CharField()
    m49 = serializers.CharField()
    name = LanguageMapField()
    names = NameDocument(many=True, source="names.all")
    region = serializers.CharField(help_text="UN M49 region.")
    subregion = serializers.CharField(help_text="UN M49 sub-region.")
    latitude = serializers.FloatField(allow_null=True, help_text="Of a point within it.")
    longitude = serializers.FloatField(allow_null=True)
    remarks = LanguageMapField()

    def terms_of(self, country):
        return region_terms(country)

    def point_of(self, country):
        return point_of(country)


@publishes(Kind.CITY, City)
class CityDocument(PublicDocument):
    slug = serializers.CharField()
    name = LanguageMapField()
    names = NameDocument(many=True, source="names.all")
    country = Reference()
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    wikidata = serializers.CharField()
    successions = SuccessionDocument(many=True, source="successions.all")
    precedents = SuccessionDocument(many=True, source="precedents.all")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")

    def terms_of(self, city):
        if not is_public(city.country):
            return set()
        return {f"country:{city.country.slug}"} | region_terms(city.country)

    def point_of(self, city):
        return point_of(city)


@publishes(Kind.ORGANIZATION, Organization)
class OrganizationDocument(PublicDocument):
    slug = serializers.CharField()
    name = LanguageMapField()
    names = NameDocument(many=True, source="names.all")
    kind = serializers.ChoiceField(choices=OrganizationKind.choices)
    city = Reference()
    country = Reference(source="home_country")
    parent = Reference()
    successions = SuccessionDocument(many=True, source="successions.all")
    precedents = SuccessionDocument(many=True, source="precedents.all")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")

    def names_to_search(self, organization):
        return names_of_organization(organization)

    def follows(self, organization):
        return organization.ancestors()

    def terms_of(self, organization):
        own = f"organization:{organization.slug}"
        return (place_terms(organization) - {own}) | {f"type:{organization.kind}"}


@publishes(Kind.PERSON, Person)
class PersonDocument(PublicDocument):
    slug = serializers.CharField()
    name = LanguageMapField()
    names = NameDocument(many=True, source="names.all")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")
