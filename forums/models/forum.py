"""Forums: the meetings at which policies are shared and agreements made."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.edtf import EarliestDay, EdtfField, LatestDay, validate_bounded_edtf
from archive.models import Citation, Name, NamedRecord, Source, StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField
from cities.models import City, Organization, Person
from forums.choices import AttendanceCategory, DelegationRank, HostRole
from forums.querysets import ForumQuerySet


@recorded()
class Forum(NamedRecord):
    """A meeting with a place, dates and hosts; one edition of a series where there is one."""

    summary = TranslatedField(_("summary"), blank=True)
    date = EdtfField(_("dates"), blank=True, validators=[validate_bounded_edtf])
    date_earliest = EarliestDay("date")
    date_latest = LatestDay("date")
    venue_city = models.ForeignKey(
        City,
        models.PROTECT,
        verbose_name=_("city"),
        null=True,
        blank=True,
        related_name="forums",
    )
    venue = TranslatedField(_("venue"), blank=True)
    series = TranslatedField(_("series"), blank=True, help_text=_("The series it is part of."))
    edition = models.PositiveSmallIntegerField(_("edition"), null=True, blank=True)

    objects = ForumQuerySet.as_manager()

    class Meta(NamedRecord.Meta):
        verbose_name = _("forum")
        verbose_name_plural = _("forums")
        ordering = ["-date_earliest", "slug"]
        constraints = [
            *NamedRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(date="") | Q(date_earliest__isnull=False, date_latest__isnull=False),
                name="forums_forum_date_bounded",
                violation_error_message=_("A forum's dates have a beginning and an end."),
            ),
            models.CheckConstraint(
                condition=Q(edition__isnull=True) | Q(edition__gte=1),
                name="forums_forum_edition_counts_from_one",
                violation_error_message=_("Editions count from 1."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("forum", args=[self.slug])

    def missing_for_publication(self):
        missing = super().missing_for_publication()
        if not self.date:
            missing.append(_("It has no dates."))
        if not self.hosts.exists():
            missing.append(_("It has no host."))
        return missing


@recorded("owner")
class ForumName(Name):
    owner = models.ForeignKey(Forum, models.CASCADE, verbose_name=_("forum"), related_name="names")

    class Meta(Name.Meta):
        pass


@recorded("forum")
class Host(StaffModel):
    """An organization that held the forum, alone or with others."""

    forum = models.ForeignKey(Forum, models.CASCADE, verbose_name=_("forum"), related_name="hosts")
    organization = models.ForeignKey(
        Organization, models.PROTECT, verbose_name=_("organization"), related_name="hostings"
    )
    role = models.CharField(_("role"), max_length=10, choices=HostRole, default=HostRole.HOST)

    natural_key_fields = ("forum", "organization")

    class Meta:
        verbose_name = _("host")
        verbose_name_plural = _("hosts")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["forum", "organization"],
                name="forums_host_once",
                violation_error_message=_("This organization is already a host of the forum."),
            ),
            models.CheckConstraint(
                condition=Q(role__in=HostRole.values),
                name="forums_host_role_known",
                violation_error_message=_("This role is not known."),
            ),
        ]

    def __str__(self):
        return f"{self.organization} ({self.get_role_display()})"


@recorded("forum")
class Delegation(StaffModel):
    """Those who came to the forum for one organization. The head's office is as it was then."""

    forum = models.ForeignKey(
        Forum, models.CASCADE, verbose_name=_("forum"), related_name="delegations"
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, verbose_name=_("organization"), related_name="delegations"
    )
    head = models.ForeignKey(
        Person,
        models.PROTECT,
        verbose_name=_("head"),
        null=True,
        blank=True,
        related_name="delegations",
    )
    office = TranslatedField(
        _("office"), blank=True, help_text=_("The head's office then, as the source words it.")
    )
    rank = models.CharField(_("rank"), max_length=20, choices=DelegationRank, blank=True)
    size = models.PositiveIntegerField(_("size"), null=True, blank=True)

    natural_key_fields = ("forum", "organization")

    class Meta:
        verbose_name = _("delegation")
        verbose_name_plural = _("delegations")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["forum", "organization"],
                name="forums_delegation_once",
                violation_error_message=_("This organization already has a delegation here."),
            ),
            models.CheckConstraint(
                condition=Q(rank__in=["", *DelegationRank.values]),
                name="forums_delegation_rank_known",
                violation_error_message=_("This rank is not known."),
            ),
            models.CheckConstraint(
                condition=Q(size__isnull=True) | Q(size__gte=1),
                name="forums_delegation_not_empty",
                violation_error_message=_("A delegation has at least one member."),
            ),
        ]

    def __str__(self):
        return str(self.organization)


@recorded("forum")
class AttendanceFigure(StaffModel):
    """A number that a source reports: a claim, not a count of rows."""

    forum = models.ForeignKey(
        Forum, models.CASCADE, verbose_name=_("forum"), related_name="attendance"
    )
    category = models.CharField(_("who is counted"), max_length=24, choices=AttendanceCategory)
    count = models.PositiveIntegerField(_("number"))
    note = TranslatedField(_("note"), blank=True, help_text=_("What exactly the source counts."))
    source = models.ForeignKey(Source, models.PROTECT, verbose_name=_("source"), related_name="+")

    natural_key_fields = ("forum", "category", "source")

    class Meta:
        verbose_name = _("attendance figure")
        verbose_name_plural = _("attendance figures")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["forum", "category", "source"],
                name="forums_attendancefigure_once_per_source",
                violation_error_message=_("This source already gives this figure."),
            ),
            models.CheckConstraint(
                condition=Q(category__in=AttendanceCategory.values),
                name="forums_attendancefigure_category_known",
                violation_error_message=_("This category is not known."),
            ),
        ]

    def __str__(self):
        return f"{self.count} {self.get_category_display()}"


@recorded("record")
class ForumCitation(Citation):
    record = models.ForeignKey(
        Forum, models.CASCADE, verbose_name=_("forum"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
