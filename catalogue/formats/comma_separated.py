"""CSV (RFC 4180) as spreadsheets open it: UTF-8 with a byte order mark, and no formulas."""

import csv
import re

from catalogue.formats.tables import header, rows

BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet takes for a formula, also behind blanks. Numbers are not text.
FORMULA = re.compile(r"\s*[=+\-@]|[\t\r]")


class _Line:
    """A file that gives each line back as it is written."""

    def write(self, line):
        return line


def write(export):
    writer = csv.writer(_Line())
    yield BYTE_ORDER_MARK + writer.writerow(map(safe, header(export)))
    for row in rows(export):
        yield writer.writerow([safe(cell) for cell in row])


def safe(cell):
    """A cell that no spreadsheet computes: one that looks like a formula gets an apostrophe."""
    return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell
