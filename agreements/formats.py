"""Agreements and policies in the formats of other programs."""

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
    language_name,
    latest,
    named,
    names,
    said,
    shapes_kind,
    with_note,
)
from catalogue.linked_data import creative_work, node, page_of, texts_in
from cities.formats import countries_of, linked_actor


def milestone_event(milestone, of):
    """The day a milestone was reached or, until then, is planned for."""
    return Event(
        name=said(milestone["title"]) or label("milestone", milestone["kind"]),
        key=f"{of}milestone-{milestone['kind']}",
        date=milestone["actual"] or milestone["planned"],
        description=label("progress", milestone["progress"]),
    )


def export_events(exports, name_of):
    for export in exports:
        for milestone in export["milestones"]:
            event = milestone_event(milestone, f"{name_of(export)['slug']}-")
            event.name = with_note(event.name, named(name_of(export)))
            yield event


@shapes_kind(Kind.AGREEMENT)
class AgreementShape(Shape):
    suffixes = ("csv", "xlsx", "json", "geojson", "ics", "ris", "bib", "csl.json", "atom")

    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Title"), lambda record: said(record["title"])),
            (_("Type"), lambda record: label("type", record["type"])),
            (_("Status"), lambda record: label("status", record["status"] or "")),
            (_("Date"), lambda record: dated(record["date"])),
            (_("First day"), lambda record: earliest(record["date"])),
            (_("Last day"), lambda record: latest(record["date"])),
            (_("Parties"), self._parties),
            (_("Countries"), lambda record: countries_of(self._organizations(record))),
            (_("Policies shared"), self._policies),
            (_("Forum"), lambda record: named(record["forum"])),
            (_("Place"), lambda record: named(record["place"])),
            (_("Policy areas"), lambda record: names(record["areas"])),
            (
                _("Languages of the text"),
                lambda record: list(map(language_name, record["languages"])),
            ),
            (_("Binding force"), lambda record: label("binding_force", record["binding_force"])),
            (_("Reference number"), lambda record: record["reference_number"]),
            (_("Summary"), lambda record: said(record["summary"])),
        ]

    def _organizations(self, record):
        return [party["organization"] for party in record["parties"] if party["organization"]]

    def _parties(self, record):
        return [
            with_note(said(party["name_as_signed"]), label("role", party["role"]))
            for party in record["parties"]
        ]

    def _policies(self, record):
        return [
            with_note(named(export["policy"]), label("stage", export["stage"]))
            for export in record["exports"]
        ]

    def cited(self, record):
        return Cited(
            authors=[said(party["name_as_signed"]) for party in record["parties"]],
            date=record["date"],
            genre=label("type", record["type"]),
            keywords=names(record["areas"]),
        )

    def events(self, record):
        for action in record["actions"]:
            note = said(action["note"])
            kind = action["kind"]
            yield Event(label("action", kind), kind, action["date"], note)
            yield Event(_("In effect"), f"{kind}-effective", action["effective_date"])
            yield Event(_("Runs out"), f"{kind}-expiry", action["expiry_date"])
        for milestone in record["milestones"]:
            yield milestone_event(milestone, "")
        yield from export_events(record["exports"], lambda export: export["policy"])

    def places(self, record):
        yield PlaceOf("place", gettext_lazy("Place"), record["place"])
        for party in record["parties"]:
            if party["organization"]:
                role = party["role"]
                yield PlaceOf(role, label("role", role), party["organization"]["city"])

    def linked(self, record, address_of):
        return creative_work(record, texts_in(record["title"])) | {
            "genre": label("type", record["type"]),
            "identifier": record["reference_number"] or None,
            "inLanguage": record["languages"],
            "author": [
                linked_actor(party["organization"], address_of)
                or {"@type": "Organization", "name": said(party["name_as_signed"])}
                for party in record["parties"]
            ],
            "locationCreated": page_of("City", Kind.CITY, record["place"], address_of),
            "mentions": page_of("Event", Kind.FORUM, record["forum"], address_of),
            "keywords": names(record["areas"]),
            "about": [
                page_of("CreativeWork", Kind.POLICY, export["policy"], address_of)
                for export in record["exports"]
            ],
            "encoding": [
                node(
                    "MediaObject",
                    **texts_in(document["title"]),
                    contentUrl=document["url"],
                    inLanguage=document["language"],
                    sha256=document["sha256"],
                )
                for document in record["documents"]
            ],
        }


@shapes_kind(Kind.POLICY)
class PolicyShape(Shape):
    suffixes = ("csv", "xlsx", "json", "geojson", "ris", "bib", "csl.json", "atom")

    def columns(self):
        return [
            (_("Identifier"), lambda record: record["slug"]),
            (_("Title"), lambda record: said(record["title"])),
            (_("Owner"), lambda record: named(record["owner"])),
            (_("City"), lambda record: named((record["owner"] or {}).get("city"))),
            (_("Since"), lambda record: dated(record["since"])),
            (_("Policy areas"), lambda record: names(record["areas"])),
            (_("SDG targets"), lambda record: [target["slug"] for target in record["targets"]]),
            (_("Where it went"), self._recipients),
            (_("Summary"), lambda record: said(record["summary"])),
        ]

    def _recipients(self, record):
        return [
            with_note(named(export["recipient"]), label("stage", export["stage"]))
            for export in record["exports"]
        ]

    def cited(self, record):
        # Since when a policy is there is not when it was written about: that has no date.
        return Cited(
            authors=[named(record["owner"])],
            genre=_("Policy"),
            keywords=names(record["areas"]),
        )

    def places(self, record):
        if record["owner"]:
            yield PlaceOf("owner", gettext_lazy("Owner"), record["owner"]["city"])
        for export in record["exports"]:
            if export["recipient"]:
                city = export["recipient"]["city"]
                yield PlaceOf("recipient", gettext_lazy("Recipient"), city)

    def linked(self, record, address_of):
        return creative_work(record, texts_in(record["title"]), date="since") | {
            "genre": _("Policy"),
            "author": linked_actor(record["owner"], address_of),
            "keywords": names(record["areas"]),
        }
