"""Records as rows of a table: what CSV and spreadsheets have in common."""

from django.utils.translation import gettext as _

SEPARATOR = "; "


def header(export):
    return [str(label) for label, _value in export.shape.columns()] + [_("Address")]


def rows(export):
    """A list of texts, numbers and Nones for each entry; the last column is its address."""
    columns = [value for _label, value in export.shape.columns()]
    for entry in export.entries:
        cells = [_cell(value(entry.document)) for value in columns]
        yield [*cells, export.address_of(entry.kind, entry.slug)]


def _cell(value):
    if isinstance(value, (list, tuple)):
        return SEPARATOR.join(str(one) for one in value if one)
    return value if isinstance(value, (int, float)) or value is None else str(value)
