"""The counts beside the filters."""

import pytest

from catalogue.publication import publish
from tests.factories import (
    ActionFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    OrganizationFactory,
    PartyFactory,
)


@pytest.fixture
def seoul(db):
    return OrganizationFactory(city=CityFactory(slug="seoul", published=True), published=True)


@pytest.fixture
def colombo(db):
    city = CityFactory(slug="colombo", country=CountryFactory(slug="LK"), published=True)
    return OrganizationFactory(city=city, published=True)


@pytest.fixture
def exchange(seoul, colombo):
    """Seoul to Colombo once, Colombo to Seoul twice."""
    for number, (exporter, importer) in enumerate(
        [(seoul, colombo), (colombo, seoul), (colombo, seoul)]
    ):
        agreement = AgreementFactory(
            slug=f"agreement-{number}", type="mou" if number else "loi", parties=[]
        )
        PartyFactory(agreement=agreement, organization=exporter, role="exporter")
        PartyFactory(agreement=agreement, organization=importer, role="importer")
        publish(agreement, by=None)


def counts(api, facet, **parameters):
    facets = api("agreements/facets/", **parameters).json()["facets"]
    return {value["value"]: value["count"] for value in facets[facet]}


def test_each_value_says_how_many_it_leaves(exchange, api):
    assert counts(api, "type") == {"mou": 2, "loi": 1}
    assert counts(api, "city") == {"seoul": 3, "colombo": 3}
    assert counts(api, "city", type="loi") == {"seoul": 1, "colombo": 1}


def test_a_chosen_facet_counts_what_its_other_values_would_give(exchange, api):
    assert counts(api, "type", type="loi") == {"mou": 2, "loi": 1}


def test_a_city_is_counted_in_the_role_that_is_asked_for(exchange, api):
    assert counts(api, "city", role="exporter") == {"seoul": 1, "colombo": 2}


def test_where_all_are_asked_for_a_further_value_is_counted_beside_the_chosen_ones(
    exchange, seoul, api
):
    AgreementFactory(
        slug="alone", parties=[seoul, OrganizationFactory(published=True)], published=True
    )
    assert counts(api, "city", city="seoul")["seoul"] == 4
    assert counts(api, "city", city="colombo", match="all") == {"seoul": 3, "colombo": 3}
    assert counts(api, "city", city=["seoul", "colombo"], match="all")["seoul"] == 3
    in_role = counts(api, "city", city="seoul", role="exporter", match="all")
    assert in_role == {"seoul": 1}
    assert counts(api, "type", type="loi", match="all") == counts(api, "type", type="loi")


def test_a_role_is_counted_for_the_city_that_is_asked_for(exchange, api):
    assert counts(api, "role", city="seoul") == {"exporter": 1, "importer": 2}
    assert counts(api, "role", city="seoul", country="LK") == {}


def test_values_are_named_and_in_order_of_their_number(exchange, api):
    facets = api("agreements/facets/").json()["facets"]
    assert facets["type"] == [
        {"value": "mou", "label": "Memorandum of understanding", "count": 2},
        {"value": "loi", "label": "Letter of intent", "count": 1},
    ]
    assert {value["label"] for value in facets["city"]} == {"Seoul", "Colombo"}


def test_the_total_is_that_of_the_list(exchange, api):
    assert api("agreements/facets/").json()["count"] == 3
    assert api("agreements/facets/", type="loi").json()["count"] == 1


def test_statuses_are_those_of_the_day(exchange, api):
    agreement = AgreementFactory(signed="2018", published=True)
    ActionFactory(agreement=agreement, kind="terminated", date="2020-01-01")
    assert counts(api, "status") == {"signed": 3, "terminated": 1}
    assert counts(api, "status", as_of="2019-01-01") == {"signed": 4}
    assert counts(api, "status", as_of="2017-01-01") == {"signed": 3}
    assert counts(api, "status", as_of="2010-01-01") == {}


def test_a_facet_shows_no_record_that_is_not_public(exchange, api, seoul):
    type(seoul).objects.filter(pk=seoul.pk).update(state="withdrawn")
    organizations = counts(api, "organization")
    assert seoul.slug not in organizations
    assert len(organizations) == 1


def test_a_search_counts_kinds(exchange, public):
    answer = public("/search/")
    [kinds] = answer.context["facets"]
    assert {value.value: value.count for value in kinds.values}["agreement"] == 3


def test_facets_cost_the_same_however_many_there_are(exchange, api, django_assert_num_queries):
    with django_assert_num_queries(3):
        api("agreements/facets/")
    AgreementFactory.create_batch(5, published=True)
    with django_assert_num_queries(3):
        api("agreements/facets/")
