"""Questions that can be asked of every staff table."""

from django.db import models

from archive.choices import State
from archive.transactions import write


class StaffQuerySet(models.QuerySet):
    """Bulk writes that keep the catalogue in step; single rows do so in `StaffModel`."""

    def update(self, **kwargs):
        with write():
            return super().update(**kwargs)

    def delete(self):
        with write():
            return super().delete()

    def bulk_create(self, objs, *args, **kwargs):
        with write():
            return super().bulk_create(objs, *args, **kwargs)

    def get_by_natural_key(self, *key):
        """Find a row by the unique fields that its `natural_key_fields` names.

        A key is flat: a reference to another row takes as many places as that row's own key.
        """
        return self.get(**dict(zip(self.model.natural_key_paths(), key, strict=True)))

    update.alters_data = True
    delete.alters_data = True
    bulk_create.alters_data = True


class RecordQuerySet(StaffQuerySet):
    def published(self):
        return self.filter(state=State.PUBLISHED)
