"""JSON-LD of records in the vocabulary of schema.org, for search engines and other machines."""

import json

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from archive.translated import in_language
from catalogue.formats.shape import known, shapes

CONTEXT = "https://schema.org"
# What could end a `<script>` element or begin a comment in one.
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}
# Behind the address of a page: the thing that the page is about.
THING = "#record"


def node(type_name, **properties):
    """An object of schema.org without what is not known."""
    return {"@type": type_name} | present(properties)


def present(properties):
    """Properties that say something; of a list, the parts that do."""
    cleaned = {
        name: [one for one in value if one] if isinstance(value, list) else value
        for name, value in properties.items()
    }
    return {name: value for name, value in cleaned.items() if value or value == 0}


def texts_in(texts, more=()):
    """A name in the reader's language, and all others."""
    name = in_language(texts)[0] if texts else ""
    others = [text for text in [*(texts or {}).values(), *more] if text and text != name]
    return {"name": name, "alternateName": list(dict.fromkeys(others))}


def page_of(type_name, kind, reference, address_of):
    """What a document refers to, by the address of its page; None of what is not public."""
    if not reference:
        return None
    address = address_of(kind, reference["slug"])
    return node(type_name, **{"@id": address + THING}, **texts_in(reference["name"]), url=address)


def creative_work(record, texts, date="date"):
    """What all that was written has: a name, a summary, and its date as far as it is known."""
    description = in_language(record["summary"])[0] if record.get("summary") else ""
    made = known(record[date])
    return node(
        "CreativeWork",
        **texts,
        description=description,
        dateCreated="" if made.is_doubtful else made.text,
    )


def of_record(entry, home):
    """The JSON-LD of a record's page."""

    def address_of(kind, slug):
        return home + reverse(kind, args=[slug])

    address = address_of(entry.kind, entry.slug)
    archive = {
        "@type": "WebSite",
        "@id": home + reverse("home"),
        "name": _("Policy-sharing archive"),
        "url": home + reverse("home"),
    }
    subject = {"@id": address + THING, "url": address}
    return {
        "@context": CONTEXT,
        "@type": "WebPage",
        "@id": address,
        "url": address,
        "name": in_language(entry.title)[0],
        "inLanguage": get_language() or settings.LANGUAGE_CODE,
        "isPartOf": archive,
        "mainEntity": present(shapes[entry.kind].linked(entry.document, address_of)) | subject,
    }


def script(data):
    """JSON for a `<script>` element: nothing in it can end the element or begin a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(ESCAPES))
