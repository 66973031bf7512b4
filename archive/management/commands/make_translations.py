"""Translations from the code: every string marked for translation, collected into the .po files."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation.template import templatize

APPS = ["agreements", "archive", "catalogue", "cities", "forums", "policyshare"]
KEYWORDS = DEFAULT_KEYWORDS | {
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
    "pgettext_lazy": ((1, "c"), 2),
}


class Command(BaseCommand):
    help = "Bring the .po files up to date with the code, or say in what they are not."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--check",
            action="store_true",
            help="write nothing; fail when a file is out of date or a string untranslated",
        )

    def handle(self, *, check, **options):
        template = _template(Path(settings.BASE_DIR))
        wrong = []
        for code, _name in settings.LANGUAGES:
            if code == settings.LANGUAGE_CODE:
                continue
            po = Path(settings.LOCALE_PATHS[0]) / code / "LC_MESSAGES" / "django.po"
            if check:
                wrong += _problems(po, code, template)
            else:
                _update(po, code, template)
        if wrong:
            raise CommandError("\n".join(wrong))


def _template(base):
    """A catalog of every string marked for translation in code and templates."""
    catalog = Catalog()
    sources = [path for app in APPS for path in sorted((base / app).rglob("*.py"))]
    sources = [path for path in sources if "migrations" not in path.parts]
    templates = sorted((base / "templates").rglob("*.html"))
    templates += [path for app in APPS for path in sorted((base / app).rglob("*.html"))]
    for path in sources + templates:
        text = path.read_text()
        if path.suffix == ".html":
            # Django's own rewriting of a template as calls of gettext; indents would not parse.
            text = "\n".join(line.strip() for line in templatize(text).splitlines())
        place = path.relative_to(base).as_posix()
        for line, message, comments, context in extract(
            "python", io.BytesIO(text.encode()), keywords=KEYWORDS
        ):
            catalog.add(message, locations=[(place, line)], auto_comments=comments, context=context)
    return catalog


def _read(po, code):
    if not po.exists():
        return Catalog(locale=code)
    with po.open("rb") as file:
        return read_po(file, locale=code)


def _update(po, code, template):
    catalog = _read(po, code)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    po.parent.mkdir(parents=True, exist_ok=True)
    with po.open("wb") as file:
        # Without line numbers and dates: a change elsewhere in a file is no change of its strings.
        write_po(file, catalog, width=100, no_location=True, omit_header=False, sort_output=True)


def _problems(po, code, template):
    catalog = _read(po, code)
    wanted = {(message.id, message.context) for message in template if message.id}
    known = {(message.id, message.context): message for message in catalog if message.id}
    for key in sorted(wanted - set(known), key=str):
        yield f"{code}: missing, run `make translations`: {key[0]!r}"
    for key in sorted(set(known) - wanted, key=str):
        yield f"{code}: no longer used, run `make translations`: {key[0]!r}"
    for key in sorted(wanted & set(known), key=str):
        message = known[key]
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        if not all(texts) or message.fuzzy:
            yield f"{code}: not translated: {key[0]!r}"
