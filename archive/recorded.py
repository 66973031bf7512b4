"""The decorator that puts a staff table under history and tells the catalogue of its changes."""

import pghistory
import pgtrigger
from django.db import models


class MarksStale(pgtrigger.Trigger):
    """Note, for each row that changes, which rows' public documents may differ now.

    `paths` are foreign keys to follow from the table: "" is the row itself, "agreement" the
    agreement of a party, "party__agreement" that of a signatory.
    """

    name = "marks_stale"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete

    def __init__(self, *paths):
        self.paths = paths
        super().__init__()

    def get_func(self, model):
        marks = {
            row: " ".join(self._mark(model, path, row) for path in self.paths)
            for row in ("OLD", "NEW")
        }
        return f"""
            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
            IF TG_OP <> 'INSERT' THEN {marks["OLD"]} END IF;
            IF TG_OP <> 'DELETE' THEN {marks["NEW"]} END IF;
            PERFORM pg_notify('archive_stale', '');
            RETURN NULL;
        """

    def _mark(self, model, path, row):
        source, value = model, f"{row}.id"
        for step in filter(None, path.split("__")):
            field = source._meta.get_field(step)
            if source is model:
                value = f"{row}.{field.column}"
            else:
                value = f"(SELECT {field.column} FROM {source._meta.db_table} WHERE id = {value})"
            source = field.related_model
        return (
            f"INSERT INTO archive_stalemark (token) SELECT '{source._meta.db_table}:' || {value}"
            f" WHERE {value} IS NOT NULL;"
        )


def recorded(*marks):
    """Keep the history of every insert, update and delete, and mark what shows this table.

    `marks` are paths to the rows whose documents show a row of this model; none means the row
    itself.
    """

    def decorate(model):
        generated = [f.name for f in model._meta.fields if isinstance(f, models.GeneratedField)]
        pgtrigger.register(MarksStale(*(marks or ("",))))(model)
        return pghistory.track(exclude=generated or None)(model)

    return decorate


def token(record):
    """The name under which the triggers mark a row: its table and key."""
    return f"{record._meta.concrete_model._meta.db_table}:{record.pk}"
