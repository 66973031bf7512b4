"""What a format writes: the entries that were asked for, and where they are at home."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.urls import reverse
from django.utils.translation import override

from archive.translated import in_language
from catalogue.formats.shape import Shape, known, said

CHUNK = 32_768


@dataclass
class Export:
    """A list or a record on its way out. `entries` can be read once, one after the other.

    `home` is the archive's scheme and host, `page` the address of the page that shows the same,
    `address` that of the export itself, `following` that of its next part. `points` are the places
    that can be needed: {slug of a city: (longitude, latitude)}; `changes` those of a record.
    """

    shape: Shape
    entries: Iterable
    title: str
    home: str
    page: str
    address: str
    language: str
    day: date
    is_list: bool
    following: str | None = None
    points: dict = field(default_factory=dict)
    changes: list = field(default_factory=list)

    def address_of(self, kind, slug):
        return self.home + reverse(kind, args=[slug])


def title_of(entry):
    return in_language(entry.title)[0]


def in_chunks(parts, language):
    """Join parts of text or bytes into chunks of bytes; each is made in the given language.

    Whoever reads the chunks may by then have another language, or none.
    """
    parts = iter(parts)
    try:
        while True:
            gathered, size = [], 0
            with override(language):
                for part in parts:
                    data = part.encode() if isinstance(part, str) else part
                    gathered.append(data)
                    size += len(data)
                    if size >= CHUNK:
                        break
            if not gathered:
                return
            yield b"".join(gathered)
    finally:
        if hasattr(parts, "close"):
            parts.close()


@dataclass
class Reference:
    """A record as it is cited: the archive's page about it, read on a day."""

    id: str
    title: str
    authors: list
    date: dict | None
    genre: str
    summary: str
    keywords: list
    container: str
    address: str
    accessed: date
    language: str

    @property
    def known(self):
        return known(self.date)


def reference_to(entry, shape, *, address, day, language, container):
    cited = shape.cited(entry.document)
    return Reference(
        id=f"{entry.kind}-{entry.slug}",
        title=title_of(entry),
        authors=[author for author in cited.authors if author],
        date=cited.date,
        genre=str(cited.genre),
        summary=cited.summary or said(entry.document.get("summary")),
        keywords=[word for word in cited.keywords if word],
        container=container,
        address=address,
        accessed=day,
        language=language,
    )


def references(export):
    """Every entry of an export as it is cited."""
    from django.utils import timezone
    from django.utils.translation import gettext as _

    container, today = _("Policy-sharing archive"), timezone.localdate()
    for entry in export.entries:
        yield reference_to(
            entry,
            export.shape,
            address=export.address_of(entry.kind, entry.slug),
            day=today,
            language=export.language,
            container=container,
        )
