"""Uploaded files: what may be one, what it is known by, and who may read it."""

import hashlib

from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

PDF_HEADER = b"%PDF-"


class StaffStorage(FileSystemStorage):
    """Files for staff only: the address of one is a page of the admin."""

    def url(self, name):
        return reverse("admin:agreements_document_file", args=[name])


def is_pdf(file):
    """Whether an open file is a PDF by its first bytes, whatever its name says."""
    file.seek(0)
    header = file.read(len(PDF_HEADER))
    file.seek(0)
    return header == PDF_HEADER


def validate_pdf(file):
    """Accept only a PDF. What was stored earlier is not read again: it may have been lost since."""
    if not getattr(file, "_committed", False) and not is_pdf(file):
        raise ValidationError(_("This file is not a PDF."), code="not_pdf")


def sha256_of(file):
    """The SHA-256 of a file's content, as 64 hexadecimal digits."""
    file.seek(0)
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
