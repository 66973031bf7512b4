"""`check_catalogue` and `rebuild_catalogue`: the proof that the catalogue equals the record."""

import io
from contextlib import suppress

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from archive.models import StaleMark
from catalogue.choices import ChangeAction, Kind
from catalogue.models import ArchiveVersion, Change, Entry, StatusPeriod
from cities.models import City
from tests.factories import AgreementFactory, PolicyExportFactory


def check():
    """What `check_catalogue` says of each problem."""
    said = io.StringIO()
    with suppress(CommandError):
        call_command("check_catalogue", stdout=io.StringIO(), stderr=said)
    return said.getvalue().splitlines()


def rebuild():
    said = io.StringIO()
    call_command("rebuild_catalogue", stderr=said)
    return said.getvalue()


@pytest.fixture
def corpus(db):
    agreement = AgreementFactory(slug="transport-mou", published=True)
    PolicyExportFactory(agreement=agreement, published=True)
    return agreement


def test_the_founding_record_is_in_step(founding_record):
    assert check() == []


def test_an_empty_archive_is_in_step(db):
    assert check() == []


def test_a_problem_makes_the_command_fail_and_says_what_to_do(corpus):
    call_command("check_catalogue", stdout=io.StringIO())
    agreements().delete()
    with pytest.raises(CommandError, match=r"[0-9] problems. Run: manage.py rebuild_catalogue"):
        call_command("check_catalogue", stderr=io.StringIO())


def agreements():
    return Entry.objects.of_kind(Kind.AGREEMENT)


DAMAGES = {
    "document": lambda: agreements().update(document={"slug": "transport-mou"}),
    "title": lambda: agreements().update(title={"en": "Another"}),
    "slug": lambda: agreements().update(slug="another"),
    "terms": lambda: agreements().update(terms=[]),
    "depends": lambda: agreements().update(depends=[]),
    "sort_date": lambda: agreements().update(sort_date="2000-01-01"),
    "date_latest": lambda: agreements().update(date_latest=None),
    "sort_ko": lambda: agreements().update(sort_ko="!"),
    "names_text": lambda: agreements().update(names_text=""),
    "body_text": lambda: agreements().update(body_text=""),
    "periods": lambda: StatusPeriod.objects.all().delete(),
}


@pytest.mark.parametrize("field", DAMAGES)
def test_an_entry_that_differs_is_named_with_the_field(corpus, field):
    DAMAGES[field]()
    assert any("agreement " in said and field in said for said in check())
    rebuild()
    assert check() == []


def test_a_missing_entry_is_named(corpus):
    agreements().delete()
    assert "agreement transport-mou: published, but not in the catalogue" in check()


def test_an_entry_without_a_published_record_is_named(corpus):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE agreements_agreement SET state = 'withdrawn'")
    StaleMark.objects.all().delete()
    assert "agreement transport-mou: in the catalogue, but not published" in check()
    rebuild()
    assert check() == []
    withdrawn = Change.objects.filter(action=ChangeAction.WITHDRAWN)
    assert [change.slug for change in withdrawn] == ["transport-mou"]


def test_a_wrong_number_of_uses_is_named(corpus):
    party = corpus.parties.first().organization
    Entry.objects.filter(slug=party.slug).update(uses=7)
    assert f"organization {party.slug}: the number of its agreements is wrong" in check()
    rebuild()
    assert check() == []


def test_a_gap_in_the_changes_is_found(corpus):
    Change.objects.filter(sequence=2).delete()
    assert check() == ["The sequence of changes has a gap"]


def test_a_version_that_is_not_the_last_changes_is_found(corpus):
    last = Change.objects.last().sequence
    ArchiveVersion.objects.update(sequence=last + 1)
    assert check() == [f"The archive's version is {last + 1}, its last change {last}"]


def test_changes_that_wait_for_the_worker_are_said(corpus):
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE cities_city SET wikidata = 'Q1' WHERE id = (SELECT max(id) FROM cities_city)"
        )
    assert "Changes are waiting to be refreshed: is the worker running?" in check()


def test_flagged_entries_are_said(corpus):
    Entry.objects.filter(kind=Kind.CITY).update(stale=True)
    assert check() == ["Changes are waiting to be refreshed: is the worker running?"]


def test_a_rebuild_makes_everything_anew_and_says_how_far_it_is(corpus):
    before = set(Entry.objects.values_list("kind", "slug", "uses"))
    Entry.objects.all().delete()
    said = rebuild()
    assert set(Entry.objects.values_list("kind", "slug", "uses")) == before
    assert check() == []
    assert "agreement: 100%" in said
    assert "1/1" in said


def test_a_rebuild_of_what_is_in_step_is_no_change(corpus):
    version = ArchiveVersion.objects.get().sequence
    rebuild()
    assert ArchiveVersion.objects.get().sequence == version


def test_a_rebuild_says_what_it_repaired_to_followers(corpus):
    version = ArchiveVersion.objects.get().sequence
    city = City.objects.first()
    Entry.objects.filter(kind=Kind.CITY, slug=city.slug).update(document={})
    rebuild()
    changes = Change.objects.filter(sequence__gt=version).values_list("kind", "slug", "action")
    assert list(changes) == [(Kind.CITY, city.slug, ChangeAction.UPDATED)]
