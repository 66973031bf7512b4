"""Dates are written as people write them, and as precisely as they are known."""

import pytest
from django.utils.translation import override

from catalogue.dates import in_words, language_name, machine_readable

WRITTEN = {
    "2016": ("2016", "2016년"),
    "2016-06": ("June 2016", "2016년 6월"),
    "2016-06-08": ("8 June 2016", "2016년 6월 8일"),
    "2016-06-08/2016-06-10": ("8–10 June 2016", "2016년 6월 8일~10일"),
    "2016-06-08/2016-07-03": ("8 June – 3 July 2016", "2016년 6월 8일 ~ 7월 3일"),
    "2016-06-08/2017-07-03": ("8 June 2016 – 3 July 2017", "2016년 6월 8일 ~ 2017년 7월 3일"),
    "2016-06/2016-08": ("June–August 2016", "2016년 6월~8월"),
    "2016-06/2017-08": ("June 2016 – August 2017", "2016년 6월 ~ 2017년 8월"),
    "2016/2018": ("2016–2018", "2016년~2018년"),
    "2016/2016": ("2016", "2016년"),
    "2016/2018-05": ("2016 – May 2018", "2016년 ~ 2018년 5월"),
    "2016?": ("2016 (uncertain)", "2016년(불확실)"),
    "2016-06~": ("about June 2016", "2016년 6월경"),
    "2016%": ("about 2016 (uncertain)", "2016년경(불확실)"),
    "2016?/2018": ("2016 (uncertain) – 2018", "2016년(불확실) ~ 2018년"),
    "201X": ("2010s", "2010년대"),
    "19XX": ("between 1900 and 1999", "1900년~1999년 사이"),
    "2016-XX": ("2016, month not known", "2016년(월 미상)"),
    "2016-06-XX": ("June 2016, day not known", "2016년 6월(날짜 미상)"),
    "2016-XX-XX": ("2016, month and day not known", "2016년(월일 미상)"),
    "2016/..": ("from 2016", "2016년부터"),
    "../2016-06": ("until June 2016", "2016년 6월까지"),
}


@pytest.mark.parametrize(("text", "english", "korean"), [(k, *v) for k, v in WRITTEN.items()])
def test_a_date_in_both_languages(text, english, korean):
    with override("en"):
        assert in_words(text) == english
    with override("ko"):
        assert in_words(text) == korean


@pytest.mark.parametrize("text", ["0000", "2016-02-30"])
def test_a_day_that_no_calendar_has_is_left_as_the_source_has_it(text):
    assert in_words(text) == text


@pytest.mark.parametrize(
    ("text", "can"),
    [
        ("2016", True),
        ("2016-06", True),
        ("2016-06-08", True),
        ("2016?", False),
        ("2016/2017", False),
    ],
)
def test_only_plain_dates_are_for_machines(text, can):
    assert machine_readable(text) is can


@pytest.mark.parametrize(
    ("tag", "english", "korean"),
    [("vi", "Vietnamese", "베트남어"), ("zh-Hant", "Chinese (Traditional)", "중국어 (번체)")],
)
def test_a_language_is_called_by_its_name(tag, english, korean):
    with override("en"):
        assert language_name(tag) == english
    with override("ko"):
        assert language_name(tag) == korean


@pytest.mark.parametrize("tag", ["xx", "qqq-Zzzz", "not a tag"])
def test_an_unknown_language_is_called_by_its_tag(tag):
    assert language_name(tag) == tag
