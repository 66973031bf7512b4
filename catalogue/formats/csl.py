"""CSL-JSON: a record as citation software takes it, and as our own citations are made from it."""

import json

from catalogue import dates
from catalogue.formats.export import references


def write(export):
    yield "["
    for number, reference in enumerate(references(export)):
        text = json.dumps(item(reference), ensure_ascii=False)
        yield f",\n{text}" if number else f"\n{text}"
    yield "\n]\n"


def item(reference):
    """One item of CSL's input schema; a page of the archive is always a "webpage"."""
    made = {
        "id": reference.id,
        "type": "webpage",
        "title": reference.title,
        "author": [{"literal": author} for author in reference.authors],
        "issued": issued(reference.date),
        "genre": reference.genre,
        "container-title": reference.container,
        "URL": reference.address,
        "accessed": {"date-parts": [list(reference.accessed.timetuple()[:3])]},
        "language": reference.language,
        "abstract": reference.summary,
        "keyword": ", ".join(reference.keywords),
    }
    return {name: value for name, value in made.items() if value}


def issued(date):
    """A CSL date: its parts as far as they are known, else its words."""
    if not date:
        return None
    ends = date["edtf"].split("/")
    points = [dates.Point.read(end) for end in ends if end != ".."]
    if len(points) < len(ends) or not all(point.parts for point in points):
        return {"literal": dates.in_words(date["edtf"])}
    made = {"date-parts": [list(point.parts) for point in points]}
    return made | {"circa": True} if any(point.doubt for point in points) else made
