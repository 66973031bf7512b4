"""Filters: what each parameter finds, and that nothing is ever ignored in silence."""

import pytest

from agreements.filters import AgreementFilter, PolicyFilter
from agreements.models import Action
from catalogue.filters import SiteSearchFilter
from catalogue.publication import publish
from cities.filters import CityFilter, CountryListFilter, OrganizationFilter, PersonFilter
from forums.filters import ForumFilter
from tests.factories import (
    ActionFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    ForumFactory,
    OrganizationFactory,
    PartyFactory,
    PolicyAreaFactory,
    PolicyExportFactory,
    PolicyFactory,
    SDGTargetFactory,
    SignatoryFactory,
)

PATHS = {
    "agreements/": AgreementFilter,
    "policies/": PolicyFilter,
    "cities/": CityFilter,
    "countries/": CountryListFilter,
    "organizations/": OrganizationFilter,
    "people/": PersonFilter,
    "forums/": ForumFilter,
    "search/": SiteSearchFilter,
}


def problem(answer, name):
    """What a 400 says of a parameter, which is the only one it names."""
    assert answer.status_code == 400, answer.content
    assert answer["Content-Type"] == "application/problem+json"
    assert list(answer.json()["errors"]) == [name]
    return " ".join(answer.json()["errors"][name])


@pytest.mark.django_db
class TestRefusals:
    @pytest.mark.parametrize("path", PATHS)
    def test_an_unknown_parameter_is_named_with_the_known_ones(self, api, path):
        sentence = problem(api(path, colour="red"), "colour")
        assert "colour" in sentence
        for name in PATHS[path].base_filters:
            assert name in sentence

    @pytest.mark.parametrize("value", ["nul\0byte", "x" * 10_000, "😀"])
    def test_a_value_that_cannot_be_is_refused_by_every_filter(self, api, subtests, value):
        for path, filterset_class in PATHS.items():
            for name in filterset_class.base_filters.keys() - {"q"}:
                with subtests.test(path=path, name=name):
                    problem(api(path, **{name: value}), name)

    @pytest.mark.parametrize("path", PATHS)
    @pytest.mark.parametrize("value", ["nul\0byte", "x" * 10_000])
    def test_a_search_that_cannot_be_is_refused(self, api, path, value):
        problem(api(path, q=value), "q")

    @pytest.mark.parametrize("path", PATHS)
    def test_a_parameter_that_takes_one_value_is_refused_twice(self, api, path):
        for name, values in {"q": ["a", "b"], "ordering": ["name", "name"]}.items():
            assert "once" in problem(api(path, **{name: values}), name)

    def test_an_unknown_word_is_refused_with_the_nearest_known_one(self, api):
        assert "“signed”" in problem(api("agreements/", status="sined"), "status")
        assert "“sister_city”" in problem(api("agreements/", type="sistercity"), "type")

    def test_an_unknown_slug_is_refused_with_the_nearest_public_one(self, api):
        CityFactory(slug="colombo", published=True)
        CityFactory(slug="columbus")
        assert "“colombo”" in problem(api("agreements/", city="columbo"), "city")
        sentence = problem(api("agreements/", city="columbus"), "city")
        assert "“columbus” is not known" in sentence
        assert problem(api("agreements/", city="zzzz"), "city") == "“zzzz” is not known."

    def test_many_unknown_slugs_are_each_named(self, api):
        answer = api("agreements/", city=[f"no-{number}" for number in range(900)])
        assert answer.status_code == 400
        assert len(answer.json()["errors"]["city"]) == 900

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("signed_from", "yesterday"),
            ("signed_from", "2016-02-30"),
            ("signed_to", "2016-13"),
            ("as_of", "2016"),
            ("as_of", "10000-01-01"),
            ("as_of", "+2016-06-08"),
            ("as_of", " 2016-06-08"),
            ("as_of", "２０１６-06-08"),
            ("year", "16"),
            ("year", "2016-06"),
            ("language", "English"),
            ("country", "Bangladesh"),
            ("sdg", "18"),
            ("sdg", "11."),
            ("ordering", "-id"),
            ("region", "atlantis"),
        ],
    )
    def test_a_value_that_makes_no_sense_is_refused(self, api, name, value):
        assert problem(api("agreements/", **{name: value}), name)

    def test_several_mistakes_are_all_named(self, api):
        answer = api("agreements/", colour="red", year="x", city="nowhere", page="2")
        assert set(answer.json()["errors"]) == {"colour", "year", "city", "page"}

    def test_empty_values_ask_for_nothing(self, published_agreement, slugs):
        empty = dict.fromkeys(AgreementFilter.base_filters, "")
        assert slugs("agreements/", **empty) == ["transport-mou"]

    def test_a_page_says_the_same_as_the_api(self, public):
        answer = public("/agreements/", colour="red", year="x")
        assert answer.status_code == 400
        assert "colour" in answer.text
        assert "“x” is not known" in answer.text

    @pytest.mark.parametrize("path", ["agreements/", "cities/", "people/"])
    def test_counts_take_what_filters_and_nothing_else(self, api, path):
        answer = api(f"{path}facets/", cursor="zzz", page_size="50", ordering="name")
        assert set(answer.json()["errors"]) == {"cursor", "page_size", "ordering"}
        assert answer.status_code == 400

    @pytest.mark.parametrize("path", [*PATHS])
    def test_a_page_has_no_size(self, public, path):
        answer = public(f"/{path}", page_size="50")
        assert answer.status_code == 400
        assert set(answer.context["problems"]) == {"page_size"}

    @pytest.mark.parametrize("path", PATHS)
    def test_the_best_match_first_can_be_asked_for_where_it_is_usual(self, api, path):
        assert api(path, q="seoul", ordering="relevance").status_code == 200

    @pytest.mark.parametrize("path", ["agreements/facets/", "search/"])
    def test_facets_and_search_refuse_the_same(self, api, path):
        problem(api(path, colour="red"), "colour")

    @pytest.mark.parametrize("path", ["changes/", "vocabularies/", "agreements/transport-mou/"])
    def test_what_takes_no_filters_refuses_them(self, published_agreement, api, path):
        problem(api(path, city="seoul"), "city")


@pytest.fixture
def corpus(db):
    """A metro MOU of Seoul and Colombo under a forum, and a tax letter of Lima and Hamburg."""
    organizations = {
        slug: OrganizationFactory(
            slug=f"{slug}-government",
            city=CityFactory(slug=slug, country=CountryFactory(slug=country), published=True),
            published=True,
        )
        for slug, country in {
            "seoul": "KR",
            "colombo": "LK",
            "lima": "PE",
            "hamburg": "DE",
        }.items()
    }
    transport = PolicyAreaFactory(slug="transport")
    rail = PolicyAreaFactory(slug="rail", parent=transport)
    metro = AgreementFactory(
        slug="metro",
        type="mou",
        signed="2016-06",
        areas=[rail],
        languages=["en", "ko"],
        parties=[],
        forum=ForumFactory(slug="forum", hosts=[organizations["seoul"]], published=True),
    )
    for slug, role in {"seoul": "exporter", "colombo": "importer"}.items():
        party = PartyFactory(agreement=metro, organization=organizations[slug], role=role)
        SignatoryFactory(party=party, person__slug=f"mayor-of-{slug}")
    policy = PolicyFactory(
        slug="smart-card",
        owner_organization=organizations["seoul"],
        published=True,
    )
    policy.targets.add(SDGTargetFactory(code="11.2"))
    PolicyExportFactory(
        policy=policy, recipient=organizations["colombo"], agreement=metro, stage="delivered"
    )
    publish(metro, by=None)
    tax = AgreementFactory(
        slug="tax",
        type="loi",
        signed=None,
        areas=[PolicyAreaFactory(slug="finance")],
        parties=[],
    )
    for slug, role in {"lima": "exporter", "hamburg": "importer"}.items():
        PartyFactory(agreement=tax, organization=organizations[slug], role=role)
    ActionFactory(agreement=tax, kind="proposed", date="2018-03-01")
    ActionFactory(agreement=tax, kind="in_effect", date="2018-09-01", expiry_date="2020-12-31")
    publish(tax, by=None)
    return organizations


AGREEMENTS = [
    ({"city": "seoul"}, ["metro"]),
    ({"city": "lima"}, ["tax"]),
    ({"city": ["lima", "seoul"]}, ["metro", "tax"]),
    ({"city": "lima", "country": "KR"}, []),
    ({"country": "lk"}, ["metro"]),
    ({"country": ["LK", "pe"]}, ["metro", "tax"]),
    ({"region": "asia"}, ["metro"]),
    ({"region": "southern-asia"}, ["metro"]),
    ({"region": ["europe", "southern-asia"]}, ["metro", "tax"]),
    ({"organization": "hamburg-government"}, ["tax"]),
    ({"role": "exporter"}, ["metro", "tax"]),
    ({"role": "witness"}, []),
    ({"city": "colombo", "role": "importer"}, ["metro"]),
    ({"city": "colombo", "role": "exporter"}, []),
    ({"city": ["colombo", "lima"], "role": "exporter"}, ["tax"]),
    ({"city": "colombo", "role": ["exporter", "importer"]}, ["metro"]),
    ({"country": "DE", "role": "importer"}, ["tax"]),
    ({"region": "asia", "role": "exporter", "city": "colombo"}, []),
    ({"organization": "lima-government", "role": "exporter"}, ["tax"]),
    ({"area": "rail"}, ["metro"]),
    ({"area": "transport"}, ["metro"]),
    ({"area": ["transport", "finance"]}, ["metro", "tax"]),
    ({"sdg": "11"}, ["metro"]),
    ({"sdg": "11.2"}, ["metro"]),
    ({"forum": "forum"}, ["metro"]),
    ({"policy": "smart-card"}, ["metro"]),
    ({"person": "mayor-of-colombo"}, ["metro"]),
    ({"stage": "delivered"}, ["metro"]),
    ({"stage": "requested"}, []),
    ({"type": "loi"}, ["tax"]),
    ({"year": "2016"}, ["metro"]),
    ({"year": ["2016", "2018"]}, ["metro", "tax"]),
    ({"year": "2017"}, []),
    ({"language": "ko"}, ["metro"]),
    ({"language": "fr"}, []),
    ({"signed_from": "2016-06-30"}, ["metro"]),
    ({"signed_from": "2016-07"}, []),
    ({"signed_from": "2016"}, ["metro"]),
    ({"signed_to": "2016-06-01"}, ["metro"]),
    ({"signed_to": "2016-05"}, []),
    ({"signed_to": "2016"}, ["metro"]),
    ({"signed_from": "2015/2017"}, ["metro"]),
    ({"signed_from": "../2010"}, ["metro"]),
    ({"signed_to": "2020/.."}, ["metro"]),
    ({"status": "signed"}, ["metro"]),
    ({"status": "expired"}, ["tax"]),
    ({"status": ["signed", "expired"]}, ["metro", "tax"]),
    ({"as_of": "2018-03-01"}, ["metro", "tax"]),
    ({"as_of": "2018-02-28"}, ["metro"]),
    ({"as_of": "2016-06-29"}, []),
    ({"status": "proposed", "as_of": "2018-08-31"}, ["tax"]),
    ({"status": "in_effect", "as_of": "2018-09-01"}, ["tax"]),
    ({"status": "in_effect", "as_of": "2020-12-31"}, ["tax"]),
    ({"status": "in_effect", "as_of": "2021-01-01"}, []),
    ({"q": "metro"}, ["metro"]),
    ({"q": "seoul", "year": "2018"}, []),
]
OTHERS = [
    ("policies/", {"city": "seoul"}, ["smart-card"]),
    ("policies/", {"city": "seoul", "role": "exporter"}, ["smart-card"]),
    ("policies/", {"city": "seoul", "role": "importer"}, []),
    ("policies/", {"country": "LK", "role": "importer"}, ["smart-card"]),
    ("policies/", {"stage": "delivered"}, ["smart-card"]),
    ("policies/", {"sdg": "11"}, ["smart-card"]),
    ("policies/", {"forum": "forum"}, ["smart-card"]),
    ("policies/", {"person": "mayor-of-colombo"}, ["smart-card"]),
    ("policies/", {"year": "2016"}, ["smart-card"]),
    ("policies/", {"year": "2004"}, []),
    ("forums/", {"city": "seoul"}, ["forum"]),
    ("forums/", {"organization": "seoul-government"}, ["forum"]),
    ("forums/", {"country": "PE"}, []),
    ("cities/", {"country": "LK"}, ["colombo"]),
    ("cities/", {"region": "americas"}, ["lima"]),
    ("countries/", {"region": "europe"}, ["DE"]),
    ("organizations/", {"city": "lima"}, ["lima-government"]),
    ("organizations/", {"type": "company"}, []),
    ("people/", {"q": "colombo"}, ["mayor-of-colombo"]),
]


def test_each_parameter_finds_what_it_says(corpus, slugs, subtests):
    for parameters, expected in AGREEMENTS:
        with subtests.test(parameters=parameters):
            assert slugs("agreements/", ordering="name", **parameters) == expected
    for path, parameters, expected in OTHERS:
        with subtests.test(path=path, parameters=parameters):
            assert slugs(path, **parameters) == expected


def test_a_part_of_an_organization_is_found_by_the_whole(corpus, slugs):
    whole = corpus["seoul"]
    OrganizationFactory(
        slug="fire-department",
        agency=True,
        city=whole.city,
        parent=OrganizationFactory(agency=True, city=whole.city, parent=whole, published=True),
        published=True,
    )
    assert "fire-department" in slugs("organizations/", organization=whole.slug)
    assert whole.slug not in slugs("organizations/", organization=whole.slug)


def test_a_document_says_the_status_on_the_day_that_is_asked_for(corpus, api):
    def status(**parameters):
        return api("agreements/tax/", **parameters).json()["status"]

    assert status() == "expired"
    assert status(as_of="2018-03-01") == "proposed"
    assert status(as_of="2019-01-01") == "in_effect"
    assert status(as_of="2018-02-28") is None
    [listed] = api("agreements/", city="lima", as_of="2019-01-01").json()["results"]
    assert listed["status"] == "in_effect"


def test_a_status_follows_from_the_acts_at_once(corpus, slugs):
    Action.objects.create(
        agreement_id=corpus["seoul"].parties.get().agreement_id, kind="suspended", date="2020"
    )
    assert slugs("agreements/", status="suspended") == ["metro"]
    assert slugs("agreements/", status="signed") == []


def test_every_order_of_a_list_gives_the_same_records(corpus, slugs, subtests):
    for path, filterset_class in PATHS.items():
        with subtests.test(path=path):
            names = filterset_class.base_filters["ordering"].names
            found = [sorted(slugs(path, ordering=name)) for name in names]
            assert all(one == found[0] for one in found)
            assert found[0]


def test_of_several_records_any_or_all_can_be_asked_for(corpus, slugs, api, subtests):
    for name, values in {
        "city": ["seoul", "colombo"],
        "country": ["KR", "PE"],
        "area": ["rail", "finance"],
        "organization": ["lima-government", "hamburg-government"],
    }.items():
        with subtests.test(name):
            each = [set(slugs("agreements/", **{name: value})) for value in values]
            assert set(slugs("agreements/", **{name: values})) == each[0] | each[1]
            asked = {name: values, "match": "all"}
            assert set(slugs("agreements/", **asked)) == each[0] & each[1]
            assert each[0] | each[1]
    assert api("agreements/", match="some").status_code == 400
    assert api("agreements/", match=["any", "all"]).status_code == 400
    assert api("cities/", match="all").status_code == 400


def test_all_are_asked_for_in_one_role(db, slugs):
    cities = [CityFactory(slug=slug, published=True) for slug in ("seoul", "lima")]
    actors = [OrganizationFactory(city=city, published=True) for city in cities]
    for slug, roles in {"both": ["importer"] * 2, "one": ["importer", "exporter"]}.items():
        agreement = AgreementFactory(slug=slug, parties=[])
        for actor, role in zip(actors, roles, strict=True):
            PartyFactory(agreement=agreement, organization=actor, role=role)
        publish(agreement, by=None)
    asked = {"city": ["seoul", "lima"], "role": "importer"}
    assert set(slugs("agreements/", **asked)) == {"both", "one"}
    assert slugs("agreements/", **asked, match="all") == ["both"]
