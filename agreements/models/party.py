"""Who agreed, and who signed for them."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.choices import PartyRole
from agreements.models.agreement import PARTIES_WHEN_PUBLISHED, Agreement
from archive.edtf import EarliestDay, EdtfField, LatestDay, bounded, validate_bounded_edtf
from archive.models import StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField
from cities.models import Organization, Person


@recorded("agreement")
class Party(StaffModel):
    """An organization's part in an agreement. Two or more, no upper limit."""

    agreement = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="parties"
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, verbose_name=_("organization"), related_name="parties"
    )
    role = models.CharField(_("role"), max_length=12, choices=PartyRole, default=PartyRole.PARTNER)
    name_as_signed = TranslatedField(
        _("name as signed"),
        blank=True,
        help_text=_("Where the text gives it a name other than the one it had that day."),
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    natural_key_fields = ("agreement", "organization", "role")

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "organization", "role"],
                name="agreements_party_once_per_role",
                violation_error_message=_("This organization already has this role."),
            ),
            models.CheckConstraint(
                condition=Q(role__in=PartyRole.values),
                name="agreements_party_role_known",
                violation_error_message=_("This role is not known."),
            ),
        ]
        triggers = [
            # Two transactions that each take one of the last parties away wait for one another.
            # Locked at once, not when it is checked: by then the archive's version is locked.
            pgtrigger.Trigger(
                name="locks_agreement",
                when=pgtrigger.After,
                operation=pgtrigger.Delete | pgtrigger.UpdateOf("agreement_id"),
                func="""
                    PERFORM 1 FROM agreements_agreement
                        WHERE id = OLD.agreement_id FOR NO KEY UPDATE;
                    RETURN NULL;
                """,
            ),
            pgtrigger.Trigger(
                name="two_parties",
                when=pgtrigger.After,
                operation=pgtrigger.Delete | pgtrigger.UpdateOf("agreement_id"),
                timing=pgtrigger.Deferred,
                func=PARTIES_WHEN_PUBLISHED.format(id="OLD.agreement_id"),
            ),
        ]

    def __str__(self):
        return f"{self.organization} ({self.get_role_display()})"

    @property
    def shown_name(self):
        """Its name as signed; where the text has no name of its own, its name on that day."""
        if self.name_as_signed or not self.organization.is_published:
            return self.name_as_signed
        action = self.agreement.dating_action
        return self.organization.name_on(action.date_latest) if action else self.organization.name


@recorded("party__agreement")
class Signatory(StaffModel):
    """A person who signed for a party, in the office held on that day."""

    party = models.ForeignKey(
        Party, models.CASCADE, verbose_name=_("party"), related_name="signatories"
    )
    person = models.ForeignKey(
        Person, models.PROTECT, verbose_name=_("person"), related_name="signatures"
    )
    office = TranslatedField(
        _("office"),
        blank=True,
        help_text=_("The office held when signing, as the source words it."),
    )
    acting_for = models.ForeignKey(
        Person,
        models.PROTECT,
        verbose_name=_("acting for"),
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The person in whose stead this one signed, if any."),
    )
    signed_on = EdtfField(_("signed on"), blank=True, validators=[validate_bounded_edtf])
    signed_on_earliest = EarliestDay("signed_on")
    signed_on_latest = LatestDay("signed_on")

    natural_key_fields = ("party", "person")

    class Meta:
        verbose_name = _("signatory")
        verbose_name_plural = _("signatories")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["party", "person"],
                name="agreements_signatory_once_per_party",
                violation_error_message=_("This person already signs for this party."),
            ),
            models.CheckConstraint(
                condition=Q(acting_for__isnull=True) | ~Q(acting_for=models.F("person")),
                name="agreements_signatory_acts_for_another",
                violation_error_message=_("Nobody signs in their own stead."),
            ),
            bounded("signed_on", name="agreements_signatory_signed_on_bounded"),
        ]

    def __str__(self):
        return str(self.person)
