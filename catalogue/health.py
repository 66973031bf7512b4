"""What a balancer or an operator asks: is the process up, and can it do its work?"""

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse


def healthz(request):
    """200 while the process answers."""
    return JsonResponse({"status": "ok"})


def readyz(request):
    """200 when the database answers and has every migration; else 503 and what is wrong."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except Error:
        return JsonResponse({"status": "unavailable", "database": "no answer"}, status=503)
    if waiting:
        names = [f"{migration.app_label}.{migration.name}" for migration, _backwards in waiting]
        return JsonResponse({"status": "unavailable", "migrations": names}, status=503)
    return JsonResponse({"status": "ok"})
