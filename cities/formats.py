"""Countries, cities, organizations and people in the formats of other programs."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalogue.choices import Kind
from catalogue.formats.shape import Cited, PlaceOf, Shape, label, named, names, said, shapes_kind
from catalogue.linked_data import node, page_of, texts_in
from cities.choices import OrganizationKind

GOVERNMENTS = {
    OrganizationKind.CITY_GOVERNMENT,
    OrganizationKind.MUNICIPAL_AGENCY,
    OrganizationKind.REGIONAL_GOVERNMENT,
    OrganizationKind.NATIONAL_GOVERNMENT,
    OrganizationKind.NATIONAL_AGENCY,
}
TYPES = {
    OrganizationKind.UNIVERSITY: "CollegeOrUniversity",
    OrganizationKind.COMPANY: "Corporation",
}


def type_of_organization(kind):
    """What schema.org calls an organization of a kind."""
    return "GovernmentOrganization" if kind in GOVERNMENTS else TYPES.get(kind, "Organization")


def linked_actor(actor, address_of):
    """An organization that a document refers to, as schema.org has it; None of none."""
    if not actor:
        return None
    type_name = type_of_organization(actor["kind"])
    return page_of(type_name, Kind.ORGANIZATION, actor, address_of)


def countries_of(actors):
    """The names of the countries that organizations act from, each once."""
    return list(dict.fromkeys(names(actor["country"] for actor in actors)))


def other_names(record):
    return list(dict.fromkeys(name["text"] for name in record["names"]))


@shapes_kind(Kind.COUNTRY)
class CountryShape(Shape):
    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Name"), lambda record: said(record["name"])),
            ("ISO 3166-1 alpha-3", lambda record: record["alpha3"]),
            ("UN M49", lambda record: record["m49"]),
            (_("Region"), lambda record: label("region", record["region"])),
            (_("Subregion"), lambda record: label("region", record["subregion"])),
            (_("Other names"), other_names),
        ]

    def cited(self, record):
        return Cited(genre=_("Country"))

    def linked(self, record, address_of):
        return node(
            "Country",
            **texts_in(record["name"], other_names(record)),
            identifier=record["slug"],
        )


@shapes_kind(Kind.CITY)
class CityShape(Shape):
    suffixes = ("csv", "xlsx", "json", "geojson", "ris", "bib", "csl.json", "atom")

    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Name"), lambda record: said(record["name"])),
            (_("Country"), lambda record: named(record["country"])),
            (_("Latitude"), lambda record: record["latitude"]),
            (_("Longitude"), lambda record: record["longitude"]),
            ("Wikidata", lambda record: record["wikidata"]),
            (_("Other names"), other_names),
        ]

    def cited(self, record):
        return Cited(genre=_("City"))

    def places(self, record):
        yield PlaceOf("city", gettext_lazy("City"), record)

    def linked(self, record, address_of):
        wikidata = record["wikidata"]
        geo = None
        if record["latitude"] is not None:
            geo = node("GeoCoordinates", latitude=record["latitude"], longitude=record["longitude"])
        return node(
            "City",
            **texts_in(record["name"], other_names(record)),
            geo=geo,
            containedInPlace=page_of("Country", Kind.COUNTRY, record["country"], address_of),
            sameAs=f"https://www.wikidata.org/entity/{wikidata}" if wikidata else None,
        )


@shapes_kind(Kind.ORGANIZATION)
class OrganizationShape(Shape):
    suffixes = ("csv", "xlsx", "json", "geojson", "ris", "bib", "csl.json", "atom")

    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Name"), lambda record: said(record["name"])),
            (_("Kind"), lambda record: label("organization_type", record["kind"])),
            (_("City"), lambda record: named(record["city"])),
            (_("Country"), lambda record: named(record["country"])),
            (_("Part of"), lambda record: named(record["parent"])),
            (_("Other names"), other_names),
        ]

    def cited(self, record):
        return Cited(genre=label("organization_type", record["kind"]))

    def places(self, record):
        yield PlaceOf("city", gettext_lazy("City"), record["city"])

    def linked(self, record, address_of):
        return node(
            type_of_organization(record["kind"]),
            **texts_in(record["name"], other_names(record)),
            location=page_of("City", Kind.CITY, record["city"], address_of),
            parentOrganization=page_of(
                "Organization", Kind.ORGANIZATION, record["parent"], address_of
            ),
        )


@shapes_kind(Kind.PERSON)
class PersonShape(Shape):
    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Name"), lambda record: said(record["name"])),
            (_("Other names"), other_names),
        ]

    def cited(self, record):
        return Cited(genre=_("Person"))

    def linked(self, record, address_of):
        return node("Person", **texts_in(record["name"], other_names(record)))
