"""Each format is read back by a parser that shares nothing with what wrote it."""

import csv
import io
import json
import re
from datetime import date

import feedparser
import openpyxl
import pytest
import rispy
from icalendar import Calendar
from lxml import etree, html
from pybtex.database import parse_string
from pyld import jsonld

from catalogue.models import Entry
from tests.browser.awkward import ARABIC, HANGUL, LONG_WORD, MARKUP, SLUG

ATOM = "{http://www.w3.org/2005/Atom}"


def table(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheet(data):
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
    names, *rows = book.active.iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in rows]


@pytest.mark.parametrize(("suffix", "read"), [("csv", table), ("xlsx", sheet)])
def test_a_table_holds_every_record_and_script(awkward_record, export, suffix, read):
    rows = {row["Identifier"]: row for row in read(export(f"/agreements.{suffix}"))}
    row = rows[SLUG]
    assert row["Title"] == LONG_WORD
    assert "أمانة عمّان الكبرى (Importer)" in row["Parties"]
    assert row["Policies shared"] == f"{MARKUP} (Under way)"
    assert (row["Date"], row["First day"], row["Last day"]) == (
        "2016-06~",
        "2016-06-01",
        "2016-06-30",
    )
    assert row["Address"] == f"http://testserver/agreements/{SLUG}/"
    korean = {row["식별자"]: row for row in read(export(f"/ko/agreements.{suffix}"))}[SLUG]
    assert korean["제목"] == HANGUL
    assert korean["주소"] == f"http://testserver/ko/agreements/{SLUG}/"


def test_a_csv_opens_in_spreadsheets(awkward_record, export):
    data = export("/agreements.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\xef\xbb\xbf") == 1


def test_json_is_the_apis_document(awkward_record, export, api):
    records = json.loads(export("/agreements.json"))["results"]
    assert records == api("agreements/").json()["results"]
    assert json.loads(export(f"/agreements/{SLUG}.json")) == api(f"agreements/{SLUG}/").json()
    assert ARABIC.encode() in export("/agreements.json")


def test_geojson_has_a_point_for_each_part(awkward_record, export):
    read = json.loads(export(f"/agreements/{SLUG}.geojson"))
    assert read["type"] == "FeatureCollection"
    # RFC 7946: these three members, and longitude first.
    for feature in read["features"]:
        assert {"type", "geometry", "properties"} <= feature.keys()
        longitude, latitude = feature["geometry"]["coordinates"]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90
    parts = {(one["properties"]["role"], one["properties"]["city"]) for one in read["features"]}
    assert {("place", "amman"), ("importer", "amman")} <= parts
    amman = Entry.objects.get(kind="city", slug="amman")
    first = read["features"][0]
    assert first["geometry"]["coordinates"] == [
        round(amman.longitude, 5),
        round(amman.latitude, 5),
    ]
    ids = [feature["id"] for feature in read["features"]]
    assert len(ids) == len(set(ids))


def test_a_record_without_a_place_is_a_feature_without_geometry(db, export, varied_record):
    Entry.objects.filter(kind="city").update(latitude=None, longitude=None)
    read = json.loads(export("/agreements.geojson"))
    assert {feature["geometry"] for feature in read["features"]} == {None}
    assert len(read["features"]) == Entry.objects.of_kind("agreement").count()


def events(data):
    return Calendar.from_ical(data).walk("VEVENT")


def test_a_calendar_has_days_and_invents_none(awkward_record, export):
    found = {
        str(event["summary"]): (event.decoded("dtstart"), event.decoded("dtend"))
        for event in events(export(f"/agreements/{SLUG}.ics"))
    }
    # Known to the month, and that about: the month, and the name says so.
    signed = f"Signed: {LONG_WORD} (about June 2016)"
    assert found[signed] == (date(2016, 6, 1), date(2016, 7, 1))
    assert found[f"Suspended: {LONG_WORD}"] == (date(2018, 1, 5), date(2018, 1, 6))
    assert found[f"Runs out: {LONG_WORD}"] == (date(2019, 6, 30), date(2019, 7, 1))
    # Known to the year only: 2090.
    assert not any(first.year == 2090 for first, _last in found.values())
    uids = [str(event["uid"]) for event in events(export("/agreements.ics"))]
    assert len(uids) == len(set(uids))
    assert uids == [str(event["uid"]) for event in events(export("/ko/agreements.ics"))]


@pytest.mark.parametrize(
    ("edtf", "days"),
    [
        ("2016-06-08", (date(2016, 6, 8), date(2016, 6, 8))),
        ("2016-06-08/2016-06-10", (date(2016, 6, 8), date(2016, 6, 10))),
        ("2016-06", (date(2016, 6, 1), date(2016, 6, 30))),
        ("2016", None),
        ("2016?", None),
        ("201X", None),
        ("2016/2016-06", None),
    ],
)
def test_what_a_calendar_can_hold(edtf, days):
    from archive.edtf import edtf_days
    from catalogue.formats.calendar import all_days

    earliest, latest = edtf_days(edtf)
    stated = {"edtf": edtf, "earliest": earliest.isoformat(), "latest": latest.isoformat()}
    assert all_days(stated) == days
    assert all_days(stated | {"latest": None}) is None


def test_a_calendar_of_forums_has_their_days(founding_record, export):
    names = [str(event["summary"]) for event in events(export("/ko/forums.ics"))]
    assert Entry.objects.get(kind="forum").title["ko"] in names


def test_ris_is_read_by_reference_managers(awkward_record, export):
    records = {one["id"]: one for one in rispy.loads(export("/agreements.ris").decode())}
    assert len(records) == Entry.objects.of_kind("agreement").count()
    record = records[f"agreement-{SLUG}"]
    assert record["type_of_reference"] == "ELEC"
    assert record["title"] == LONG_WORD
    assert "أمانة عمّان الكبرى" in record["authors"]
    assert record["year"] == "2016"
    assert record["date"] == "2016/06//"
    assert record["urls"] == [f"http://testserver/agreements/{SLUG}/"]
    korean = rispy.loads(export(f"/ko/agreements/{SLUG}.ris").decode())[0]
    assert korean["title"] == HANGUL


def test_bibtex_is_read_whatever_signs_a_title_has(awkward_record, export):
    entry = parse_string(export("/policies/markup-policy.bib").decode(), "bibtex").entries[
        "policy-markup-policy"
    ]
    assert entry.fields["title"] == "{" + MARKUP.replace("&", r"\&") + "}"
    assert entry.persons["author"]
    read = parse_string(export("/ko/agreements.bib").decode(), "bibtex").entries
    assert len(read) == Entry.objects.of_kind("agreement").count()
    assert read[f"agreement-{SLUG}"].fields["title"] == f"{{{HANGUL}}}"
    assert read[f"agreement-{SLUG}"].fields["year"] == "2016"


def test_texs_signs_are_no_commands():
    from catalogue.formats.bibtex import escaped

    written = escaped("50% of {x} \\ a_b #1 $2 ~ ^ &\n new")
    read = parse_string(f"@misc{{key, title = {{{written}}}}}", "bibtex").entries["key"]
    assert read.fields["title"] == written
    assert "\n" not in written
    assert r"50\% of \textbraceleft{}x\textbraceright{} \textbackslash{} a\_b \#1 \$2" in written


def test_csl_json_is_what_citation_processors_take(awkward_record, export):
    item = {one["id"]: one for one in json.loads(export("/agreements.csl.json"))}
    item = item[f"agreement-{SLUG}"]
    assert item["type"] == "webpage"
    assert item["issued"] == {"date-parts": [[2016, 6]], "circa": True}
    assert {"literal": "أمانة عمّان الكبرى"} in item["author"]


def test_atom_is_a_feed_that_readers_follow(awkward_record, export):
    data = export("/agreements.atom")
    feed = feedparser.parse(data)
    assert not feed.bozo
    assert feed.version == "atom10"
    entries = {entry.id: entry for entry in feed.entries}
    entry = entries[f"tag:testserver,2026:agreement/{SLUG}"]
    assert entry.title == LONG_WORD
    assert entry.link == f"http://testserver/agreements/{SLUG}/"
    assert entry.updated_parsed
    assert entry.published_parsed
    korean = feedparser.parse(export("/ko/agreements.atom"))
    assert {entry.id for entry in korean.entries} == set(entries)
    assert HANGUL in [entry.title for entry in korean.entries]
    policies = feedparser.parse(export("/policies.atom"))
    assert MARKUP in [entry.title for entry in policies.entries]
    etree.fromstring(data)


def test_a_feed_leads_on_to_all_records(varied_record, client, monkeypatch):
    from catalogue import exports, formats

    short = formats.Format(**{**formats.FORMATS["atom"].__dict__, "page_size": 5})
    monkeypatch.setitem(exports.FORMATS, "atom", short)
    found, address = [], "/agreements.atom?ordering=name"
    while address:
        feed = feedparser.parse(client.get(address).getvalue())
        found += [entry.id.rpartition("/")[2] for entry in feed.entries]
        address = next((one.href for one in feed.feed.links if one.rel == "next"), None)
    slugs = Entry.objects.of_kind("agreement").order_by("sort_en", "id")
    assert found == list(slugs.values_list("slug", flat=True))


def test_a_records_feed_has_its_changes(published_agreement, export):
    feed = feedparser.parse(export("/agreements/transport-mou.atom"))
    assert [entry.title.partition(":")[0] for entry in feed.entries] == ["Published"]
    assert feed.entries[0].id.startswith("tag:testserver,2026:agreement/transport-mou/")


def load(url, options):
    """schema.org's context says of every word that it is schema.org's; no test asks for it."""
    context = {"@context": {"@vocab": "https://schema.org/"}}
    return {"contentType": None, "contextUrl": None, "documentUrl": url, "document": context}


def things(text):
    """{address: its properties} of JSON-LD, as a processor understands it."""
    read = jsonld.flatten(json.loads(text), options={"documentLoader": load})
    return {one["@id"]: one for one in read}


def linked(answer):
    return html.fromstring(answer.content).xpath("//script[@type='application/ld+json']/text()")


@pytest.mark.parametrize(
    ("path", "type_name"),
    [
        (f"agreements/{SLUG}", "CreativeWork"),
        ("policies/markup-policy", "CreativeWork"),
        ("cities/amman", "City"),
        ("organizations/long-agency", "Organization"),
        ("people/awkward-person", "Person"),
    ],
)
def test_linked_data_says_what_the_page_is_about(awkward_record, public, path, type_name):
    for language in ("", "/ko"):
        address = f"http://testserver{language}/{path}/"
        (text,) = linked(public(f"{language}/{path}/"))
        assert "<" not in text
        page, thing = things(text)[address], things(text)[f"{address}#record"]
        assert page["@type"] == ["https://schema.org/WebPage"]
        assert any(kind.endswith(type_name) for kind in thing["@type"])
        (name,) = thing["https://schema.org/name"]
        assert name["@value"] == json.loads(text)["name"]


def test_linked_data_keeps_every_script_and_ends_no_element(awkward_record, public):
    (text,) = linked(public(f"/agreements/{SLUG}/"))
    assert ARABIC in json.loads(text)["mainEntity"]["alternateName"]
    page = public("/policies/markup-policy/")
    (text,) = linked(page)
    assert json.loads(text)["name"] == MARKUP
    assert b"<script>alert" not in page.content


def test_a_forum_is_an_event(founding_record, public):
    (text,) = linked(public("/forums/seoul-2016-policy-sharing-forum/"))
    forum = json.loads(text)["mainEntity"]
    assert forum["@type"] == "Event"
    assert re.fullmatch(r"2016-\d\d-\d\d", forum["startDate"])
