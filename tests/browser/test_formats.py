"""Downloads, citations and linked data on pages as a browser has them."""

import pytest
from playwright.sync_api import expect

from tests.browser.awkward import SLUG
from tests.browser.conftest import NARROW, scrolls_sideways

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("prefix", "heading"), [("", "How to cite this record"), ("/ko", "이 기록의 인용 방법")]
)
def test_how_to_cite_opens_without_javascript(awkward_site, visit, violations, prefix, heading):
    url = f"{awkward_site}{prefix}/agreements/{SLUG}/"
    page = visit(url, viewport=NARROW, java_script_enabled=False)
    apa = page.locator(".cite dd").first
    expect(apa).to_be_hidden()
    page.get_by_role("heading", name=heading).click()
    expect(apa).to_be_visible()
    expect(apa).to_contain_text(f"{prefix}/agreements/{SLUG}/")
    page = visit(url, viewport=NARROW)
    page.get_by_role("heading", name=heading).click()
    assert not scrolls_sideways(page)
    assert violations(page) == []


def test_the_content_policy_lets_linked_data_be(awkward_site, visit):
    page = visit(f"{awkward_site}/agreements/colombo-mou-2016/")
    # The browser has read it as data: it is there, and nothing was reported.
    read = page.evaluate(
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
    )
    assert read["mainEntity"]["@type"] == "CreativeWork"
    assert page.complaints == []


@pytest.mark.parametrize("path", ["/agreements/?type=mou", "/ko/cities/colombo/"])
def test_a_format_is_one_click_away(awkward_site, visit, path):
    page = visit(f"{awkward_site}{path}")
    with page.expect_download() as download:
        page.locator(".downloads a", has_text="CSV").click()
    assert download.value.suggested_filename.endswith(".csv")
    assert download.value.failure() is None
