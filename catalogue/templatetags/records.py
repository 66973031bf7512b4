"""What pages of records put together: a fact and its sources, a life by date, who has it of whom.

All of it from the public documents that the page holds anyway.
"""

from django import template
from django.urls import reverse
from django.utils import timezone

from archive.edtf import edtf_days
from archive.translated import in_language
from catalogue import vocabularies
from catalogue.choices import Kind
from catalogue.templatetags.catalogue import by_source

register = template.Library()

NEVER = "9999"


# A fact and who says so


@register.filter
def numbered(citations):
    """Citations by source, each with the number that its marker and its address have."""
    groups = by_source(citations)
    number = 0
    for group in groups:
        claims = []
        for claim in group["claims"]:
            number += 1
            claims.append(claim | {"number": number})
        group["claims"] = claims
    return groups


@register.inclusion_tag("partials/said.html", takes_context=True)
def said(context, *path):
    """Markers that lead to who says so: `{% said "exports" export.policy.slug "stage" %}`.

    Where sources put it in different words, these stand side by side.
    """
    fields = {".".join(map(str, path))}
    if len(path) == 3:  # "exports.first_import" is said of every one of them
        fields.add(f"{path[0]}.{path[2]}")
    claims = [
        claim
        for group in numbered(context["record"].get("citations") or ())
        for claim in group["claims"]
        if claim["field"] in fields
    ]
    return {"claims": claims, "differing": claims if differ(claims) else []}


def differ(claims):
    """Whether sources differ: not one alone, and not in the same words."""
    sources = {claim["source"]["slug"] for claim in claims}
    return len(sources) > 1 and len({in_language(one["stated"])[0] for one in claims}) > 1


# What came before and after


@register.simple_tag
def chain_of_agreement(record):
    """What an agreement came from, and what came of it."""
    steps = {False: [], True: []}
    for relation in record["relations"]:
        other = relation["agreement"]
        steps[relation["reverse"]].append(
            {
                "eyebrow": vocabularies.label("type", other["type"]),
                "name": other["name"],
                "address": reverse(Kind.AGREEMENT, args=[other["slug"]]),
            }
        )
    return {"before": steps[False], "after": steps[True]} if record["relations"] else None


@register.simple_tag
def chain_of_successions(record, kind):
    """What a city or an organization was before, and what it became, in order of time."""

    def steps(successions, end):
        return [
            {
                "eyebrow": vocabularies.label("succession", succession["kind"]),
                "date": succession["date"],
                "name": succession[end]["name"],
                "address": reverse(kind, args=[succession[end]["slug"]]),
            }
            for succession in sorted(successions, key=lambda one: begin(one["date"]))
        ]

    before = steps(record["precedents"], "predecessor")
    after = steps(record["successions"], "successor")
    return {"before": before, "after": after} if before or after else None


@register.filter
def in_time(names):
    """Names in order of time; those of which no time is known come last."""

    def since(name):
        known = [edtf_days(name[end]) for end in ("valid_from", "valid_to") if name[end]]
        return min((str(days[0] or days[1]) for days in known), default=NEVER)

    return sorted(names, key=since)


def begin(date):
    return (date or {}).get("earliest") or (date or {}).get("latest") or NEVER


# The life of an agreement


@register.filter
def life_line(record):
    """The acts of an agreement and the milestones under it, by date."""
    happened = [
        {"action": action, "when": begin(action["date"])} for action in record["actions"]
    ] + [
        {"milestone": milestone, "policy": policy, "when": begin(milestone_date(milestone))}
        for policy, milestones in [
            (None, record["milestones"]),
            *((export["policy"], export["milestones"]) for export in record["exports"]),
        ]
        for milestone in milestones
    ]
    return sorted(happened, key=lambda one: one["when"])


def milestone_date(milestone):
    return milestone["actual"] or milestone["planned"]


@register.filter
def originals_first(documents):
    """The texts of an agreement: each original, then what was translated from it."""
    originals = [one for one in documents if not one["translation_of"]]
    placed = []
    for original in originals:
        placed.append(original)
        placed += [
            one
            for one in documents
            if one["translation_of"] == original["title"] and one not in placed
        ]
    return placed + [one for one in documents if one not in placed]


# Who has a policy from whom


@register.filter
def lineage(exports):
    """Exports as a tree: each with the `copies` that were adapted from it.

    A document names what an export was adapted from by its recipient alone. Of several exports to
    that recipient it is taken to be the first that does not come from this one.
    """
    nodes = [{"export": export, "parent": None, "copies": []} for export in exports]
    roots = []
    for node in nodes:
        source = (node["export"]["adapted_from"] or {}).get("recipient")
        node["parent"] = next(
            (
                other
                for other in nodes
                if source
                and (other["export"]["recipient"] or {}).get("slug") == source["slug"]
                and not comes_from(other, node)
            ),
            None,
        )
        (node["parent"]["copies"] if node["parent"] else roots).append(node)
    return roots


def comes_from(node, other):
    while node is not None:
        if node is other:
            return True
        node = node["parent"]
    return False


@register.simple_tag
def sent_and_received(entry, related):
    """What policies a place or an organization gave, and which it took: told apart.

    {"sent": [{"policy", "owner", "export"}], "received": the same}.
    """
    moved = {"sent": [], "received": []}
    for policy in related.get(Kind.POLICY, ()):
        # The exporter is also what its owner is part of.
        sends = f"{entry.term}:exporter" in policy.terms
        for export in policy.document["exports"]:
            row = {"policy": policy, "owner": policy.document["owner"], "export": export}
            if sends:
                moved["sent"].append(row)
            if is_or_lies_in(export["recipient"], entry):
                moved["received"].append(row)
    return moved if moved["sent"] or moved["received"] else None


def is_or_lies_in(actor, entry):
    if not actor:
        return False
    one = actor if entry.kind == Kind.ORGANIZATION else actor[entry.kind]
    return bool(one) and one["slug"] == entry.slug


@register.simple_tag
def carried_out(related, declaration, principle):
    """The agreements that carry out a principle of a declaration."""
    return [
        entry
        for entry in related.get(Kind.AGREEMENT, ())
        for one in entry.document["principles"]
        if one["number"] == principle["number"]
        and one["declaration"]["slug"] == declaration["slug"]
    ]


# Its public history


@register.filter
def local_day(moment):
    """The day of a moment, by the archive's clock."""
    return timezone.localdate(moment).isoformat()
