"""BibTeX and BibLaTeX: an entry `@misc` for each record, in UTF-8."""

from catalogue.formats.export import references

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SIGNS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
    | {sign: f"\\{sign}" for sign in "&%$#_"}
)


def write(export):
    for reference in references(export):
        yield record(reference)


def record(reference):
    known = reference.known.parts
    fields = {
        # In braces of its own: its capitals are meant.
        "title": f"{{{escaped(reference.title)}}}",
        "author": " and ".join(f"{{{escaped(author)}}}" for author in reference.authors),
        "year": f"{known[0]:04}" if known else "",
        "month": MONTHS[known[1] - 1] if len(known) > 1 else "",
        "date": reference.known.text,
        "howpublished": escaped(reference.container),
        "type": escaped(reference.genre),
        "url": reference.address,
        "urldate": reference.accessed.isoformat(),
        "language": reference.language,
        "abstract": escaped(reference.summary),
        "keywords": escaped(", ".join(reference.keywords)),
    }
    lines = [
        f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n"
        for name, value in fields.items()
        if value
    ]
    return f"@misc{{{reference.id},\n{''.join(lines)}}}\n\n"


def escaped(text):
    """Text in which no sign is one of TeX's, on one line."""
    return " ".join(text.split()).translate(SIGNS)
