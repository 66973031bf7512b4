"""Maps of what moved between places: where its arcs run, and where its labels have room.

A map is drawn here in the units of `catalogue.projection`; templates only write it down. A flow is
drawn from the place whose policy it is to the place that takes it over.
"""

from collections import Counter
from dataclasses import dataclass, field
from math import hypot, sqrt

from django.urls import reverse

from catalogue.projection import HEIGHT, WIDTH, x_of, y_of

# Shapes of a map: its width in pixels where it is usually shown, and its height for each width.
WIDE = (1000, 0.5)
NARROW = (360, 0.95)
# No map shows less of the world than this, in the map's units.
LEAST_WIDTH = 130.0
# Sizes in pixels.
LABEL, MARGIN, DOT = 14.0, 34.0, 3.2
MOST_LABELS = 40
# How far an arc bends away from the straight line, for its length; a second one of the same way,
# at another stage, bends further.
BEND = 0.16
# In how many pieces an arc is looked at when a label must not lie on it.
SAMPLES = 20


@dataclass(frozen=True)
class Place:
    """A city or, where no city is named, a country."""

    slug: str
    kind: str
    name: str
    latitude: float
    longitude: float

    @property
    def address(self):
        return reverse(self.kind, args=[self.slug])


@dataclass(frozen=True)
class Flow:
    """How many times policies moved from one place to another, at one group of stages."""

    origin: Place
    destination: Place
    stage: object
    count: int


@dataclass
class Dot:
    """A place on the map, and its label; `anchor` is "" where no label has room."""

    place: Place
    x: float
    y: float
    radius: float
    label_x: float = 0.0
    label_y: float = 0.0
    anchor: str = ""


@dataclass
class Arc:
    """A flow on the map: some points that it passes, its line and its arrow's head."""

    flow: Flow
    points: list
    path: str
    head: str
    width: float

    @property
    def dots(self):
        """The pattern of a dotted line of its width."""
        return f"0.01 {self.width * 2.4:.3f}"


@dataclass
class Map:
    """What a template needs to write a map down."""

    left: float
    top: float
    width: float
    height: float
    pixel: float
    lands: list
    arcs: list = field(default_factory=list)
    dots: list = field(default_factory=list)

    @property
    def label(self):
        """The size of its type."""
        return round(LABEL * self.pixel, 3)

    @property
    def halo(self):
        """How wide the edge is that sets the type off from what it lies on."""
        return round(4 * self.pixel, 3)

    @property
    def view_box(self):
        return " ".join(
            f"{number:.1f}" for number in (self.left, self.top, self.width, self.height)
        )


def draw(flows, places=(), shape=WIDE):
    """Draw flows, and places that no flow may touch, as large as `shape` lets them be.

    Flows within one place are left out: they have nowhere to go.
    """
    flows = [flow for flow in flows if flow.origin != flow.destination]
    weights = _weights(flows, places)
    turn = _turn(weights, flows)
    where = {place: (_turned(place.longitude, turn), y_of(place.latitude)) for place in weights}
    left, top, width, height = _frame(where.values(), shape)
    pixel = width / shape[0]
    drawn = Map(left, top, width, height, pixel, _lands(left, width))
    heaviest = max((flow.count for flow in flows), default=1)
    ways = Counter()
    for flow in sorted(flows, key=lambda one: one.count):
        way = flow.origin, flow.destination
        ways[way] += 1
        bend = BEND * (0.4 + 0.6 * ways[way])
        drawn.arcs.append(_arc(flow, where, pixel, heaviest, bend))
    drawn.dots = _dots(where, weights, pixel)
    _place_labels(drawn)
    return drawn


def _weights(flows, places):
    """{place: how much moves from or to it}, the weightiest first."""
    weights = dict.fromkeys(places, 0)
    for flow in flows:
        for place in (flow.origin, flow.destination):
            weights[place] = weights.get(place, 0) + flow.count
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0].slug)))


def _turn(weights, flows):
    """The longitude where the world is cut, so that the arcs are short: 180° if it is no worse."""
    longitudes = sorted({place.longitude for place in weights})
    following = [*longitudes[1:], *(longitude + 360.0 for longitude in longitudes[:1])]
    gaps = [(one + other) / 2 for one, other in zip(longitudes, following, strict=True)]

    def length(turn):
        return sum(
            abs(_turned(flow.origin.longitude, turn) - _turned(flow.destination.longitude, turn))
            for flow in flows
        )

    best = min(gaps, key=length, default=-180.0)
    return best if length(best) < 0.85 * length(-180.0) else -180.0


def _turned(longitude, turn):
    """The x of a longitude on a map that is cut at `turn`."""
    return x_of(turn + (longitude - turn) % 360.0)


def _frame(points, shape):
    """The part of the map that holds all points: (left, top, width, height)."""
    pixels, ratio = shape
    points = list(points) or [(0.0, 0.0), (WIDTH, HEIGHT)]
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    share = 1 - 2 * MARGIN / pixels
    # Labels stand beside their dots, so that the sides need more room than above and below.
    width = max((max(xs) - min(xs)) / (share - 0.12), LEAST_WIDTH)
    width = max(width, (max(ys) - min(ys)) / (1 - 2 * MARGIN / (pixels * ratio)) / ratio)
    width = min(width, WIDTH)
    height = min(width * ratio, HEIGHT)
    left = (max(xs) + min(xs) - width) / 2
    top = (max(ys) + min(ys) - height) / 2
    return left, min(max(top, 0.0), HEIGHT - height), width, height


def _lands(left, width):
    """How far the land is moved aside, for each time that it is in the frame."""
    return [
        shift for shift in (-WIDTH, 0.0, WIDTH) if shift < left + width and shift + WIDTH > left
    ]


def _arc(flow, where, pixel, heaviest, bend):
    (x1, y1), (x2, y2) = where[flow.origin], where[flow.destination]
    length = hypot(x2 - x1, y2 - y1) or 1.0
    # To one side of its way, so that what comes back takes the other.
    side_x, side_y = -(y2 - y1) / length, (x2 - x1) / length
    middle_x = (x1 + x2) / 2 + side_x * length * bend
    middle_y = (y1 + y2) / 2 + side_y * length * bend
    ahead = hypot(x2 - middle_x, y2 - middle_y) or 1.0
    ux, uy = (x2 - middle_x) / ahead, (y2 - middle_y) / ahead
    width = pixel * (1.3 + 3.2 * sqrt(flow.count / heaviest) if heaviest > 1 else 1.8)
    size, gap = pixel * 4.0 + width * 1.4, pixel * (DOT + 2.5)
    tip_x, tip_y = x2 - ux * gap, y2 - uy * gap
    base_x, base_y = tip_x - ux * size, tip_y - uy * size
    half = size * 0.42
    return Arc(
        flow,
        [
            (
                (1 - t) ** 2 * x1 + 2 * t * (1 - t) * middle_x + t * t * x2,
                (1 - t) ** 2 * y1 + 2 * t * (1 - t) * middle_y + t * t * y2,
            )
            for t in (step / SAMPLES for step in range(SAMPLES + 1))
        ],
        f"M{x1:.2f} {y1:.2f}Q{middle_x:.2f} {middle_y:.2f} {base_x:.2f} {base_y:.2f}",
        f"M{tip_x:.2f} {tip_y:.2f}L{base_x - uy * half:.2f} {base_y + ux * half:.2f}"
        f"L{base_x + uy * half:.2f} {base_y - ux * half:.2f}z",
        round(width, 3),
    )


def _dots(where, weights, pixel):
    return [
        Dot(place, x, y, pixel * (DOT + min(3.0, sqrt(weights[place]) * 0.35)))
        for place, (x, y) in where.items()
    ]


@dataclass(frozen=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other):
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def has(self, point):
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom


def _place_labels(drawn):
    """Give each dot's label, the weightiest first, a place where it meets nothing else."""
    pixel = drawn.pixel
    size = LABEL * pixel
    frame = _Box(drawn.left, drawn.top, drawn.left + drawn.width, drawn.top + drawn.height)
    taken = [_box_of(dot) for dot in drawn.dots]
    for dot in drawn.dots[:MOST_LABELS]:
        width, gap = width_of(dot.place.name) * size, dot.radius + 4 * pixel
        own = _box_of(dot)
        free = []
        for order, (anchor, x, y) in enumerate(_label_places(dot, gap, size)):
            start = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
            box = _Box(start, y - size * 0.85, start + width, y + size * 0.3)
            if _holds(frame, box) and not any(box.meets(one) for one in taken if one != own):
                crossed = sum(any(map(box.has, arc.points)) for arc in drawn.arcs)
                free.append((crossed, order, anchor, x, y, box))
        if free:
            _crossed, _order, dot.anchor, dot.label_x, dot.label_y, box = min(free)
            taken.append(box)


def _box_of(dot):
    return _Box(dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)


def _label_places(dot, gap, size):
    """Where a dot's label may stand, the best place first: (anchor, x, y of its foot)."""
    return (
        ("start", dot.x + gap, dot.y + size * 0.35),
        ("end", dot.x - gap, dot.y + size * 0.35),
        ("middle", dot.x, dot.y - gap),
        ("middle", dot.x, dot.y + gap + size * 0.75),
        ("start", dot.x + gap * 0.7, dot.y - gap * 0.6),
        ("start", dot.x + gap * 0.7, dot.y + gap * 0.6 + size * 0.7),
        ("end", dot.x - gap * 0.7, dot.y - gap * 0.6),
        ("end", dot.x - gap * 0.7, dot.y + gap * 0.6 + size * 0.7),
    )


def _holds(frame, box):
    return (
        frame.left <= box.left
        and box.right <= frame.right
        and frame.top <= box.top
        and box.bottom <= frame.bottom
    )


def width_of(text):
    """About how wide a text is, in sizes of its type; rather too wide than too narrow."""
    return sum(1.0 if ord(char) > 0x2E7F else 0.62 for char in text)
