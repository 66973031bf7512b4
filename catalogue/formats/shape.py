"""What the formats must know of a kind of record. Each app's `formats.py` says it of its own."""

from dataclasses import dataclass, field
from functools import lru_cache

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from archive.translated import in_language
from catalogue import dates, vocabularies

# Kind of record: its shape. Filled by `shapes_kind`.
shapes = {}


def shapes_kind(kind):
    """Register a `Shape` as that of a kind of record."""

    def register(shape_class):
        shape_class.kind = kind
        shapes[kind] = shape_class()
        return shape_class

    return register


@dataclass
class Cited:
    """How a record is cited: who answers for what it records, when that was, what it is."""

    authors: list = field(default_factory=list)
    date: dict | None = None
    genre: str = ""
    summary: str = ""
    keywords: list = field(default_factory=list)


@dataclass
class Event:
    """Something dated; `key` tells it from the record's others of the same date."""

    name: str
    key: str
    date: dict | None
    description: str = ""


@dataclass
class PlaceOf:
    """A city, as a document refers to it, and what it is to the record."""

    role: str
    label: str
    city: dict | None


class Shape:
    """One kind of record, as formats need it. All texts are in the request's language."""

    kind = None
    suffixes = ("csv", "xlsx", "json", "atom", "ris", "bib", "csl.json")

    def columns(self):
        """[(label, function of the document)]: a text, a number, None, or a list of texts."""
        return []

    def cited(self, record):
        return Cited()

    def events(self, record):
        return ()

    def places(self, record):
        return ()

    def linked(self, record, address_of):
        """The record as schema.org has it; `address_of(kind, slug)` is an absolute address."""
        return {}


def label(vocabulary, value):
    """What a value of a vocabulary is called; kept, for a list asks the same of every record."""
    return _label(vocabulary, value, get_language())


@lru_cache(maxsize=2048)
def _label(vocabulary, value, language):
    return str(vocabularies.label(vocabulary, value))


def language_name(tag):
    """What a language is called in the reader's."""
    return _language_name(tag, get_language())


@lru_cache(maxsize=2048)
def _language_name(tag, language):
    return dates.language_name(tag)


def said(texts):
    """A language map in the reader's language, or in the next one there is."""
    return in_language(texts)[0] if texts else ""


def named(reference):
    """The name of what a document refers to; empty when that is not public."""
    return said(reference["name"]) if reference else ""


def names(references):
    return [named(one) for one in references if one]


def with_note(text, note):
    """A text with a note in brackets, as far as there is one."""
    return _("%(text)s (%(note)s)") % {"text": text, "note": note} if text and note else text


def dated(date):
    """A document's date as EDTF text."""
    return date["edtf"] if date else ""


def earliest(date):
    return date["earliest"] if date else None


def latest(date):
    return date["latest"] if date else None


DATE_COLUMNS = (("date", dated), ("date", earliest), ("date", latest))


@dataclass(frozen=True)
class Known:
    """As much of year, month and day as an EDTF date says for certain, and whether it doubts it."""

    parts: tuple
    is_doubtful: bool

    @property
    def text(self):
        return "-".join(
            f"{part:0{width}}" for part, width in zip(self.parts, (4, 2, 2), strict=False)
        )


def known(date):
    """What a document's date says for certain: of a period, what its two ends share."""
    if not date:
        return Known((), False)
    ends = date["edtf"].split("/")
    if ".." in ends:
        return Known((), False)
    points = [dates.Point.read(end) for end in ends]
    shared = []
    for first, last in zip(points[0].parts, points[-1].parts, strict=False):
        if first != last:
            break
        shared.append(first)
    return Known(tuple(shared), any(point.doubt for point in points))
