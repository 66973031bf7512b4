"""What a list that holds nothing offers instead."""

from html import unescape

import pytest

from tests.factories import (
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    OrganizationFactory,
    PolicyFactory,
)


@pytest.fixture
def record(db):
    """Colombo's organizations: of two kinds; a city and a policy with names in several scripts."""
    colombo = CityFactory(slug="colombo", name={"en": "Colombo", "ko": "콜롬보"}, published=True)
    for slug, kind in {"office": "municipal_agency", "school": "university"}.items():
        OrganizationFactory(
            slug=slug, kind=kind, name={"en": f"Colombo {slug}"}, city=colombo, published=True
        )
    hcmc = CityFactory(slug="hcmc", name={"en": "Ho Chi Minh City"}, published=True)
    CityNameFactory(owner=hcmc, text="Sài Gòn", language="vi", kind="former")
    PolicyFactory(slug="odd", title={"en": 'The "quick" -brown zebra'}, published=True)
    return colombo


@pytest.fixture
def near(public):
    """The names that are offered; each link finds something."""

    def read(path, **asked):
        answer = public(path, **asked)
        assert not answer.context["records"]
        offered = answer.context["offers"].near
        for one in offered:
            assert one.name in unescape(answer.text)
            assert public(path + one.query).context["records"], one.query
        return [(one.name, one.query) for one in offered]

    return read


def test_a_name_with_a_slip_is_offered_as_it_is_written(record, near):
    for typed, name in {
        "colmbo": "Colombo",
        "Colobmo": "Colombo",
        "콜롬버": "콜롬보",
        "sai gom": "Sài Gòn",
        "Ho Shi Minh": "Ho Chi Minh City",
    }.items():
        assert near("/search/", q=typed)[0][0] == name
    assert near("/search/", q="xyzzy") == []


def test_names_are_offered_beside_the_other_filters_and_only_if_they_find_something(record, near):
    [(name, query), *_more] = near("/organizations/", q="colmbo", type="university")
    assert name == "Colombo"
    assert query == "?q=Colombo&type=university"
    assert near("/organizations/", q="colmbo", type="city_network") == []
    assert near("/policies/", q="colmbo") == []


def test_a_name_is_offered_without_what_a_search_takes_for_an_operator(record, near):
    assert near("/policies/", q="quik brwn zebra")[0][0] == "The quick brown zebra"


def test_no_draft_is_offered(record, near):
    PolicyFactory(slug="draft", title={"en": "Xylophone lessons"})
    assert near("/search/", q="xylofone") == []


def test_each_way_back_says_how_many_records_it_leads_to(record, public):
    asked = {"q": "office", "type": "university", "country": record.country.slug}
    answer = public("/organizations/", **asked)
    ways = answer.context["offers"].left
    assert ways == {"q:": 1, "type:university": 1, f"country:{record.country.slug}": 0}
    assert "Without Kind: <span" in answer.text
    assert "Without Country" not in answer.text
    one = public("/organizations/", q="office", country=record.country.slug)
    assert one.context["total"] == 1
    assert 'href="/search/?q=office"' in answer.text


def test_without_the_day_a_status_is_todays(db, public):
    AgreementFactory(signed="2018", published=True)
    left = public("/agreements/", as_of="2010-01-01", status="signed").context["offers"].left
    assert left == {"as_of:": 1, "status:signed": 0}


def test_a_list_that_holds_something_offers_nothing(record, public):
    answer = public("/cities/", q="colombo")
    assert answer.context["offers"] is None
    assert 'class="nothing"' not in answer.text
