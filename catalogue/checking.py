"""What could be wrong with the catalogue, found by writing every document again and comparing."""

from contextlib import contextmanager

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import Count, Max, Min

from archive.models import StaleMark
from catalogue.documents import is_public, published_kinds, write_document
from catalogue.models import ArchiveVersion, Change, Entry
from catalogue.refresh import (
    batches,
    differing,
    entries_of,
    for_documents,
    ids_to_compare,
    name_of,
    periods_differ,
)

WRONG_USES = """
    SELECT used.kind, used.slug FROM catalogue_entry AS used
    WHERE used.uses <> (
        SELECT count(*) FROM catalogue_entry AS user_entry
        WHERE user_entry.kind = 'agreement'
            AND user_entry.terms @> ARRAY[used.kind || ':' || used.slug]::varchar[]
    )
"""


@contextmanager
def snapshot():
    """A transaction that sees the archive as it is at its first query, whoever goes on writing.

    Within another transaction it is that one.
    """
    is_first = not connection.in_atomic_block
    with transaction.atomic():
        if is_first:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def problems():
    """Yield a sentence for each difference between the record and the catalogue."""
    if StaleMark.objects.exists() or Entry.objects.filter(stale=True).exists():
        yield "Changes are waiting to be refreshed: is the worker running?"
    for kind in published_kinds:
        yield from _problems_of_kind(kind)
    with connection.cursor() as cursor:
        cursor.execute(WRONG_USES)
        for kind, slug in cursor.fetchall():
            yield f"{kind} {slug}: the number of its agreements is wrong"
    yield from _gaps()


def _problems_of_kind(kind):
    for some in batches(ids_to_compare(kind)):
        try:
            yield from _compared(kind, some)
        except (InterfaceError, OperationalError):
            raise
        except Exception:
            for record_id in some:
                yield from _problems_of_one(kind, record_id)


def _problems_of_one(kind, record_id):
    try:
        return _compared(kind, [record_id])
    except Exception as error:
        return [
            f"{name_of(kind, record_id)}: its public document cannot be written "
            f"({type(error).__name__}: {error})"
        ]


def _compared(kind, ids):
    """The differences of some records, in a list."""
    found, entries = [], entries_of(kind, ids)
    with transaction.atomic():
        written = [
            (record, write_document(kind, record))
            for record in for_documents(kind, ids)
            if is_public(record)
        ]
    for record, new in written:
        entry = entries.pop(record.pk, None)
        if entry is None:
            found.append(f"{kind} {record.slug}: published, but not in the catalogue")
            continue
        fields = differing(new.entry, entry)
        if periods_differ(entry, new.periods):
            fields.append("periods")
        if fields:
            found.append(f"{kind} {entry.slug}: differs from the record in {', '.join(fields)}")
    return found + [
        f"{kind} {entry.slug}: in the catalogue, but not published" for entry in entries.values()
    ]


def _gaps():
    found = Change.objects.aggregate(Count("sequence"), Min("sequence"), Max("sequence"))
    count, first, last = found.values()
    version = ArchiveVersion.objects.values_list("sequence", flat=True).first() or 0
    if (last or 0) != version:
        yield f"The archive's version is {version}, its last change {last}"
    if count and last - first + 1 != count:
        yield "The sequence of changes has a gap"
