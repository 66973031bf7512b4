"""The map's projection: Patterson's cylindrical one (Patterson, Šavrič and Jenny, 2014).

A cylinder can be turned without drawing the land anew, and a part of the map can be shown without
slanting what is in it.
"""

from math import radians

# The map's units: a thousand round the equator.
WIDTH = 1000.0
SCALE = WIDTH / radians(360.0)
# The coefficients of the projection's polynomial, from the paper that defines it.
C1, C2, C3, C4 = 1.0148, 0.23185, -0.14499, 0.02406
# Nobody lives south of it: maps end here.
SOUTHERN_EDGE = -58.0
NORTHERN_EDGE = 84.0


def x_of(longitude):
    """The place on the map of a longitude in degrees; -180 is at 0."""
    return (longitude + 180.0) * WIDTH / 360.0


def y_of(latitude):
    """The place on the map of a latitude in degrees, downwards from the northern edge."""
    return TOP - _rise(latitude)


def _rise(latitude):
    phi = radians(latitude)
    square = phi * phi
    fourth = square * square
    return SCALE * phi * (C1 + fourth * (C2 + square * (C3 + square * C4)))


TOP = _rise(NORTHERN_EDGE)
HEIGHT = y_of(SOUTHERN_EDGE)
