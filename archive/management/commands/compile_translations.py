"""Translations from .po to .mo, without GNU gettext."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Compile the translations that are newer than what was compiled from them."
    requires_system_checks = []

    def handle(self, **options):
        for folder in settings.LOCALE_PATHS:
            for po in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                compile_if_newer(po)


def compile_if_newer(po):
    mo = po.with_suffix(".mo")
    if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
        return
    with po.open("rb") as file:
        catalog = read_po(file, locale=po.parts[-3])
    # Whoever reads it meanwhile reads the old one, and never a half of the new one.
    with NamedTemporaryFile(dir=mo.parent, prefix=".mo-", delete=False) as file:
        write_mo(file, catalog)
    Path(file.name).chmod(0o644)
    Path(file.name).replace(mo)
