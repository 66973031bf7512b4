"""Agreements, the acts of their life, and how they follow from one another."""

import datetime

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from agreements.choices import ActionKind, AgreementType, BindingForce, RelationKind
from agreements.models.policy import PolicyArea
from agreements.querysets import AgreementQuerySet
from agreements.status import status_on, status_periods
from archive.edtf import EarliestDay, EdtfField, LatestDay, bounded, validate_bounded_edtf
from archive.loops import NoLoop
from archive.models import Citation, Record, StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField, all_tagged, validate_language_tag
from cities.models import City
from forums.models import Forum, Principle

MINIMUM_PARTIES = 2

PARTIES_WHEN_PUBLISHED = """
    IF EXISTS (SELECT 1 FROM agreements_agreement WHERE id = {id} AND state = 'published')
        AND (SELECT count(*) FROM agreements_party WHERE agreement_id = {id}) < 2
    THEN
        RAISE EXCEPTION 'a published agreement has at least two parties'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_two_parties';
    END IF;
    RETURN NULL;
"""


@recorded()
class Agreement(Record):
    """What two or more organizations agreed. Its status is derived from its actions."""

    title = TranslatedField(_("title"))
    type = models.CharField(_("type"), max_length=20, choices=AgreementType)
    binding_force = models.CharField(
        _("binding force"),
        max_length=12,
        choices=BindingForce,
        default=BindingForce.NOT_STATED,
    )
    reference_number = models.CharField(_("reference number"), max_length=60, blank=True)
    summary = TranslatedField(_("summary"), blank=True)
    forum = models.ForeignKey(
        Forum,
        models.PROTECT,
        verbose_name=_("forum"),
        null=True,
        blank=True,
        related_name="agreements",
    )
    place = models.ForeignKey(
        City,
        models.PROTECT,
        verbose_name=_("place"),
        null=True,
        blank=True,
        related_name="agreements_made_here",
        help_text=_("The city where it was signed or agreed."),
    )
    languages = ArrayField(
        models.CharField(max_length=12, validators=[validate_language_tag]),
        verbose_name=_("languages"),
        default=list,
        blank=True,
        help_text=_("Codes of the languages of the text, with commas between: en, ko"),
    )
    areas = models.ManyToManyField(
        PolicyArea, verbose_name=_("policy areas"), related_name="agreements", blank=True
    )
    principles = models.ManyToManyField(
        Principle,
        verbose_name=_("principles carried out"),
        related_name="agreements",
        blank=True,
    )

    objects = AgreementQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["-id"]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(type__in=AgreementType.values),
                name="agreements_agreement_type_known",
                violation_error_message=_("This type of agreement is not known."),
            ),
            models.CheckConstraint(
                condition=Q(binding_force__in=BindingForce.values),
                name="agreements_agreement_binding_force_known",
                violation_error_message=_("This binding force is not known."),
            ),
            all_tagged("languages", name="agreements_agreement_languages_tagged"),
        ]
        triggers = [
            *Record.Meta.triggers,
            pgtrigger.Trigger(
                name="two_parties",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("state"),
                timing=pgtrigger.Deferred,
                func=PARTIES_WHEN_PUBLISHED.format(id="NEW.id"),
            ),
        ]

    def __str__(self):
        return str(self.title) or self.slug

    def get_absolute_url(self):
        return reverse("agreement", args=[self.slug])

    def periods(self):
        """When it had which status: (status, first day, last day or None) in order."""
        return status_periods(self.actions.all())

    def status(self, as_of: datetime.date | None = None):
        """The status on a day (today unless told), or None before its first act."""
        return status_on(self.periods(), as_of or timezone.localdate())

    @property
    def dating_action(self):
        """The act it is dated by: its signature or, where it was never signed, its first act."""
        actions = sorted(self.actions.all(), key=lambda action: (action.date_latest, action.pk))
        signed = [action for action in actions if action.kind == ActionKind.SIGNED]
        return next(iter(signed or actions), None)

    @property
    def period_rows(self):
        return [
            {"status": status, "first_day": start, "last_day": end}
            for status, start, end in self.periods()
        ]

    @property
    def status_when_written(self):
        """Always None: a status depends on the day it is read, see `on_day` in documents."""
        return None

    @property
    def relations_both_ways(self):
        """What it follows from, and what follows from it."""
        return [
            {"kind": relation.kind, "reverse": False, "agreement": relation.target}
            for relation in self.relations.all()
        ] + [
            {"kind": relation.kind, "reverse": True, "agreement": relation.source}
            for relation in self.reverse_relations.all()
        ]

    def missing_for_publication(self):
        missing = super().missing_for_publication()
        if not self.title:
            missing.append(_("It has no title."))
        if self.parties.count() < MINIMUM_PARTIES:
            missing.append(_("It has fewer than two parties."))
        if not self.actions.exists():
            missing.append(_("It has no action: say when it was signed, agreed or proposed."))
        return missing


@recorded("agreement")
class AgreementArea(Agreement.areas.through):
    class Meta:
        proxy = True


@recorded("agreement")
class AgreementPrinciple(Agreement.principles.through):
    class Meta:
        proxy = True


@recorded("agreement")
class Action(StaffModel):
    """A dated act of an agreement's life, and from when it took effect."""

    agreement = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="actions"
    )
    kind = models.CharField(_("act"), max_length=12, choices=ActionKind)
    date = EdtfField(_("date"), validators=[validate_bounded_edtf])
    date_earliest = EarliestDay("date")
    date_latest = LatestDay("date")
    effective_date = EdtfField(
        _("effective from"),
        blank=True,
        validators=[validate_bounded_edtf],
        help_text=_("Where it differs from the date of the act."),
    )
    effective_date_earliest = EarliestDay("effective_date")
    effective_date_latest = LatestDay("effective_date")
    expiry_date = EdtfField(
        _("runs until"),
        blank=True,
        validators=[validate_bounded_edtf],
        help_text=_("The last day it runs by this act, where the text sets one."),
    )
    expiry_date_earliest = EarliestDay("expiry_date")
    expiry_date_latest = LatestDay("expiry_date")
    note = TranslatedField(_("note"), blank=True)

    natural_key_fields = ("agreement", "kind", "date")

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        ordering = ["date_latest", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "kind", "date"],
                name="agreements_action_once",
                violation_error_message=_("This act is already recorded on this date."),
            ),
            models.CheckConstraint(
                condition=Q(kind__in=ActionKind.values),
                name="agreements_action_kind_known",
                violation_error_message=_("This kind of act is not known."),
            ),
            models.CheckConstraint(
                condition=Q(date_earliest__isnull=False, date_latest__isnull=False),
                name="agreements_action_date_bounded",
                violation_error_message=_("An act has a date, with a beginning and an end."),
            ),
            bounded("effective_date", name="agreements_action_effective_date_bounded"),
            bounded("expiry_date", name="agreements_action_expiry_date_bounded"),
            models.CheckConstraint(
                condition=Q(expiry_date_latest__isnull=True)
                | Q(expiry_date_latest__gte=F("date_earliest")),
                name="agreements_action_expiry_after_act",
                violation_error_message=_("It cannot run out before the act that set the date."),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.date}"


@recorded("source", "target")
class Relation(StaffModel):
    """One agreement's relation to an earlier one: this MOU follows from that letter of intent."""

    source = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="relations"
    )
    kind = models.CharField(_("relation"), max_length=12, choices=RelationKind)
    target = models.ForeignKey(
        Agreement,
        models.CASCADE,
        verbose_name=_("earlier agreement"),
        related_name="reverse_relations",
    )

    natural_key_fields = ("source", "target")

    class Meta:
        verbose_name = _("relation")
        verbose_name_plural = _("relations")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "target"],
                name="agreements_relation_once",
                violation_error_message=_("These two agreements are already related."),
            ),
            models.CheckConstraint(
                condition=Q(kind__in=RelationKind.values),
                name="agreements_relation_kind_known",
                violation_error_message=_("This relation is not known."),
            ),
            models.CheckConstraint(
                condition=~Q(source=F("target")),
                name="agreements_relation_not_itself",
                violation_error_message=_("An agreement cannot be related to itself."),
            ),
            NoLoop(
                source="source",
                target="target",
                name="agreements_relation_no_loop",
                violation_error_message=_("This would make an agreement follow from itself."),
            ),
        ]

    def __str__(self):
        return f"{self.source} {self.get_kind_display()} {self.target}"


@recorded("record")
class AgreementCitation(Citation):
    record = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
