"""Long words, right-to-left text, many languages and markup break no page."""

import pytest
from playwright.sync_api import expect

from tests.browser import awkward
from tests.browser.conftest import NARROW, WIDE, scrolls_sideways

pytestmark = pytest.mark.django_db

PATHS = [
    "/",
    f"/agreements/{awkward.SLUG}/",
    "/agreements/",
    "/policies/markup-policy/",
    "/organizations/long-agency/",
    "/organizations/",
    "/people/awkward-person/",
    "/search/?q=deputy",
]


@pytest.mark.parametrize("prefix", ["", "/ko"])
@pytest.mark.parametrize("path", PATHS)
def test_awkward_texts_break_no_page(awkward_site, visit, path, prefix):
    page = visit(f"{awkward_site}{prefix}{path}", viewport=NARROW)
    assert not scrolls_sideways(page)
    page.set_viewport_size(WIDE)
    assert not scrolls_sideways(page)
    assert page.complaints == []


def test_axe_finds_nothing_in_a_record_with_every_field(awkward_site, visit, violations):
    assert violations(visit(f"{awkward_site}/agreements/{awkward.SLUG}/")) == []


def test_text_in_another_language_says_so(awkward_site, visit):
    page = visit(f"{awkward_site}/agreements/{awkward.SLUG}/")
    arabic = page.get_by_text(awkward.ARABIC).first
    expect(arabic).to_have_attribute("lang", "ar")
    assert arabic.evaluate("element => getComputedStyle(element).direction") == "rtl"


def test_an_agreement_shows_how_far_its_milestones_are(awkward_site, visit):
    page = visit(f"{awkward_site}/agreements/{awkward.SLUG}/")
    states = page.locator(".timeline .state").all_inner_texts()
    assert states == ["Done", "Overdue", "Due"]
