"""The catalogue anew, from the record. Readers are not disturbed."""

from django.core.management.base import BaseCommand
from django.db import transaction
from tqdm import tqdm

from catalogue.documents import published_kinds
from catalogue.models import Entry
from catalogue.refresh import batches, count_uses, lock_version, refresh


class Command(BaseCommand):
    help = "Write every entry again, in small transactions; only what differs becomes a change."

    def handle(self, **options):
        for kind, (model, _document) in published_kinds.items():
            ids = set(model.objects.values_list("pk", flat=True))
            ids |= set(Entry.objects.of_kind(kind).values_list("record_id", flat=True))
            ids = sorted(ids)
            with tqdm(total=len(ids), desc=kind, unit="record", file=self.stderr) as bar:
                for some in batches(ids):
                    with transaction.atomic():
                        lock_version()
                        refresh(kind, some)
                    bar.update(len(some))
        with transaction.atomic():
            lock_version()
            count_uses(entry.term for entry in Entry.objects.without_documents().iterator())
