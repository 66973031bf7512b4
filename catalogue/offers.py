"""What a list that holds nothing offers instead: names like the one sought, and ways back."""

from dataclasses import dataclass, field

from catalogue import filter_links
from catalogue.filters import TermFilter

NEAR, WITHOUT = "near", "without"
MOST_NEAR = 3
# Each costs a count.
MOST_CHIPS = 8

# Of the names that are like it, those that find something beside the other filters.
NAMES = """
    SELECT 'near', near.line, (1000 * near.likeness)::int
    FROM catalogue_near(%s) AS near
    WHERE EXISTS (
        SELECT FROM ({entries}) AS entry WHERE entry.vector @@ catalogue_query(near.line))
"""
LEFT = "SELECT 'without', %s, count(*) FROM ({entries}) AS entry"


@dataclass
class Near:
    """A name that finds something, and the query that asks for it."""

    name: str
    query: str


@dataclass
class Offers:
    """Its parts are counted together with the facets, in one query; then it holds what to show."""

    near: list = field(default_factory=list)
    left: dict = field(default_factory=dict)

    def parts(self, filterset, queryset):
        """[(SQL, entries, columns, parameters), …] of what is to be counted."""
        asked = filterset.asked
        without = [
            (f"{name}:{value}", filterset.filter_queryset(queryset, **{name: rest}))
            for name, value, rest in _each(filterset)[:MOST_CHIPS]
        ]
        parts = [(LEFT, entries, ["id"], [key]) for key, entries in without]
        if asked.get("q"):
            rest = filterset.filter_queryset(queryset, q="")
            parts.append((NAMES, rest, ["id", "vector"], [asked["q"]]))
        return parts

    def read(self, counted, query):
        names = counted.pop(NEAR, {})
        best = sorted(names, key=lambda name: (-names[name], name))[:MOST_NEAR]
        self.near = [Near(name, filter_links.with_values(query, "q", [name])) for name in best]
        self.left = counted.pop(WITHOUT, {})

    def ways_back(self, chips):
        """[(chip, how many records there are without it), …]; most first, none left out."""
        found = [(chip, self.left.get(chip.key, 0)) for chip in chips]
        return sorted((one for one in found if one[1]), key=lambda one: -one[1])


def _each(filterset):
    """(parameter, value, what is left of its values without it) of all that chips stand for."""
    for_chips = []
    for name, value in filterset.asked.items():
        if name in filter_links.NOT_CHIPS:
            continue
        if isinstance(filterset.filters[name], TermFilter):
            for_chips += [(name, one, [each for each in value if each != one]) for one in value]
        else:
            for_chips.append((name, "", None))
    return for_chips
