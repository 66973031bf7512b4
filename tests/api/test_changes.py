"""The feed of changes, by which partners keep a copy in step."""

import pytest

from catalogue.publication import withdraw
from tests.factories import CityFactory, CountryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cities():
    CountryFactory()
    return [CityFactory(slug=f"city-{letter}", published=True) for letter in "abc"]


def test_every_change_is_there_in_order_without_a_gap(cities, api):
    answer = api("changes/").json()
    assert [change["sequence"] for change in answer["results"]] == [1, 2, 3, 4]
    assert answer["version"] == 4
    last = answer["results"][-1]
    assert last.pop("changed_at")
    assert last == {
        "sequence": 4,
        "kind": "city",
        "slug": "city-c",
        "action": "published",
        "merged_into": "",
    }


def test_a_follower_asks_for_what_came_after(cities, api):
    assert [change["slug"] for change in api("changes/", after=2).json()["results"]] == [
        "city-b",
        "city-c",
    ]
    assert api("changes/", after=4).json() == {"version": 4, "results": []}
    assert api("changes/", after=10**17).json()["results"] == []


def test_a_merger_names_the_heir(cities, api):
    withdraw(cities[0], by=None, merged_into=cities[1])
    [change] = api("changes/", after=4).json()["results"]
    assert (change["action"], change["merged_into"]) == ("merged", "city-b")


def test_pages_are_as_long_as_asked_for(cities, api):
    assert len(api("changes/", page_size=2).json()["results"]) == 2


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "٣", "", "9" * 19, "nul\0"])
def test_a_number_that_makes_no_sense_is_refused(api, after):
    answer = api("changes/", after=after)
    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == ["after"]


def test_a_parameter_is_given_once(cities, api):
    answer = api("changes/", after=["1", "2"])
    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == ["after"]
