"""Sources, and what each says about which fact."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.addresses import on_the_web, validate_web_address
from archive.choices import Confidence
from archive.edtf import EarliestDay, EdtfField, LatestDay
from archive.models.record import StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField, tagged, validate_language_tag


@recorded()
class Source(StaffModel):
    """Something published that says so: a press release, a register, a page, a book."""

    slug = models.SlugField(_("short name"), max_length=120, unique=True)
    title = TranslatedField(_("title"))
    publisher = TranslatedField(_("publisher"), blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(
        _("address"), max_length=500, blank=True, validators=[validate_web_address]
    )
    archived_url = models.URLField(
        _("archived copy"), max_length=500, blank=True, validators=[validate_web_address]
    )
    date = EdtfField(_("date"), blank=True)
    date_earliest = EarliestDay("date")
    date_latest = LatestDay("date")
    accessed = models.DateField(_("accessed on"), null=True, blank=True)
    language = models.CharField(
        _("language"), max_length=12, blank=True, validators=[validate_language_tag]
    )

    natural_key_fields = ("slug",)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["slug"]
        constraints = [
            on_the_web("url", name="archive_source_url_on_the_web"),
            on_the_web("archived_url", name="archive_source_archived_url_on_the_web"),
            tagged("language", name="archive_source_language_tagged"),
        ]

    def __str__(self):
        return str(self.title) or self.slug


class Citation(StaffModel):
    """This source says this about this field of this record. Two sources may disagree.

    `field` is the name of a field of the record, or a path into its parts ("parties.colombo").
    """

    record = None  # each concrete citation declares the record it is about
    source = models.ForeignKey(Source, models.PROTECT, verbose_name=_("source"), related_name="+")
    field = models.CharField(
        _("field"),
        max_length=120,
        help_text=_(
            "The fact it is about: a field, or a part of the record such as actions.signed."
        ),
    )
    stated = TranslatedField(_("what it says"), help_text=_("What the source says, in short."))
    confidence = models.CharField(
        _("confidence"), max_length=10, choices=Confidence, default=Confidence.STATED
    )

    natural_key_fields = ("record", "source", "field", "stated")

    class Meta:
        abstract = True
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["field", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["record", "source", "field", "stated"],
                name="%(app_label)s_%(class)s_once",
                violation_error_message=_(
                    "This source is already cited for this, in the same words."
                ),
            ),
            models.CheckConstraint(
                condition=Q(confidence__in=Confidence.values),
                name="%(app_label)s_%(class)s_confidence_known",
                violation_error_message=_("This degree of confidence is not known."),
            ),
        ]

    def __str__(self):
        return f"{self.field}: {self.source}"

    def clean(self):
        super().clean()
        first = self.field.split(".")[0]
        known = {
            f.name
            for f in self._meta.get_field("record").related_model._meta.get_fields()
            if not f.name.endswith("_earliest") and not f.name.endswith("_latest")
        }
        if first not in known:
            raise ValidationError(
                {
                    "field": _("“%(field)s” is no field of this record. It has: %(known)s.")
                    % {"field": first, "known": ", ".join(sorted(known - {"+"}))}
                }
            )
