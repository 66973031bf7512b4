"""What templates make of documents: in the reader's language, marked and escaped."""

import pytest
from django.template import Context, Template
from django.utils.translation import override

from catalogue.templatetags import catalogue as tags

MARKUP = '<b>"Transport" & tax</b>'
ESCAPED = "&lt;b&gt;&quot;Transport&quot; &amp; tax&lt;/b&gt;"


def render(source, request=None, **values):
    return Template(source).render(Context(values | {"request": request}))


class TestTexts:
    def test_the_readers_language_needs_no_mark(self):
        texts = {"en": "Colombo", "ko": "콜롬보"}
        assert tags.text(texts) == "Colombo"
        with override("ko"):
            assert tags.text(texts) == "콜롬보"

    def test_another_language_is_marked(self):
        assert tags.text({"ar": "عمّان"}) == '<span lang="ar" dir="auto">عمّان</span>'
        with override("ko"):
            assert tags.text({"en": "Amman"}) == '<span lang="en" dir="auto">Amman</span>'

    def test_nothing_gives_nothing(self):
        for texts in ({}, None):
            assert tags.text(texts) == tags.plain(texts) == tags.paragraphs(texts) == ""
            assert tags.others(texts) == tags.foreign(texts) == []

    @pytest.mark.parametrize("language", ["en", "vi"])
    def test_markup_is_text(self, language):
        texts = {language: MARKUP}
        for shown in (
            render("{{ texts|text }}", texts=texts),
            render("{{ texts|plain }}", texts=texts),
            render("{{ texts|paragraphs }}", texts=texts),
        ):
            assert ESCAPED in shown
            assert "<b>" not in shown
        assert ESCAPED in tags.others({"en": "Plain", "ar": MARKUP})[0]

    def test_blank_lines_part_paragraphs(self):
        html = tags.paragraphs({"en": "One.\n\nTwo.\r\n\r\n\n Three."})
        assert html.count("<p ") == 3

    def test_others_are_all_but_the_one_shown(self):
        texts = {"en": "Colombo", "ko": "콜롬보", "si": "කොළඹ"}
        assert [one.split(">")[1] for one in tags.others(texts)] == ["콜롬보</span", "කොළඹ</span"]

    def test_foreign_are_those_without_pages_of_their_own(self):
        [only] = tags.foreign({"en": "Colombo", "ko": "콜롬보", "si": "කොළඹ"})
        assert only["name"] == "Sinhala"
        assert 'lang="si"' in only["text"]


class TestDates:
    def test_a_plain_date_is_for_machines_as_well(self):
        shown = tags.edtf({"edtf": "2016-06-08"})
        assert shown == '<time datetime="2016-06-08">8 June 2016</time>'

    def test_any_other_is_only_for_people(self):
        assert tags.edtf({"edtf": "2016?"}) == "2016 (uncertain)"
        assert tags.edtf("2016-06-08/2016-06-10") == "8–10 June 2016"

    def test_no_date_gives_nothing(self):
        assert tags.edtf(None) == tags.edtf("") == ""

    @pytest.mark.parametrize(
        ("begin", "end", "words"),
        [
            ("", "", ""),
            ("1995", "", "from 1995"),
            ("", "1995", "until 1995"),
            ("1995", "2004-07", "1995 – July 2004"),
        ],
    )
    def test_when_a_name_was_in_use(self, begin, end, words):
        assert tags.validity({"valid_from": begin, "valid_to": end}) == words


class TestPlaces:
    @pytest.mark.parametrize(
        ("latitude", "longitude", "english", "korean"),
        [
            (6.9271, 79.8612, "6.9271° N, 79.8612° E", "북위 6.9271°, 동경 79.8612°"),
            (-12.05, -77.04312, "12.05° S, 77.0431° W", "남위 12.05°, 서경 77.0431°"),
        ],
    )
    def test_coordinates(self, latitude, longitude, english, korean):
        record = {"latitude": latitude, "longitude": longitude}
        assert tags.coordinates(record) == english
        with override("ko"):
            assert tags.coordinates(record) == korean


class TestParts:
    def test_parties_stand_by_role(self):
        parties = [{"role": role} for role in ("witness", "importer", "exporter", "importer")]
        groups = [(group["role"], len(group["parties"])) for group in tags.by_role(parties)]
        assert groups == [("exporter", 1), ("importer", 2), ("witness", 1)]

    def test_claims_stand_by_source(self):
        claims = [{"source": {"slug": slug}, "field": slug} for slug in "aba"]
        groups = tags.by_source(claims)
        assert [(group["source"]["slug"], len(group["claims"])) for group in groups] == [
            ("a", 2),
            ("b", 1),
        ]

    @pytest.mark.parametrize(
        ("field", "words"),
        [
            ("summary", "Summary"),
            ("actions.signed", "History · Signed"),
            ("exports.tax-system", "Policies shared · Tax system of Seoul"),
            ("exports.tax-system.stage", "Policies shared · Tax system of Seoul · Stage"),
            ("parties.city-of-colombo", "Parties · City of Colombo"),
            ("remarks.unheard-of", "remarks · unheard of"),
        ],
    )
    def test_a_cited_field_is_called_as_on_the_page(self, field, words):
        record = {
            "exports": [{"policy": {"slug": "tax-system", "name": {"en": "Tax system of Seoul"}}}],
            "parties": [
                {"organization": {"slug": "city-of-colombo", "name": {"en": "City of Colombo"}}}
            ],
        }
        assert tags.cited_field(field, record) == words


class TestOtherLanguage:
    @pytest.mark.parametrize(
        ("language", "path", "to_english", "to_korean"),
        [
            (
                "en",
                "/agreements/?type=mou&q=a%26b",
                "/agreements/?type=mou&q=a%26b",
                "/ko/agreements/?type=mou&q=a%26b",
            ),
            ("ko", "/ko/cities/seoul/", "/cities/seoul/", "/ko/cities/seoul/"),
            ("ko", "/ko/", "/", "/ko/"),
            ("en", "/no/such/page/", "/no/such/page/", "/ko/"),
            ("ko", "/ko/no/such/page/", "/", "/ko/no/such/page/"),
        ],
    )
    def test_it_keeps_the_page_and_the_query(self, rf, language, path, to_english, to_korean):
        with override(language):
            context = {"request": rf.get(path)}
            assert tags.in_other_language(context, "en") == to_english
            assert tags.in_other_language(context, "ko") == to_korean

    def test_it_can_name_the_host(self, rf):
        shown = render("{% in_other_language 'ko' absolute=True %}", rf.get("/about/"))
        assert shown == "http://testserver/ko/about/"
