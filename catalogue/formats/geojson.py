"""GeoJSON (RFC 7946): a point for each city that has a part in a record.

Each point says whose it is and in which part, so that a map can tell who gave from who received. A
record of which no place is known is a feature without geometry: it is not lost.
"""

import json

from catalogue.formats.export import title_of
from catalogue.formats.shape import said

# About a metre; the archive's own coordinates are no finer.
DECIMALS = 5


def write(export):
    yield '{"type": "FeatureCollection", "features": ['
    number = 0
    for entry in export.entries:
        for feature in _features(entry, export):
            yield (",\n" if number else "\n") + json.dumps(feature, ensure_ascii=False)
            number += 1
    yield "\n]}\n"


def _features(entry, export):
    address = export.address_of(entry.kind, entry.slug)
    properties = {"kind": entry.kind, "slug": entry.slug, "title": title_of(entry), "url": address}
    date = entry.document.get("date")
    if date:
        properties["date"] = date["edtf"]
    found = False
    for place in export.shape.places(entry.document):
        point = export.points.get(place.city["slug"]) if place.city else None
        if point:
            found = True
            yield {
                "type": "Feature",
                "id": f"{address}#{place.role}-{place.city['slug']}",
                "geometry": {
                    "type": "Point",
                    "coordinates": [round(degrees, DECIMALS) for degrees in point],
                },
                "properties": properties
                | {
                    "role": place.role,
                    "role_name": str(place.label),
                    "city": place.city["slug"],
                    "city_name": said(place.city["name"]),
                },
            }
    if not found:
        yield {"type": "Feature", "id": address, "geometry": None, "properties": properties}
