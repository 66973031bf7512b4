"""The catalogue: what the public may see. The public side reads these tables and nothing else."""

import datetime

from django.contrib.postgres.fields import ArrayField, DateRangeField
from django.contrib.postgres.indexes import GinIndex, GistIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from archive.translated import LanguageMap
from catalogue.choices import ChangeAction, Kind
from catalogue.querysets import ChangeQuerySet, EntryQuerySet

NO_DATE = datetime.date.min


class Entry(models.Model):
    """One public record: its document, and what it can be found, filtered and sorted by.

    `terms` are what filters ask for ("country:VN", "area:transport", "city:colombo:importer").
    `depends` are the rows its document was made from; a change to one of them makes it stale. Of
    those, `requires` are the records that must stay public as long as this one is.
    """

    kind = models.CharField(max_length=12, choices=Kind)
    slug = models.CharField(max_length=120)
    record_id = models.BigIntegerField()
    title = models.JSONField()
    document = models.JSONField()
    terms = ArrayField(models.CharField(max_length=200), default=list)
    depends = ArrayField(models.CharField(max_length=80), default=list)
    requires = ArrayField(models.CharField(max_length=80), default=list)
    stale = models.BooleanField(default=False)

    date_earliest = models.DateField(null=True)
    date_latest = models.DateField(null=True)
    sort_date = models.DateField(default=NO_DATE)
    sort_en = models.CharField(max_length=300, db_collation="C")
    sort_ko = models.CharField(max_length=300, db_collation="C")
    uses = models.IntegerField(default=0)
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)

    title_text = models.TextField()
    names_text = models.TextField(blank=True)
    body_text = models.TextField(blank=True)
    vector = models.GeneratedField(
        expression=Func(
            F("title_text"), F("names_text"), F("body_text"), function="catalogue_vector"
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = EntryQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "slug"], name="catalogue_entry_address_once"),
            models.UniqueConstraint(
                fields=["kind", "record_id"], name="catalogue_entry_one_per_record"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=Kind.values), name="catalogue_entry_kind_known"
            ),
        ]
        indexes = [
            GinIndex(fields=["terms"], name="catalogue_entry_terms"),
            GinIndex(fields=["depends"], name="catalogue_entry_depends"),
            GinIndex(fields=["requires"], name="catalogue_entry_requires"),
            GinIndex(fields=["vector"], name="catalogue_entry_vector"),
            models.Index(fields=["kind", "sort_date", "id"], name="catalogue_entry_by_date"),
            models.Index(fields=["kind", "sort_en", "id"], name="catalogue_entry_by_name_en"),
            models.Index(fields=["kind", "sort_ko", "id"], name="catalogue_entry_by_name_ko"),
            models.Index(
                F("kind"), -F("uses"), F("sort_en"), F("id"), name="catalogue_entry_by_use"
            ),
            GinIndex(
                OpClass(
                    Func(
                        F("kind"),
                        F("title_text"),
                        F("names_text"),
                        function="catalogue_called",
                    ),
                    name="gin_trgm_ops",
                ),
                condition=~Q(kind=Kind.AGREEMENT),
                name="catalogue_entry_called",
            ),
            models.Index(fields=["id"], condition=Q(stale=True), name="catalogue_entry_stale"),
        ]
        verbose_name = _("entry")
        verbose_name_plural = _("entries")

    def __str__(self):
        return str(LanguageMap(self.title))

    def get_absolute_url(self):
        return reverse(self.kind, args=[self.slug])

    @property
    def term(self):
        """The term by which other entries say that they have to do with this one."""
        return f"{self.kind}:{self.slug}"

    @cached_property
    def name(self):
        return LanguageMap(self.title)


class StatusPeriod(models.Model):
    """The days on which an agreement had a status; the last one has no end."""

    entry = models.ForeignKey(Entry, models.CASCADE, related_name="periods")
    status = models.CharField(max_length=12)
    period = DateRangeField()

    class Meta:
        indexes = [GistIndex(fields=["period", "status"], name="catalogue_status_on_day")]
        verbose_name = _("status period")
        verbose_name_plural = _("status periods")

    def __str__(self):
        return f"{self.status} {self.period}"


class ArchiveVersion(models.Model):
    """One row: the sequence number of the last public change.

    Whoever changes the catalogue locks it first and holds it until commit, so that the numbers
    have no gap and become visible in their order.
    """

    sequence = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="catalogue_archiveversion_one_row")
        ]
        verbose_name = _("archive version")
        verbose_name_plural = _("archive versions")

    def __str__(self):
        return str(self.sequence)


class Change(models.Model):
    """One public change: of a withdrawn record the tombstone, of a merged one the redirect."""

    sequence = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=12, choices=Kind)
    slug = models.CharField(max_length=120)
    action = models.CharField(max_length=10, choices=ChangeAction)
    merged_into = models.CharField(max_length=120, blank=True)
    changed_at = models.DateTimeField()

    objects = ChangeQuerySet.as_manager()

    class Meta:
        ordering = ["sequence"]
        constraints = [
            models.CheckConstraint(
                condition=Q(action__in=ChangeAction.values), name="catalogue_change_action_known"
            ),
            models.CheckConstraint(
                condition=Q(action=ChangeAction.MERGED) ^ Q(merged_into=""),
                name="catalogue_change_merged_has_target",
            ),
        ]
        indexes = [models.Index(fields=["kind", "slug", "-sequence"], name="catalogue_change_of")]
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self):
        return f"{self.sequence} {self.kind}:{self.slug} {self.action}"
