"""Maps show every place and every flow, as large as they can, and no label over another."""

import itertools
import random
import re

import pytest

from catalogue.maps import NARROW, WIDE, Flow, Place, _Box, draw, width_of
from catalogue.projection import HEIGHT, WIDTH, x_of, y_of

SEOUL = Place("seoul", "city", "Seoul", 37.5665, 126.978)
COLOMBO = Place("colombo", "city", "Colombo", 6.9271, 79.8612)
LOS_ANGELES = Place("los-angeles", "city", "Los Angeles", 34.05, -118.24)
LONDON = Place("london", "city", "London", 51.5, -0.13)
QUITO = Place("quito", "city", "Quito", -0.18, -78.47)

SHAPES = pytest.mark.parametrize("shape", [WIDE, NARROW], ids=["wide", "narrow"])


def flow(origin, destination, count=1, stage="agreed"):
    return Flow(origin, destination, stage, count)


def box_of(drawn, dot):
    size = 14 * drawn.pixel
    width = width_of(dot.place.name) * size
    left = {"start": 0, "middle": width / 2, "end": width}[dot.anchor]
    return _Box(
        dot.label_x - left, dot.label_y - size * 0.8, dot.label_x - left + width, dot.label_y
    )


def crowd(number, seed=1):
    """That many places, most of them close together, and flows between them."""
    chance = random.Random(seed)
    places = [
        Place(
            f"place-{one}",
            "city",
            "".join(chance.choices("abcdefg서울특별", k=chance.randint(3, 24))),
            chance.gauss(20, 12),
            chance.gauss(100, 25) % 360 - 180 if one % 7 else chance.uniform(-180, 180),
        )
        for one in range(number)
    ]
    flows = [
        flow(*chance.sample(places, 2), count=chance.randint(1, 900)) for _one in range(number * 2)
    ]
    return places, flows


@SHAPES
@pytest.mark.parametrize("number", [2, 5, 30, 60])
def test_everything_is_in_the_frame_and_no_label_covers_another(shape, number):
    places, flows = crowd(number)
    drawn = draw(flows, places, shape)
    assert {dot.place for dot in drawn.dots} == set(places)
    assert len(drawn.arcs) == len(flows)
    for dot in drawn.dots:
        assert drawn.left <= dot.x <= drawn.left + drawn.width
        assert drawn.top <= dot.y <= drawn.top + drawn.height
    boxes = [box_of(drawn, dot) for dot in drawn.dots if dot.anchor]
    assert boxes
    for one, other in itertools.combinations(boxes, 2):
        assert not one.meets(other)
    for box in boxes:
        assert drawn.left <= box.left
        assert box.right <= drawn.left + drawn.width


@SHAPES
def test_a_map_of_neighbours_shows_more_than_a_point(shape):
    drawn = draw([flow(SEOUL, Place("incheon", "city", "Incheon", 37.45, 126.70))], shape=shape)
    assert drawn.width >= 130


@SHAPES
def test_a_map_of_nothing_is_the_world(shape):
    drawn = draw([], shape=shape)
    assert (drawn.width, drawn.arcs, drawn.dots) == (WIDTH, [], [])
    assert 0 <= drawn.top <= drawn.top + drawn.height <= HEIGHT


def test_the_pacific_is_not_cut_where_flows_cross_it():
    drawn = draw([flow(SEOUL, LOS_ANGELES), flow(QUITO, SEOUL)])
    at = {dot.place: dot.x for dot in drawn.dots}
    assert at[SEOUL] < at[LOS_ANGELES] < at[QUITO]
    assert len(drawn.lands) == 2


def test_the_atlantic_is_not_cut_where_flows_cross_that():
    drawn = draw([flow(LONDON, LOS_ANGELES), flow(QUITO, LONDON)])
    at = {dot.place: dot.x for dot in drawn.dots}
    assert at[LOS_ANGELES] < at[QUITO] < at[LONDON]


def test_an_arrow_points_to_where_the_policy_went():
    [arc] = draw([flow(SEOUL, COLOMBO)]).arcs
    at = x_of(COLOMBO.longitude), y_of(COLOMBO.latitude)
    tip = [float(number) for number in re.findall(r"-?[\d.]+", arc.head)[:2]]
    start = [float(number) for number in re.findall(r"-?[\d.]+", arc.path)[:2]]
    assert start == pytest.approx([x_of(SEOUL.longitude), y_of(SEOUL.latitude)], abs=0.01)
    assert abs(tip[0] - at[0]) + abs(tip[1] - at[1]) < 2


def test_flows_there_and_back_and_at_two_stages_are_apart():
    arcs = draw(
        [flow(SEOUL, COLOMBO), flow(COLOMBO, SEOUL), flow(SEOUL, COLOMBO, stage="asked")]
    ).arcs
    middles = [arc.points[len(arc.points) // 2] for arc in arcs]
    for (x, y), (other_x, other_y) in itertools.combinations(middles, 2):
        assert abs(x - other_x) + abs(y - other_y) > 2


def test_heavier_flows_are_wider():
    light, heavy = draw([flow(SEOUL, COLOMBO, 100), flow(SEOUL, LONDON, 1)]).arcs
    assert light.width < heavy.width


def test_what_stays_in_one_place_is_no_flow():
    drawn = draw([flow(SEOUL, SEOUL)], [SEOUL])
    assert (drawn.arcs, [dot.place for dot in drawn.dots]) == ([], [SEOUL])


def test_the_map_begins_at_its_northern_edge_and_ends_where_people_end_to_live():
    assert (x_of(-180), x_of(180)) == (0, WIDTH)
    assert y_of(84) == 0
    assert y_of(-58) == HEIGHT
    assert y_of(60) < y_of(0) < y_of(-60)
