"""What every staff table and every publishable record has."""

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from archive.choices import State
from archive.querysets import RecordQuerySet, StaffQuerySet
from archive.transactions import write
from archive.translated import TranslatedField


class StaffModel(models.Model):
    """A table that staff write to. Writes keep the catalogue in step; a row knows a natural key."""

    # Names of the unique fields that identify a row in fixtures, in order.
    natural_key_fields = ()

    objects = StaffQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        with write():
            super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        with write():
            return super().delete(*args, **kwargs)

    @classmethod
    def natural_key_paths(cls):
        """The lookups that a flat natural key fills, references opened out."""
        paths = []
        for name in cls.natural_key_fields:
            related = cls._meta.get_field(name).related_model
            steps = related.natural_key_paths() if related else None
            paths += [f"{name}__{step}" for step in steps] if steps else [name]
        return paths

    def natural_key(self):
        key = []
        for name in self.natural_key_fields:
            value = getattr(self, name)
            related = self._meta.get_field(name).related_model
            if value is not None and related:
                key += value.natural_key()
            else:
                key += [value] * (len(related.natural_key_paths()) if related else 1)
        return tuple(key)


class StaleMark(models.Model):
    """A row that has changed since the catalogue was last brought in step (see `recorded`).

    Written by triggers, in the transaction of the change; deleted by whoever refreshes.
    """

    token = models.CharField(max_length=80)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        verbose_name = _("stale mark")
        verbose_name_plural = _("stale marks")

    def __str__(self):
        return self.token


class SlugFrozen(pgtrigger.Trigger):
    """Addresses are for ever: a slug cannot change once its record has been public."""

    name = "slug_frozen"
    when = pgtrigger.Before
    operation = pgtrigger.UpdateOf("slug")
    condition = pgtrigger.Q(old__first_published_at__isnull=False) & pgtrigger.Q(
        old__slug__df=pgtrigger.F("new__slug")
    )
    func = """
        RAISE EXCEPTION 'the address of a record that has been public cannot change'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;
    """


class Record(StaffModel):
    """A thing with a public page of its own.

    Only a published record has an entry in the catalogue. Its slug is its address and is frozen at
    the first publication. `merged_into` names the record that took the place of a withdrawn one.
    """

    slug = models.SlugField(
        _("address"),
        max_length=120,
        unique=True,
        help_text=_("The last part of the public address. It cannot change after publication."),
    )
    state = models.CharField(
        _("state"), max_length=12, choices=State, default=State.DRAFT, editable=False
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("owner"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The member of staff who looks after this record."),
    )
    first_published_at = models.DateTimeField(_("first published"), null=True, editable=False)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("merged into"),
        null=True,
        editable=False,
        related_name="+",
    )
    remarks = TranslatedField(
        _("remarks"),
        blank=True,
        help_text=_("Public. What a reader must know: doubts, contradictions, oddities."),
    )

    natural_key_fields = ("slug",)
    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=State.values),
                name="%(app_label)s_%(class)s_state_known",
                violation_error_message=_("This state is not known."),
            ),
            models.CheckConstraint(
                condition=Q(first_published_at__isnull=False)
                | Q(state__in=[State.DRAFT, State.IN_REVIEW]),
                name="%(app_label)s_%(class)s_publication_dated",
                violation_error_message=_("A record that was published has a date of it."),
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True)
                | Q(state=State.WITHDRAWN) & ~Q(merged_into=F("id")),
                name="%(app_label)s_%(class)s_merged_when_withdrawn",
                violation_error_message=_(
                    "Only a withdrawn record can have been merged, and into another one."
                ),
            ),
        ]
        triggers = [SlugFrozen()]

    def clean(self):
        super().clean()
        if self.first_published_at and self.pk:
            before = type(self).objects.filter(pk=self.pk).values_list("slug", flat=True).first()
            if before and before != self.slug:
                raise ValidationError(
                    {"slug": _("The address of a record that has been public cannot change.")}
                )

    @property
    def is_published(self):
        return self.state == State.PUBLISHED

    def missing_for_publication(self):
        """Say, in sentences for staff, what this record lacks before it can be published."""
        return []
