"""What a balancer or an operator asks: is the process up, and can it do its work?"""

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse


class Migrations:
    """Whether the database has every migration: once it has, it is not asked again."""

    are_complete = False

    @classmethod
    def are_missing(cls):
        if not cls.are_complete:
            executor = MigrationExecutor(connection)
            waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
            cls.are_complete = not waiting
        return not cls.are_complete


def healthz(request):
    """200 while the process answers."""
    return JsonResponse({"status": "ok"})


def readyz(request):
    """200 when the database answers and has every migration; else 503 and which of them fails.

    It is public: which migrations are missing, `manage.py showmigrations` says.
    """
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if Migrations.are_missing():
            return _unavailable("migrations are missing")
    except Error:
        return _unavailable("the database does not answer")
    return JsonResponse({"status": "ok"})


def _unavailable(reason):
    return JsonResponse({"status": "unavailable", "reason": reason}, status=503)
