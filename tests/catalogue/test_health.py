"""`/healthz` and `/readyz`."""

import pytest
from django.db import Error, InterfaceError, OperationalError
from django.db.migrations.recorder import MigrationRecorder

from catalogue import health


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
def test_waiting_migrations_are_named(client):
    MigrationRecorder.Migration.objects.filter(app="agreements").order_by("-id")[0].delete()
    answer = client.get("/readyz")
    assert answer.status_code == 503
    [name] = answer.json()["migrations"]
    assert name.startswith("agreements.0")


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_without_its_database_it_is_not_ready(client, monkeypatch, error):
    def no_answer(connection):
        raise error("could not connect")

    assert issubclass(error, Error)
    monkeypatch.setattr(health, "MigrationExecutor", no_answer)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "unavailable", "database": "no answer"}
