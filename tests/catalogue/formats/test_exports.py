"""What every format has in common: filters, order, absent records, streams, headers."""

import csv
import io
import json

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from catalogue import exports
from catalogue.formats import FORMATS
from catalogue.formats.comma_separated import safe
from catalogue.formats.shape import shapes
from catalogue.models import Entry
from catalogue.publication import withdraw
from policyshare.api import router
from tests.factories import AgreementFactory, UserFactory
from tests.site.test_queries import multiply

KINDS = {prefix: viewset.kind for prefix, viewset, _name in router.registry}
EVERY = [(path, suffix) for path, kind in KINDS.items() for suffix in shapes[kind].suffixes]
QUERIES = [
    {},
    {"city": ["seoul"], "role": ["exporter", "partner"]},
    {"q": ["agreement"], "year": ["2016", "2018"]},
    {"as_of": ["2020-01-01"], "status": ["signed"]},
    {"ordering": ["name"], "type": ["mou"]},
    {"signed_from": ["2016-06"], "ordering": ["date"]},
]


def test_every_format_that_is_asked_for_is_there():
    every = {"csv", "xlsx", "json", "geojson", "ics", "ris", "bib", "csl.json", "atom"}
    assert set(shapes["agreement"].suffixes) == set(shapes["forum"].suffixes) == every
    for shape in shapes.values():
        assert {"csv", "xlsx", "json", "atom"} <= set(shape.suffixes) <= set(FORMATS)


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_the_same_filters_give_the_same_records(varied_record, export, slugs, query):
    expected = slugs("agreements/", **query)
    records = json.loads(export("/agreements.json", **query))["results"]
    assert [record["slug"] for record in records] == expected
    rows = csv.DictReader(io.StringIO(export("/agreements.csv", **query).decode("utf-8-sig")))
    assert [row["Identifier"] for row in rows] == expected
    features = json.loads(export("/agreements.geojson", **query))["features"]
    assert list(dict.fromkeys(one["properties"]["slug"] for one in features)) == expected
    assert expected


def test_a_record_is_as_it_was_on_a_day(varied_record, export):
    then = json.loads(export("/agreements/agreement-03.json", as_of="2020-01-01"))
    now = json.loads(export("/agreements/agreement-03.json"))
    assert (then["status"], now["status"]) == ("signed", "terminated")


@pytest.mark.parametrize(("path", "suffix"), EVERY)
def test_a_bad_parameter_is_refused_by_name(varied_record, client, path, suffix):
    for prefix in ("", "/ko"):
        for address in (f"/{path}.{suffix}", f"/{path}/nothing.{suffix}"):
            answer = client.get(f"{prefix}{address}?colour=red")
            assert answer.status_code == 400
            assert answer["Content-Type"] == "text/plain; charset=utf-8"
            assert answer.text.startswith("colour: ")
    if suffix != "atom":
        assert client.get(f"/{path}.{suffix}?cursor=x").status_code == 400


def test_a_bad_value_is_refused_by_name(varied_record, client):
    answer = client.get("/agreements.csv?country=XX&as_of=soon")
    assert answer.status_code == 400
    assert {line.partition(":")[0] for line in answer.text.splitlines()} == {"country", "as_of"}
    answer = client.get("/agreements.atom?cursor=nonsense")
    assert answer.status_code == 400
    assert answer.text.startswith("cursor: ")


def costs(client):
    """{address: how many queries it costs} of every export there is."""
    found = {}
    for path, suffix in EVERY:
        slug = Entry.objects.of_kind(KINDS[path]).earliest("id").slug
        for address in (f"/{path}.{suffix}", f"/{path}/{slug}.{suffix}"):
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).getvalue()
            found[address] = len(queries)
    return found


def test_every_export_costs_a_fixed_number_of_queries(varied_record, client):
    of_few = costs(client)
    multiply(5)
    assert costs(client) == of_few
    # The version for the ETag, the entries and, for some, places or changes.
    assert set(of_few.values()) <= {2, 3}
    assert of_few["/agreements.csv"] == of_few["/agreements/agreement-00.ris"] == 2


def test_an_export_is_read_from_the_database_as_it_is_sent(varied_record, client, monkeypatch):
    """In chunks, and by a cursor on the server: no more is fetched than has been sent."""
    multiply(400)
    monkeypatch.setattr(exports, "FETCHED", 20)
    fetched = []
    complete = exports.on_day
    monkeypatch.setattr(
        exports, "on_day", lambda entry, day: fetched.append(entry) or complete(entry, day)
    )
    for suffix in ("csv", "json", "geojson", "ris", "bib", "csl.json", "ics"):
        fetched.clear()
        chunks = iter(client.get(f"/agreements.{suffix}").streaming_content)
        assert len(next(chunks)) < 100_000
        assert 0 < len(fetched) < 1000, suffix
        rest = sum(1 for _chunk in chunks)
        assert rest > 5
        assert len(fetched) > 5000


def test_the_cursor_is_the_servers(varied_record, client):
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_cursors")
        assert cursor.fetchone() == (0,)
        multiply(400)
        chunks = iter(client.get("/agreements.csv").streaming_content)
        next(chunks)
        cursor.execute("SELECT count(*) FROM pg_cursors")
        assert cursor.fetchone() == (1,)
        list(chunks)
        cursor.execute("SELECT count(*) FROM pg_cursors")
        assert cursor.fetchone() == (0,)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1"])
def test_no_cell_is_a_formula(varied_record, export, text):
    entry = Entry.objects.get(slug="agreement-01")
    entry.document |= {"title": {"en": text}}
    entry.save()
    rows = csv.reader(io.StringIO(export("/agreements.csv").decode("utf-8-sig"), newline=""))
    cells = [cell for row in rows for cell in row]
    assert f"'{text}" in cells
    assert text not in cells
    book = openpyxl.load_workbook(io.BytesIO(export("/agreements.xlsx")))
    cells = [cell for row in book.active.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    # A carriage return is written as XLSX writes what XML has no sign for.
    assert text.replace("\r", "_x000D_") in [cell.value for cell in cells]


def test_a_number_stays_a_number():
    assert safe(-12.5) == -12.5
    assert safe(None) is None
    assert safe("Lima") == "Lima"


@pytest.mark.parametrize("suffix", shapes["agreement"].suffixes)
def test_an_export_says_what_it_is(varied_record, client, suffix):
    for prefix in ("", "/ko"):
        answer = client.get(f"{prefix}/agreements.{suffix}?type=mou&ordering=name")
        assert answer["Content-Type"] == FORMATS[suffix].content_type
        assert f'filename="agreements.{suffix}"' in answer["Content-Disposition"]
        page = f"http://testserver{prefix}/agreements/?type=mou&ordering=name"
        assert answer["Link"] == f'<{page}>; rel="canonical"'
        assert client.get(page).status_code == 200
        answer = client.get(f"{prefix}/agreements/agreement-01.{suffix}")
        assert f'filename="agreement-01.{suffix}"' in answer["Content-Disposition"]
        page = f"http://testserver{prefix}/agreements/agreement-01/"
        assert answer["Link"] == f'<{page}>; rel="canonical"'


@pytest.mark.parametrize("suffix", shapes["agreement"].suffixes)
def test_what_has_not_changed_is_not_sent_again(varied_record, client, suffix):
    for address in (f"/agreements.{suffix}", f"/agreements/agreement-01.{suffix}"):
        tag = client.get(address)["ETag"]
        answer = client.get(address, headers={"If-None-Match": tag})
        assert answer.status_code == 304
        assert "no-cache" in answer["Cache-Control"]
    AgreementFactory(published=True)
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_a_head_request_reads_no_records(varied_record, client, django_assert_num_queries):
    with django_assert_num_queries(1):
        answer = client.head("/agreements.csv")
        assert answer.status_code == 200
        assert answer["Content-Type"] == "text/csv; charset=utf-8"
        assert answer.getvalue() == b""


def test_a_merged_record_leads_to_the_other_in_the_same_format(db, client):
    kept = AgreementFactory(slug="kept", published=True)
    withdraw(AgreementFactory(slug="double", published=True), by=UserFactory(), merged_into=kept)
    for prefix in ("", "/ko"):
        for suffix in shapes["agreement"].suffixes:
            answer = client.get(f"{prefix}/agreements/double.{suffix}")
            assert answer.status_code == 301
            assert answer["Location"] == f"{prefix}/agreements/kept.{suffix}"


def test_a_withdrawn_record_is_gone_in_every_format(db, client):
    withdraw(AgreementFactory(slug="gone", published=True), by=UserFactory())
    for suffix in shapes["agreement"].suffixes:
        assert client.get(f"/agreements/gone.{suffix}").status_code == 410
        assert client.get(f"/agreements/never.{suffix}").status_code == 404


def test_a_kind_has_no_format_that_makes_no_sense_for_it(varied_record, client):
    assert client.get("/people.geojson").status_code == 404
    assert client.get("/policies.ics").status_code == 404
    assert client.get("/agreements.exe").status_code == 404


def test_pages_offer_their_formats(varied_record, client):
    page = client.get("/ko/agreements/?type=mou&type=loi").text
    for suffix in shapes["agreement"].suffixes:
        assert f"/ko/agreements.{suffix}?type=mou&amp;type=loi" in page
    page = client.get("/agreements/agreement-03/?as_of=2020-01-01").text
    for suffix in shapes["agreement"].suffixes:
        assert page.count(f'"/agreements/agreement-03.{suffix}?as_of=2020-01-01"') >= 2
    page = client.get("/agreements/?colour=red")
    assert "/agreements.csv" not in page.text


def test_a_sheet_that_is_full_is_followed_by_another(varied_record, export, monkeypatch):
    from catalogue.formats import spreadsheet

    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 6)
    book = openpyxl.load_workbook(io.BytesIO(export("/agreements.xlsx")))
    assert [sheet.max_row for sheet in book] == [6, 6, 4]
    assert len({sheet.cell(1, 1).value for sheet in book}) == 1


def test_no_list_is_too_short(db, export):
    for path, suffix in EVERY:
        assert export(f"/{path}.{suffix}") or suffix in ("ris", "bib")
