import os

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import override_settings
from django.utils import translation
from pghistory.models import Event

from catalogue.management.commands.refresh_catalogue import drain
from policyshare.local import FOUNDING_FIXTURES
from tests import chromium, corpus
from tests.factories import AgreementFactory

collect_ignore = [] if chromium.find() else ["browser"]


def pytest_configure():
    if not chromium.find() and os.environ.get("CI") == "true":
        raise pytest.UsageError("No Chromium: in CI the browser tests must run. Install one.")


def pytest_report_header():
    return f"browser tests: {chromium.find() or 'left out, there is no Chromium on PATH'}"


@pytest.fixture(scope="session", autouse=True)
def static_files_from_their_sources():
    """Serve static files as they are: tests need not collect them first."""
    backend = "django.contrib.staticfiles.storage.StaticFilesStorage"
    with override_settings(STORAGES=settings.STORAGES | {"staticfiles": {"BACKEND": backend}}):
        yield


@pytest.fixture(scope="session", autouse=True)
def translations():
    """Compile what is translated, as every start of the archive does."""
    call_command("compile_translations")


@pytest.fixture(autouse=True)
def language_of_no_request():
    """A test that reads a Korean page leaves no language behind for the next."""
    yield
    translation.deactivate()


@pytest.fixture
def public(client):
    """Read a public address as anyone would: `public("/agreements/", city="colombo")`."""

    def read(path, /, **parameters):
        return client.get(path, query_params=parameters)

    return read


@pytest.fixture
def api(public):
    """Read the API: `api("agreements/", city="colombo")`; the answer's JSON is `.json()`."""

    def read(path, /, **parameters):
        return public(f"/api/v1/{path}", **parameters)

    return read


@pytest.fixture
def slugs(api):
    """The slugs that a list of the API gives, over all its pages."""

    def read(path, /, **parameters):
        found, answer = [], api(path, **parameters)
        while True:
            assert answer.status_code == 200, answer.content
            found += [record["slug"] for record in answer.json()["results"]]
            following = answer.json()["next"]
            if following is None:
                return found
            answer = answer.client.get(following)

    return read


@pytest.fixture
def published_agreement(db):
    return AgreementFactory(slug="transport-mou", published=True)


def tables():
    """The tables of the record and of the catalogue, without their history."""
    return [
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label in ("archive", "catalogue", "cities", "forums", "agreements")
        and not model._meta.proxy
        and not issubclass(model, Event)
    ]


@pytest.fixture(scope="session")
def rows_made_by(django_db_setup, django_db_blocker):
    """`rows_made_by(build)`: {table: rows} as `build()` leaves them, and that undone again."""

    def make(build):
        rows = {}
        with django_db_blocker.unblock(), transaction.atomic():
            build()
            with connection.cursor() as cursor:
                for table in tables():
                    with cursor.copy(f'COPY "{table}" TO STDOUT') as copy:
                        rows[table] = b"".join(copy)
            transaction.set_rollback(True)
        return {table: some for table, some in rows.items() if some}

    return make


def restore(rows):
    """Put the rows of `rows_made_by` into the empty archive of a test: far faster than to make."""
    with connection.cursor() as cursor:
        # They are in step with one another: neither to be checked, nor marked as changed.
        cursor.execute("SET LOCAL session_replication_role = replica")
        for table, some in rows.items():
            with cursor.copy(f'COPY "{table}" FROM STDIN') as copy:
                copy.write(some)
        cursor.execute("SET LOCAL session_replication_role = origin")


def found_the_archive():
    call_command("loaddata", *FOUNDING_FIXTURES, verbosity=0)
    drain()


@pytest.fixture(scope="session")
def founding_rows(rows_made_by):
    return rows_made_by(found_the_archive)


@pytest.fixture
def founding_record(db, founding_rows):
    """The archive as it was founded: the countries, SDGs, policy areas and the founding record."""
    restore(founding_rows)


@pytest.fixture(scope="session")
def varied_rows(rows_made_by):
    return rows_made_by(corpus.make)


@pytest.fixture
def varied_record(db, varied_rows):
    """What `tests.corpus` makes: every kind, with values that overlap and values that do not."""
    restore(varied_rows)
