"""The catalogue's worker: brings entries in step with what triggers have marked."""

import signal
from contextlib import suppress

from django.core.management.base import BaseCommand
from django.db import connection, transaction

from catalogue.refresh import refresh_flagged, refresh_stale

WAIT_SECONDS = 60


class Command(BaseCommand):
    help = "Write again every entry that is out of step with the record."

    def add_arguments(self, parser):
        parser.add_argument(
            "--watch",
            action="store_true",
            help="go on: wait for changes and refresh as they come, until stopped",
        )

    def handle(self, *, watch, **options):
        if not watch:
            drain()
            return
        signal.signal(signal.SIGTERM, _stop)
        with suppress(KeyboardInterrupt):
            for _notification in _notifications():
                drain()


def drain():
    """Refresh in small transactions until nothing is stale; returns how many entries were left."""
    written = 0
    with transaction.atomic():
        refresh_stale()
    while True:
        with transaction.atomic():
            batch = refresh_flagged()
        if not batch:
            return written
        written += batch


def _notifications():
    """Yield now, whenever a change has been committed, and once a minute in any case."""
    with connection.cursor() as cursor:
        cursor.execute("LISTEN archive_stale")
    while True:
        yield  # first for what was committed before this listened
        for _notification in connection.connection.notifies(timeout=WAIT_SECONDS, stop_after=1):
            pass


def _stop(signum, frame):
    raise KeyboardInterrupt
