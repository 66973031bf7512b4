"""The site and the API give the same records for the same parameters, whatever these are."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue import pagination
from policyshare.api import router
from tests import corpus

SLUG = re.compile(r'<(?:tr|li) data-slug="([^"]+)"')
KINDS = {prefix: viewset.filterset_class for prefix, viewset, _name in router.registry}

# Of each parameter, values that find much, little and nothing, and some that are refused.
VALUES = {
    "q": ["agreement", "policy", "seoul", "서울", "도시", "old lima", "forum -2", '"city', "zebra"],
    "type": [*corpus.TYPES, "city_government", "city_network", "agreement", "person", "nonsense"],
    "status": ["proposed", "signed", "terminated", "expired"],
    "as_of": ["2016-06-08", "2021-07-01", "2010-01-01", "soon"],
    "city": [*corpus.CITIES, "atlantis"],
    "country": ["KR", "lk", "DE", "PE", "KE", "XX"],
    "region": ["asia", "eastern-asia", "europe", "africa"],
    "organization": ["seoul-government", "seoul-metro", "kenya-ministry", "network"],
    "role": [*corpus.ROLES, "funder"],
    "area": list(corpus.AREAS),
    "sdg": ["11", "13", *corpus.TARGETS],
    "stage": [*corpus.STAGES, "requested"],
    "forum": ["forum-0", "forum-1", "forum-2"],
    "policy": ["policy-rail", "policy-waste"],
    "person": ["person-a", "person-b"],
    "year": ["2016", "2018", "2020", "1999"],
    "signed_from": ["2016", "2016-06-08", "2016-06-09", "2017-01/2017-05", "../2010", "x"],
    "signed_to": ["2016", "2016-06-07", "2018-02", "2030/.."],
    "language": ["en", "ko", "de"],
    "match": ["all", "any", "none"],
    "ordering": ["-date", "date", "name", "-name", "-uses", "relevance", "-id"],
}
SINGLE = {"q", "as_of", "signed_from", "signed_to", "match", "ordering"}


@st.composite
def queries(draw):
    """A kind's path, and up to four of its parameters with one to three values each.

    Where any or all of several can be asked for, every second time all are.
    """
    path = draw(st.sampled_from([*KINDS, "search"]))
    names = [*KINDS[path].base_filters] if path in KINDS else ["q", "type", "ordering"]
    parameters = {}
    for name in draw(st.lists(st.sampled_from(names), max_size=4, unique=True)):
        most = 1 if name in SINGLE else 3
        values = st.lists(st.sampled_from(VALUES[name]), min_size=1, max_size=most, unique=True)
        parameters[name] = draw(values)
    if "match" in names and draw(st.booleans()):
        parameters["match"] = ["all"]
    return path, parameters


@pytest.fixture
def small_pages(monkeypatch):
    """Pages so short that most lists have several."""
    monkeypatch.setitem(pagination.paginate.__kwdefaults__, "size", 4)
    monkeypatch.setattr(pagination, "PAGE_SIZE", 4)


def from_site(public, path, parameters, language=""):
    """The slugs on all the pages of a list, as they stand in the HTML."""
    found, cursor = [], {}
    while True:
        answer = public(f"{language}/{path}/", **parameters, **cursor)
        if answer.status_code != 200:
            return set(answer.context["problems"])
        found += SLUG.findall(answer.text)
        following = answer.context["page"].next
        if following is None:
            assert answer.context["total"] == len(found)
            return found
        assert f"cursor={following}" in answer.text
        cursor = {"cursor": following}


def from_api(api, path, parameters):
    found, answer = [], api(f"{path}/", **parameters)
    while True:
        if answer.status_code != 200:
            return set(answer.json()["errors"])
        found += [record["slug"] for record in answer.json()["results"]]
        if answer.json()["next"] is None:
            return found
        answer = answer.client.get(answer.json()["next"])


def facets(api, path, parameters):
    asked = {name: values for name, values in parameters.items() if name != "ordering"}
    return api(f"{path}/facets/", **asked).json()["facets"]


def one_more(path, parameters, name, value):
    """What a count speaks of: the value instead of others or, where all are asked for, beside."""
    is_beside = parameters.get("match") == ["all"] and KINDS[path].base_filters[name].kind
    return [*parameters.get(name, []), value] if is_beside else [value]


def test_the_site_the_api_and_the_counts_agree(varied_record, small_pages, public, api):

    @given(query=queries(), data=st.data())
    @settings(
        max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
    )
    def agree(query, data):
        path, parameters = query
        found = from_api(api, path, parameters)
        assert from_site(public, path, parameters) == found
        if isinstance(found, set) or path == "search":
            return
        assert len(set(found)) == len(found)
        counted = [
            (name, value["value"], value["count"])
            for name, values in facets(api, path, parameters).items()
            for value in values
        ]
        if counted:
            name, value, count = data.draw(st.sampled_from(counted))
            chosen = one_more(path, parameters, name, value)
            assert len(from_api(api, path, parameters | {name: chosen})) == count

    agree()


def test_pages_in_korean_give_the_same_records(varied_record, small_pages, public, api):
    for path in [*KINDS, "search"]:
        found = from_site(public, path, {}, language="/ko")
        assert sorted(found) == sorted(from_api(api, path, {}))
        assert found


def test_every_parameter_there_is_takes_part(db):
    names = {name for one in KINDS.values() for name in one.base_filters}
    assert names == set(VALUES)


def test_every_count_there_is_is_right(varied_record, small_pages, api, subtests):
    """With a city and a role asked for, where counts are hardest."""
    asked = {"city": ["seoul"], "role": ["exporter", "partner"]}
    for name, values in facets(api, "agreements", asked).items():
        for value in values:
            with subtests.test(facet=name, value=value["value"]):
                found = from_api(api, "agreements", asked | {name: [value["value"]]})
                assert len(found) == value["count"]
