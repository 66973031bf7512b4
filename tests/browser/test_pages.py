"""What every page promises, on wide and narrow screens, in both languages, light and dark."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, scrolls_sideways

pytestmark = pytest.mark.django_db

PAGES = {
    "home": "/",
    "about": "/about/",
    "search": "/search/?q=seoul",
    "agreements": "/agreements/",
    "agreement": "/agreements/colombo-mou-2016/",
    "filtered": "/agreements/?type=mou&country=LK&signed_from=2016-06",
    "nothing": "/agreements/?type=treaty&q=nothing",
    "problem": "/agreements/?type=unknown&colour=red",
    "map": "/map/",
    "map of nothing": "/map/?type=treaty",
    "timeline": "/timeline/",
    "policies": "/policies/",
    "policy": "/policies/119-emergency-system/",
    "cities": "/cities/",
    "city": "/cities/colombo/",
    "countries": "/countries/",
    "country": "/countries/LK/",
    "organizations": "/organizations/",
    "organization": "/organizations/seoul-metropolitan-government/",
    "people": "/people/",
    "person": "/people/won-soon-park/",
    "forums": "/forums/",
    "forum": "/forums/seoul-2016-policy-sharing-forum/",
    "absent": "/agreements/no-such-agreement/",
}


# axe takes far longer than the page: each page has it once in each language, width and scheme,
# but not in all combinations of them.
@pytest.mark.parametrize(
    ("prefix", "scheme", "viewports"),
    [("", "light", (NARROW, WIDE)), ("/ko", "dark", (WIDE, NARROW))],
    ids=["en", "ko"],
)
@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_page_is_sound(site, visit, violations, path, prefix, scheme, viewports):
    page = visit(f"{site}{prefix}{path}", color_scheme=scheme)
    assert page.locator("h1").count() == 1
    expect(page.locator("html")).to_have_attribute("lang", "ko" if prefix else "en")
    for viewport in viewports:
        page.set_viewport_size(viewport)
        assert not scrolls_sideways(page)
    assert violations(page) == []
    assert page.complaints == []


def test_the_api_documentation_works_under_the_content_policy(site, visit):
    page = visit(f"{site}/api/v1/docs/")
    expect(page.locator(".swagger-ui .info .title")).to_contain_text("Policy-sharing archive")
    expect(page.locator(".swagger-ui .opblock").first).to_be_visible()
    assert page.complaints == []


@pytest.mark.parametrize(
    "path", ["/", "/ko/agreements/", "/forums/seoul-2016-policy-sharing-forum/"]
)
def test_the_first_tab_reaches_the_skip_link(site, visit, path):
    page = visit(f"{site}{path}")
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    style = skip.evaluate(
        "link => [getComputedStyle(link).outlineStyle, link.matches(':focus-visible')]"
    )
    assert style == ["solid", True]
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_filters_search_and_pages_work_without_javascript(site, visit):
    page = visit(f"{site}/agreements/", java_script_enabled=False)
    page.locator("[data-filter=type] a", has_text="Letter of intent").click()
    expect(page.locator("tr[data-slug]")).to_have_count(1)
    page.get_by_label("Search", exact=True).fill("Bogor")
    page.get_by_role("button", name="Show").click()
    expect(page).to_have_url(re.compile(r"q=Bogor.*"))
    expect(page.locator("tr[data-slug=bogor-smart-city-loi-2016]")).to_have_count(1)
    page.locator(".chips a", has_text="Letter of intent").click()
    expect(page.locator("[data-filter=type] .chosen")).to_have_count(0)
    page.get_by_role("link", name="Clear all").click()
    expect(page.locator("tr[data-slug]")).to_have_count(5)
    page.goto(f"{site}/countries/")
    first = page.locator("tr[data-slug]").first.get_attribute("data-slug")
    page.get_by_role("link", name="Next page").click()
    assert page.locator("tr[data-slug]").first.get_attribute("data-slug") != first
    page.get_by_role("link", name="Previous page").click()
    assert page.locator("tr[data-slug]").first.get_attribute("data-slug") == first


def test_narrow_filters_open_without_javascript(site, visit):
    page = visit(f"{site}/agreements/", viewport=NARROW, java_script_enabled=False)
    link = page.locator("[data-filter=type] a").first
    expect(link).to_be_hidden()
    page.locator(".filters > summary").click()
    expect(link).to_be_visible()


def test_the_language_link_keeps_the_page_and_its_query(site, visit):
    page = visit(f"{site}/agreements/?type=mou&country=LK")
    page.get_by_role("link", name="한국어").click()
    expect(page).to_have_url(f"{site}/ko/agreements/?type=mou&country=LK")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"{site}/agreements/?type=mou&country=LK")


def test_a_record_prints_as_a_sheet(site, visit):
    page = visit(f"{site}/agreements/colombo-mou-2016/")
    page.emulate_media(media="print")
    for hidden in (".site-nav", ".site-tools", ".site-footer"):
        expect(page.locator(hidden)).to_be_hidden()
    for shown in ("h1", ".sheet", ".citations"):
        expect(page.locator(shown)).to_be_visible()
