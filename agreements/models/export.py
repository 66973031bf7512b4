"""Policies on their way to a recipient, and what was done or is planned."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.choices import MilestoneKind, Mode, Stage
from agreements.models.agreement import Agreement
from agreements.models.policy import OWNER_RECEIVES, Policy
from archive.edtf import EarliestDay, EdtfField, LatestDay, bounded, validate_bounded_edtf
from archive.loops import NoLoop
from archive.models import StaffModel
from archive.recorded import recorded
from archive.together import SameWhole
from archive.translated import TranslatedField
from cities.models import Organization


@recorded("policy", "agreement")
class PolicyExport(StaffModel):
    """This policy going to this recipient, under an agreement or under none yet.

    It is public when its policy, its recipient and, where it has one, its agreement are.
    """

    policy = models.ForeignKey(
        Policy, models.PROTECT, verbose_name=_("policy"), related_name="exports"
    )
    recipient = models.ForeignKey(
        Organization, models.PROTECT, verbose_name=_("recipient"), related_name="imports"
    )
    agreement = models.ForeignKey(
        Agreement,
        models.CASCADE,
        verbose_name=_("agreement"),
        null=True,
        blank=True,
        related_name="exports",
        help_text=_("Leave empty where there is none yet."),
    )
    stage = models.CharField(_("stage"), max_length=10, choices=Stage)
    modes = ArrayField(
        models.CharField(max_length=16, choices=Mode),
        verbose_name=_("modes"),
        default=list,
        blank=True,
    )
    date = EdtfField(
        _("date"),
        blank=True,
        validators=[validate_bounded_edtf],
        help_text=_("When it reached this stage, as precise as the source."),
    )
    date_earliest = EarliestDay("date")
    date_latest = LatestDay("date")
    first_import = models.BooleanField(
        _("first import"),
        null=True,
        blank=True,
        help_text=_("Whether the recipient takes a policy of this owner for the first time."),
    )
    adapted_from = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("adapted from"),
        null=True,
        blank=True,
        related_name="adaptations",
        help_text=_("The export this one was copied from, where the policy moved on."),
    )
    description = TranslatedField(_("description"), blank=True)
    outcome = TranslatedField(_("outcome"), blank=True)

    natural_key_fields = ("policy", "recipient", "agreement", "stage", "date")

    class Meta:
        verbose_name = _("policy export")
        verbose_name_plural = _("policy exports")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["policy", "recipient", "agreement"],
                condition=Q(agreement__isnull=False),
                name="agreements_policyexport_once_per_agreement",
                violation_error_message=_(
                    "This policy already goes to this recipient under this agreement."
                ),
            ),
            models.UniqueConstraint(
                fields=["policy", "recipient", "agreement", "stage", "date"],
                nulls_distinct=False,
                name="agreements_policyexport_once",
                violation_error_message=_("This export is already recorded."),
            ),
            models.CheckConstraint(
                condition=Q(stage__in=Stage.values),
                name="agreements_policyexport_stage_known",
                violation_error_message=_("This stage is not known."),
            ),
            models.CheckConstraint(
                condition=Q(modes__contained_by=Mode.values),
                name="agreements_policyexport_modes_known",
                violation_error_message=_("One of these modes is not known."),
            ),
            bounded("date", name="agreements_policyexport_date_bounded"),
            NoLoop(
                source="id",
                target="adapted_from",
                name="agreements_policyexport_adapted_no_loop",
                violation_error_message=_("An export cannot be adapted from itself."),
            ),
        ]
        triggers = [
            # The lock makes a new owner of the policy, set at the same time, wait or be seen.
            pgtrigger.Trigger(
                name="to_another",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("policy_id", "recipient_id"),
                func="PERFORM 1 FROM agreements_policy WHERE id = NEW.policy_id FOR SHARE;"
                + OWNER_RECEIVES.format(
                    found="1 FROM agreements_policy WHERE id = NEW.policy_id"
                    " AND owner_organization_id = NEW.recipient_id"
                ),
            ),
        ]

    def __str__(self):
        return f"{self.policy} → {self.recipient}"

    def clean(self):
        super().clean()
        if self.policy_id and self.recipient_id == self.policy.owner_organization_id:
            raise ValidationError(
                {"recipient": _("A policy is not exported to the organization that owns it.")}
            )


@recorded("agreement", "export__policy")
class Milestone(StaffModel):
    """A meeting, visit, training, delivery or review: planned, done, or overdue by today."""

    agreement = models.ForeignKey(
        Agreement,
        models.CASCADE,
        verbose_name=_("agreement"),
        null=True,
        blank=True,
        related_name="milestones",
    )
    export = models.ForeignKey(
        PolicyExport,
        models.CASCADE,
        verbose_name=_("policy export"),
        null=True,
        blank=True,
        related_name="milestones",
    )
    kind = models.CharField(_("kind"), max_length=10, choices=MilestoneKind)
    title = TranslatedField(_("title"))
    planned = EdtfField(_("planned"), blank=True, validators=[validate_bounded_edtf])
    planned_earliest = EarliestDay("planned")
    planned_latest = LatestDay("planned")
    actual = EdtfField(_("done"), blank=True, validators=[validate_bounded_edtf])
    actual_earliest = EarliestDay("actual")
    actual_latest = LatestDay("actual")

    natural_key_fields = ("agreement", "export", "kind", "planned", "actual", "title")

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = ["planned_earliest", "actual_earliest", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "export", "kind", "planned", "actual", "title"],
                nulls_distinct=False,
                name="agreements_milestone_once",
                violation_error_message=_("This milestone is already recorded."),
            ),
            models.CheckConstraint(
                condition=Q(agreement__isnull=False) | Q(export__isnull=False),
                name="agreements_milestone_of_something",
                violation_error_message=_("A milestone belongs to an agreement or an export."),
            ),
            models.CheckConstraint(
                condition=~Q(planned="") | ~Q(actual=""),
                name="agreements_milestone_dated",
                violation_error_message=_("Give the planned date, the date it was done, or both."),
            ),
            models.CheckConstraint(
                condition=Q(kind__in=MilestoneKind.values),
                name="agreements_milestone_kind_known",
                violation_error_message=_("This kind of milestone is not known."),
            ),
            bounded("planned", name="agreements_milestone_planned_bounded"),
            bounded("actual", name="agreements_milestone_actual_bounded"),
            SameWhole(
                reference="export",
                whole="agreement",
                name="agreements_milestone_export_of_same_agreement",
                violation_error_message=_(
                    "The export of a milestone is one under the milestone's agreement."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.title}"

    @property
    def progress_when_written(self):
        """Always None: it depends on the day it is read, see `progress_on` in documents."""
        return None
