"""Names, and how one named thing became another."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from archive.choices import NameKind, SuccessionKind
from archive.edtf import EarliestDay, EdtfField, LatestDay
from archive.loops import NoLoop
from archive.models.record import Record, StaffModel
from archive.translated import (
    LANGUAGE_TAG,
    TAG_MESSAGE,
    LanguageMap,
    TranslatedField,
    validate_language_tag,
)


class NamedRecord(Record):
    """A record known by a name: `name` is today's, every other one, in any language, a `Name`."""

    name = TranslatedField(_("name"), help_text=_("The name it goes by today."))

    class Meta(Record.Meta):
        abstract = True

    def __str__(self):
        return str(self.name) or self.slug

    def name_on(self, day):
        """The official name in use on `day`, as a language map.

        Each language has the name it used that day: where none is recorded, today's. A name that
        was in use until 2007 counts to the end of that year. `names` should be prefetched.
        """
        dated = {
            name.language: name.text
            for name in self.names.all()
            if name.kind in (NameKind.OFFICIAL, NameKind.FORMER) and name.covers(day)
        }
        return LanguageMap(self.name | dated)

    def missing_for_publication(self):
        missing = super().missing_for_publication()
        if not self.name:
            missing.append(_("It has no name."))
        return missing


class Name(StaffModel):
    """One name of something, in one language, and when it was in use (Popolo: other names)."""

    owner = None  # each concrete name declares whose name it is
    text = models.CharField(_("name"), max_length=300)
    language = models.CharField(
        _("language"),
        max_length=12,
        help_text=_("The code of the language: en, ko, vi, si, …"),
        validators=[validate_language_tag],
    )
    kind = models.CharField(_("kind"), max_length=10, choices=NameKind, default=NameKind.ALIAS)
    valid_from = EdtfField(_("in use from"), blank=True)
    valid_from_earliest = EarliestDay("valid_from")
    valid_to = EdtfField(_("in use until"), blank=True)
    valid_to_latest = LatestDay("valid_to")

    natural_key_fields = ("owner", "kind", "language", "text")

    class Meta:
        abstract = True
        verbose_name = _("name")
        verbose_name_plural = _("names")
        ordering = ["kind", "language", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "kind", "language", "text"],
                name="%(app_label)s_%(class)s_once",
                violation_error_message=_("This name is already recorded."),
            ),
            models.CheckConstraint(
                condition=Q(kind__in=NameKind.values),
                name="%(app_label)s_%(class)s_kind_known",
                violation_error_message=_("This kind of name is not known."),
            ),
            # Never empty: unlike a source, a name is always in a language.
            models.CheckConstraint(
                condition=Q(language__regex=f"^{LANGUAGE_TAG.pattern}$"),
                name="%(app_label)s_%(class)s_language_tagged",
                violation_error_message=TAG_MESSAGE,
            ),
            models.CheckConstraint(
                condition=Q(valid_from_earliest__isnull=True)
                | Q(valid_to_latest__isnull=True)
                | Q(valid_to_latest__gte=F("valid_from_earliest")),
                name="%(app_label)s_%(class)s_period_in_order",
                violation_error_message=_("A name cannot go out of use before it came into use."),
            ),
        ]

    def __str__(self):
        return self.text

    def covers(self, day):
        """Whether the name was in use on `day`; a name without any date covers none."""
        start, end = self.valid_from_earliest, self.valid_to_latest
        return bool((start or end) and (not start or start <= day) and (not end or day <= end))


class Succession(StaffModel):
    """One city or organization becoming another: its `predecessor` and its `successor`."""

    kind = models.CharField(_("what happened"), max_length=12, choices=SuccessionKind)
    date = EdtfField(_("date"), blank=True)
    date_earliest = EarliestDay("date")
    date_latest = LatestDay("date")

    natural_key_fields = ("predecessor", "successor")

    class Meta:
        abstract = True
        verbose_name = _("succession")
        verbose_name_plural = _("successions")
        constraints = [
            models.UniqueConstraint(
                fields=["predecessor", "successor"],
                name="%(app_label)s_%(class)s_once",
                violation_error_message=_("This succession is already recorded."),
            ),
            models.CheckConstraint(
                condition=Q(kind__in=SuccessionKind.values),
                name="%(app_label)s_%(class)s_kind_known",
                violation_error_message=_("This kind of succession is not known."),
            ),
            models.CheckConstraint(
                condition=~Q(predecessor=F("successor")),
                name="%(app_label)s_%(class)s_not_itself",
                violation_error_message=_("Nothing can succeed itself."),
            ),
            NoLoop(
                source="predecessor",
                target="successor",
                name="%(app_label)s_%(class)s_no_loop",
                violation_error_message=_("This would make something its own successor."),
            ),
        ]

    def __str__(self):
        return f"{self.predecessor} {self.get_kind_display()} {self.successor}"
