"""The texts of an agreement: files and links, originals and translations."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.files import StaffStorage, validate_pdf
from agreements.models.agreement import Agreement
from archive.addresses import on_the_web, validate_web_address
from archive.loops import NoLoop
from archive.models import StaffModel
from archive.recorded import recorded
from archive.together import SameWhole
from archive.translated import TranslatedField, tagged, validate_language_tag


@recorded("agreement")
class Document(StaffModel):
    """A text of an agreement: a stored file, or a link to where it is published."""

    agreement = models.ForeignKey(
        Agreement, models.CASCADE, verbose_name=_("agreement"), related_name="documents"
    )
    title = TranslatedField(_("title"))
    file = models.FileField(
        _("file"),
        upload_to="documents/",
        storage=StaffStorage(),
        blank=True,
        validators=[validate_pdf],
    )
    url = models.URLField(_("link"), max_length=500, blank=True, validators=[validate_web_address])
    language = models.CharField(
        _("language"), max_length=12, blank=True, validators=[validate_language_tag]
    )
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

    natural_key_fields = ("agreement", "url", "sha256", "language")

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "url", "sha256", "language"],
                name="agreements_document_once",
                violation_error_message=_("This text is already recorded in this language."),
            ),
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
                condition=Q(file="", sha256="") | (~Q(file="") & ~Q(sha256="")),
                name="agreements_document_sum_of_file",
                violation_error_message=_("A stored file, and nothing else, has its SHA-256."),
            ),
            on_the_web("url", name="agreements_document_url_on_the_web"),
            tagged("language", name="agreements_document_language_tagged"),
            NoLoop(
                source="id",
                target="translation_of",
                name="agreements_document_translation_no_loop",
                violation_error_message=_("A document is not a translation of itself."),
            ),
            SameWhole(
                reference="translation_of",
                whole="agreement",
                name="agreements_document_translation_of_same_agreement",
                violation_error_message=_(
                    "A document is a translation of another one of the same agreement."
                ),
            ),
        ]

    def __str__(self):
        return str(self.title)
