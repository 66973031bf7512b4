"""`make_translations` and `compile_translations`: from the code to .po to what readers see."""

import gettext
import os

import pytest
from django.core.management import CommandError, call_command

CODE = """
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

NAMES = [_("Harbour"), gettext_lazy("Lighthouse"), pgettext("month", "May")]


def count(number):
    return ngettext("%(n)s ship", "%(n)s ships", number) % {"n": number}
"""
TEMPLATE = """{% load i18n %}
<h1>{% translate "Welcome" %}</h1>
  {% blocktranslate count n=n %}One boat{% plural %}{{ n }} boats{% endblocktranslate %}
"""
EVERY = ["Harbour", "Lighthouse", "May", "Welcome", "%(n)s ship", "One boat"]


@pytest.fixture
def project(tmp_path, settings):
    """A project with marked strings in its code and its templates, and no translation yet."""
    settings.BASE_DIR = tmp_path
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    (tmp_path / "catalogue" / "migrations").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    (tmp_path / "catalogue" / "names.py").write_text(CODE)
    (tmp_path / "catalogue" / "migrations" / "0001.py").write_text('_("In a migration")')
    (tmp_path / "templates" / "home.html").write_text(TEMPLATE)
    return tmp_path


@pytest.fixture
def po(project):
    call_command("make_translations")
    return project / "locale" / "ko" / "LC_MESSAGES" / "django.po"


def translate(po, **texts):
    """Give every message of a .po file a translation: "T" and the message, or the one named."""
    lines = []
    for line in po.read_text().splitlines():
        if line.startswith("msgid "):
            message = line.removeprefix("msgid ").strip('"')
        if line in ('msgstr ""', 'msgstr[0] ""') and message:
            line = line.replace('""', f'"{texts.get(message, "T" + message)}"')
        lines.append(line)
    po.write_text("\n".join(lines) + "\n")


def problems():
    try:
        call_command("make_translations", "--check")
    except CommandError as error:
        return str(error).splitlines()
    return []


def test_every_marked_string_is_collected_once(po):
    text = po.read_text()
    for message in EVERY:
        assert text.count(f'msgid "{message}"') == 1
    assert 'msgid_plural "%(n)s ships"' in text
    assert 'msgctxt "month"' in text
    assert "In a migration" not in text
    assert not (po.parents[2] / "en").exists()


def test_what_is_not_translated_is_named(po):
    assert len(problems()) == len(EVERY)
    for message, problem in zip(EVERY, problems(), strict=True):
        assert problem.startswith("ko: not translated: ")
        assert message in problem
    translate(po)
    assert problems() == []


def test_a_new_string_keeps_what_is_translated(po, project):
    translate(po, Harbour="항구")
    (project / "catalogue" / "more.py").write_text('_("Pier")')
    assert problems() == ["ko: missing, run `make translations`: 'Pier'"]
    call_command("make_translations")
    assert problems() == ["ko: not translated: 'Pier'"]
    assert 'msgstr "항구"' in po.read_text()


def test_a_string_that_is_gone_is_dropped(po, project):
    translate(po)
    (project / "templates" / "home.html").write_text("")
    assert "ko: no longer used, run `make translations`: 'Welcome'" in problems()
    call_command("make_translations")
    assert problems() == []
    assert "Welcome" not in po.read_text()


def test_a_doubtful_translation_is_not_one(po):
    translate(po)
    po.write_text(po.read_text().replace('msgid "Harbour"', '#, fuzzy\nmsgid "Harbour"'))
    assert problems() == ["ko: not translated: 'Harbour'"]


def test_making_them_twice_changes_nothing(po):
    translate(po)
    before = po.read_bytes()
    call_command("make_translations")
    assert po.read_bytes() == before


def test_compiled_translations_are_what_readers_see(po):
    translate(po, Harbour="항구")
    call_command("compile_translations")
    with po.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.gettext("Harbour") == "항구"
    assert compiled.pgettext("month", "May") == "TMay"


def test_only_what_is_newer_is_compiled(po):
    translate(po)
    call_command("compile_translations")
    mo = po.with_suffix(".mo")
    os.utime(mo, (2_000_000_000, 2_000_000_000))
    call_command("compile_translations")
    assert mo.stat().st_mtime == 2_000_000_000
    os.utime(po, (2_100_000_000, 2_100_000_000))
    call_command("compile_translations")
    assert mo.stat().st_mtime != 2_000_000_000
