"""Bringing the catalogue in step with the record.

Triggers note every changed row as a `StaleMark`, in the transaction of the change. Here the entries
that show such a row are written again. Whoever does so locks the archive's version first: so two
writers cannot each miss what the other has not yet committed, and changes are numbered without a
gap, in the order in which they become visible.

A record that cannot be written stops whoever saves it, but nobody else: what others left is written
one by one where it has to be, and what fails is logged and keeps a mark of its own.
"""

import logging
from collections import defaultdict
from datetime import timedelta

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from archive.choices import State
from archive.models import StaleMark
from archive.recorded import token
from catalogue.choices import ChangeAction
from catalogue.documents import is_public, published_kinds, write_document
from catalogue.models import ArchiveVersion, Change, Entry, StatusPeriod

# What one transaction of staff refreshes by itself; the worker does the rest.
AT_ONCE = 500
BATCH = 200

COMPARED = [
    field.attname
    for field in Entry._meta.concrete_fields
    if field.name not in ("id", "uses", "vector", "stale")
]
# What only this module reads: the public sees no difference in it.
PRIVATE = {"depends", "requires"}

logger = logging.getLogger(__name__)


def refresh_stale(at_once=AT_ONCE):
    """Write again what this transaction, and others before it, left stale. Call it inside one.

    At most `at_once` entries are written; further ones are flagged for the worker. Returns how many
    entries are left for it. Fails when a record that this transaction itself has changed cannot be
    written.
    """
    if not StaleMark.objects.exists():
        return 0
    lock_version()
    own, others = _take_marks()
    changed, saved = own | others, _changed_records(own)
    todo = _changed_records(changed)
    shown_by = Entry.objects.filter(depends__overlap=list(changed))
    for kind, record_id in shown_by.values_list("kind", "record_id"):
        todo[kind].add(record_id)
    count = sum(map(len, todo.values()))
    if count <= at_once:
        for kind, ids in todo.items():
            refresh_each(kind, ids, saved=saved[kind])
        return 0
    # What was written itself is refreshed now; what only shows it can wait for the worker.
    shown_by.update(stale=True)
    for kind, ids in _changed_records(changed).items():
        for some in batches(sorted(ids)):
            refresh_each(kind, some, saved=saved[kind])
    return Entry.objects.filter(stale=True).count()


def refresh_flagged():
    """Write again one batch of entries flagged as stale; returns how many it wrote."""
    lock_version()
    flagged = Entry.objects.filter(stale=True).order_by("id")[:BATCH]
    todo = defaultdict(set)
    for kind, record_id in flagged.values_list("kind", "record_id"):
        todo[kind].add(record_id)
    for kind, ids in todo.items():
        refresh_each(kind, ids)
    return sum(map(len, todo.values()))


def lock_version():
    """Lock the archive's version until commit, and return it."""
    ArchiveVersion.objects.get_or_create(id=1)
    return ArchiveVersion.objects.select_for_update().get(id=1)


# Savepoints give the rows of one transaction several numbers; all are in progress until it ends,
# and nobody sees those of another that is. A row's number lacks the upper half of ours.
TAKE_MARKS = f"""
    DELETE FROM {StaleMark._meta.db_table}
    RETURNING token, coalesce(
        pg_xact_status((
            pg_current_xact_id()::text::bigint + age(pg_current_xact_id()::xid) - age(xmin)
        )::text::xid8) = 'in progress', false)
"""


def _take_marks():
    """Return the marks of this transaction, and those that others have left."""
    own, others = set(), set()
    with connection.cursor() as cursor:
        cursor.execute(TAKE_MARKS)
        for changed, is_own in cursor.fetchall():
            (own if is_own else others).add(changed)
    return own, others


def _changed_records(tokens):
    """Of the changed rows, those that have entries of their own: {kind: ids}."""
    kinds = {model._meta.db_table: kind for kind, (model, _document) in published_kinds.items()}
    records = defaultdict(set)
    for changed in tokens:
        table, _colon, key = changed.partition(":")
        if table in kinds:
            records[kinds[table]].add(int(key))
    return records


def refresh_each(kind, ids, saved=()):
    """Refresh these records; of those not in `saved`, one that fails does not stop the others.

    It is logged, and keeps a mark, so that it is tried again and `check_catalogue` reports it.
    """
    saved = sorted(set(ids) & set(saved))
    others = sorted(set(ids) - set(saved))
    if saved:
        refresh(kind, saved)
    if others and not _is_refreshed(kind, others):
        for record_id in others:
            if not _is_refreshed(kind, [record_id], log=True):
                _mark_again(kind, record_id)


def _is_refreshed(kind, ids, *, log=False):
    try:
        with transaction.atomic():
            refresh(kind, ids)
    except (InterfaceError, OperationalError):
        raise  # the database's trouble, and no record's
    except Exception:
        if log:
            logger.exception("The public document of %s cannot be written", name_of(kind, *ids))
        return False
    return True


def _mark_again(kind, record_id):
    model, _document = published_kinds[kind]
    StaleMark.objects.create(token=f"{model._meta.db_table}:{record_id}")
    Entry.objects.of_kind(kind).filter(record_id=record_id).update(stale=False)


def name_of(kind, record_id):
    """What a record is called where its document cannot be written."""
    model, _document = published_kinds[kind]
    keys = model.objects.filter(pk=record_id).values_list(*model.natural_key_fields).first()
    return f"{kind} {keys[0] if keys else record_id}"


def batches(ids):
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def for_documents(kind, ids=None):
    """The records of a kind, loaded with all that their documents show."""
    model, _document = published_kinds[kind]
    records = model.objects.all()
    if ids is not None:
        records = records.filter(pk__in=ids)
    return records.for_document() if hasattr(records, "for_document") else records


def ids_to_compare(kind):
    """The ids of the records that are public, and of those that are in the catalogue; in order."""
    model, _document = published_kinds[kind]
    records = model.objects.all()
    if hasattr(records, "published"):  # rows of vocabularies always are
        records = records.published()
    ids = set(records.values_list("pk", flat=True))
    return sorted(ids | set(Entry.objects.of_kind(kind).values_list("record_id", flat=True)))


def entries_of(kind, ids):
    """The entries of these records, by the record's id."""
    entries = Entry.objects.of_kind(kind).filter(record_id__in=ids).prefetch_related("periods")
    return {entry.record_id: entry for entry in entries}


def refresh(kind, ids):
    """Make the entries of these records equal to the records. The version must be locked."""
    before = entries_of(kind, ids)
    records = {record.pk: record for record in for_documents(kind, ids)}
    changes, moved_terms = [], set()
    for record_id in sorted(ids):
        record, old = records.get(record_id), before.get(record_id)
        if record is not None and is_public(record):
            changes += _put(kind, record, old, moved_terms)
        elif old is not None:
            changes.append(_withdrawal(old, record))
            moved_terms |= set(old.terms)
            old.delete()
    _number(changes)
    count_uses(moved_terms)


def _put(kind, record, old, moved_terms):
    """Write one published record's entry; return its change, if the public sees any."""
    written = write_document(kind, record)
    entry = written.entry
    moved_terms |= set(entry.terms) ^ set(old.terms if old else ())
    if old is None:
        moved_terms.add(entry.term)
        entry.save()
        _put_periods(entry, written.periods)
        return [Change(kind=kind, slug=entry.slug, action=ChangeAction.PUBLISHED)]
    entry.pk, entry.uses = old.pk, old.uses
    fields, has_other_periods = differing(entry, old), periods_differ(old, written.periods)
    if not fields and not has_other_periods:
        if old.stale:
            Entry.objects.filter(pk=old.pk).update(stale=False)
        return []
    entry.save(force_update=True)
    _put_periods(entry, written.periods)
    if not has_other_periods and PRIVATE.issuperset(fields):
        return []
    return [Change(kind=kind, slug=entry.slug, action=ChangeAction.UPDATED)]


def differing(entry, old):
    """The names of the fields in which two entries of one record differ."""
    return [name for name in COMPARED if getattr(entry, name) != getattr(old, name)]


def periods_differ(entry, periods):
    stored = [(period.status, period.period) for period in entry.periods.all()]
    return sorted(stored, key=str) != sorted(_ranges(periods), key=str)


def _ranges(periods):
    # PostgreSQL keeps a range of days with its last day left out; compare in that form.
    return [
        (str(status.value), DateRange(start, end + timedelta(days=1) if end else None, "[)"))
        for status, start, end in periods
    ]


def _put_periods(entry, periods):
    entry.periods.all().delete()
    StatusPeriod.objects.bulk_create(
        StatusPeriod(entry=entry, status=status, period=period)
        for status, period in _ranges(periods)
    )


def _withdrawal(old, record):
    into = getattr(record, "merged_into", None)
    if into is not None and record.state == State.WITHDRAWN and is_public(into):
        return Change(
            kind=old.kind, slug=old.slug, action=ChangeAction.MERGED, merged_into=into.slug
        )
    return Change(kind=old.kind, slug=old.slug, action=ChangeAction.WITHDRAWN)


def _number(changes):
    """Give the changes the next sequence numbers, without a gap."""
    changes = list(changes)
    if not changes:
        return
    version = ArchiveVersion.objects.get(id=1)
    now = timezone.now()
    for change in changes:
        version.sequence += 1
        change.sequence, change.changed_at = version.sequence, now
    Change.objects.bulk_create(changes)
    version.save()


COUNT_USES = """
    UPDATE catalogue_entry AS used SET uses = counted.number
    FROM (
        SELECT named.kind, named.slug, (
            SELECT count(*) FROM catalogue_entry AS user_entry
            WHERE user_entry.kind = 'agreement' AND user_entry.terms @> ARRAY[named.term]::varchar[]
        ) AS number
        FROM (
            SELECT term, split_part(term, ':', 1) AS kind, split_part(term, ':', 2) AS slug
            FROM unnest(%s::text[]) AS term
        ) AS named
    ) AS counted
    WHERE used.kind = counted.kind AND used.slug = counted.slug AND used.uses <> counted.number
    RETURNING used.kind, used.slug
"""


def count_uses(terms):
    """Keep, on each entry that these terms name, how many agreements have to do with it.

    Returns the (kind, slug) of those whose number was another.
    """
    named = sorted(term for term in terms if term.count(":") == 1)
    if not named:
        return []
    with connection.cursor() as cursor:
        cursor.execute(COUNT_USES, [named])
        return cursor.fetchall()


def recount_uses():
    """Count the uses of every entry anew; one whose number was wrong has changed for readers."""
    entries = Entry.objects.without_documents().iterator()
    wrong = count_uses(entry.term for entry in entries)
    _number(Change(kind=kind, slug=slug, action=ChangeAction.UPDATED) for kind, slug in wrong)


def that_require(record):
    """The entries of other records that cannot be public without this one."""
    own = token(record)
    return Entry.objects.filter(requires__contains=[own]).exclude(
        kind=kind_of(record), record_id=record.pk
    )


def kind_of(record):
    """The kind under which a record is published."""
    for kind, (model, _document) in published_kinds.items():
        if isinstance(record, model):
            return kind
    raise LookupError(f"{type(record).__name__} is not registered with catalogue.documents")
