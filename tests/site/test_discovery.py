"""How machines find their way: sitemap, robots.txt, security.txt, the heads of pages, citations."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from lxml import etree, html

from catalogue import discovery
from catalogue.choices import RECORD_KINDS
from catalogue.models import Entry
from tests.browser.awkward import HANGUL, LONG_WORD, MARKUP, SLUG
from tests.catalogue.formats.conftest import awkward_record, awkward_rows  # noqa: F401

SITEMAP = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def xml(answer):
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/xml; charset=utf-8"
    return etree.fromstring(answer.getvalue())


def files(public):
    found = xml(public("/sitemap.xml")).xpath("//s:sitemap/s:loc/text()", namespaces=SITEMAP)
    return [address.removeprefix("http://testserver") for address in found]


def test_the_sitemap_has_every_page_in_both_languages(varied_record, public):
    found = []
    for path in files(public):
        for url in xml(public(path)).xpath("//s:url", namespaces=SITEMAP):
            (address,) = url.xpath("s:loc/text()", namespaces=SITEMAP)
            others = {
                link.get("hreflang"): link.get("href")
                for link in url.xpath("x:link", namespaces=SITEMAP)
            }
            assert others.keys() == {"en", "ko", "x-default"}
            assert address in (others["en"], others["ko"])
            found.append(address)
    assert len(found) == len(set(found))
    records = Entry.objects.filter(kind__in=RECORD_KINDS)
    expected = {f"http://testserver{one.get_absolute_url()}" for one in records}
    assert expected <= set(found)
    assert len(found) == 2 * (len(expected) + len(discovery.PAGES))
    for address in found[:12]:
        assert public(address.removeprefix("http://testserver")).status_code == 200


def test_no_file_of_the_sitemap_is_too_long(varied_record, public, monkeypatch):
    assert discovery.RECORDS_IN_FILE * 2 <= 50_000
    monkeypatch.setattr(discovery, "RECORDS_IN_FILE", 5)
    paths = [path for path in files(public) if "agreement" in path]
    assert paths == [f"/sitemap-agreement-{number}.xml" for number in (1, 2, 3)]
    lengths = [len(xml(public(path))) for path in paths]
    assert lengths == [10, 10, 6]
    for nothing in ("agreement-4", "agreement-0", "area-1", "pages-2"):
        assert public(f"/sitemap-{nothing}.xml").status_code == 404


def test_a_sitemap_costs_a_fixed_number_of_queries(
    varied_record, public, django_assert_num_queries
):
    for path, number in {"/sitemap.xml": 2, "/sitemap-agreement-1.xml": 2}.items():
        with django_assert_num_queries(number):
            public(path).getvalue()


def test_robots_are_shown_the_sitemap_and_kept_from_endless_lists(db, public):
    lines = public("/robots.txt").text.splitlines()
    assert "Sitemap: http://testserver/sitemap.xml" in lines
    assert {"Disallow: /admin/", "Disallow: /*?", "Disallow: /*.csv$"} <= set(lines)
    assert "Disallow: /" not in lines


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        ("security@example.org", "mailto:security@example.org"),
        ("https://example.org/report", "https://example.org/report"),
    ],
)
def test_whom_to_tell_of_a_weakness(db, public, settings, contact, said):
    settings.SECURITY_CONTACT = contact
    answer = public("/.well-known/security.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert fields["Contact"] == said
    until = datetime.strptime(fields["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert timedelta(days=30) < until - timezone.now() < timedelta(days=365)
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"


def test_without_a_contact_there_is_no_such_file(db, public, settings):
    settings.SECURITY_CONTACT = ""
    assert public("/.well-known/security.txt").status_code == 404


def head(answer):
    """The head of a page: (its `meta`s as {name: [content]}, its alternates as {type: address})."""
    page = html.fromstring(answer.content)
    metas = {}
    for meta in page.xpath("//head/meta[@content]"):
        metas.setdefault(meta.get("name") or meta.get("property"), []).append(meta.get("content"))
    links = {
        link.get("type"): link.get("href") for link in page.xpath("//head/link[@rel='alternate']")
    }
    return metas, links


def test_reference_managers_read_a_records_head(awkward_record, public):  # noqa: F811
    metas, links = head(public(f"/ko/agreements/{SLUG}/"))
    assert metas["citation_title"] == metas["DC.title"] == [HANGUL]
    assert "أمانة عمّان الكبرى" in metas["citation_author"]
    assert metas["citation_author"] == metas["DC.creator"]
    assert metas["citation_publication_date"] == ["2016/06"]
    assert metas["DC.date"] == ["2016-06"]
    address = f"http://testserver/ko/agreements/{SLUG}/"
    assert metas["citation_public_url"] == metas["DC.identifier"] == metas["og:url"] == [address]
    assert metas["og:locale"] == ["ko_KR"]
    assert metas["og:title"] == [HANGUL]
    assert links["application/x-bibtex"] == f"/ko/agreements/{SLUG}.bib"
    assert links["application/json"] == f"/ko/agreements/{SLUG}.json"
    for address in links.values():
        if address.startswith("/"):
            assert public(address).status_code == 200


def test_markup_in_a_title_is_text_in_every_tag(awkward_record, public):  # noqa: F811
    metas, _links = head(public("/policies/markup-policy/"))
    assert metas["citation_title"] == metas["og:title"] == [MARKUP]


def test_every_page_names_the_feed_of_the_newest(varied_record, public):
    for path, feed in {
        "/": "/agreements.atom",
        "/ko/about/": "/ko/agreements.atom",
        "/people/?ordering=name": "/people.atom?ordering=name",
    }.items():
        _metas, links = head(public(path))
        assert links["application/atom+xml"] == feed


def test_a_lists_head_keeps_its_filters(varied_record, public):
    metas, links = head(public("/agreements/?type=mou"))
    assert links["text/csv"] == "/agreements.csv?type=mou"
    assert metas["og:title"] == ["Agreements"]


def citations(answer):
    """{style: its text, without tags} of a page."""
    page = html.fromstring(answer.content)
    return {
        row.find("dt").text: " ".join(row.find("dd").text_content().split())
        for row in page.xpath("//details[@class='cite']//dl/div")
    }


def test_a_record_says_how_to_cite_it(published_agreement, public):
    agreement = published_agreement
    parties = [str(party.shown_name) for party in agreement.parties.all()]
    found = citations(public("/agreements/transport-mou/"))
    title, address = agreement.title["en"], "http://testserver/agreements/transport-mou/"
    assert found["APA"] == (
        f"{parties[0]}, & {parties[1]}. (2016, June 8). {title} [Memorandum of understanding]. "
        f"Policy-sharing Archive. {address}"
    )
    assert found["Chicago"].startswith(f"{parties[0]}, and {parties[1]}. 2016. “")
    assert "Accessed " in found["Chicago"]
    assert found["Chicago"].endswith(f"{address}.")
    assert found["BibTeX"].startswith("@misc{agreement-transport-mou,")
    korean = citations(public("/ko/agreements/transport-mou/"))
    assert agreement.title["ko"] in korean["APA"]
    assert agreement.title["ko"] in korean["Chicago"]


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_every_kind_of_record_can_be_cited(varied_record, public, kind):
    entry = Entry.objects.of_kind(kind).earliest("id")
    found = citations(public(entry.get_absolute_url()))
    for style in ("APA", "Chicago", "BibTeX"):
        assert f"http://testserver{entry.get_absolute_url()}" in found[style]
    assert str(entry.name) in found["APA"]


def test_markup_in_a_citation_is_text(awkward_record, public):  # noqa: F811
    answer = public("/policies/markup-policy/")
    found = citations(answer)
    assert MARKUP in found["APA"]
    assert "<script>alert" not in answer.text
    part = re.search(r'<details class="cite">.*?</details>', answer.text, re.DOTALL)[0]
    assert "<b>" not in part
    assert "<i>" in part
    assert LONG_WORD in citations(public(f"/agreements/{SLUG}/"))["Chicago"]


@pytest.mark.parametrize("date", ["2016-06-08/2016-06-10", "2016?", "201X", "2015/2017", "2016-06"])
def test_every_date_can_be_cited(published_agreement, public, date):
    entry = Entry.objects.get(slug="transport-mou", kind="agreement")
    entry.document["date"] = {"edtf": date, "earliest": "2016-01-01", "latest": "2016-12-31"}
    entry.save()
    answer = public("/agreements/transport-mou/")
    assert answer.status_code == 200
    assert citations(answer)["APA"]
    for suffix in ("ris", "bib", "csl.json", "ics", "atom"):
        assert public(f"/agreements/transport-mou.{suffix}").getvalue()
