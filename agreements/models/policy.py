"""Policies: what one city does and others want, and the areas they belong to."""

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from agreements.querysets import PolicyAreaQuerySet, PolicyQuerySet
from archive.edtf import EarliestDay, EdtfField, LatestDay
from archive.frozen import KeyFrozen
from archive.loops import NoLoop
from archive.models import Citation, Record, StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField
from cities.models import Organization
from forums.models import SDGTarget

OWNER_RECEIVES = """
    PERFORM {found};
    IF FOUND THEN
        RAISE EXCEPTION 'a policy is not exported to the organization that owns it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'policyexport_to_another';
    END IF;
    RETURN NULL;
"""


@recorded()
class PolicyArea(StaffModel):
    """A subject of policy, in a tree: transport, and traffic information within it."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    name = TranslatedField(_("name"))
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("within"),
        null=True,
        blank=True,
        related_name="children",
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    natural_key_fields = ("slug",)

    objects = PolicyAreaQuerySet.as_manager()

    class Meta:
        verbose_name = _("policy area")
        verbose_name_plural = _("policy areas")
        ordering = ["order", "slug"]
        triggers = [KeyFrozen("slug")]
        constraints = [
            NoLoop(
                source="id",
                target="parent",
                name="agreements_policyarea_parent_no_loop",
                violation_error_message=_("An area cannot lie within itself."),
            ),
        ]

    def __str__(self):
        return str(self.name) or self.slug

    def with_ancestors(self):
        """The area and those it lies within, nearest first."""
        area = self
        while area:
            yield area
            area = area.parent


@recorded()
class Policy(Record):
    """Something an organization does and others want: an emergency call system, a tax system."""

    title = TranslatedField(_("title"))
    summary = TranslatedField(_("summary"), blank=True)
    owner_organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        verbose_name=pgettext_lazy("of a policy", "owner"),
        related_name="policies",
        help_text=_("The organization whose policy it is."),
    )
    areas = models.ManyToManyField(
        PolicyArea, verbose_name=_("policy areas"), related_name="policies", blank=True
    )
    targets = models.ManyToManyField(
        SDGTarget, verbose_name=_("SDG targets"), related_name="policies", blank=True
    )
    since = EdtfField(_("in place since"), blank=True)
    since_earliest = EarliestDay("since")
    since_latest = LatestDay("since")

    objects = PolicyQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name = _("policy")
        verbose_name_plural = _("policies")
        ordering = ["slug"]
        triggers = [
            *Record.Meta.triggers,
            pgtrigger.Trigger(
                name="to_another",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf("owner_organization_id"),
                func=OWNER_RECEIVES.format(
                    found="1 FROM agreements_policyexport WHERE policy_id = NEW.id"
                    " AND recipient_id = NEW.owner_organization_id"
                ),
            ),
        ]

    def __str__(self):
        return str(self.title) or self.slug

    def get_absolute_url(self):
        return reverse("policy", args=[self.slug])

    def clean(self):
        super().clean()
        if self.pk and self.exports.filter(recipient=self.owner_organization_id).exists():
            raise ValidationError(
                {
                    "owner_organization": _(
                        "A policy is not exported to the organization that owns it."
                    )
                }
            )

    def missing_for_publication(self):
        missing = super().missing_for_publication()
        if not self.title:
            missing.append(_("It has no title."))
        if not self.areas.exists():
            missing.append(_("It belongs to no policy area."))
        return missing


@recorded("policy")
class PolicyAreaLink(Policy.areas.through):
    class Meta:
        proxy = True


@recorded("policy")
class PolicyTarget(Policy.targets.through):
    class Meta:
        proxy = True


@recorded("record")
class PolicyCitation(Citation):
    record = models.ForeignKey(
        Policy, models.CASCADE, verbose_name=_("policy"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
