"""Filters as links: each keeps what is asked for, and adds or takes away one thing."""

import pytest
from django.http import QueryDict
from django.utils.html import escape

from agreements.filters import AgreementFilter
from catalogue import filter_links
from catalogue.facets import CountedFacet, FacetValue

pytestmark = pytest.mark.usefixtures("founding_record")


@pytest.fixture
def links(public):
    """`links(city="colombo")`: the links beside a list, as {(filter, label): query}."""

    def read(path="/agreements/", **parameters):
        answer = public(path, **parameters)
        return {
            (group.name, str(choice.label)): choice.query
            for group in answer.context["groups"]
            for choice in [*group.first, *group.more]
        }

    return read


@pytest.fixture
def chips(public):
    """`chips(type="mou")`: [(label, value, query without it)]."""

    def read(path="/agreements/", **parameters):
        made = public(path, **parameters).context["made"]
        return [(str(chip.label), str(chip.value), chip.query) for chip in made]

    return read


def test_a_link_adds_its_value_and_keeps_the_rest(links):
    found = links(type="loi", q="seoul")
    assert found["type", "Memorandum of understanding"] == "?type=loi&type=mou&q=seoul"
    assert found["country", "Indonesia"] == "?type=loi&q=seoul&country=ID"


def test_a_chosen_values_link_takes_only_it_away(links):
    found = links(type=["loi", "mou"])
    assert found["type", "Letter of intent"] == "?type=mou"


def test_a_value_in_another_spelling_is_taken_away_as_well(links, chips):
    assert links(country="lk")["country", "Sri Lanka"] == "?"
    assert chips(country="lk") == [("Country", "Sri Lanka", "?")]


def test_links_lead_to_the_first_page_and_leave_out_what_is_empty(public, links):
    cursor = public("/countries/", ordering="name").context["page"].next
    found = links("/countries/", cursor=cursor, q="", ordering="name")
    assert found["region", "Asia"] == "?ordering=name&region=asia"


def test_what_is_chosen_stands_first_and_its_filter_is_open(public):
    [group] = public("/countries/", region="micronesia").context["groups"]
    assert group.first[0].is_chosen
    groups = public("/agreements/", person="won-soon-park").context["groups"]
    assert next(one for one in groups if one.name == "person").is_open


def test_years_go_back_in_time(public):
    [years] = [one for one in public("/forums/").context["groups"] if one.name == "year"]
    assert [choice.label for choice in years.first] == ["2016"]


def test_long_filters_keep_most_values_behind_more(public, monkeypatch):
    monkeypatch.setattr(filter_links, "MOST", 10)
    [regions] = public("/countries/").context["groups"]
    assert (len(regions.first), len(regions.more)) == (8, 2)
    assert regions.left == 17
    assert "and 17 more" in public("/countries/").text


def test_goals_and_targets_say_their_number(links):
    assert ("sdg", "17 Partnerships for the goals") in links("/forums/")


def test_chips_say_everything_that_is_asked_for_but_the_order(chips):
    asked = {"q": "seoul", "type": "mou", "as_of": "2016-07-01", "signed_from": "2016-06"}
    assert chips(**asked, ordering="name") == [
        ("Search", "seoul", "?type=mou&as_of=2016-07-01&signed_from=2016-06&ordering=name"),
        (
            "Type",
            "Memorandum of understanding",
            "?q=seoul&as_of=2016-07-01&signed_from=2016-06&ordering=name",
        ),
        ("As of", "1 July 2016", "?q=seoul&type=mou&signed_from=2016-06&ordering=name"),
        ("Signed on or after", "June 2016", "?q=seoul&type=mou&as_of=2016-07-01&ordering=name"),
    ]


@pytest.fixture
def ways(public):
    def read(path="/agreements/", **asked):
        answer = public(path, **asked)
        made = filter_links.matches(answer.context["filterset"], answer.wsgi_request.GET)
        assert all(f'href="{escape(way.query)}"' in answer.text for way in made)
        return [(way.is_chosen, way.query) for way in made]

    return read


def test_any_or_all_can_be_asked_for_once_one_filter_names_several_records(ways):
    assert ways() == ways(country="KR") == ways(type=["loi", "mou"]) == []
    assert ways(country="KR", city="seoul") == ways("/search/", type=["city", "policy"]) == []
    assert ways(country=["KR", "LK"], q="x") == [
        (True, "?country=KR&country=LK&q=x"),
        (False, "?country=KR&country=LK&q=x&match=all"),
    ]
    # what is asked for can be seen and taken back, whatever is chosen
    assert ways(match="all", country="KR") == [
        (False, "?country=KR"),
        (True, "?match=all&country=KR"),
    ]


def test_the_form_keeps_what_the_links_ask_for(public):
    kept = '<input type="hidden" name="match" value="all"'
    answer = public("/agreements/", country=["KR", "LK"], match="all").text
    assert kept in answer
    assert "of several choices" in answer.lower()
    assert 'name="match"' not in public("/agreements/").text


def test_a_chip_says_a_date_as_it_was_understood(chips, public):
    assert [value for _label, value, _query in chips(as_of="2016-6-8")] == ["8 June 2016"]
    assert [value for _label, value, _query in chips(signed_from=" 2016-06 ")] == ["June 2016"]
    assert (
        'name="as_of" id="id_as_of" value="2016-06-08"'
        in public("/agreements/", as_of="2016-6-8").text
    )


def test_a_chip_that_leaves_no_record_still_has_its_name(chips):
    assert [value for _label, value, _query in chips(country="SE", type="treaty")] == [
        "Sweden",
        "Treaty",
    ]


def test_languages_have_their_names(public, founding_record):
    filterset = public("/agreements/").context["filterset"]
    assert filter_links.label_of("language", "vi", "vi") == "Vietnamese"
    assert "language" in filterset.filters


def bars(years):
    values = [FacetValue(str(year), str(year), count, False) for year, count in years.items()]
    facet = CountedFacet("year", "Year", values)
    filterset = AgreementFilter({})
    assert filterset.problems == {}
    return filter_links.years([facet], filterset, QueryDict(""))


def test_years_without_a_record_have_their_place_between_the_others():
    shown = bars({2016: 4, 2019: 1})
    assert [(bar.year, bar.count, bar.height) for bar in shown] == [
        (2016, 4, 100),
        (2017, 0, 0),
        (2018, 0, 0),
        (2019, 1, 25),
    ]
    assert shown[0].query == "?year=2016"
    assert bars({}) == []


def test_of_long_times_the_last_years_are_shown():
    shown = bars({1000: 1, 2019: 1})
    assert (shown[0].year, shown[-1].year) == (2019 - filter_links.MOST_YEARS + 1, 2019)
