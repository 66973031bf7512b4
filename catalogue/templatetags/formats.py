"""What pages say of themselves to other programs: formats, citations, linked data."""

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalogue import citing, linked_data
from catalogue.choices import Kind
from catalogue.exports import address_of_list, address_of_record
from catalogue.formats import FORMATS
from catalogue.formats.export import reference_to
from catalogue.formats.shape import shapes

register = template.Library()

# OpenGraph names languages with a country.
LOCALES = {"en": "en_US", "ko": "ko_KR"}


@register.simple_block_tag
def captured(content):
    """`{% captured as name %}…{% endcaptured %}`: for what a page says more than once."""
    return content


@register.simple_tag(takes_context=True)
def downloads_of_list(context, kind, filterset):
    """A list's formats, each with the address that has what the list asks for."""
    query = context["request"].GET.copy()
    for name in set(query) - set(filterset.filters):
        del query[name]
    asked = f"?{query.urlencode()}" if query else ""
    return [_link(suffix, address_of_list(kind, suffix) + asked) for suffix in suffixes(kind)]


@register.simple_tag(takes_context=True)
def downloads_of_record(context, entry):
    """A record's formats; one that is asked for as of a day, as of that day."""
    day = context.get("as_of")
    asked = f"?as_of={day.isoformat()}" if day else ""
    return [
        _link(suffix, address_of_record(entry.kind, entry.slug, suffix) + asked)
        for suffix in suffixes(entry.kind)
    ]


def suffixes(kind):
    """The suffixes of a kind's formats, in the order in which readers see them."""
    return [suffix for suffix in FORMATS if suffix in shapes[kind].suffixes]


def _link(suffix, address):
    one = FORMATS[suffix]
    return {"suffix": suffix, "name": one.name, "type": one.media_type, "address": address}


@register.simple_tag(takes_context=True)
def citation_of(context, entry):
    """A record as it is cited, and that in several styles."""
    reference = reference_to(
        entry,
        shapes[entry.kind],
        address=_home(context) + reverse(entry.kind, args=[entry.slug]),
        day=timezone.localdate(),
        language=get_language(),
        container=_("Policy-sharing archive"),
    )
    return {
        "reference": reference,
        "known": reference.known,
        "styles": citing.citations(reference),
        "bibtex": citing.as_bibtex(reference),
    }


@register.filter
def with_slashes(known):
    """A date as Highwire's tags have it: 2016/06/08."""
    return known.text.replace("-", "/")


@register.simple_tag(takes_context=True)
def linked_data_of(context, entry):
    """A record's JSON-LD, safe within a `<script>`."""
    return linked_data.script(linked_data.of_record(entry, _home(context)))


@register.simple_tag
def social_locale(language):
    return LOCALES.get(language, language)


@register.simple_tag
def newest_agreements():
    """The address of the feed of the newest agreements."""
    return address_of_list(Kind.AGREEMENT, "atom")


def _home(context):
    return context["request"].build_absolute_uri("/").rstrip("/")
