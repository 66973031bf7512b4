"""Dates as people write them: an EDTF text in the words of the reader's language."""

import re
from dataclasses import dataclass
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from django.utils.translation import get_language
from django.utils.translation import gettext as _

# How a year, a month and a day are written, in the patterns of CLDR.
PATTERNS = {
    "en": ("y", "MMMM y", "d MMMM y"),
    "ko": ("y년", "y년 M월", "y년 M월 d일"),
}
# The end of a period, where the beginning has said the year, or the year and the month.
ENDS = {
    "en": {"month": "MMMM", "day": "d MMMM", "day_of_month": "d"},
    "ko": {"month": "M월", "day": "M월 d일", "day_of_month": "d일"},
}
EXACT = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True)
class Point:
    """One date of an EDTF text: as many of year, month and day as are known."""

    text: str
    parts: tuple
    doubt: str

    @classmethod
    def read(cls, text):
        doubt = text[-1] if text[-1] in "?~%" else ""
        text = text.removesuffix(doubt)
        return cls(text, tuple(int(part) for part in text.split("-") if part.isdigit()), doubt)

    @property
    def is_exact(self):
        return EXACT.fullmatch(self.text) is not None


def in_words(text):
    """Write an EDTF date out: "8–10 June 2016", "2016 (uncertain)", "2016년 6월 8일"."""
    try:
        if "/" not in text:
            return _point(Point.read(text))
        begin, end = text.split("/")
        if end == "..":
            return _("from %(date)s") % {"date": _point(Point.read(begin))}
        if begin == "..":
            return _("until %(date)s") % {"date": _point(Point.read(end))}
        return _period(Point.read(begin), Point.read(end))
    except ValueError:  # a day that no calendar has: better as the source has it than not at all
        return text


def machine_readable(text):
    """Whether HTML's `<time datetime>` can hold the text: a plain year, month or day."""
    return EXACT.fullmatch(text) is not None


def _point(point):
    return _doubted(_known(point), point.doubt)


def _doubted(words, doubt):
    if doubt == "?":
        return _("%(date)s (uncertain)") % {"date": words}
    if doubt == "~":
        return _("about %(date)s") % {"date": words}
    if doubt == "%":
        return _("about %(date)s (uncertain)") % {"date": words}
    return words


def _known(point):
    if point.is_exact:
        return _formatted(point.parts, _patterns(PATTERNS)[len(point.parts) - 1])
    year = point.text[:4]
    if year.endswith("XX"):
        first = int(year[:2]) * 100
        return _("between %(first)s and %(last)s") % {"first": first, "last": first + 99}
    if year.endswith("X"):
        return _("%(decade)ss") % {"decade": int(year[:3]) * 10}
    words = _formatted(point.parts, _patterns(PATTERNS)[len(point.parts) - 1])
    if len(point.parts) == 2:
        return _("%(month)s, day not known") % {"month": words}
    if point.text.endswith("XX-XX"):
        return _("%(year)s, month and day not known") % {"year": words}
    return _("%(year)s, month not known") % {"year": words}


def _period(begin, end):
    """Two dates; what they share is said once."""
    are_alike = begin.is_exact and end.is_exact and len(begin.parts) == len(end.parts)
    if begin.doubt or end.doubt or not are_alike:
        return _("%(begin)s – %(end)s") % {"begin": _point(begin), "end": _point(end)}
    shared = 0
    while shared < len(begin.parts) and begin.parts[shared] == end.parts[shared]:
        shared += 1
    return _point(begin) if shared == len(begin.parts) else _joined(begin, end, shared)


def _joined(begin, end, shared):
    """Korean says the year with the first date, English with the last."""
    full = _patterns(PATTERNS)[len(begin.parts) - 1]
    end_name = {(2, 1): "month", (3, 1): "day", (3, 2): "day_of_month"}.get(
        (len(begin.parts), shared)
    )
    short = _patterns(ENDS)[end_name] if end_name else full
    # A dash between single words stands close, between groups of words apart.
    is_close = len(begin.parts) == 1 or end_name in ("month", "day_of_month")
    if _language() == "ko":
        dash = "~" if is_close else " ~ "
        return _formatted(begin.parts, full) + dash + _formatted(end.parts, short)
    dash = "–" if is_close else " – "
    return _formatted(begin.parts, short) + dash + _formatted(end.parts, full)


def _formatted(parts, pattern):
    year, month, day = (*parts, 1, 1)[:3]
    return format_date(date(year, month, day), pattern, locale=_locale())


def _language():
    return (get_language() or "en").split("-")[0]


def _patterns(patterns):
    return patterns.get(_language(), patterns["en"])


def _locale():
    """Babel's locale of the reader's language."""
    try:
        return Locale.parse(_language())
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def language_name(tag):
    """What a language is called in the reader's: "Vietnamese", "베트남어"."""
    try:
        return Locale.parse(tag, sep="-").get_display_name(_locale()) or tag
    except (UnknownLocaleError, ValueError):
        return tag
