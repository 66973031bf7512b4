"""Staff's pages in a browser: sound, accessible, and an agreement of many people on one page."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NARROW, WIDE, scrolls_sideways
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

PASSWORD = "a secret of the tests"
PAGES = {
    "index": "/",
    "agreements": "/agreements/agreement/",
    "empty agreement": "/agreements/agreement/add/",
    "forum": "/forums/forum/?q=seoul-2016-policy-sharing-forum",
    "city": "/cities/city/?q=colombo",
    "user": "/archive/user/add/",
}


def make_editor():
    UserFactory(username="editor", password=PASSWORD, is_superuser=True)


@pytest.fixture(scope="module")
def staff_site(serve):
    with serve(make_editor) as url:
        yield url


@pytest.fixture
def log_in(staff_site, visit):
    """`log_in()` opens the admin's index as the editor."""

    def open_index(prefix="", **options):
        page = visit(f"{staff_site}{prefix}/admin/login/?next={prefix}/admin/", **options)
        page.fill("[name=username]", "editor")
        page.fill("[name=password]", PASSWORD)
        page.click("[type=submit]")
        expect(page.locator("#user-tools")).to_be_visible()
        return page

    return open_index


def choose(page, field, text):
    """Find a reference by typing, as staff do."""
    page.locator(f"select[name='{field}'] + .select2 .select2-selection").click()
    page.locator(".select2-container--open .select2-search__field").fill(text)
    page.locator(".select2-results__option--highlighted", has_text=text).click()


@pytest.mark.parametrize(("prefix", "scheme"), [("", "light"), ("/ko", "dark")])
def test_pages_of_the_admin_are_sound(log_in, staff_site, violations, prefix, scheme):
    page = log_in(prefix, color_scheme=scheme)
    for path in PAGES.values():
        page.goto(f"{staff_site}{prefix}/admin{path}")
        if "?q=" in path:
            page.locator("#result_list tbody th a").first.click()
        page.wait_for_load_state("networkidle")
        for viewport in (WIDE, NARROW):
            page.set_viewport_size(viewport)
            assert not scrolls_sideways(page)
            assert violations(page) == []
    assert page.complaints == []


def test_parties_and_signatories_are_added_and_taken_away_while_typing(log_in, staff_site):
    page = log_in()
    page.goto(f"{staff_site}/admin/agreements/agreement/add/")
    page.fill("[name=title__en]", "Typed in a browser")
    page.select_option("[name=type]", "mou")
    page.locator("#parties-group .add-row a").click()
    choose(page, "parties-0-organization", "Seoul Metropolitan Government")
    choose(page, "parties-1-organization", "CityNet")
    choose(page, "parties-2-organization", "City of Colombo")
    choose(page, "parties-2-signatories-0-person", "Won-soon Park")
    page.locator("#parties-2 .add-signatory").click()
    choose(page, "parties-2-signatories-1-person", "Muzammil")
    page.fill("[name=parties-2-signatories-1-office__en]", "Mayor")
    page.locator("#parties-1 .inline-deletelink").click()
    page.locator("#actions-group .add-row a").click()
    page.select_option("[name=actions-0-kind]", "signed")
    page.fill("[name=actions-0-date]", "2016-06")
    page.click("[name=_publish]")
    expect(page.locator(".messagelist")).to_contain_text("Published: Typed in a browser")
    page.goto(f"{staff_site}/agreements/typed-in-a-browser/")
    expect(page.locator("main")).to_contain_text("Muzammil")
    expect(page.locator("main")).not_to_contain_text("CityNet")
    assert page.complaints == []
