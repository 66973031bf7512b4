"""Lists and records as other programs read them: one module for each format.

What is particular to a kind of record (the columns of its table, how it is cited, its days and its
places) is in its app's `formats.py`, registered as documents are (see `catalogue.formats.shape`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from catalogue.formats import (
    atom,
    bibtex,
    calendar,
    comma_separated,
    csl,
    documents,
    geojson,
    ris,
    spreadsheet,
)


@dataclass(frozen=True)
class Format:
    """A format: its suffix in addresses, its name for readers, and what writes an `Export`.

    `write` gives parts of text or bytes, as they become ready. With `page_size` a list comes in
    pages of that many records, each of which names the next.
    """

    suffix: str
    name: object
    content_type: str
    write: Callable
    is_attachment: bool = True
    page_size: int | None = None
    has_changes: bool = False
    has_points: bool = False

    @property
    def media_type(self):
        return self.content_type.partition(";")[0]


SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS = {
    one.suffix: one
    for one in (
        Format("csv", "CSV", "text/csv; charset=utf-8", comma_separated.write),
        Format("xlsx", "XLSX", SPREADSHEET, spreadsheet.write),
        Format("json", "JSON", "application/json", documents.write, is_attachment=False),
        Format(
            "geojson",
            "GeoJSON",
            "application/geo+json",
            geojson.write,
            is_attachment=False,
            has_points=True,
        ),
        Format(
            "ics",
            _("Calendar"),
            "text/calendar; charset=utf-8",
            calendar.write,
            has_changes=True,
        ),
        Format("ris", "RIS", "application/x-research-info-systems; charset=utf-8", ris.write),
        Format("bib", "BibTeX", "application/x-bibtex; charset=utf-8", bibtex.write),
        Format(
            "csl.json",
            "CSL-JSON",
            "application/vnd.citationstyles.csl+json",
            csl.write,
            is_attachment=False,
        ),
        Format(
            "atom",
            _("Feed"),
            "application/atom+xml; charset=utf-8",
            atom.write,
            is_attachment=False,
            page_size=100,
            has_changes=True,
        ),
    )
}
