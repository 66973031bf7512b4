"""Several writers, a worker and crashes: what readers can see is always whole and in order."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.core.management import call_command
from django.db import InternalError, connection, connections, transaction
from django.test import Client

from archive.models import StaleMark
from archive.transactions import write
from catalogue import checking, refresh
from catalogue.checking import problems
from catalogue.models import ArchiveVersion, Change, Entry
from catalogue.publication import publish, withdraw
from cities.models import City
from tests.factories import AgreementFactory, CityFactory, OrganizationFactory

BASE = Path(__file__).resolve().parents[2]
PATIENCE = 30

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def start():
    """`start(function, …)` in a thread with a connection of its own; `.result()` waits for it."""

    def run(function, *args, **kwargs):
        try:
            return function(*args, **kwargs)
        finally:
            connections.close_all()

    with ThreadPoolExecutor() as pool:
        yield partial(pool.submit, run)


@contextmanager
def process(*arguments):
    """A Python process of the project on the tests' database."""
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}")
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=BASE,
        env=os.environ | {"DATABASE_URL": url.geturl()},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def somebody_waits_for_a_lock():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        return cursor.fetchone()[0] > 0


def raw_rename(pk, name):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE cities_city SET name = %s WHERE id = %s", [json.dumps(name), pk])


class TestRaces:
    """One transaction renames a city, another publishes an agreement that shows it."""

    @pytest.fixture
    def city(self):
        return CityFactory(slug="port", name={"en": "Oldhaven"}, published=True)

    @pytest.fixture
    def draft(self, city):
        government = OrganizationFactory(city=city, published=True)
        return AgreementFactory(
            slug="mou", place=city, parties=[government, OrganizationFactory(published=True)]
        )

    def shown_name(self):
        return Entry.objects.get(slug="mou").document["place"]["name"]["en"]

    def test_who_publishes_waits_for_who_renames(self, start, city, draft):
        with transaction.atomic():
            City.objects.filter(pk=city.pk).update(name={"en": "Newhaven"})
            publishing = start(publish, draft, by=None)
            wait_until(somebody_waits_for_a_lock)
            assert not Entry.objects.filter(slug="mou").exists()
        publishing.result(PATIENCE)
        assert self.shown_name() == "Newhaven"
        assert list(problems()) == []

    def test_a_raw_change_that_commits_later_is_caught_up_with(self, start, city, draft):
        with transaction.atomic():
            raw_rename(city.pk, {"en": "Newhaven"})
            start(publish, draft, by=None).result(PATIENCE)
        assert self.shown_name() == "Oldhaven"
        call_command("refresh_catalogue")
        assert self.shown_name() == "Newhaven"
        assert list(problems()) == []

    def test_two_who_write_at_once_are_numbered_one_after_the_other(self, start, city):
        other = CityFactory(slug="other", published=True)
        before = ArchiveVersion.objects.get().sequence
        with transaction.atomic():
            City.objects.filter(pk=city.pk).update(wikidata="Q1")
            writing = start(City.objects.filter(pk=other.pk).update, wikidata="Q2")
            wait_until(somebody_waits_for_a_lock)
        writing.result(PATIENCE)
        changes = Change.objects.filter(sequence__gt=before).values_list("sequence", "slug")
        assert list(changes) == [(before + 1, "port"), (before + 2, "other")]


class TestManyWriters:
    WRITERS, ACTS = 3, 10

    def write(self, number, cities, drafts):
        """Publish, rename and withdraw at random, and now and then fail at the end."""
        chance = random.Random(number)
        published = []
        for act in range(self.ACTS):
            choice = chance.choice(["publish", "publish", "rename", "withdraw"])
            try:
                with write():
                    if choice == "publish" and drafts:
                        publish(drafts[-1], by=None)
                    elif choice == "withdraw" and published:
                        withdraw(published[0], by=None)
                    else:
                        city = chance.choice(cities)
                        City.objects.filter(pk=city.pk).update(name={"en": f"{number}-{act}"})
                    if chance.random() < 0.25:
                        raise InterruptedError
            except InterruptedError:
                continue
            if choice == "publish" and drafts:
                published.append(drafts.pop())
            elif choice == "withdraw" and published:
                published.pop(0)

    def follow(self, seen, finished):
        client = Client()
        while True:
            last_round = finished.is_set()
            after = seen[-1]["sequence"] if seen else 0
            answer = client.get(f"/api/v1/changes/?after={after}&page_size=7").json()
            for change in answer["results"]:
                assert change["sequence"] == (seen[-1]["sequence"] if seen else 0) + 1
                seen.append(change)
            if last_round and not answer["results"]:
                return

    def test_a_follower_misses_nothing_and_the_catalogue_is_right(self, start):
        cities = [CityFactory(slug=f"city-{number}", published=True) for number in range(3)]
        parties = [OrganizationFactory(city=city, published=True) for city in cities]
        drafts = {
            number: [
                AgreementFactory(slug=f"mou-{number}-{nth}", parties=parties) for nth in range(5)
            ]
            for number in range(self.WRITERS)
        }
        seen, finished = [], threading.Event()
        following = start(self.follow, seen, finished)
        try:
            writers = [start(self.write, n, cities, drafts[n]) for n in range(self.WRITERS)]
            for writer in writers:
                writer.result(PATIENCE)
        finally:
            finished.set()
        following.result(PATIENCE)
        assert [change["sequence"] for change in seen] == list(range(1, len(seen) + 1))
        assert len(seen) == ArchiveVersion.objects.get().sequence
        known = set()
        for change in seen:
            one = (change["kind"], change["slug"])
            if change["action"] == "withdrawn":
                known.remove(one)
            else:
                assert (change["action"] == "published") == (one not in known)
                known.add(one)
        assert known == set(Entry.objects.values_list("kind", "slug"))
        assert list(problems()) == []


PUBLISH_AND_WAIT = """
import django
django.setup()
from django.db import transaction
from agreements.models import Agreement
from archive.transactions import write
from catalogue.models import Entry
from catalogue.publication import publish
with transaction.atomic():
    publish(Agreement.objects.get(slug="mou"), by=None)
    print(Entry.objects.filter(slug="mou").count(), flush=True)
    input()
"""


def test_a_writer_that_is_killed_before_its_commit_leaves_nothing(client):
    draft = AgreementFactory(slug="mou")
    before = ArchiveVersion.objects.get().sequence
    with process("-c", PUBLISH_AND_WAIT) as child:
        assert child.stdout.readline() == "1\n"
        child.send_signal(signal.SIGKILL)
        child.wait(PATIENCE)
    # The server notices by itself, and lets the next writer have the version.
    publish(AgreementFactory(slug="another"), by=None)
    draft.refresh_from_db()
    assert draft.state == "draft"
    assert draft.first_published_at is None
    assert client.get("/api/v1/agreements/mou/").status_code == 404
    assert not Change.objects.filter(slug="mou").exists()
    first = Change.objects.filter(sequence__gt=before).first()
    assert first.sequence == before + 1
    assert list(problems()) == []


def test_the_worker_follows_what_others_commit_and_stops_when_told():
    city = CityFactory(slug="port", name={"en": "Oldhaven"}, published=True)

    def shown():
        return Entry.objects.get(slug="port").document["name"]["en"]

    raw_rename(city.pk, {"en": "Newhaven"})
    with process("manage.py", "refresh_catalogue", "--watch") as worker:
        wait_until(lambda: shown() == "Newhaven")  # what was there when it began
        raw_rename(city.pk, {"en": "Newerhaven"})
        wait_until(lambda: shown() == "Newerhaven")  # what came while it waited
        worker.terminate()
        assert worker.wait(PATIENCE) == 0
    assert not StaleMark.objects.exists()
    assert list(problems()) == []


def test_the_worker_takes_over_what_is_too_much_for_one_transaction(monkeypatch):
    monkeypatch.setattr(refresh.refresh_stale, "__defaults__", (1,))
    city = CityFactory(slug="port", name={"en": "Oldhaven"}, published=True)
    for number in range(3):
        OrganizationFactory(slug=f"part-{number}", agency=True, city=city, published=True)
    city.name = {"en": "Newhaven"}
    city.save()
    assert Entry.objects.filter(stale=True).count() == 3
    with process("manage.py", "refresh_catalogue", "--watch") as worker:
        wait_until(lambda: not Entry.objects.filter(stale=True).exists())
        worker.terminate()
        assert worker.wait(PATIENCE) == 0
    assert list(problems()) == []


def test_a_check_sees_one_moment_while_staff_go_on_writing(start, monkeypatch):
    city = CityFactory(slug="port", published=True)
    OrganizationFactory(city=city, published=True)
    plain, renamed = checking.ids_to_compare, []

    def rename(kind):
        number = len(renamed)
        renamed.append(kind)
        start(City.objects.filter(pk=city.pk).update, name={"en": f"{number}"}).result(PATIENCE)
        start(CityFactory, slug=f"new-{number}", published=True).result(PATIENCE)
        return plain(kind)

    monkeypatch.setattr(checking, "ids_to_compare", rename)
    with checking.snapshot():
        assert list(problems()) == []
    assert len(renamed) > 5
    assert City.objects.count() > 5


def test_a_check_can_write_nothing():
    with pytest.raises(InternalError, match="read-only"), checking.snapshot():
        CityFactory()
