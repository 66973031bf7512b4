"""What templates say about public documents: texts, dates, words, links. All of it escaped."""

from itertools import groupby

from django import template
from django.conf import settings
from django.urls import resolve, reverse, translate_url
from django.utils.formats import number_format
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.translation import get_language, gettext_lazy, ngettext, override
from django.utils.translation import gettext as _

from archive.translated import in_language
from catalogue import dates, filter_links, vocabularies
from catalogue.choices import Kind
from catalogue.models import NO_DATE

register = template.Library()


# Texts in many languages


@register.filter
def text(texts):
    """A language map in the reader's language; in another one it is marked as such."""
    if not isinstance(texts, dict):
        return conditional_escape(texts or "")
    words, language = in_language(texts)
    return conditional_escape(words) if language == get_language() else _marked(words, language)


@register.filter
def heading(entry):
    """The title of an entry; what a search found in it is marked."""
    return getattr(entry, "title_found", None) or text(entry.title)


@register.filter
def plain(texts):
    """The same without marks, for places that hold no HTML."""
    return in_language(texts)[0] if texts else ""


@register.filter
def others(texts):
    """A language map's texts in all other languages than the one that `text` gives."""
    shown = in_language(texts)[1] if texts else None
    return [_marked(words, tag) for tag, words in (texts or {}).items() if words and tag != shown]


@register.filter
def foreign(texts):
    """The same without the site's own languages, whose readers have pages of their own."""
    own = dict(settings.LANGUAGES)
    shown = in_language(texts)[1] if texts else None
    return [
        {"name": dates.language_name(tag), "text": paragraphs({tag: words})}
        for tag, words in (texts or {}).items()
        if words and tag != shown and tag not in own
    ]


@register.filter
def paragraphs(texts):
    """A long text in the reader's language as paragraphs; blank lines part them."""
    if not texts:
        return ""
    words, language = in_language(texts)
    parts = [part.strip() for part in words.replace("\r\n", "\n").split("\n\n")]
    return format_html_join(
        "\n", '<p lang="{}" dir="auto">{}</p>', ((language, part) for part in parts if part)
    )


def _marked(words, language):
    return format_html('<span lang="{}" dir="auto">{}</span>', language, words)


@register.filter
def language_label(tag):
    """What a language is called in the reader's."""
    return dates.language_name(tag)


# Dates, numbers, words


@register.filter
def edtf(value):
    """A date as people write it: of a document's date, an EDTF text or an ISO day."""
    written = value["edtf"] if isinstance(value, dict) else value
    if not written:
        return ""
    words = dates.in_words(written)
    if dates.machine_readable(written):
        return format_html('<time datetime="{}">{}</time>', written, words)
    return words


@register.filter
def day(date):
    """A day of the calendar as people write it, without marks."""
    return dates.in_words(date.isoformat())


@register.filter
def validity(name):
    """When a name was in use, as far as that is known."""
    begin, end = name["valid_from"], name["valid_to"]
    if not begin and not end:
        return ""
    return dates.in_words(f"{begin or '..'}/{end or '..'}")


@register.filter
def number(value):
    """A number with its thousands parted."""
    return number_format(value, use_l10n=True, force_grouping=True)


@register.filter
def coordinates(record):
    """Latitude and longitude as an atlas writes them."""
    north, east = record["latitude"], record["longitude"]
    latitude = _("%(degrees)s° N") if north >= 0 else _("%(degrees)s° S")
    longitude = _("%(degrees)s° E") if east >= 0 else _("%(degrees)s° W")
    return ", ".join(
        words % {"degrees": number_format(abs(round(degrees, 4)))}
        for words, degrees in ((latitude, north), (longitude, east))
    )


@register.filter
def label(value, vocabulary):
    """What a value of a vocabulary is called: `{{ record.type|label:"type" }}`."""
    return vocabularies.label(vocabulary, value)


PLURALS = {
    Kind.AGREEMENT: gettext_lazy("Agreements"),
    Kind.POLICY: gettext_lazy("Policies"),
    Kind.FORUM: gettext_lazy("Forums"),
    Kind.CITY: gettext_lazy("Cities"),
    Kind.COUNTRY: gettext_lazy("Countries"),
    Kind.ORGANIZATION: gettext_lazy("Organizations"),
    Kind.PERSON: gettext_lazy("People"),
}


@register.filter
def plural(kind):
    """What records of a kind are called."""
    return PLURALS[kind]


@register.filter
def found(total, kind=None):
    """How many records a list has, in words."""
    return ngettext("%(total)s record", "%(total)s records", total) % {"total": number(total)}


# Parts of documents, put together as pages show them


@register.filter
def by_role(parties):
    """Parties grouped by role, in the vocabulary's order."""
    groups = {role: [] for role, _label in vocabularies.choices["role"]}
    for party in parties:
        groups.setdefault(party["role"], []).append(party)
    return [{"role": role, "parties": group} for role, group in groups.items() if group]


@register.filter
def by_source(claims):
    """Citations, or reported figures, grouped by their source in the order sources come up."""
    groups = {}
    for claim in claims:
        source = claim["source"]
        group = groups.setdefault(source["slug"], {"source": source, "claims": []})
        group["claims"].append(claim)
    return list(groups.values())


FIELDS = {
    "actions": gettext_lazy("History"),
    "adopted": gettext_lazy("Adopted"),
    "areas": gettext_lazy("Policy areas"),
    "attendance": gettext_lazy("Attendance"),
    "binding_force": gettext_lazy("Binding force"),
    "country": gettext_lazy("Country"),
    "date": gettext_lazy("Date"),
    "declarations": gettext_lazy("Declarations"),
    "delegations": gettext_lazy("Delegations"),
    "description": gettext_lazy("Description"),
    "documents": gettext_lazy("Documents"),
    "edition": gettext_lazy("Edition"),
    "exports": gettext_lazy("Policies shared"),
    "first_import": gettext_lazy("First import"),
    "forum": gettext_lazy("Forum"),
    "forums": gettext_lazy("Forums"),
    "hostings": gettext_lazy("Forums hosted"),
    "hosts": gettext_lazy("Hosts"),
    "imports": gettext_lazy("Policies received"),
    "languages": gettext_lazy("Languages"),
    "milestones": gettext_lazy("Milestones"),
    "modes": gettext_lazy("How it is shared"),
    "motto": gettext_lazy("Motto"),
    "name": gettext_lazy("Name"),
    "names": gettext_lazy("Names"),
    "owner_organization": gettext_lazy("Owner"),
    "parties": gettext_lazy("Parties"),
    "place": gettext_lazy("Place"),
    "policies": gettext_lazy("Policies"),
    "principles": gettext_lazy("Principles"),
    "reference_number": gettext_lazy("Reference number"),
    "relations": gettext_lazy("Related agreements"),
    "series": gettext_lazy("Series"),
    "signatures": gettext_lazy("Signatures"),
    "since": gettext_lazy("Since"),
    "stage": gettext_lazy("Stage"),
    "summary": gettext_lazy("Summary"),
    "targets": gettext_lazy("SDG targets"),
    "title": gettext_lazy("Title"),
    "type": gettext_lazy("Type"),
    "venue": gettext_lazy("Venue"),
    "venue_city": gettext_lazy("City"),
}
# The vocabulary of what stands behind a field's name: "actions.signed".
VOCABULARIES = {"actions": "action", "attendance": "attendance", "milestones": "milestone"}


@register.filter
def cited_field(field, record):
    """What a citation's field is called: "exports.119-emergency-system" names the policy."""
    first, *rest = field.split(".")
    names = _names_within(record) if rest else {}
    vocabulary = vocabularies.choices.get(VOCABULARIES.get(first), ())
    words = [FIELDS.get(first) or _spaced(first)]
    for step in rest:
        words.append(
            names.get(step) or dict(vocabulary).get(step) or FIELDS.get(step) or _spaced(step)
        )
    return " · ".join(map(str, words))


def _spaced(name):
    return name.replace("_", " ").replace("-", " ")


def _names_within(part):
    """{slug: name} of all that a document mentions."""
    names = {}
    if isinstance(part, dict):
        name = part.get("name") or part.get("title")
        if "slug" in part and name:
            names[part["slug"]] = in_language(name)[0]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            names |= _names_within(one)
    return names


@register.simple_tag
def offices(person, related):
    """The offices a person held: signing an agreement, or heading a delegation."""
    rows = [
        {
            "office": signatory["office"],
            "organization": party["organization"],
            "date": signatory["signed_on"] or entry.document["date"],
            "entry": entry,
        }
        for entry in related.get(Kind.AGREEMENT, ())
        for party in entry.document["parties"]
        for signatory in party["signatories"]
        if signatory["person"] and signatory["person"]["slug"] == person["slug"]
    ] + [
        {
            "office": delegation["office"],
            "organization": delegation["organization"],
            "date": entry.document["date"],
            "entry": entry,
        }
        for entry in related.get(Kind.FORUM, ())
        for delegation in entry.document["delegations"]
        if delegation["head"] and delegation["head"]["slug"] == person["slug"]
    ]
    return sorted(rows, key=lambda row: (row["date"] or {}).get("earliest") or "", reverse=True)


@register.simple_tag
def related_groups(entry, related):
    """What has to do with a record, by kind, each with the list that shows all of it."""
    groups = []
    for kind, name in PLURALS.items():
        if kind in related:
            address = reverse(f"{kind}_list")
            filters = resolve(address).func.view_class.filterset_class.base_filters
            address = f"{address}?{entry.kind}={entry.slug}" if entry.kind in filters else None
            entries = related[kind]
            groups.append(
                {
                    "kind": kind,
                    "name": name,
                    "entries": entries,
                    "found": entries[0].found,
                    "address": address,
                }
            )
    return groups


@register.filter
def by_year(entries):
    """Entries in runs of one year of their dates: [(year, [entry, …])]."""
    return [
        (year or _("Without a date"), list(some))
        for year, some in groupby(entries, key=lambda one: _year(one.sort_date))
    ]


def _year(day):
    return None if day == NO_DATE else day.year


# Filters of a list


@register.simple_tag(takes_context=True)
def choice_groups(context, facets, filterset):
    """The filters of a list as links that add or take away one value each."""
    return filter_links.choice_groups(facets, filterset, context["request"].GET)


@register.simple_tag(takes_context=True)
def chips(context, facets, filterset):
    """What is asked for, each with the query that no longer asks for it."""
    return filter_links.chips(facets, filterset, context["request"].GET)


@register.simple_tag
def ways_back(offers, chips):
    """What to take away from a list that holds nothing, and how many records that leaves."""
    return offers.ways_back(chips) if offers else []


@register.simple_tag(takes_context=True)
def matches(context, filterset):
    """Whether any or all of several choices are asked for, as links; empty if there are none."""
    return filter_links.matches(filterset, context["request"].GET)


@register.simple_tag(takes_context=True)
def without(context, name):
    """The query without one parameter."""
    return filter_links.with_values(context["request"].GET, name, [])


@register.simple_tag(takes_context=True)
def years(context, facets, filterset):
    """How many records each year has, as bars that ask for it; years without any between them."""
    return filter_links.years(facets, filterset, context["request"].GET)


# Addresses


@register.simple_tag(takes_context=True)
def in_other_language(context, language, absolute=False):
    """This page, with its query, in a language; where there is none, the front page."""
    request = context["request"]
    path = request.get_full_path()
    if language != get_language() and "cursor" in request.GET:
        # It names a place in the order of this language.
        path = f"{request.path}{filter_links.with_values(request.GET, 'cursor', [])}".rstrip("?")
    address = translate_url(path, language)
    with override(language):
        home = reverse("home")
    if not address.startswith(home) or (address == path and language != get_language()):
        address = home
    return request.build_absolute_uri(address) if absolute else address
