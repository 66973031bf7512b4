"""Draw the land under the maps anew, from Natural Earth."""

import json
import re
from itertools import pairwise

from django.core.management.base import BaseCommand

from catalogue.projection import HEIGHT, SOUTHERN_EDGE, WIDTH, x_of, y_of

# Corners that move the outline by less than this area, in the map's units, are left out.
LEAST_AREA = 0.22


class Command(BaseCommand):
    help = (
        "Write the land of the maps to the standard output, as SVG. "
        "FILE is land-50m.json of the npm package world-atlas, which holds the land of "
        "Natural Earth (public domain) at 1:50 million as TopoJSON."
    )

    def add_arguments(self, parser):
        parser.add_argument("file")

    def handle(self, **options):
        with open(options["file"], encoding="utf-8") as file:
            topology = json.load(file)
        paths = [
            path_of([(x_of(longitude), y_of(latitude)) for longitude, latitude in ring])
            for polygon in polygons_of(topology)
            for whole in polygon
            if max(latitude for _longitude, latitude in whole) > SOUTHERN_EDGE
            for ring in within_map(whole)
        ]
        self.stdout.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:.1f}">'
            f'<path id="land" d="{"".join(paths)}"/></svg>'
        )


def polygons_of(topology):
    """The polygons of a TopoJSON file's land, each a list of rings of (longitude, latitude)."""
    (width, height), (left, bottom) = topology["transform"].values()
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((left + x * width, bottom + y * height))
        arcs.append(points)
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            yield [ring_of(arcs, numbers) for numbers in polygon]


def ring_of(arcs, numbers):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def within_map(ring):
    """Cut a ring at 180°, where the map is cut; yield rings of (longitude, latitude)."""
    unrolled = [ring[0]]
    for longitude, latitude in ring[1:]:
        step = (longitude - unrolled[-1][0] + 180) % 360 - 180
        unrolled.append((unrolled[-1][0] + step, latitude))
    for shift in (-360, 0, 360):
        moved = [(longitude + shift, latitude) for longitude, latitude in unrolled]
        part = cut(cut(moved, -180, keeps_greater=True), 180, keeps_greater=False)
        if len(part) > 2:
            yield part


def cut(ring, meridian, *, keeps_greater):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman's clipping)."""
    kept = []
    for (x, y), (next_x, next_y) in pairwise([*ring, ring[0]] if ring else []):
        is_in = (x >= meridian) == keeps_greater or x == meridian
        next_is_in = (next_x >= meridian) == keeps_greater or next_x == meridian
        if is_in:
            kept.append((x, y))
        if is_in != next_is_in:
            kept.append((meridian, y + (next_y - y) * (meridian - x) / (next_x - x)))
    return kept


def path_of(points):
    """A ring as SVG, in tenths of a unit, without corners that cannot be seen."""
    corners = [(round(x * 10), round(y * 10)) for x, y in simplified(points)]
    corners = [
        corner
        for corner, before in zip(corners, corners[-1:] + corners[:-1], strict=True)
        if corner != before
    ]
    if len(corners) < 3:
        return ""
    x, y = corners[0]
    path = [f"M{x / 10:g} {y / 10:g}l"]
    path += [
        f"{(next_x - x) / 10:g} {(next_y - y) / 10:g} "
        for (x, y), (next_x, next_y) in pairwise(corners)
    ]
    return re.sub(r"\b0\.", ".", "".join(path).rstrip().replace(" -", "-")) + "z"


def simplified(points):
    """Leave out the corner that matters least, again and again (Visvalingam and Whyatt, 1993)."""
    points = list(dict.fromkeys(points))
    while len(points) > 4:
        areas = [
            area(points[index - 1], point, points[(index + 1) % len(points)])
            for index, point in enumerate(points)
        ]
        least = min(areas)
        if least > LEAST_AREA:
            break
        # All small corners that are no neighbours may go at once: the outcome is nearly the same.
        limit, kept, has_gone = max(least * 2, LEAST_AREA / 20), [], False
        for point, size in zip(points, areas, strict=True):
            has_gone = size <= min(limit, LEAST_AREA) and not has_gone
            if not has_gone:
                kept.append(point)
        if len(kept) == len(points) or len(kept) < 4:
            break
        points = kept
    return points


def area(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
