"""Counts beside the filters: how many records each further choice would leave."""

from dataclasses import dataclass

from django.db import connection

from catalogue.models import Entry

TOTAL = "total"
STATUS = "status"


@dataclass
class FacetValue:
    """One choice: its value, what it is called, how many records, whether it is chosen."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass
class CountedFacet:
    name: str
    label: str
    values: list


def count(filterset, queryset, facets=None, also=(), offers=None):
    """Return (how many records there are, [CountedFacet, …]) in two queries.

    `also` are further facets, which are no filters: the values of their terms are counted.
    `offers` are filled in the same query.

    Each facet is counted under all other filters but not under its own, so that its numbers say
    what choosing another of its values would give. Where all of its values are asked for, it is
    counted under its own as well: a further value leaves what has that one too.
    """
    facets = [*(filterset.facets() if facets is None else facets), *also]
    counted = _count(
        filterset, queryset, facets, offers.parts(filterset, queryset) if offers else ()
    )
    if offers:
        offers.read(counted, filterset.data)
    total = counted.pop(TOTAL, {}).get("", 0)
    titles = Entry.objects.titles(
        [
            address
            for one in facets
            if one.name in filterset.form.fields
            for address in filterset.form.fields[one.name].addresses(counted.get(one.name, ()))
        ]
    )
    return total, [_labelled(filterset, facet, counted, titles) for facet in facets]


def _labelled(filterset, facet, counted, titles):
    chosen = filterset.asked.get(facet.name, [])
    field = filterset.form.fields.get(facet.name)
    values = []
    for value, number in counted.get(facet.name, {}).items():
        if facet.choices is not None:
            label = facet.choices.get(value)
        elif facet.kind:
            label = titles.get(field.addresses([value])[0])
        else:
            label = value
        if label:
            values.append(FacetValue(value, label, number, value in chosen))
    values.sort(key=lambda one: (-one.count, str(one.label)))
    return CountedFacet(facet.name, facet.label, values)


# Terms have the form parameter:value, or parameter:value:role.
TERMS = """
    SELECT split_part(term, ':', 1), split_part(term, ':', 2), count(DISTINCT entry.id)
    FROM ({entries}) AS entry, unnest(entry.terms) AS term
    WHERE split_part(term, ':', 1) = ANY(%s) AND split_part(term, ':', 3) = ANY(%s)
    GROUP BY 1, 2
"""
STATUSES = """
    SELECT 'status', period.status, count(*)
    FROM ({entries}) AS entry JOIN catalogue_statusperiod AS period ON period.entry_id = entry.id
    WHERE period.period @> %s::date
    GROUP BY 2
"""
KINDS = """
    SELECT 'type', entry.kind, count(*) FROM ({entries}) AS entry GROUP BY 2
"""
APART = """
    SELECT asked.facet, asked.value, counted.number
    FROM (SELECT count(*) AS number FROM ({entries}) AS entry) AS counted,
        (SELECT %s::text AS facet, %s::text AS value) AS asked
    WHERE counted.number > 0
"""
ALL = "SELECT 'total', '', count(*) FROM ({entries}) AS entry"


def _count(filterset, queryset, facets, further):
    """{facet: {value: number}}, and the total, in one query."""
    whole = filterset.filter_queryset(queryset)
    chosen = [facet for facet in facets if facet.name in filterset.asked and not facet.asks_for_all]
    open_ones = [facet for facet in facets if facet not in chosen]
    parts = [_part(ALL, whole)]
    for entries, some in [
        (whole, open_ones),
        *((filterset.filter_queryset(queryset, leaving_out=one.name), [one]) for one in chosen),
    ]:
        by_roles = {}
        for facet in some:
            if not facet.apart:
                by_roles.setdefault(tuple(facet.roles), []).append(facet.name)
            for value in facet.apart:
                one = filterset.filter_queryset(queryset, **{facet.name: [value]})
                parts.append(_part(APART, one, facet.name, value))
        if filterset.kind is None:  # a search over all kinds counts only those
            parts += [_part(KINDS, entries)] if some else []
            continue
        for roles, names in by_roles.items():
            parts.append(_part(TERMS, entries, names, list(roles)))
        if STATUS in (facet.name for facet in some):
            parts.append(_part(STATUSES, entries, filterset.day))
    parts += [
        _part(sql, entries, *params, columns=columns) for sql, entries, columns, params in further
    ]
    counted = {}
    with connection.cursor() as cursor:
        cursor.execute(
            " UNION ALL ".join(f"({sql})" for sql, _params in parts),
            [param for _sql, params in parts for param in params],
        )
        for name, value, number in cursor.fetchall():
            counted.setdefault(name, {})[value] = number
    return counted


def _part(template, entries, *params, columns=("id", "kind", "terms")):
    sql, entry_params = entries.order_by().values(*columns).query.sql_with_params()
    before = template.partition("{entries}")[0].count("%s")
    params = [*params[:before], *entry_params, *params[before:]]
    return template.format(entries=sql), params


def count_terms(facet, queryset):
    """The counted values of a facet under no filter, in one query."""
    sql, params = _part(TERMS, queryset, [facet.name], facet.roles)
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [FacetValue(value, value, number, False) for _n, value, number in cursor.fetchall()]
