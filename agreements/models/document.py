"""The texts of an agreement: files and links, originals and translations."""

import hashlib

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from agreements.models.agreement import Agreement
from archive.models import StaffModel
from archive.recorded import recorded
from archive.translated import TranslatedField

PDF_HEADER = b"%PDF-"


def validate_pdf(file):
    """Accept only what is a PDF by its first bytes, whatever its name says."""
    file.seek(0)
    header = file.read(len(PDF_HEADER))
    file.seek(0)
    if header != PDF_HEADER:
        raise ValidationError(_("This file is not a PDF."), code="not_pdf")


@recorded("agreement")
class Document(StaffModel):
    """A text of an agreement: a stored file, or a link to where it is published."""

    agreement = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="documents"
    )
    title = TranslatedField(_("title"))
    file = models.FileField(
        _("file"), upload_to="documents/", blank=True, validators=[validate_pdf]
    )
    url = models.URLField(_("link"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=12, blank=True)
    translation_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        verbose_name=_("translation of"),
        null=True,
        blank=True,
        related_name="translations",
        help_text=_("Leave empty for an original."),
    )
    sha256 = models.CharField(
        _("SHA-256"),
        max_length=64,
        blank=True,
        editable=False,
        validators=[RegexValidator(r"^[0-9a-f]{64}\Z")],
    )
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    text = models.TextField(_("extracted text"), blank=True, editable=False)

    natural_key_fields = ("agreement", "url", "sha256")

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(file="") | ~Q(url=""),
                name="agreements_document_file_or_link",
                violation_error_message=_("Give a file or a link."),
            ),
            models.CheckConstraint(
                condition=Q(sha256="") | Q(sha256__regex=r"^[0-9a-f]{64}$"),
                name="agreements_document_sha256_formed",
                violation_error_message=_("A SHA-256 is 64 hexadecimal digits."),
            ),
            models.CheckConstraint(
                condition=Q(translation_of__isnull=True) | ~Q(translation_of=F("id")),
                name="agreements_document_not_its_own_translation",
                violation_error_message=_("A document is not a translation of itself."),
            ),
        ]

    def __str__(self):
        return str(self.title)

    def save(self, *args, **kwargs):
        if self.file and not self.file._committed:
            self.sha256 = hashlib.file_digest(self.file.file, "sha256").hexdigest()
        super().save(*args, **kwargs)
