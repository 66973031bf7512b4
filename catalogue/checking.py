"""What could be wrong with the catalogue, found by writing every document again and comparing."""

from django.db import connection
from django.db.models import Count, Max, Min

from archive.models import StaleMark
from catalogue.documents import is_public, published_kinds, write_document
from catalogue.models import ArchiveVersion, Change, Entry
from catalogue.refresh import batches, differing, entries_of, for_documents, periods_differ

WRONG_USES = """
    SELECT used.kind, used.slug FROM catalogue_entry AS used
    WHERE used.uses <> (
        SELECT count(*) FROM catalogue_entry AS user_entry
        WHERE user_entry.kind = 'agreement'
            AND user_entry.terms @> ARRAY[used.kind || ':' || used.slug]::varchar[]
    )
"""


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
    model, _document = published_kinds[kind]
    ids = set(model.objects.values_list("pk", flat=True))
    ids |= set(Entry.objects.of_kind(kind).values_list("record_id", flat=True))
    for some in batches(sorted(ids)):
        entries = entries_of(kind, some)
        for record in filter(is_public, for_documents(kind, some)):
            entry = entries.pop(record.pk, None)
            if entry is None:
                yield f"{kind} {record.slug}: published, but not in the catalogue"
                continue
            written = write_document(kind, record)
            fields = differing(written.entry, entry)
            if periods_differ(entry, written.periods):
                fields.append("periods")
            if fields:
                yield f"{kind} {entry.slug}: differs from the record in {', '.join(fields)}"
        for entry in entries.values():
            yield f"{kind} {entry.slug}: in the catalogue, but not published"


def _gaps():
    found = Change.objects.aggregate(Count("sequence"), Min("sequence"), Max("sequence"))
    count, first, last = found.values()
    version = ArchiveVersion.objects.values_list("sequence", flat=True).first() or 0
    if (last or 0) != version:
        yield f"The archive's version is {version}, its last change {last}"
    if count and last - first + 1 != count:
        yield "The sequence of changes has a gap"
