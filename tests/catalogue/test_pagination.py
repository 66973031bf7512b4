"""Pages by cursor: complete, in order, there and back, while the archive goes on changing."""

import base64
import datetime
import json

import pytest
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.choices import Kind
from catalogue.models import Entry
from catalogue.pagination import ORDERINGS, CursorError, paginate

DATES = [None, datetime.date(2016, 6, 8), datetime.date(2016, 6, 8), datetime.date(2020, 1, 1)]


def entry(number, *, date=None, name="same", uses=0):
    return Entry(
        kind=Kind.FORUM,
        slug=f"entry-{number}",
        record_id=number,
        title={"en": name},
        document={"slug": f"entry-{number}"},
        sort_date=date or datetime.date.min,
        sort_en=name,
        sort_ko=f"ko {name}",
        uses=uses,
        title_text=f"{name} word",
    )


@pytest.fixture
def entries(db):
    """Eleven entries with ties in every column that orders, and dates that are not known."""
    return Entry.objects.bulk_create(
        entry(number, date=DATES[number % 4], name=f"name {number % 3}", uses=number % 2)
        for number in range(11)
    )


def queryset(ordering):
    found = Entry.objects.of_kind(Kind.FORUM)
    return found.found_by("word") if ordering == "relevance" else found


def walk(ordering, size):
    """All pages from the first to the last, by `next`."""
    pages, cursor = [], None
    while not pages or cursor:
        page = paginate(queryset(ordering), ordering=ordering, size=size, cursor=cursor)
        pages.append(page)
        cursor = page.next
    return pages


def slugs(page):
    return [entry.slug for entry in page.entries]


@pytest.mark.parametrize("language", ["en", "ko", "vi"])
@pytest.mark.parametrize("ordering", ORDERINGS)
def test_all_pages_together_are_the_whole_list_in_its_order(entries, ordering, language):
    with translation.override(language):
        [whole] = walk(ordering, 100)
        pages = walk(ordering, 3)
    assert len(whole.entries) == 11
    assert [slug for page in pages for slug in slugs(page)] == slugs(whole)


@pytest.mark.parametrize("ordering", ORDERINGS)
def test_previous_leads_back_over_the_same_pages(entries, ordering):
    pages = walk(ordering, 3)
    page = pages.pop()
    while pages:
        page = paginate(queryset(ordering), ordering=ordering, size=3, cursor=page.previous)
        assert slugs(page) == slugs(pages.pop())
        assert page.next
    assert page.previous is None


def test_the_orders_are_what_they_say(entries):
    def order(ordering, *names):
        return [
            tuple(getattr(one, name) for name in names) for one in walk(ordering, 100)[0].entries
        ]

    assert order("date", "sort_date", "id") == sorted(order("date", "sort_date", "id"))
    newest = order("-date", "sort_date", "id")
    assert newest == sorted(newest, reverse=True)
    assert order("name", "sort_en") == sorted(order("name", "sort_en"))
    most = order("-uses", "uses", "sort_en")
    assert most == sorted(most, key=lambda one: (-one[0], one[1]))


def test_the_last_page_of_full_pages_has_no_next(entries):
    assert [len(page.entries) for page in walk("date", 11)] == [11]


def test_nothing_is_no_page_before_or_after(db):
    page = paginate(queryset("date"), ordering="date")
    assert (page.entries, page.previous, page.next) == ([], None, None)


@pytest.mark.parametrize("ordering", ["date", "-date", "name", "-uses"])
def test_rows_that_come_and_go_meanwhile_shift_nothing(entries, ordering):
    [whole] = walk(ordering, 100)
    first = paginate(queryset(ordering), ordering=ordering, size=4)
    Entry.objects.filter(slug__in=slugs(first)[:3]).delete()  # even the rows already seen
    entry(100, date=datetime.date(1990, 1, 1), name="aaa", uses=9).save()
    entry(101, date=datetime.date(2050, 1, 1), name="zzz").save()
    seen, cursor = slugs(first), first.next
    while cursor:
        page = paginate(queryset(ordering), ordering=ordering, size=4, cursor=cursor)
        seen += slugs(page)
        cursor = page.next
    assert [slug for slug in seen if slug not in ("entry-100", "entry-101")] == slugs(whole)


def test_a_page_costs_one_query(entries, django_assert_num_queries):
    cursor = walk("date", 3)[1].next
    with django_assert_num_queries(1):
        paginate(queryset("date"), ordering="date", size=3, cursor=cursor)


def cursor_of(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


BAD = {
    "garbage": "garbage",
    "no base64": "ü!",
    "no text": "_____w",
    "no list": cursor_of(5),
    "an object": cursor_of({"date": 1, "b": 2}),
    "nothing": cursor_of([]),
    "another order": cursor_of(["name", 0, "a", 1]),
    "too short": cursor_of(["date", 0, "2016-06-08"]),
    "too long": cursor_of(["date", 0, "2016-06-08", 1, 1]),
    "no direction": cursor_of(["date", 2, "2016-06-08", 1]),
    "a list for a direction": cursor_of(["date", [], "2016-06-08", 1]),
    "no day": cursor_of(["date", 0, "2016-02-30", 1]),
    "a number for a day": cursor_of(["date", 0, 5, 1]),
    "a huge number": cursor_of(["date", 0, "2016-06-08", 2**63]),
    "a number of 5000 digits": base64.urlsafe_b64encode(
        b'["date", 0, "2016-06-08", ' + b"9" * 5000 + b"]"
    ).decode(),
    "a fraction": cursor_of(["date", 0, "2016-06-08", 1.5]),
    "no number": cursor_of(["date", 0, "2016-06-08", float("nan")]),
    "a truth": cursor_of(["date", 0, "2016-06-08", True]),
    "a null": cursor_of(["date", 0, None, 1]),
    "deep": base64.urlsafe_b64encode(b"[" * 50_000).decode(),
}
BAD_NAMES = {
    "a NUL": cursor_of(["name:en", 0, "a\0", 1]),
    "a lone surrogate": cursor_of(["name:en", 0, "\ud800", 1]),
    "a number": cursor_of(["name:en", 0, 1, 1]),
}


@pytest.mark.parametrize("name", BAD)
def test_a_cursor_that_was_not_given_out_is_refused(entries, api, name):
    with pytest.raises(CursorError):
        paginate(queryset("date"), ordering="date", cursor=BAD[name])
    answer = api("forums/", ordering="date", cursor=BAD[name])
    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == ["cursor"]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_cursor_with_a_text_that_cannot_be_is_refused(entries, name):
    with pytest.raises(CursorError):
        paginate(queryset("name"), ordering="name", cursor=BAD_NAMES[name])


def test_uses_beyond_what_can_be_are_refused(entries):
    with pytest.raises(CursorError):
        paginate(
            queryset("-uses"), ordering="-uses", cursor=cursor_of(["-uses:en", 0, 2**31, "a", 1])
        )


@given(text=st.text(st.characters(codec=None), max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_whatever_is_an_error_of_ours(entries, api, text):
    text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert api("forums/", cursor=text).status_code in ({200, 400} if not text else {400})


@pytest.mark.parametrize("ordering", ["name", "-name", "-uses"])
def test_a_place_among_names_is_one_of_the_language_it_was_given_in(entries, public, ordering):
    with translation.override("en"):
        english = paginate(queryset(ordering), ordering=ordering, size=3).next
    with translation.override("ko"):
        with pytest.raises(CursorError):
            paginate(queryset(ordering), ordering=ordering, cursor=english)
        korean = paginate(queryset(ordering), ordering=ordering, size=3).next
        assert paginate(queryset(ordering), ordering=ordering, cursor=korean).entries
    assert public("/ko/forums/", ordering="name", cursor=english).status_code == 400


@pytest.mark.parametrize("ordering", ["date", "-date"])
def test_a_place_among_days_is_the_same_in_every_language(entries, ordering):
    english = paginate(queryset(ordering), ordering=ordering, size=3).next
    with translation.override("ko"):
        assert paginate(queryset(ordering), ordering=ordering, cursor=english).entries


def test_another_language_begins_at_the_first_page(public, founding_record):
    cursor = public("/countries/", ordering="name").context["page"].next
    page = public("/countries/", ordering="name", region="asia", cursor=cursor)
    assert 'href="/ko/countries/?ordering=name&amp;region=asia" hreflang="ko"' in page.text
    assert f'rel="canonical" href="http://testserver{page.wsgi_request.get_full_path()}"' in (
        page.text.replace("&amp;", "&")
    )


class TestOverTheAPI:
    def test_links_keep_the_other_parameters(self, entries, api, client):
        first = api("forums/", ordering="name", page_size=4).json()
        assert first["previous"] is None
        second = client.get(first["next"]).json()
        assert len(second["results"]) == 4
        assert "ordering=name" in second["previous"]
        assert "page_size=4" in second["previous"]

    def test_a_page_has_25_records_unless_told(self, db, api):
        Entry.objects.bulk_create(entry(number) for number in range(101))
        assert len(api("forums/").json()["results"]) == 25
        assert len(api("forums/", page_size=100).json()["results"]) == 100

    @pytest.mark.parametrize("size", ["0", "-1", "101", "1e9", "٣", "9" * 5000, "", "5.0"])
    def test_a_page_size_that_makes_no_sense_is_refused(self, entries, api, size):
        answer = api("forums/", page_size=size)
        assert answer.status_code == 400
        assert list(answer.json()["errors"]) == ["page_size"]
