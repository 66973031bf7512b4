"""The map and the timeline tell what the list tells, under the same filters."""

import pytest
from django.urls import reverse

from agreements.models import Agreement, Policy
from catalogue import flows
from catalogue.models import Entry
from tests.factories import AgreementFactory, OrganizationFactory, PolicyExportFactory

pytestmark = pytest.mark.usefixtures("founding_record")


@pytest.fixture
def moved(public):
    """`moved(**filters)`: {(from, to, group of stages): agreements} of the map."""

    def read(path="/map/", **parameters):
        shown = public(path, **parameters).context["moved"]
        return {
            (flow.origin.name, flow.destination.name, flow.stage.value): flow.count
            for flow in shown.flows
        }

    return read


def test_the_map_tells_where_seouls_policies_went(moved):
    assert moved() == {
        ("Seoul", "Addis Ababa", "asked"): 1,
        ("Seoul", "Bangladesh", "agreed"): 1,
        ("Seoul", "Bogor", "agreed"): 1,
        ("Seoul", "Colombo", "agreed"): 1,
        ("Seoul", "Colombo", "asked"): 1,
        ("Seoul", "Ho Chi Minh City", "agreed"): 1,
    }


@pytest.mark.parametrize(
    ("filters", "to"),
    [
        ({"country": "LK"}, {"Colombo"}),
        ({"type": ["loi", "mou"]}, {"Bangladesh", "Bogor", "Colombo"}),
        ({"stage": "discussed"}, {"Addis Ababa"}),
        ({"q": "호찌민"}, {"Ho Chi Minh City"}),
        ({"as_of": "2016-06-08", "status": "signed"}, {"Colombo"}),
        ({"type": "treaty"}, set()),
    ],
)
def test_the_map_obeys_the_lists_filters(moved, filters, to):
    assert {destination for _origin, destination, _stage in moved(**filters)} == to


def test_a_record_shows_what_moved_under_it(moved):
    assert moved("/agreements/colombo-mou-2016/").keys() == {
        ("Seoul", "Colombo", "agreed"),
        ("Seoul", "Colombo", "asked"),
    }
    assert moved("/policies/119-emergency-system/").keys() == {("Seoul", "Bangladesh", "agreed")}
    assert moved("/countries/VN/").keys() == {("Seoul", "Ho Chi Minh City", "agreed")}
    assert moved("/cities/bogor/").keys() == {("Seoul", "Bogor", "agreed")}
    assert len(moved("/forums/seoul-2016-policy-sharing-forum/")) == 6
    assert len(moved("/")) == 6


def test_the_numbers_under_a_map_are_those_of_its_arcs(public):
    answer = public("/ko/map/")
    shown = answer.context["moved"]
    for flow in shown.rows:
        for place in (flow.origin, flow.destination):
            assert f'<a href="{place.address}" dir="auto">{place.name}</a>' in answer.text
        assert str(flow.stage.label) in answer.text
    assert "요청 또는 논의" in answer.text


def test_too_many_cities_become_countries(moved, public, monkeypatch):
    monkeypatch.setattr(flows, "MOST_PLACES", 3)
    assert moved(country=["LK", "VN"]) == {
        ("Seoul", "Colombo", "agreed"): 1,
        ("Seoul", "Colombo", "asked"): 1,
        ("Seoul", "Ho Chi Minh City", "agreed"): 1,
    }
    assert moved().keys() >= {
        ("Republic of Korea", "Sri Lanka", "agreed"),
        ("Republic of Korea", "Viet Nam", "agreed"),
    }
    assert "Between countries" in public("/map/").text


def test_a_city_without_coordinates_stands_where_its_country_does(moved, public):
    Entry.objects.filter(kind="city", slug="bogor").update(latitude=None, longitude=None)
    [bogor] = [
        flow.destination
        for flow in public("/map/").context["moved"].flows
        if flow.destination.slug == "bogor"
    ]
    country = Entry.objects.get(kind="country", slug="ID")
    assert (bogor.latitude, bogor.longitude) == (country.latitude, country.longitude)


def test_a_problem_is_said_and_no_map_shown(public):
    answer = public("/map/", colour="red")
    assert answer.status_code == 400
    assert "colour" in answer.text
    assert answer.context["moved"].flows == []


def test_every_manner_of_showing_keeps_the_filters(public):
    for name in ("agreement_list", "map", "timeline"):
        text = public(reverse(name), country="LK", q="tax").text
        for other in ("agreement_list", "map", "timeline"):
            assert f'href="{reverse(other)}?country=LK&amp;q=tax"' in text


def test_the_timeline_groups_by_year_and_counts_each(public):
    answer = public("/timeline/")
    assert '<span class="year">2016</span> <span class="count">5</span>' in answer.text
    assert answer.text.count("data-slug=") == 5
    assert public("/timeline/", year="2016").text.count('aria-current="true"') >= 2


def test_an_agreement_is_counted_once_however_many_policies_it_moves(moved):
    agreement = Agreement.objects.get(slug="colombo-mou-2016")
    tax = agreement.exports.get(stage="agreed")
    tax.stage = "discussed"
    tax.save()
    assert moved(country="LK") == {("Seoul", "Colombo", "asked"): 1}


def test_what_stays_within_a_country_is_in_the_numbers_of_countries_without_a_line(
    public, monkeypatch
):
    monkeypatch.setattr(flows, "MOST_PLACES", 1)
    busan = OrganizationFactory(city__slug="busan", city__published=True, published=True)
    policy = Policy.objects.get(slug="119-emergency-system")
    PolicyExportFactory(
        policy=policy,
        recipient=busan,
        agreement=AgreementFactory(parties=[policy.owner_organization, busan], published=True),
    )
    shown = public("/cities/busan/").context["moved"]
    assert [flow.origin.slug for flow in shown.rows] == ["KR"]
    assert shown.drawn == []
