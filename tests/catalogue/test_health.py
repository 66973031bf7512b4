"""`/healthz` and `/readyz`."""

import pytest
from django.db import Error, InterfaceError, OperationalError
from django.db.migrations.recorder import MigrationRecorder

from catalogue import health


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    monkeypatch.setattr(health.Migrations, "are_complete", False)


def test_a_running_process_is_healthy_without_a_database(client):
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok"}


@pytest.mark.django_db
def test_an_archive_with_its_database_is_ready(client):
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok"}


@pytest.mark.django_db
def test_waiting_migrations_are_said_and_not_named(client):
    MigrationRecorder.Migration.objects.filter(app="agreements").order_by("-id")[0].delete()
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "unavailable", "reason": "migrations are missing"}


@pytest.mark.django_db
def test_once_every_migration_is_there_they_are_not_looked_for_again(client, monkeypatch):
    assert client.get("/readyz").status_code == 200
    monkeypatch.delattr(health, "MigrationExecutor")
    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_without_its_database_it_is_not_ready(client, monkeypatch, error):
    def no_answer(connection):
        raise error("could not connect")

    assert issubclass(error, Error)
    monkeypatch.setattr(health, "MigrationExecutor", no_answer)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {
        "status": "unavailable",
        "reason": "the database does not answer",
    }


@pytest.mark.django_db
def test_a_database_that_goes_away_later_is_noticed(client, monkeypatch):
    assert client.get("/readyz").status_code == 200

    def gone():
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(health.connection, "cursor", gone)
    assert client.get("/readyz").status_code == 503
