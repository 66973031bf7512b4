"""Questions that a partner can ask of the archive as it was founded."""

import pytest

from catalogue.checking import problems

pytestmark = pytest.mark.usefixtures("founding_record")

COLOMBO = "colombo-mou-2016"
BANGLADESH = "bangladesh-emergency-mou-2016"
BOGOR = "bogor-smart-city-loi-2016"


def agreements(api, **parameters):
    return api("agreements/", **parameters).json()["results"]


def test_the_agreement_of_a_city_has_its_date_its_signatories_and_its_policies(api):
    [mou] = agreements(api, city="colombo")
    assert mou["slug"] == COLOMBO
    assert mou["type"] == "mou"
    assert mou["date"] == {"edtf": "2016-06-08", "earliest": "2016-06-08", "latest": "2016-06-08"}
    offices = {
        party["organization"]["city"]["slug"]: signatory["office"]["en"]
        for party in mou["parties"]
        for signatory in party["signatories"]
    }
    assert offices.keys() == {"seoul", "colombo"}
    assert all("Mayor" in office for office in offices.values())
    assert {export["policy"]["slug"] for export in mou["exports"]} == {
        "tax-administration-system",
        "waste-disposal-system",
    }


@pytest.mark.parametrize("code", ["BD", "bd"])
def test_the_agreement_of_a_country_is_found_by_its_code_in_either_case(api, code):
    [mou] = agreements(api, country=code)
    assert mou["slug"] == BANGLADESH
    assert [party["organization"]["slug"] for party in mou["parties"]] == [
        "seoul-fire-emergency-department",
        "bangladesh-fire-and-civil-defense",
    ]


def test_a_letter_dated_to_a_month_is_included_from_any_day_of_it(slugs):
    assert BOGOR in slugs("agreements/", signed_from="2016-06-10")
    assert COLOMBO not in slugs("agreements/", signed_from="2016-06-10")
    assert BOGOR not in slugs("agreements/", signed_from="2016-07")


def test_what_was_never_signed_has_no_date_of_signature(slugs):
    signed = slugs("agreements/", signed_from="1900")
    assert sorted(signed) == sorted(slugs("agreements/", signed_to="2100"))
    assert len(signed) < len(slugs("agreements/"))


def test_before_the_forum_nothing_was_signed(slugs):
    assert slugs("agreements/", as_of="2016-06-07") == []
    assert slugs("agreements/", as_of="2016-06-07", status="signed") == []
    assert COLOMBO in slugs("agreements/", as_of="2016-06-08", status="signed")


def test_a_month_counts_as_signed_from_its_last_day(slugs):
    assert BOGOR not in slugs("agreements/", as_of="2016-06-29", status="signed")
    assert BOGOR in slugs("agreements/", as_of="2016-06-30", status="signed")


def test_a_korean_name_finds_the_city_and_what_it_agreed(slugs):
    assert slugs("cities/", q="서울")[0] == "seoul"
    assert len(slugs("agreements/", q="서울")) == 5
    assert slugs("agreements/", q="콜롬보") == [COLOMBO]


def test_a_former_name_finds_the_city(slugs):
    assert slugs("cities/", q="Saigon") == ["ho-chi-minh-city"]
    assert slugs("cities/", q="sài gòn") == ["ho-chi-minh-city"]
    assert slugs("agreements/", q="saigon") == ["ho-chi-minh-city-transport-2016"]


def test_an_unknown_parameter_is_named(api):
    answer = api("agreements/", colour="red")
    assert answer.status_code == 400
    assert "colour" in answer.json()["errors"]
    assert "colour" in answer.json()["title"]


def test_the_catalogue_equals_the_record(founding_record):
    assert list(problems()) == []
