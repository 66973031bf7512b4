"""Forums in the formats of other programs."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalogue.choices import Kind
from catalogue.formats.shape import (
    Cited,
    Event,
    PlaceOf,
    Shape,
    dated,
    earliest,
    label,
    latest,
    named,
    names,
    said,
    shapes_kind,
    with_note,
)
from catalogue.linked_data import creative_work, node, page_of, texts_in
from cities.formats import linked_actor, other_names


@shapes_kind(Kind.FORUM)
class ForumShape(Shape):
    suffixes = ("csv", "xlsx", "json", "geojson", "ics", "ris", "bib", "csl.json", "atom")

    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Name"), lambda record: said(record["name"])),
            (_("Date"), lambda record: dated(record["date"])),
            (_("First day"), lambda record: earliest(record["date"])),
            (_("Last day"), lambda record: latest(record["date"])),
            (_("City"), lambda record: named(record["venue_city"])),
            (_("Venue"), lambda record: said(record["venue"])),
            (_("Series"), lambda record: said(record["series"])),
            (_("Edition"), lambda record: record["edition"]),
            (_("Hosts"), self._hosts),
            (
                _("Delegations"),
                lambda record: names(part["organization"] for part in record["delegations"]),
            ),
            (
                _("Declarations"),
                lambda record: [said(one["title"]) for one in record["declarations"]],
            ),
            (_("Other names"), other_names),
            (_("Summary"), lambda record: said(record["summary"])),
        ]

    def _hosts(self, record):
        return [
            with_note(named(host["organization"]), label("host_role", host["role"]))
            for host in record["hosts"]
        ]

    def cited(self, record):
        return Cited(
            authors=names(host["organization"] for host in record["hosts"]),
            date=record["date"],
            genre=_("Forum"),
        )

    def events(self, record):
        yield Event("", "forum", record["date"], said(record["summary"]))
        for declaration in record["declarations"]:
            name = with_note(_("Adopted"), said(declaration["title"]))
            yield Event(name, f"adopted-{declaration['slug']}", declaration["adopted"])

    def places(self, record):
        yield PlaceOf("venue", gettext_lazy("Venue"), record["venue_city"])
        for host in record["hosts"]:
            if host["organization"]:
                role = host["role"]
                yield PlaceOf(role, label("host_role", role), host["organization"]["city"])
        for delegation in record["delegations"]:
            if delegation["organization"]:
                city = delegation["organization"]["city"]
                yield PlaceOf("delegation", gettext_lazy("Delegation"), city)

    def linked(self, record, address_of):
        date = record["date"]
        return node(
            "Event",
            **texts_in(record["name"], other_names(record)),
            description=said(record["summary"]),
            startDate=earliest(date),
            endDate=latest(date),
            location=page_of("City", Kind.CITY, record["venue_city"], address_of),
            organizer=[linked_actor(host["organization"], address_of) for host in record["hosts"]],
            workFeatured=[
                creative_work(declaration, texts_in(declaration["title"]), date="adopted")
                for declaration in record["declarations"]
            ],
        )
