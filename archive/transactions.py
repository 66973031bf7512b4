"""One way to write to the record, so that the public side is in step when a transaction commits."""

from contextlib import contextmanager
from threading import local

from django.db import transaction

_before_commit = []
_writing = local()


def before_commit(function):
    """Have `function()` run at the end of every outermost `write()`, inside its transaction."""
    _before_commit.append(function)
    return function


@contextmanager
def write():
    """A transaction whose end brings the catalogue in step with what was written in it.

    Nested uses share the outermost one, so a form that saves twenty rows refreshes once.
    Staff models use it for each save, delete, update and bulk_create. What a many-to-many field
    writes (`set`, `add`, `remove`, `clear`) and raw SQL do not: put them within it, or the public
    sees them only when the next `write()` ends or the worker comes (docs/adr/0002).
    """
    depth = getattr(_writing, "depth", 0)
    _writing.depth = depth + 1
    try:
        with transaction.atomic():
            yield
            if depth == 0:
                for function in _before_commit:
                    function()
    finally:
        _writing.depth = depth
