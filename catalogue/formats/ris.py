"""RIS, as Zotero, Mendeley and EndNote read it."""

from catalogue.formats.export import references

LINE = "\r\n"


def write(export):
    for reference in references(export):
        yield record(reference)


def record(reference):
    """One record; what it cites is a page of the archive, "ELEC"."""
    known = reference.known.parts
    lines = [
        ("TY", "ELEC"),
        ("ID", reference.id),
        ("TI", reference.title),
        *(("AU", author) for author in reference.authors),
        ("PY", f"{known[0]:04}" if known else ""),
        ("DA", _day(known)),
        ("T2", reference.container),
        ("M3", reference.genre),
        ("AB", reference.summary),
        *(("KW", word) for word in reference.keywords),
        ("LA", reference.language),
        ("UR", reference.address),
        ("Y2", _day(reference.accessed.timetuple()[:3])),
    ]
    written = [f"{tag}  - {' '.join(value.split())}{LINE}" for tag, value in lines if value]
    return "".join(written) + f"ER  - {LINE}{LINE}"


def _day(parts):
    """YYYY/MM/DD/ with what is not known left empty."""
    if not parts:
        return ""
    texts = [f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False)]
    return "/".join([*texts, "", "", ""][:4])
