"""One record that cannot be written stops nobody but whoever saves it."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection, transaction

from archive.models import StaleMark
from archive.transactions import write
from catalogue import refresh
from catalogue.checking import problems
from catalogue.choices import Kind
from catalogue.models import Entry
from cities.documents import CityDocument
from cities.models import City
from tests.factories import CityFactory, OrganizationFactory, PolicyAreaFactory

pytestmark = pytest.mark.django_db(transaction=True)


class TroubleError(Exception):
    pass


@pytest.fixture
def troubled(monkeypatch):
    """The slugs of the cities whose public document cannot be written."""
    slugs, plain = set(), CityDocument.terms_of

    def terms_of(self, city):
        if city.slug in slugs:
            raise TroubleError("no terms for it")
        return plain(self, city)

    monkeypatch.setattr(CityDocument, "terms_of", terms_of)
    return slugs


@pytest.fixture
def bad(troubled):
    """A city in trouble, changed by raw SQL; another one, in none, as well."""
    city = CityFactory(slug="bad", published=True)
    CityFactory(slug="good", published=True)
    troubled.add("bad")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE cities_city SET wikidata = 'Q' || id")
    return city


def entry(slug):
    return Entry.objects.get(kind=Kind.CITY, slug=slug)


def marks():
    return list(StaleMark.objects.values_list("token", flat=True))


def test_the_worker_writes_the_others_logs_it_by_name_and_keeps_its_mark(bad, caplog):
    call_command("refresh_catalogue")
    assert entry("good").document["wikidata"]
    assert not entry("bad").document["wikidata"]
    assert marks() == [f"cities_city:{bad.pk}"]
    assert "The public document of city bad cannot be written" in caplog.text
    assert "TroubleError: no terms for it" in caplog.text
    assert "city good" not in caplog.text


def test_it_is_tried_again_and_leaves_no_mark_once_it_can_be_written(bad, troubled):
    call_command("refresh_catalogue")
    troubled.clear()
    call_command("refresh_catalogue")
    assert marks() == []
    assert entry("bad").document["wikidata"]


def test_staff_can_save_other_records(bad):
    person = PolicyAreaFactory(slug="rail")
    assert Entry.objects.get(kind=Kind.AREA).slug == person.slug
    assert entry("good").document["wikidata"]
    assert marks() == [f"cities_city:{bad.pk}"]


def test_who_saves_it_is_told_and_nothing_is_saved(bad):
    StaleMark.objects.all().delete()
    bad.name = {"en": "Another"}
    with pytest.raises(TroubleError):
        bad.save()
    assert City.objects.get(pk=bad.pk).name != {"en": "Another"}
    assert marks() == []


def test_who_saves_it_within_savepoints_is_told_too(bad):
    StaleMark.objects.all().delete()
    with pytest.raises(TroubleError), write(), transaction.atomic(), transaction.atomic():
        City.objects.filter(pk=bad.pk).update(wikidata="Q7")


def test_who_saves_something_it_shows_is_not_stopped_by_it(bad):
    StaleMark.objects.all().delete()
    country = bad.country
    country.name = {"en": "Corea"}
    country.save()
    assert entry("good").document["country"]["name"] == {"en": "Corea"}
    assert marks() == [f"cities_city:{bad.pk}"]


def test_one_that_is_flagged_does_not_hold_up_the_worker(bad):
    StaleMark.objects.all().delete()
    Entry.objects.update(stale=True)
    call_command("refresh_catalogue")
    assert not Entry.objects.filter(stale=True).exists()
    assert marks() == [f"cities_city:{bad.pk}"]


def test_a_check_names_it_and_goes_on(bad):
    call_command("refresh_catalogue")
    Entry.objects.filter(slug="good").update(terms=[])
    said = io.StringIO()
    with pytest.raises(CommandError):
        call_command("check_catalogue", stderr=said)
    assert said.getvalue().splitlines() == [
        "Changes are waiting to be refreshed: is the worker running?",
        "city bad: its public document cannot be written (TroubleError: no terms for it)",
        "city good: differs from the record in terms",
    ]


def test_a_rebuild_goes_on(bad):
    Entry.objects.filter(slug="good").delete()
    call_command("rebuild_catalogue", stderr=io.StringIO())
    assert entry("good").document["wikidata"]


def test_trouble_of_the_database_is_no_records(bad, monkeypatch):
    def fail(*args):
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(refresh, "write_document", fail)
    with pytest.raises(OperationalError):
        call_command("refresh_catalogue")
    assert len(set(marks())) == 2


def test_m2m_rows_written_within_a_write_are_public_at_once(published_agreement):
    area = PolicyAreaFactory(slug="rail")
    with write():
        published_agreement.areas.set([area])
    shown = Entry.objects.get(kind=Kind.AGREEMENT)
    assert [one["slug"] for one in shown.document["areas"]] == ["rail"]
    with write():
        published_agreement.areas.clear()
    assert Entry.objects.get(kind=Kind.AGREEMENT).document["areas"] == []


def test_m2m_rows_written_by_themselves_wait_for_the_next_write_or_the_worker(
    published_agreement,
):
    published_agreement.areas.set([PolicyAreaFactory(slug="rail")])
    assert Entry.objects.get(kind=Kind.AGREEMENT).document["areas"] == []
    assert "Changes are waiting to be refreshed: is the worker running?" in problems()
    OrganizationFactory()
    shown = Entry.objects.get(kind=Kind.AGREEMENT)
    assert [one["slug"] for one in shown.document["areas"]] == ["rail"]
