"""The parts that public documents are made of.

Each app's `documents.py` has one serializer for each kind of record it publishes. It is the one
definition of what the public gets: pages, API, search and schema all follow from it. While a
document is written, its fields note which rows it shows (`depends`), which of them it cannot be
without (`requires`), which texts it holds, and which of the records it refers to are not public.
"""

from contextlib import contextmanager
from dataclasses import dataclass, field
from unicodedata import combining, normalize

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from archive.recorded import token
from archive.translated import LanguageMap, in_language
from catalogue.models import NO_DATE, Entry

# Kind of record: (its model, its document). Filled by `publishes`.
published_kinds = {}


def publishes(kind, model):
    """Register a document as what the public gets of a model's published records."""

    def register(document_class):
        document_class.kind = kind
        published_kinds[kind] = (model, document_class)
        return document_class

    return register


@dataclass
class Noted:
    """What was met while a document was written."""

    writing: str
    depends: set = field(default_factory=set)
    requires: set = field(default_factory=set)
    texts: list = field(default_factory=list)
    unpublished: list = field(default_factory=list)
    is_required: bool = True

    def shows(self, record):
        """Note that the document shows a record; say whether it may, because that is public."""
        self.depends.add(token(record))
        may = is_public(record) or token(record) == self.writing
        if self.is_required:
            if may:
                self.requires.add(token(record))
            else:
                self.unpublished.append(record)
        return may

    @contextmanager
    def part(self, *, is_required):
        """Note what follows as a part of the document; what is in an optional part is optional."""
        whole = self.is_required
        self.is_required = whole and is_required
        try:
            yield
        finally:
            self.is_required = whole


def is_public(record):
    """Whether the public may see it. A row of a vocabulary always is."""
    return getattr(record, "is_published", True)


@extend_schema_field({"type": "object", "additionalProperties": {"type": "string"}})
class LanguageMapField(serializers.Field):
    """Text by language: {"en": "Colombo", "ko": "콜롬보"}."""

    def __init__(self, **kwargs):
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, value):
        self.context["noted"].texts += value.values()
        return dict(value)


class EdtfDate(serializers.Serializer):
    """A date as precise as its source, and the first and last day it can mean."""

    edtf = serializers.CharField()
    earliest = serializers.DateField(allow_null=True)
    latest = serializers.DateField(allow_null=True)

    def __init__(self, name, *, source="*", **kwargs):
        self.name = name
        super().__init__(source=source, allow_null=True, read_only=True, **kwargs)

    def to_representation(self, record):
        edtf = getattr(record, self.name)
        if not edtf:
            return None
        return {
            "edtf": edtf,
            "earliest": _iso(getattr(record, f"{self.name}_earliest", None)),
            "latest": _iso(getattr(record, f"{self.name}_latest", None)),
        }


def _iso(day):
    return day.isoformat() if day else None


class Reference(serializers.Serializer):
    """A link to another public record, with its name. Null when that record is not public."""

    slug = serializers.CharField()
    name = LanguageMapField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, read_only=True, allow_null=not kwargs.get("many"), **kwargs)

    def to_representation(self, record):
        return super().to_representation(record) if self.context["noted"].shows(record) else None


class TitledReference(Reference):
    """A link to a record that has a title."""

    name = LanguageMapField(source="title")


class PresentOnly(serializers.ListSerializer):
    """A list without the parts that may not be shown."""

    def to_representation(self, data):
        return [part for part in super().to_representation(data) if part is not None]


class Conditional(serializers.Serializer):
    """A part that is public only while every record it names is.

    `needs` names them. With `is_required`, a part that may not be shown stands in the way of
    publishing the whole, and of withdrawing what it names; without, it is left out in silence.
    """

    is_required = True

    class Meta:
        list_serializer_class = PresentOnly

    def needs(self, part):
        """The records that the part names."""
        return ()

    def to_representation(self, part):
        noted = self.context["noted"]
        with noted.part(is_required=self.is_required):
            # Each of them is noted, those after a hidden one as well.
            may_be_shown = [noted.shows(record) for record in self.needs(part)]
            if all(may_be_shown):
                return super().to_representation(part)
        return None


class NameDocument(serializers.Serializer):
    """Another name of the record, and when it was in use."""

    text = serializers.CharField()
    language = serializers.CharField()
    kind = serializers.CharField()
    valid_from = serializers.CharField()
    valid_to = serializers.CharField()


class SourceDocument(serializers.Serializer):
    slug = serializers.CharField()
    title = LanguageMapField()
    publisher = LanguageMapField()
    author = serializers.CharField()
    url = serializers.CharField()
    archived_url = serializers.CharField()
    date = EdtfDate("date")
    accessed = serializers.DateField(allow_null=True)
    language = serializers.CharField()

    def to_representation(self, source):
        self.context["noted"].depends.add(token(source))
        return super().to_representation(source)


class CitationDocument(serializers.Serializer):
    """What one source says about one field of the record."""

    field = serializers.CharField()
    stated = LanguageMapField()
    confidence = serializers.CharField()
    source = SourceDocument()


class SuccessionDocument(Conditional):
    """What the record became, or came from: left out while the other one is not public."""

    is_required = False

    kind = serializers.CharField()
    date = EdtfDate("date")
    predecessor = Reference()
    successor = Reference()

    def needs(self, succession):
        return [succession.predecessor, succession.successor]


class PublicDocument(serializers.Serializer):
    """The base of every record's document: it lists fields and answers the questions below."""

    kind = None
    title_field = "name"

    def title_of(self, record):
        return getattr(record, self.title_field)

    def names_to_search(self, record):
        """Every name it can be searched by, in any language and script."""
        return names_of(record)

    def terms_of(self, record):
        """What filters may ask of it."""
        return set()

    def follows(self, record):
        """Rows it does not show, but whose change can change its terms or its names."""
        return ()

    def days_of(self, record):
        """The earliest and the latest day of the date it is listed under."""
        return None, None

    def point_of(self, record):
        """(latitude, longitude) in degrees, or (None, None)."""
        return None, None

    def periods_of(self, record):
        """(status, first day, last day or None): empty for what has no status."""
        return []

    @classmethod
    def on_day(cls, document, day):
        """Complete a document with what depends on the day it is read."""
        return document


def names_of(record):
    """All names of a named record: today's, and every other one."""
    return [*record.name.values(), *(name.text for name in record.names.all())]


@dataclass
class Written:
    """A record as the catalogue holds it."""

    entry: Entry
    periods: list
    unpublished: list


def write_document(kind, record):
    """Write the public document of a record, published or not. Saves nothing."""
    _model, document_class = published_kinds[kind]
    noted = Noted(writing=token(record))
    serializer = document_class(context={"noted": noted})
    document = serializer.to_representation(record)
    title = LanguageMap(serializer.title_of(record))
    earliest, latest = serializer.days_of(record)
    latitude, longitude = serializer.point_of(record)
    periods = serializer.periods_of(record)
    depends = noted.depends | {token(row) for row in [record, *serializer.follows(record)]}
    entry = Entry(
        kind=kind,
        slug=record.slug,
        record_id=record.pk,
        title=dict(title),
        document=document,
        terms=sorted(serializer.terms_of(record)),
        depends=sorted(depends),
        requires=sorted(noted.requires - {token(record)}),
        date_earliest=earliest,
        date_latest=latest,
        sort_date=earliest or latest or NO_DATE,
        sort_en=sort_key(title, "en"),
        sort_ko=sort_key(title, "ko"),
        latitude=latitude,
        longitude=longitude,
        title_text=_lines(title.values()),
        names_text=_lines(serializer.names_to_search(record)),
        body_text=_lines(noted.texts),
    )
    return Written(entry, periods, noted.unpublished)


def _lines(texts):
    return "\n".join(dict.fromkeys(text for text in texts if text))


def sort_key(title, language):
    """How a title sorts: without accents and case, in one language."""
    text = normalize("NFKD", in_language(title, language)[0].casefold())
    # Composed again, because decomposed Hangul does not sort by syllable.
    plain = normalize("NFC", "".join(char for char in text if not combining(char)))
    return plain.replace("đ", "d")[:300]
