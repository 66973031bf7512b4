"""XLSX, written row by row into a temporary file, which is then sent: memory stays flat.

Every text is written as text, so that none is a formula. What Excel has no room for, more than
32,767 characters in a cell, is cut off; after 1,048,575 records a new sheet begins.
"""

import tempfile

from xlsxwriter import Workbook

from catalogue.formats.tables import header, rows

MOST_ROWS = 1_048_576
MOST_CHARACTERS = 32_767
WIDTH = 24
BLOCK = 65_536


def write(export):
    with (
        tempfile.TemporaryFile() as file,
        tempfile.TemporaryDirectory(prefix="policyshare-xlsx-") as folder,
    ):
        _fill(file, folder, export)
        file.seek(0)
        while block := file.read(BLOCK):
            yield block


def _fill(file, folder, export):
    options = {"constant_memory": True, "tmpdir": folder, "strings_to_urls": False}
    with Workbook(file, options) as book:
        names = header(export)
        sheet, number = None, 0
        for cells in rows(export):
            if sheet is None or number == MOST_ROWS:
                sheet, number = _sheet(book, names), 1
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell[:MOST_CHARACTERS])
                elif cell is not None:
                    sheet.write_number(number, column, cell)
            number += 1
        if sheet is None:
            _sheet(book, names)


def _sheet(book, names):
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(names) - 1, WIDTH)
    bold = book.add_format({"bold": True})
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, bold)
    return sheet
