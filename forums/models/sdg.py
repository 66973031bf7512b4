"""The Sustainable Development Goals and their targets (UN General Assembly A/RES/70/1)."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.frozen import KeyFrozen
from archive.models import StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField

# ASCII digits only.
CODE = r"[0-9]{1,2}\.([0-9]{1,2}|[a-d])"
CODE_MESSAGE = _("Such as 11.2 or 11.a.")


@recorded()
class SDGGoal(StaffModel):
    number = models.PositiveSmallIntegerField(_("number"), unique=True)
    name = TranslatedField(_("name"))

    natural_key_fields = ("number",)

    class Meta:
        verbose_name = _("SDG")
        verbose_name_plural = _("SDGs")
        ordering = ["number"]
        triggers = [KeyFrozen("number")]
        constraints = [
            models.CheckConstraint(
                condition=Q(number__range=(1, 17)),
                name="forums_sdggoal_number_1_to_17",
                violation_error_message=_("The goals are numbered 1 to 17."),
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.name}"

    @property
    def slug(self):
        return str(self.number)


@recorded()
class SDGTarget(StaffModel):
    goal = models.ForeignKey(
        SDGGoal, models.PROTECT, verbose_name=_("goal"), related_name="targets"
    )
    code = models.CharField(
        _("code"),
        max_length=5,
        unique=True,
        validators=[RegexValidator(rf"^{CODE}\Z", CODE_MESSAGE)],
    )
    name = TranslatedField(_("name"), help_text=_("What the target is about, in short."))

    natural_key_fields = ("code",)

    class Meta:
        verbose_name = _("SDG target")
        verbose_name_plural = _("SDG targets")
        ordering = ["goal", "id"]
        triggers = [KeyFrozen("code")]
        constraints = [
            models.CheckConstraint(
                condition=Q(code__regex=f"^{CODE}$"),
                name="forums_sdgtarget_code_formed",
                violation_error_message=CODE_MESSAGE,
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.name}"

    @property
    def slug(self):
        return self.code
