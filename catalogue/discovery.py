"""What tells machines where everything is: sitemap, robots.txt, security.txt."""

import math
from datetime import UTC, datetime, time, timedelta
from xml.sax.saxutils import escape, quoteattr

from django.conf import settings
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from catalogue.choices import RECORD_KINDS
from catalogue.conditional import conditional
from catalogue.formats import FORMATS
from catalogue.formats.export import in_chunks
from catalogue.models import Entry
from catalogue.querysets import NEVER

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# A file may have 50,000 addresses; a record has one in each language.
RECORDS_IN_FILE = 50_000 // len(settings.LANGUAGES)
PAGES = ["home", "about", "map", "timeline", *(f"{kind}_list" for kind in RECORD_KINDS)]
FETCHED = 2_000
SECURITY_TEXT_HOLDS = timedelta(days=180)


@conditional
def sitemap(request):
    """The index: a file for the pages, and as many for each kind as its records need."""
    home = _home(request)
    counts = Entry.objects.numbers(RECORD_KINDS)
    parts = [("pages", 1)] + [
        (str(kind), number)
        for kind in RECORD_KINDS
        for number in range(1, math.ceil(counts.get(kind, 0) / RECORDS_IN_FILE) + 1)
    ]
    lines = [
        f"<sitemap><loc>{escape(home + reverse('sitemap_part', args=part))}</loc></sitemap>"
        for part in parts
    ]
    return _xml([f'<sitemapindex xmlns="{NAMESPACE}">\n', "\n".join(lines), "\n</sitemapindex>\n"])


@conditional
def sitemap_part(request, part, number):
    """One file: pages, or records of a kind, each in every language."""
    if part != "pages" and part not in RECORD_KINDS:
        raise Http404
    if number < 1 or (part == "pages" and number > 1):
        raise Http404
    home = _home(request)
    if part == "pages":
        return _xml(_url_set(home, ((name, (), None) for name in PAGES)))
    entries = Entry.objects.of_kind(part).with_changes().order_by("id")
    first = (number - 1) * RECORDS_IN_FILE
    entries = entries.values_list("slug", "changed_at")[first : first + RECORDS_IN_FILE]
    if number > 1 and not entries[:1]:
        raise Http404
    pages = ((part, (slug,), at) for slug, at in entries.iterator(chunk_size=FETCHED))
    return _xml(_url_set(home, pages))


def _url_set(home, pages):
    yield (f'<urlset xmlns="{NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n')
    for name, arguments, changed_at in pages:
        addresses = {}
        for language, _name in settings.LANGUAGES:
            with override(language):
                addresses[language] = home + reverse(name, args=arguments)
        alternates = addresses | {"x-default": addresses[settings.LANGUAGE_CODE]}
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(address)}/>'
            for language, address in alternates.items()
        )
        changed = ""
        if changed_at and changed_at != NEVER:
            changed = f"<lastmod>{changed_at.isoformat(timespec='seconds')}</lastmod>"
        for address in addresses.values():
            yield f"<url><loc>{escape(address)}</loc>{changed}{links}</url>\n"
    yield "</urlset>\n"


def _xml(parts):
    def whole():
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield from parts

    chunks = in_chunks(whole(), settings.LANGUAGE_CODE)
    return StreamingHttpResponse(chunks, content_type="application/xml; charset=utf-8")


def _home(request):
    return request.build_absolute_uri("/").rstrip("/")


def robots(request):
    """Crawlers read pages: not every filter of every list, nor the same again in every format."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /ko/admin/", "Disallow: /*?"]
    lines += [f"Disallow: /*.{suffix}$" for suffix in FORMATS]
    lines += ["", f"Sitemap: {_home(request)}{reverse('sitemap')}"]
    return _text(lines)


def security(request):
    """RFC 9116: whom to tell of a weakness. Without a contact there is no such file."""
    contact = settings.SECURITY_CONTACT
    if not contact:
        raise Http404
    if "@" in contact and ":" not in contact:
        contact = f"mailto:{contact}"
    until = datetime.combine(timezone.now() + SECURITY_TEXT_HOLDS, time(), tzinfo=UTC)
    return _text(
        [
            f"Contact: {contact}",
            f"Expires: {until:%Y-%m-%dT%H:%M:%SZ}",
            f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
            f"Canonical: {_home(request)}{reverse('security')}",
        ]
    )


def _text(lines):
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
