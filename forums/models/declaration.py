"""What a forum adopted, and the principles it is made of."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.edtf import EarliestDay, EdtfField, LatestDay, bounded, validate_bounded_edtf
from archive.models import StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField
from forums.choices import DeclarationKind
from forums.models.forum import Forum
from forums.models.sdg import SDGTarget


@recorded("forum")
class Declaration(StaffModel):
    """A text adopted at a forum. It is shown on the forum's page."""

    forum = models.ForeignKey(
        Forum, models.CASCADE, verbose_name=_("forum"), related_name="declarations"
    )
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    title = TranslatedField(_("title"))
    kind = models.CharField(
        _("kind"), max_length=12, choices=DeclarationKind, default=DeclarationKind.DECLARATION
    )
    adopted = EdtfField(_("adopted"), blank=True, validators=[validate_bounded_edtf])
    adopted_earliest = EarliestDay("adopted")
    adopted_latest = LatestDay("adopted")
    summary = TranslatedField(_("summary"), blank=True)
    motto = TranslatedField(_("motto"), blank=True)

    natural_key_fields = ("slug",)

    class Meta:
        verbose_name = _("declaration")
        verbose_name_plural = _("declarations")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=DeclarationKind.values),
                name="forums_declaration_kind_known",
                violation_error_message=_("This kind of declaration is not known."),
            ),
            bounded("adopted", name="forums_declaration_adopted_bounded"),
        ]

    def __str__(self):
        return str(self.title) or self.slug


@recorded("declaration__forum")
class Principle(StaffModel):
    """One principle of a declaration, in its order, and the SDG targets it serves."""

    declaration = models.ForeignKey(
        Declaration, models.CASCADE, verbose_name=_("declaration"), related_name="principles"
    )
    number = models.PositiveSmallIntegerField(_("number"))
    title = TranslatedField(_("title"))
    text = TranslatedField(_("text"), blank=True)
    targets = models.ManyToManyField(
        SDGTarget, verbose_name=_("SDG targets"), related_name="principles", blank=True
    )

    natural_key_fields = ("declaration", "number")

    class Meta:
        verbose_name = _("principle")
        verbose_name_plural = _("principles")
        ordering = ["declaration", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["declaration", "number"],
                name="forums_principle_number_once",
                violation_error_message=_(
                    "The declaration already has a principle of this number."
                ),
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1),
                name="forums_principle_counts_from_one",
                violation_error_message=_("Principles count from 1."),
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"


@recorded("principle__declaration__forum")
class PrincipleTarget(Principle.targets.through):
    class Meta:
        proxy = True
