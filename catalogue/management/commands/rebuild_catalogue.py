"""The catalogue anew, from the record. Readers are not disturbed."""

from django.core.management.base import BaseCommand
from django.db import transaction
from tqdm import tqdm

from catalogue.documents import published_kinds
from catalogue.refresh import batches, ids_to_compare, lock_version, recount_uses, refresh_each


class Command(BaseCommand):
    help = "Write every entry again, in small transactions; only what differs becomes a change."

    def handle(self, **options):
        for kind in published_kinds:
            ids = ids_to_compare(kind)
            with tqdm(total=len(ids), desc=kind, unit="record", file=self.stderr) as bar:
                for some in batches(ids):
                    with transaction.atomic():
                        lock_version()
                        refresh_each(kind, some)
                    bar.update(len(some))
        with transaction.atomic():
            lock_version()
            recount_uses()
