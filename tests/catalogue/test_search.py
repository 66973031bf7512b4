"""Search in many languages over names and texts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.models import Entry
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    OrganizationFactory,
    PolicyFactory,
)


def found(text):
    return {entry.slug for entry in Entry.objects.found_by(text)}


@pytest.fixture
def policies(db):
    PolicyFactory(
        slug="buses",
        title={"en": "Running tram lanes", "ko": "중앙버스전용차로"},
        summary={"en": "Lanes in the middle of the street.", "vi": "Làn đường dành cho xe buýt"},
        published=True,
    )
    PolicyFactory(
        slug="tax",
        title={"en": "Tax administration", "ko": "세무행정 시스템", "ja": "税務行政システム"},
        summary={"en": "Lanes are not in it, trams neither."},
        published=True,
    )


FOUND = [
    # English by the stem of a word
    ("run", {"buses"}),
    ("administrations", {"tax"}),
    ("TRAMS", {"buses", "tax"}),
    # all words, in any order; a phrase in its own; one or the other; not this one
    ("lanes tram", {"buses", "tax"}),
    ('"tram lanes"', {"buses"}),
    ('"lanes tram"', set()),
    ("administration or street", {"buses", "tax"}),
    ("lanes -street", {"tax"}),
    # without accents, and with them
    ("duong", {"buses"}),
    ("đường", {"buses"}),
    ("buyt", {"buses"}),
    # Korean inside of words, from one syllable
    ("버스", {"buses"}),
    ("전용차로", {"buses"}),
    ("버", {"buses"}),
    ("차", {"buses"}),
    ("로", {"buses"}),
    ("세무 시스템", {"tax"}),
    ("버로", set()),
    ("행정", {"tax"}),
    # decomposed, as some systems type it
    ("버스", {"buses"}),
    # Japanese: the same characters
    ("税務", {"tax"}),
    ("システム", {"tax"}),
    # two scripts at once
    ("tax 행정", {"tax"}),
    ("tram 행정", {"tax"}),
    ("street 행정", set()),
    # nothing to search for
    ("the", set()),
    ("!!", set()),
    ("zebra", set()),
]


def test_words_find_what_holds_them(policies, subtests):
    for text, expected in FOUND:
        with subtests.test(text=text):
            assert found(text) & {"buses", "tax"} == expected


@pytest.mark.parametrize("text", ["Da Nang", "da nang", "Đà Nẵng", "DA NANG", "đà nẵng"])
def test_a_vietnamese_city_is_found_with_and_without_its_accents(db, text):
    CityFactory(slug="da-nang", name={"vi": "Đà Nẵng"}, published=True)
    assert found(text) == {"da-nang"}


def test_every_name_a_city_ever_had_finds_it_and_what_it_agreed(db):
    city = CityFactory(slug="hcmc", name={"en": "Ho Chi Minh City"}, published=True)
    CityNameFactory(owner=city, text="Sài Gòn", language="vi", kind="former")
    CityNameFactory(owner=city, text="胡志明市", language="zh")
    government = OrganizationFactory(slug="government", city=city, published=True)
    AgreementFactory(
        slug="mou",
        parties=[government, OrganizationFactory(published=True)],
        published=True,
    )
    for text in ("saigon sai gon", "胡志明", "ho chi minh"):
        words = text.removeprefix("saigon ")
        assert found(words) >= {"hcmc", "government", "mou"}


def test_a_title_outweighs_a_name_and_a_name_the_text(db):
    PolicyFactory(slug="in-text", summary={"en": "Of Zanzibar."}, published=True)
    owner = OrganizationFactory(name={"en": "Zanzibar"}, slug="zanzibar", published=True)
    PolicyFactory(slug="in-names", owner_organization=owner, published=True)
    PolicyFactory(slug="in-title", title={"en": "Zanzibar and more"}, published=True)
    ranked = Entry.objects.filter(kind="policy").found_by("zanzibar").order_by("-rank")
    assert [entry.slug for entry in ranked] == ["in-title", "in-names", "in-text"]


def test_a_search_is_in_order_of_the_best_match_unless_told(db, slugs):
    PolicyFactory(slug="weak", summary={"en": "A word on ferries."}, published=True)
    PolicyFactory(slug="strong", title={"en": "Ferries"}, published=True)
    assert slugs("policies/", q="ferry") == ["strong", "weak"]
    assert slugs("policies/", q="ferry", ordering="-name") == ["weak", "strong"]


def test_one_search_covers_every_kind_of_record(published_agreement, api):
    OrganizationFactory(
        slug="transport-office",
        name={"en": "Transport office"},
        city=None,
        published=True,
    )
    results = api("search/", q="transport").json()["results"]
    assert {(result["kind"], result["slug"]) for result in results} == {
        ("agreement", "transport-mou"),
        ("organization", "transport-office"),
    }
    assert results[0]["document"]["slug"] == results[0]["slug"]
    only = api("search/", q="transport", type="organization").json()["results"]
    assert [result["kind"] for result in only] == ["organization"]


OPERATORS = [
    # not this one
    ("-버스", {"tax"}),
    ("행정 -버스", {"tax"}),
    ("행정 -세무", set()),
    ("lanes -버스", {"tax"}),
    ("시스템 -trams", set()),
    ("버스 -duong", set()),
    ("lanes -duong", {"tax"}),
    ("-duong -세무", set()),
    ('-"세무행정 시스템"', {"buses"}),
    # one or the other
    ("버스 or 세무", {"buses", "tax"}),
    ("버스 OR 세무", {"buses", "tax"}),
    ("없는말 or 세무", {"tax"}),
    ("duong or 세무", {"buses", "tax"}),
    ("버스 street or zebra", {"buses"}),
    ("zebra or 버스 -street", set()),
    ("or 버스 or", {"buses"}),
    # a phrase in its order
    ('"세무행정 시스템"', {"tax"}),
    ('"행정 시스템"', {"tax"}),
    ('"행정 시스"', {"tax"}),
    ('"시스템 세무행정"', set()),
    ('"세무 시스템"', set()),
    ('"차로"', {"buses"}),
    ('"duong danh"', {"buses"}),
    ('"danh duong"', set()),
    ('"tram lanes" 버스', {"buses"}),
    ('"tram lanes 버스전용"', {"buses"}),
    ('"lanes tram 버스전용"', set()),
    ("“행정 시스템”", {"tax"}),
    ("“시스템 행정”", set()),
    ('"세무행정 시스템', {"tax"}),
    # what is no operator
    ("- 버스", {"buses"}),
    ("버스-전용", {"buses"}),
    ('"버스 or 세무"', set()),
]


def test_operators_hold_in_every_script(policies, subtests):
    for text, expected in OPERATORS:
        with subtests.test(text=text):
            assert found(text) & {"buses", "tax"} == expected


def test_single_characters_in_a_phrase_keep_their_order(db):
    PolicyFactory(slug="river", title={"ko": "큰 강 길"}, published=True)
    for text, is_found in {'"큰 강"': 1, '"강 길"': 1, '"큰 강 길"': 1, '"강 큰"': 0}.items():
        assert ("river" in found(text)) == bool(is_found), text


@given(text=st.text(max_size=40))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_makes_the_search_fail(policies, api, text):
    answer = api("search/", q=text)
    assert answer.status_code == (400 if "\0" in text else 200)
