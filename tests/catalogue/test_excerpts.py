"""What a list shows of where words were found."""

import re
from html import unescape

import pytest

from tests.factories import CityFactory, CityNameFactory, PolicyFactory

EXCERPT = re.compile('<p class="excerpt" dir="auto">(.*?)</p>')
MARKED = re.compile("<mark>(.*?)</mark>")


@pytest.fixture
def buses(db):
    PolicyFactory(
        slug="buses",
        title={"en": "Running tram lanes", "ko": "중앙버스전용차로"},
        summary={
            "en": "Ferries run where the river is wide. " * 20 + "Then the stopped trains & buses.",
            "vi": "Làn đường dành cho xe buýt",
            "ja": "東京の都市交通システム",
            "zh": "胡志明市的公共交通",
            "ko": "서울시의 Seoul시 대중교통. 큰 강 길",
        },
        published=True,
    )


@pytest.fixture
def shown(public):
    """`shown(q)`: (what is marked in the title, the excerpt, what is marked in it) of one entry."""

    def read(q, path="/policies/", **asked):
        answer = public(path, q=q, **asked)
        [entry] = answer.context["records"]
        title = MARKED.findall(entry.title_found or "")
        assert not title or entry.title_found in answer.text
        excerpts = EXCERPT.findall(answer.text)
        if not excerpts:
            return title, None, []
        [excerpt] = excerpts
        text = unescape(re.sub("<.*?>", "", excerpt))
        return title, text, [unescape(one) for one in MARKED.findall(excerpt)]

    return read


FOUND = [
    # English by the stem of a word
    ("stop", [], ["stopped"]),
    ("trams lane", ["tram", "lanes"], []),
    # unaccented
    ("duong buyt", [], ["đường", "buýt"]),
    ("ĐƯỜNG", [], ["đường"]),
    # the same characters, inside of words, from one
    ("都市", [], ["都市"]),
    ("公共交通", [], ["公共交通"]),
    ("버스", [], ["버스"]),
    ("강", [], ["강"]),
    ("버스", [], ["버스"]),
    ("seoul", [], ["Seoul"]),
    # a phrase in its order
    ('"큰 강"', [], ["큰 강"]),
    # what was not to be found, or is no word, is not marked
    ("stopped -zebra or 없는말", [], ["stopped"]),
    # what HTML has its own meaning for
    ("buses", [], ["buses"]),
]


def test_words_are_marked_where_they_were_found(buses, shown, subtests):
    for q, in_title, in_excerpt in FOUND:
        with subtests.test(q=q):
            title, _text, marked = shown(q)
            assert (title, marked) == (in_title, in_excerpt)


def test_an_excerpt_is_a_short_stretch_cut_between_words(buses, shown):
    _title, text, marked = shown("stopped trains")
    assert marked == ["stopped", "trains"]
    assert text.startswith("… ")
    assert text.endswith("the stopped trains & buses.")
    assert len(text) < 200
    assert text.removeprefix("… ").startswith(
        ("Ferries ", "run ", "where ", "the ", "river ", "is ")
    )


def test_the_readers_own_language_is_shown_first_and_another_is_marked(db, public, shown):
    PolicyFactory(
        slug="data",
        title={"en": "Open platform"},
        summary={"ko": "서울 TOPIS 교통", "en": "The TOPIS of Seoul", "de": "Das TOPIS"},
        published=True,
    )
    assert shown("topis")[1] == "The TOPIS of Seoul"
    assert shown("topis", path="/ko/policies/")[1] == "서울 TOPIS 교통"
    shown_text = public("/policies/", q="교통").text
    assert '<span lang="ko" dir="auto">서울 TOPIS <mark>교통</mark></span>' in shown_text


def test_a_name_that_is_not_its_title_says_why_a_city_was_found(db, shown):
    city = CityFactory(slug="hcmc", name={"en": "Ho Chi Minh City"}, published=True)
    CityNameFactory(owner=city, text="Sài Gòn", language="vi", kind="former")
    assert shown("sai gon", path="/cities/") == ([], "Sài Gòn", ["Sài", "Gòn"])
    assert shown("sai gon", path="/search/", type="city")[2] == ["Sài", "Gòn"]
    assert shown("minh", path="/cities/") == (["Minh"], None, [])


def test_what_stands_in_a_text_is_no_html(db, public):
    PolicyFactory(
        slug="odd",
        title={"en": "<b>Odd</b> & title"},
        summary={"en": "<script>alert(1)</script> zebra \ue000<i>\ue001 stripes"},
        published=True,
    )
    answer = public("/policies/", q="zebra").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; <mark>zebra</mark> &lt;i&gt; stripes" in answer
    assert "<script>alert" not in answer
    assert "&lt;b&gt;<mark>Odd</mark>&lt;/b&gt; &amp; title" in public("/policies/", q="odd").text


def test_without_a_search_nothing_is_marked(buses, public):
    assert "<mark>" not in public("/policies/").text
    assert "<mark>" not in public("/api/v1/policies/", q="tram").text
