"""A row is known by what it is, not by its number: so the record moves between archives whole."""

import json

import pytest
from django.core.management import call_command
from django.db import connection

from catalogue.checking import problems
from catalogue.management.commands.refresh_catalogue import drain
from catalogue.models import Entry
from cities.models import City
from tests.archive.staff_tables import FACTORIES, STAFF_MODELS, label
from tests.conftest import tables

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", STAFF_MODELS, ids=label)
def test_every_row_is_found_by_what_it_is(model):
    row = FACTORIES[model]()
    key = row.natural_key()
    assert key
    assert len(key) == len(model.natural_key_paths())
    assert model.objects.get_by_natural_key(*key) == row


def test_a_key_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="shorter"):
        City.objects.get_by_natural_key()


@pytest.fixture
def dump(tmp_path):
    """`dump(name)`: a file with the staff's tables, and its rows in an order of their own."""

    def write(name):
        file = tmp_path / f"{name}.json"
        call_command(
            "dumpdata",
            *(model._meta.label for model in STAFF_MODELS),
            use_natural_foreign_keys=True,
            use_natural_primary_keys=True,
            output=str(file),
            verbosity=0,
        )
        # Dumps keep thousandths of a second: less than one is written ".000" the first time only.
        rows = json.loads(file.read_text("utf-8").replace(".000Z", "Z"))
        return file, sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))

    return write


def empty():
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE {} CASCADE".format(", ".join(f'"{name}"' for name in tables())))


def documents():
    return {
        (kind, slug): document
        for kind, slug, document in Entry.objects.values_list("kind", "slug", "document")
    }


@pytest.mark.parametrize("record", ["founding_record", "varied_record"])
def test_what_is_taken_out_and_put_into_an_empty_archive_is_the_same(record, dump, request):
    request.getfixturevalue(record)
    before = documents()
    file, rows = dump("before")
    assert not any("pk" in row for row in rows)
    assert {model._meta.label_lower for model in STAFF_MODELS if model.objects.exists()} == {
        row["model"] for row in rows
    }
    assert len(rows) == sum(model.objects.count() for model in STAFF_MODELS)

    empty()
    assert not any(model.objects.exists() for model in STAFF_MODELS)
    call_command("loaddata", str(file), verbosity=0)
    drain()

    _file, again = dump("after")
    assert again == rows
    assert documents() == before
    assert list(problems()) == []
