"""One way to write: what is written and what follows from it become visible together, or not."""

import threading

import pytest
from django.db import connection, transaction

from archive import transactions
from archive.models import StaleMark
from archive.transactions import before_commit, write
from catalogue.models import Entry
from cities.models import City
from tests.factories import CityFactory, CountryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(monkeypatch):
    """What has been done before commits: the archive does nothing else there in these tests."""
    monkeypatch.setattr(transactions, "_before_commit", [])
    acts = []
    before_commit(lambda: acts.append("done"))
    return acts


def make_city(slug):
    """By raw means, which are no write of their own."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO cities_city (slug, name, remarks, state, wikidata, country_id)"
            " SELECT %s, '{}', '{}', 'draft', '', id FROM cities_country",
            [slug],
        )


class TestBeforeCommit:
    def test_it_is_done_at_the_end_of_a_write(self, done):
        with write():
            assert done == []
        assert done == ["done"]

    def test_it_is_done_once_for_writes_within_writes(self, done):
        with write():
            with write():
                pass
            with write(), write():
                pass
            assert done == []
        assert done == ["done"]

    def test_it_is_done_for_each_write_of_a_longer_transaction(self, done):
        with transaction.atomic():
            with write():
                pass
            assert done == ["done"]
            with write():
                pass
        assert done == ["done", "done"]

    def test_all_of_it_is_done_in_the_order_it_was_asked_for(self, done):
        before_commit(lambda: done.append("then"))
        with write():
            pass
        assert done == ["done", "then"]

    def test_it_is_not_done_for_a_write_that_fails(self, done):
        with pytest.raises(InterruptedError), write():
            raise InterruptedError
        assert done == []

    def test_it_is_done_again_after_a_write_that_failed(self, done):
        with pytest.raises(InterruptedError), write(), write():
            raise InterruptedError
        with write():
            pass
        assert done == ["done"]

    def test_it_is_done_where_only_a_part_failed_and_was_let_go(self, done):
        CountryFactory()
        done.clear()
        with write():
            make_city("kept")
            with pytest.raises(InterruptedError), write():  # noqa: PT012
                make_city("let-go")
                raise InterruptedError
            assert done == []
        assert done == ["done"]
        assert City.objects.get().slug == "kept"

    def test_it_sees_what_was_written(self, done):
        CountryFactory()
        before_commit(lambda: done.extend(City.objects.values_list("slug", flat=True)))
        with write():
            make_city("seen")
        assert done[-1] == "seen"

    def test_what_it_writes_is_part_of_the_same_write(self, done):
        """It is not called again for that."""
        city = CityFactory()
        done.clear()
        before_commit(lambda: City.objects.filter(pk=city.pk).update(wikidata="Q1"))
        with write():
            pass
        city.refresh_from_db()
        assert city.wikidata == "Q1"
        assert done == ["done"]

    def test_when_it_fails_nothing_is_written(self, done):
        CountryFactory()

        def write_and_fail():
            make_city("by-it")
            raise InterruptedError

        before_commit(write_and_fail)
        with pytest.raises(InterruptedError), write():
            make_city("never")
        assert not City.objects.exists()

    def test_it_gives_back_what_it_was_given(self, done):
        """So it can stand as a decorator."""

        def act():
            done.append("act")

        assert before_commit(act) is act


class TestEveryWayToWrite:
    """Each is a write of its own, without being asked."""

    WAYS = {
        "save": lambda city: city.save(),
        "delete": lambda city: city.delete(),
        "create": lambda city: City.objects.create(slug="new", country=city.country),
        "get_or_create": lambda city: City.objects.get_or_create(slug="new", country=city.country),
        "update": lambda city: City.objects.update(wikidata="Q1"),
        "delete in bulk": lambda city: City.objects.all().delete(),
        "bulk_create": lambda city: City.objects.bulk_create(
            [City(slug="new", country=city.country)]
        ),
        "bulk_update": lambda city: City.objects.bulk_update([city], ["wikidata"]),
        "of what belongs to another": lambda city: city.country.cities.update(wikidata="Q1"),
    }

    @pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
    def test_it_is_followed_before_its_commit(self, done, way):
        city = CityFactory()
        done.clear()
        way(city)
        assert done == ["done"]

    @pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
    def test_within_another_it_is_followed_at_the_end_of_that(self, done, way):
        city = CityFactory()
        done.clear()
        with write():
            way(city)
            assert done == []
        assert done == ["done"]


def test_the_catalogue_is_in_step_at_the_end_of_a_write_and_not_before():
    city = CityFactory(name={"en": "Oldhaven"}, published=True)
    with write():
        city.name = {"en": "Newhaven"}
        city.save()
        assert StaleMark.objects.exists()
        assert Entry.objects.get(slug=city.slug).document["name"]["en"] == "Oldhaven"
    assert not StaleMark.objects.exists()
    assert Entry.objects.get(slug=city.slug).document["name"]["en"] == "Newhaven"


def elsewhere(function):
    """What the function returns in another thread, on a connection of its own."""
    answers = []

    def run():
        try:
            answers.append(function())
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(timeout=20)
    return answers[0]


def visible():
    return City.objects.count()


@pytest.mark.django_db(transaction=True)
def test_others_see_nothing_of_a_write_until_all_that_follows_is_done(done):
    CountryFactory()
    seen = []
    before_commit(lambda: seen.append((visible(), elsewhere(visible))))
    with write():
        make_city("new")
    assert seen == [(1, 0)]
    assert elsewhere(visible) == 1


@pytest.mark.django_db(transaction=True)
def test_the_write_of_one_thread_is_not_taken_for_part_of_anothers(done):
    def write_by_itself():
        with write():
            pass
        return list(done)

    with write():
        assert elsewhere(write_by_itself) == ["done"]
    assert done == ["done", "done"]
