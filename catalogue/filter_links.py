"""The filters of a list as links: each adds one value to the query, or takes one away."""

from dataclasses import dataclass

from archive.translated import LanguageMap
from catalogue import dates
from catalogue.filters import ALL, ANY, MATCHES, AsOfFilter, EdtfFilter, TermFilter

# What readers ask for most stands first and is open.
OPEN = ("type", "status", "area", "stage", "country", "region")
ORDER = (*OPEN, "city", "organization", "role", "policy", "forum", "person", "year", "sdg")
FIRST, MOST = 8, 100
# What is asked for beside what is sought: how.
NOT_CHIPS = ("ordering", "match")
# Of longer times, the bars show so many years, the last ones.
MOST_YEARS = 80


@dataclass
class Choice:
    """One value of a filter, and the query with it chosen or, if it is, without it."""

    label: object
    count: int
    is_chosen: bool
    query: str


@dataclass
class ChoiceGroup:
    """A filter's values: the first ones, those behind "more", and how many are not shown."""

    name: str
    label: str
    first: list
    more: list
    left: int
    is_open: bool


@dataclass
class Chip:
    """Something that was asked for, and the query without it."""

    label: str
    value: object
    query: str
    key: str = ""


def choice_groups(facets, filterset, query):
    """The counted filters that have values, those asked for most first."""
    groups = [_group(facet, filterset, query) for facet in facets if facet.values]
    return sorted(groups, key=lambda one: ORDER.index(one.name) if one.name in ORDER else 99)


def _group(facet, filterset, query):
    values = facet.values
    if facet.name == "year":
        values = sorted(values, key=lambda one: one.value, reverse=True)
    values = sorted(values, key=lambda one: not one.is_chosen)
    asked = filterset.asked.get(facet.name, [])
    choices = [
        Choice(
            label_of(facet.name, one.value, one.label),
            one.count,
            one.is_chosen,
            with_values(query, facet.name, _toggled(asked, one.value)),
        )
        for one in values[:MOST]
    ]
    return ChoiceGroup(
        facet.name,
        facet.label,
        choices[:FIRST],
        choices[FIRST:],
        max(0, len(values) - MOST),
        bool(asked) or facet.name in OPEN,
    )


def _toggled(values, value):
    if value in values:
        return [one for one in values if one != value]
    return [*values, value]


def chips(facets, filterset, query):
    """Everything that is asked for but how: the order, and whether any or all of several."""
    asked = {name: value for name, value in filterset.asked.items() if name not in NOT_CHIPS}
    labels = {(facet.name, one.value): one.label for facet in facets for one in facet.values}
    labels |= _labels_of_uncounted(filterset, asked, labels)
    made = []
    for name, value in asked.items():
        one_filter = filterset.filters[name]
        if not isinstance(one_filter, TermFilter):
            words = in_words(one_filter, value)
            made.append(Chip(one_filter.label, words, with_values(query, name, []), f"{name}:"))
            continue
        made += [
            Chip(
                one_filter.label,
                label_of(name, one, labels.get((name, one), one)),
                with_values(query, name, _toggled(value, one)),
                f"{name}:{one}",
            )
            for one in value
        ]
    return made


@dataclass
class Match:
    """Any or all of several choices, and the query that asks for it so."""

    label: str
    is_chosen: bool
    query: str


def matches(filterset, query):
    """Any and all as links, once a filter names several records, or all of them are asked for."""
    asked = filterset.asked
    if "match" not in filterset.filters or not (
        asked.get("match") == ALL
        or any(
            isinstance(one, TermFilter) and one.kind and len(asked.get(name, ())) > 1
            for name, one in filterset.filters.items()
        )
    ):
        return []
    return [
        Match(
            label,
            asked.get("match", ANY) == value,
            with_values(query, "match", [value] if value == ALL else []),
        )
        for value, label in MATCHES
    ]


def _labels_of_uncounted(filterset, asked, counted):
    """Names of values that are asked for but leave no record, so that no facet counts them."""
    labels = {}
    for name, values in asked.items():
        one_filter = filterset.filters[name]
        if not isinstance(one_filter, TermFilter):
            continue
        for value in values:
            if (name, value) not in counted:
                if one_filter.choices:
                    labels[name, value] = one_filter.choices[value]
                for address in filterset.form.fields[name].addresses([value]):
                    labels[name, value] = filterset.form.titles[address]
    return labels


def in_words(one_filter, value):
    """A value that is no word of a vocabulary, as it was understood."""
    if isinstance(one_filter, AsOfFilter):
        return dates.in_words(value.isoformat())
    if isinstance(one_filter, EdtfFilter):
        text, _earliest, _latest = value
        return dates.in_words(text)
    return value


def label_of(name, value, label):
    """What a value is called: a text, or a language map."""
    if name == "language":
        return dates.language_name(value)
    if name == "sdg":
        return LanguageMap({tag: f"{value} {words}" for tag, words in label.items()})
    return label


def with_values(query, name, values):
    """The query with these values of one parameter, from the first page, without empty ones."""
    query = query.copy()
    query.pop("cursor", None)
    query.setlist(name, values)
    for each in list(query):
        query.setlist(each, [value for value in query.getlist(each) if value])
    return f"?{query.urlencode()}"


@dataclass
class Bar:
    """A year: how many records it has, its height of a hundred, and the query that asks for it."""

    year: int
    count: int
    is_chosen: bool
    query: str
    height: float

    @property
    def top(self):
        return 100 - self.height


def years(facets, filterset, query):
    """The counted years of a list as bars, in order."""
    counted = next((facet.values for facet in facets if facet.name == "year"), [])
    counts = {int(one.value): one for one in counted}
    if not counts:
        return []
    most = max(one.count for one in counts.values())
    asked = filterset.asked.get("year", [])
    bars = []
    for year in range(max(min(counts), max(counts) - MOST_YEARS + 1), max(counts) + 1):
        one = counts.get(year)
        link = with_values(query, "year", _toggled(asked, str(year)))
        height = round(100 * one.count / most, 1) if one else 0
        bars.append(Bar(year, one.count if one else 0, bool(one and one.is_chosen), link, height))
    return bars
