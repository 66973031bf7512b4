"""In whose name the history keeps a change."""

import json
import uuid

from django.db import connection


def attribute_to(user, **details):
    """Have the history say who makes the changes of the rest of this transaction, and where.

    Tells pghistory's triggers directly. Its own middleware would put a second statement before
    each write, which server-side parameters do not allow, and read the session on public pages.
    """
    context = json.dumps({"user": user.pk, **details})
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('pghistory.context_id', %s, true),"
            " set_config('pghistory.context_metadata', %s, true)",
            [str(uuid.uuid4()), context],
        )
