"""Dates as precise as the source: Python and PostgreSQL read them alike, and refuse the same."""

import calendar
import datetime

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from archive.edtf import EdtfFormField, edtf_days, validate_bounded_edtf
from archive.models import Source
from tests.factories import SourceFactory

DAYS = {
    "2016": ("2016-01-01", "2016-12-31"),
    "2016-06": ("2016-06-01", "2016-06-30"),
    "2016-02": ("2016-02-01", "2016-02-29"),
    "2015-02": ("2015-02-01", "2015-02-28"),
    "2016-12": ("2016-12-01", "2016-12-31"),
    "2016-06-08": ("2016-06-08", "2016-06-08"),
    "2016-02-29": ("2016-02-29", "2016-02-29"),
    "2016?": ("2016-01-01", "2016-12-31"),
    "2016-06~": ("2016-06-01", "2016-06-30"),
    "2016-06-08%": ("2016-06-08", "2016-06-08"),
    "201X": ("2010-01-01", "2019-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2016-XX": ("2016-01-01", "2016-12-31"),
    "2016-06-XX": ("2016-06-01", "2016-06-30"),
    "2016-XX-XX": ("2016-01-01", "2016-12-31"),
    "2016-06-08/2016-06-10": ("2016-06-08", "2016-06-10"),
    "2016-06-08/2016-06-08": ("2016-06-08", "2016-06-08"),
    "2015/2016-06": ("2015-01-01", "2016-06-30"),
    "2016/2016-06": ("2016-01-01", "2016-06-30"),
    "2016?/2017~": ("2016-01-01", "2017-12-31"),
    "2016-06-XX/2017-XX": ("2016-06-01", "2017-12-31"),
    "201X/..": ("2010-01-01", None),
    "2016/..": ("2016-01-01", None),
    "../2016": (None, "2016-12-31"),
    "0001": ("0001-01-01", "0001-12-31"),
    "9999-12-31": ("9999-12-31", "9999-12-31"),
}

WRONG = [
    "2016-02-30",
    "2015-02-29",
    "2016-04-31",
    "2016-13",
    "2016-00",
    "2016-06-00",
    "2016-06-32",
    "2016-XX-08",
    "0000",
    "2016-06-10/2016-06-08",
    "2017/2016",
    "2016/",
    "/2016",
    "2016/2017/2018",
    "../..",
    "..",
    "..?/2016",
    "Y17000",
    "-0044",
    "16",
    "20166",
    "2XXX",
    "X016",
    "2016-6",
    "2016-6-8",
    "2016-06-08T10:00",
    "2016-21",
    "[2016,2017]",
    "?2016",
    "2016??",
    "2016 ",
    " 2016",
    "2016\n",
    "2016-06-08\n",
    "２０１６",
    "٢٠١٦",
    "June 2016",
    "2016. 6. 8.",
    "unknown",
]


def days_by_postgresql(text):
    with connection.cursor() as cursor:
        cursor.execute("SELECT edtf_earliest(%s), edtf_latest(%s)", [text, text])
        return cursor.fetchone()


def refused_by_postgresql(text):
    try:
        with transaction.atomic():
            days_by_postgresql(text)
    except DatabaseError:
        return True
    return False


def refused_by_python(text):
    try:
        edtf_days(text)
    except ValidationError:
        return True
    return False


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_a_date_means_every_day_from_its_first_to_its_last(db, text, days):
    expected = tuple(day and datetime.date.fromisoformat(day) for day in days)
    assert edtf_days(text) == expected
    assert days_by_postgresql(text) == expected


@pytest.mark.parametrize("text", WRONG, ids=ascii)
def test_a_text_that_is_no_date_is_refused_by_the_form_and_by_the_database(db, text):
    assert refused_by_python(text)
    assert refused_by_postgresql(text)


def test_an_empty_text_is_no_date_and_has_no_days(db):
    assert refused_by_python("")
    assert days_by_postgresql("") == (None, None)


def test_a_null_character_never_reaches_the_database():
    for text in ("\0", "2016\0", "\x002016"):
        assert refused_by_python(text)
        with pytest.raises(ValidationError):
            EdtfFormField().clean(text)


def test_the_refusal_shows_the_text_and_how_to_write_a_date():
    with pytest.raises(ValidationError) as refusal:
        edtf_days("June 2016")
    assert (
        "“June 2016” is not a date the archive can keep. Write 2016,"
        in refusal.value.message % (refusal.value.params)
    )
    with pytest.raises(ValidationError, match="“2017/2016” ends before it begins"):
        edtf_days("2017/2016")


@st.composite
def dates(draw):
    """A calendar date of level 0 or 1, at any precision the archive keeps."""
    year = draw(st.integers(1, 9999))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    text = draw(
        st.sampled_from(
            [
                f"{year:04}",
                f"{year:04}-{month:02}",
                f"{year:04}-{month:02}-{day:02}",
                f"{year:04}-XX",
                f"{year:04}-XX-XX",
                f"{year:04}-{month:02}-XX",
                # Digits that are not known; not those that could mean the year 0.
                f"{max(year, 10):04}"[:3] + "X",
                f"{max(year, 100):04}"[:2] + "XX",
            ]
        )
    )
    return text + draw(st.sampled_from(["", "?", "~", "%"]))


intervals = st.one_of(
    dates().map(lambda date: f"{date}/.."),
    dates().map(lambda date: f"../{date}"),
    st.tuples(dates(), dates()).map(lambda ends: "/".join(sorted(ends))),
    st.tuples(dates(), dates()).map("/".join),
)
near_misses = st.from_regex(
    r"[0-9X]{3,5}(-[0-9X]{1,2}){0,2}[?~%]?(/[0-9X.-]{2,10})?", fullmatch=True
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.one_of(dates(), intervals, near_misses))
@example("000X")
@example("00XX")
def test_postgresql_and_python_read_every_date_alike(db, text):
    if refused_by_python(text):
        assert refused_by_postgresql(text)
    else:
        assert days_by_postgresql(text) == edtf_days(text)


def test_a_date_of_a_month_can_mean_any_day_of_it(db):
    source = SourceFactory(date="2016-06")
    source.refresh_from_db()
    assert source.date_earliest == datetime.date(2016, 6, 1)
    assert source.date_latest == datetime.date(2016, 6, 30)
    found = Source.objects.filter(date_earliest__lte="2016-06-30", date_latest__gte="2016-06-30")
    assert found.get() == source


def test_the_days_follow_the_text_however_it_is_written(db):
    source = SourceFactory(date="2015")

    def latest():
        return Source.objects.values_list("date_latest", flat=True).get().isoformat()

    assert latest() == "2015-12-31"
    Source.objects.update(date="2016-06")
    assert latest() == "2016-06-30"
    with connection.cursor() as cursor:
        cursor.execute("UPDATE archive_source SET date = '2017-02' WHERE id = %s", [source.pk])
    assert latest() == "2017-02-28"


@pytest.mark.parametrize("text", ["June 2016", "2016-02-30", "2016-06-10/2016-06-08"])
def test_no_row_holds_a_text_that_is_no_date(db, text):
    SourceFactory()
    with pytest.raises(DatabaseError), transaction.atomic():
        Source.objects.update(date=text)


def test_an_act_has_a_beginning_and_an_end():
    validate_bounded_edtf("2016-06-08/2016-06-10")
    for text in ("2016/..", "../2016"):
        with pytest.raises(ValidationError, match="has no end or no beginning"):
            validate_bounded_edtf(text)


def test_a_form_asks_for_the_days_of_a_date():
    class Search(forms.Form):
        since = EdtfFormField(required=False)

    search = Search({"since": "2016-06"})
    assert search.is_valid()
    june = (datetime.date(2016, 6, 1), datetime.date(2016, 6, 30))
    assert search.cleaned_data == {"since": ("2016-06", *june)}
    assert Search({}).is_valid()
    assert Search({}).fields["since"].clean("") is None
    assert "not a date" in Search({"since": "last year"}).errors["since"][0]
