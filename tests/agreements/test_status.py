"""An agreement's status follows from its acts, on any day, whether or not any job has run."""

import datetime
import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.choices import ActionKind, Status
from agreements.status import ENDED, FOLLOWS, GIVES_BACK, status_on, status_periods
from archive.edtf import edtf_days
from catalogue.checking import problems
from tests.factories import ActionFactory, AgreementFactory

ONE_DAY = datetime.timedelta(days=1)


def day(text):
    return datetime.date.fromisoformat(text)


@dataclass
class Act:
    """What `status_periods` reads of an action."""

    kind: str
    date_earliest: datetime.date
    date_latest: datetime.date
    effective_date_earliest: datetime.date | None = None
    effective_date_latest: datetime.date | None = None
    expiry_date_latest: datetime.date | None = None


def act(kind, date, effective="", until=""):
    dates = [edtf_days(text) if text else (None, None) for text in (date, effective, until)]
    return Act(kind, *dates[0], *dates[1], dates[2][1])


# {what happened: (its acts, the periods that follow)}; the last period has no end.
LIVES = {
    "nothing": ([], []),
    "signed only": (
        [act("signed", "2016-06-08")],
        ["signed 2016-06-08"],
    ),
    "proposed, initialled, signed, in effect": (
        [
            act("proposed", "2015-01-10"),
            act("initialled", "2015-06-10"),
            act("signed", "2016-06-08"),
            act("in_effect", "2016-07-01"),
        ],
        [
            "proposed 2015-01-10 2015-06-09",
            "initialled 2015-06-10 2016-06-07",
            "signed 2016-06-08 2016-06-30",
            "in_effect 2016-07-01",
        ],
    ),
    "agreed without signature": (
        [act("agreed", "2016-06-08")],
        ["agreed 2016-06-08"],
    ),
    "the acts come in any order": (
        [act("in_effect", "2016-07-01"), act("signed", "2016-06-08")],
        ["signed 2016-06-08 2016-06-30", "in_effect 2016-07-01"],
    ),
    "an act takes effect later than it is done": (
        [act("signed", "2016-06-08"), act("in_effect", "2016-06-08", effective="2017-01-01")],
        ["signed 2016-06-08 2016-12-31", "in_effect 2017-01-01"],
    ),
    "an act takes effect earlier than it is done": (
        [
            act("signed", "2016-06-08"),
            act("in_effect", "2016-07-01"),
            act("terminated", "2018-03-01", effective="2017-12-31"),
        ],
        [
            "signed 2016-06-08 2016-06-30",
            "in_effect 2016-07-01 2017-12-30",
            "terminated 2017-12-31",
        ],
    ),
    "a month counts from its last day": (
        [act("signed", "2016-06"), act("in_effect", "2017")],
        ["signed 2016-06-30 2017-12-30", "in_effect 2017-12-31"],
    ),
    "a doubtful date counts as its text says": (
        [act("signed", "201X")],
        ["signed 2019-12-31"],
    ),
    "suspended and resumed": (
        [
            act("in_effect", "2016-01-01"),
            act("suspended", "2017-01-01"),
            act("resumed", "2017-06-01"),
        ],
        [
            "in_effect 2016-01-01 2016-12-31",
            "suspended 2017-01-01 2017-05-31",
            "in_effect 2017-06-01",
        ],
    ),
    "an amendment leaves the status as it is": (
        [act("in_effect", "2016-01-01"), act("amended", "2017-01-01")],
        ["in_effect 2016-01-01"],
    ),
    "an agreement of which only an amendment is known has no status": (
        [act("amended", "2017-01-01")],
        [],
    ),
    "it runs out by itself, the day after": (
        [act("in_effect", "2016-01-01", until="2018-12-31")],
        ["in_effect 2016-01-01 2018-12-31", "expired 2019-01-01"],
    ),
    "the year in which it runs out ends first": (
        [act("signed", "2016-06-08", until="2018")],
        ["signed 2016-06-08 2018-12-31", "expired 2019-01-01"],
    ),
    "extended before it ran out": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("extended", "2018-11-01", until="2020-12-31"),
        ],
        ["in_effect 2016-01-01 2020-12-31", "expired 2021-01-01"],
    ),
    "extended on the last day": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("extended", "2018-12-31", until="2020-12-31"),
        ],
        ["in_effect 2016-01-01 2020-12-31", "expired 2021-01-01"],
    ),
    "extended, and the extension sets no day": (
        [act("in_effect", "2016-01-01", until="2018-12-31"), act("extended", "2018-11-01")],
        ["in_effect 2016-01-01 2018-12-31", "expired 2019-01-01"],
    ),
    "renewed after it ran out": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("renewed", "2019-07-01", until="2021-06-30"),
        ],
        [
            "in_effect 2016-01-01 2018-12-31",
            "expired 2019-01-01 2019-06-30",
            "in_effect 2019-07-01 2021-06-30",
            "expired 2021-07-01",
        ],
    ),
    "renewed the day after it ran out": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("renewed", "2019-01-01", until="2020-12-31"),
        ],
        ["in_effect 2016-01-01 2020-12-31", "expired 2021-01-01"],
    ),
    "terminated before it would have run out": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("terminated", "2017-05-01"),
        ],
        ["in_effect 2016-01-01 2017-04-30", "terminated 2017-05-01"],
    ),
    "declared expired after it ran out": (
        [
            act("in_effect", "2016-01-01", until="2018-12-31"),
            act("expired", "2019-03-01"),
        ],
        ["in_effect 2016-01-01 2018-12-31", "expired 2019-01-01"],
    ),
    "superseded": (
        [act("signed", "2016-06-08"), act("superseded", "2018-06-08")],
        ["signed 2016-06-08 2018-06-07", "superseded 2018-06-08"],
    ),
    "superseded after it ran out": (
        [act("signed", "2016-06-08", until="2017-06-07"), act("superseded", "2018-06-08")],
        [
            "signed 2016-06-08 2017-06-07",
            "expired 2017-06-08 2018-06-07",
            "superseded 2018-06-08",
        ],
    ),
    "signed and in effect on one day": (
        [act("in_effect", "2016-06-08"), act("signed", "2016-06-08")],
        ["in_effect 2016-06-08"],
    ),
    "suspended and terminated on one day": (
        [
            act("in_effect", "2016-01-01"),
            act("terminated", "2017-01-01"),
            act("suspended", "2017-01-01"),
        ],
        ["in_effect 2016-01-01 2016-12-31", "terminated 2017-01-01"],
    ),
    "it ran out within the year in which it was signed": (
        [act("proposed", "2015"), act("signed", "2016", until="2016-06-30")],
        ["proposed 2015-12-31 2016-06-30", "expired 2016-07-01"],
    ),
    "extended after it ran out": (
        [
            act("in_effect", "2014-01-01", until="2015-12-31"),
            act("extended", "2016-02-01", until="2020-12-31"),
        ],
        [
            "in_effect 2014-01-01 2015-12-31",
            "expired 2016-01-01 2016-01-31",
            "in_effect 2016-02-01 2020-12-31",
            "expired 2021-01-01",
        ],
    ),
    "signed, never in effect, and extended after it ran out": (
        [
            act("signed", "2014-01-01", until="2015-12-31"),
            act("extended", "2016-02-01", until="2020-12-31"),
        ],
        [
            "signed 2014-01-01 2015-12-31",
            "expired 2016-01-01 2016-01-31",
            "signed 2016-02-01 2020-12-31",
            "expired 2021-01-01",
        ],
    ),
    "renewed after it ran out, without a last day": (
        [act("signed", "2014-01-01", until="2015-12-31"), act("renewed", "2016-02-01")],
        [
            "signed 2014-01-01 2015-12-31",
            "expired 2016-01-01 2016-01-31",
            "signed 2016-02-01",
        ],
    ),
    "extended in the year it ran out: perhaps before": (
        [act("in_effect", "2014-01-01", until="2016-06-30"), act("extended", "2016")],
        ["in_effect 2014-01-01 2016-06-30", "expired 2016-07-01"],
    ),
    "extended until a day that was over when it surely was": (
        [
            act("in_effect", "2014-01-01", until="2015-12-31"),
            act("extended", "2016", until="2016-06-30"),
        ],
        ["in_effect 2014-01-01 2015-12-31", "expired 2016-01-01"],
    ),
    "an extension alone says nothing of what was before": (
        [act("extended", "2016-02-01", until="2020-12-31")],
        ["expired 2021-01-01"],
    ),
    "a renewal alone shows that it runs": (
        [act("proposed", "2014"), act("renewed", "2016-02-01")],
        ["proposed 2014-12-31 2016-01-31", "in_effect 2016-02-01"],
    ),
    "terminated, and extended at some time of that year": (
        [
            act("in_effect", "2014-01-01"),
            act("terminated", "2016-02-01"),
            act("extended", "2016"),
        ],
        ["in_effect 2014-01-01 2016-01-31", "terminated 2016-02-01"],
    ),
    "terminated, and renewed later": (
        [
            act("in_effect", "2014-01-01", until="2016-12-31"),
            act("terminated", "2016-02-01"),
            act("renewed", "2018-01-01"),
        ],
        [
            "in_effect 2014-01-01 2016-01-31",
            "terminated 2016-02-01 2017-12-31",
            "in_effect 2018-01-01",
        ],
    ),
    "amended after it ran out": (
        [act("signed", "2014-01-01", until="2015-12-31"), act("amended", "2016-02-01")],
        ["signed 2014-01-01 2015-12-31", "expired 2016-01-01"],
    ),
    "suspended after it ran out": (
        [act("signed", "2014-01-01", until="2015-12-31"), act("suspended", "2016-02-01")],
        ["signed 2014-01-01 2015-12-31", "expired 2016-01-01"],
    ),
    "signed, and in effect from a later day": (
        [act("signed", "2016-06-08", effective="2016-07-01", until="2018")],
        [
            "signed 2016-06-08 2016-06-30",
            "in_effect 2016-07-01 2018-12-31",
            "expired 2019-01-01",
        ],
    ),
    "agreed without signature, and in effect from a later day": (
        [act("agreed", "2016-06-08", effective="2016-07-01")],
        ["agreed 2016-06-08 2016-06-30", "in_effect 2016-07-01"],
    ),
    "signed, and in effect from an earlier day": (
        [act("signed", "2016-06-08", effective="2016-01-01")],
        ["in_effect 2016-01-01"],
    ),
    "signed, and terminated before it would have been in effect": (
        [
            act("signed", "2016-06-08", effective="2017-01-01"),
            act("terminated", "2016-09-01"),
        ],
        ["signed 2016-06-08 2016-08-31", "terminated 2016-09-01"],
    ),
    "signed, and suspended before it would have been in effect": (
        [
            act("signed", "2016-06-08", effective="2017-01-01"),
            act("suspended", "2016-09-01"),
            act("resumed", "2017-06-01"),
        ],
        [
            "signed 2016-06-08 2016-08-31",
            "suspended 2016-09-01 2017-05-31",
            "in_effect 2017-06-01",
        ],
    ),
    "signed anew for the time after it runs out": (
        [
            act("signed", "2014-01-01", until="2016-12-31"),
            act("signed", "2016-12-20", effective="2017-02-01"),
        ],
        [
            "signed 2014-01-01 2016-12-31",
            "expired 2017-01-01 2017-01-31",
            "in_effect 2017-02-01",
        ],
    ),
    "resumed gives back what was suspended": (
        [
            act("signed", "2016-01-01"),
            act("suspended", "2017-01-01"),
            act("resumed", "2017-06-01"),
        ],
        [
            "signed 2016-01-01 2016-12-31",
            "suspended 2017-01-01 2017-05-31",
            "signed 2017-06-01",
        ],
    ),
    "an extension does not end a suspension": (
        [
            act("signed", "2016-01-01", until="2017-12-31"),
            act("suspended", "2017-01-01"),
            act("extended", "2017-06-01", until="2019-12-31"),
            act("resumed", "2018-06-01"),
        ],
        [
            "signed 2016-01-01 2016-12-31",
            "suspended 2017-01-01 2018-05-31",
            "signed 2018-06-01 2019-12-31",
            "expired 2020-01-01",
        ],
    ),
    "ran out while suspended, and renewed": (
        [
            act("signed", "2016-01-01", until="2017-12-31"),
            act("suspended", "2017-01-01"),
            act("renewed", "2018-06-01"),
        ],
        [
            "signed 2016-01-01 2016-12-31",
            "suspended 2017-01-01 2017-12-31",
            "expired 2018-01-01 2018-05-31",
            "signed 2018-06-01",
        ],
    ),
    "until the last year there is": (
        [act("signed", "2016-06-08", until="9999")],
        ["signed 2016-06-08"],
    ),
    "until the last day there is": (
        [act("signed", "2016-06-08", until="9999-12-31"), act("amended", "2017-01-01")],
        ["signed 2016-06-08"],
    ),
    "until the day before the last there is": (
        [act("signed", "2016-06-08", until="9999-12-30")],
        ["signed 2016-06-08 9999-12-30", "expired 9999-12-31"],
    ),
    "until the last century there is, signed in it": (
        [act("signed", "99XX", until="99XX")],
        ["signed 9999-12-31"],
    ),
    "an extension without end takes an end away": (
        [act("signed", "2016-06-08", until="2018"), act("extended", "2017", until="9999")],
        ["signed 2016-06-08"],
    ),
    "on the first day there is": (
        [act("signed", "0001-01-01", until="0001-01-01"), act("superseded", "0001")],
        [
            "signed 0001-01-01 0001-01-01",
            "expired 0001-01-02 0001-12-30",
            "superseded 0001-12-31",
        ],
    ),
    "runs for one day": (
        [act("in_effect", "2016-06-08", until="2016-06-08")],
        ["in_effect 2016-06-08 2016-06-08", "expired 2016-06-09"],
    ),
}


def in_words(periods):
    return [
        " ".join(str(part) for part in (status.value, start, end) if part is not None)
        for status, start, end in periods
    ]


@pytest.mark.parametrize(("acts", "periods"), LIVES.values(), ids=LIVES)
def test_the_status_follows_from_the_acts(acts, periods):
    assert in_words(status_periods(acts)) == periods


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("2016-06-07", None),
        ("2016-06-08", Status.SIGNED),
        ("2016-06-30", Status.SIGNED),
        ("2016-07-01", Status.IN_EFFECT),
        ("2018-12-31", Status.IN_EFFECT),
        ("2019-01-01", Status.EXPIRED),
        ("2099-01-01", Status.EXPIRED),
    ],
)
def test_the_status_can_be_asked_of_any_day(db, asked, status):
    agreement = AgreementFactory(signed="2016-06-08")
    ActionFactory(
        agreement=agreement, kind=ActionKind.IN_EFFECT, date="2016-07-01", expiry_date="2018-12-31"
    )
    assert agreement.status(as_of=day(asked)) == status


def test_the_status_is_todays_unless_a_day_is_named(db, monkeypatch):
    agreement = AgreementFactory(signed=None)
    ActionFactory(agreement=agreement, date="2016-06-08", expiry_date="2018-12-31")
    # Midnight in Seoul is the afternoon before in UTC.
    for now, status in [
        ("2018-12-31T14:59:00+00:00", Status.SIGNED),
        ("2018-12-31T15:01:00+00:00", Status.EXPIRED),
    ]:
        monkeypatch.setattr(
            "django.utils.timezone.now", lambda now=now: datetime.datetime.fromisoformat(now)
        )
        assert agreement.status() == status


def test_an_agreement_without_acts_has_no_status(db):
    agreement = AgreementFactory(signed=None)
    assert agreement.status() is None
    assert agreement.period_rows == []
    assert agreement.dating_action is None


def test_an_agreement_is_dated_by_its_signature_or_else_by_its_first_act(db):
    agreement = AgreementFactory(signed=None)
    first = ActionFactory(agreement=agreement, kind=ActionKind.PROPOSED, date="2015")
    ActionFactory(agreement=agreement, kind=ActionKind.AGREED, date="2016-01-01")
    agreement.refresh_from_db()
    assert agreement.dating_action == first
    signed = ActionFactory(agreement=agreement, date="2016-06-08")
    ActionFactory(agreement=agreement, date="2017")
    agreement.refresh_from_db()
    assert agreement.dating_action == signed


def test_the_public_document_shows_the_periods(db):
    agreement = AgreementFactory(signed="2016-06-08")
    assert agreement.period_rows == [
        {"status": Status.SIGNED, "first_day": day("2016-06-08"), "last_day": None}
    ]


def test_an_agreement_without_end_can_be_published(db):
    agreement = AgreementFactory(signed="0001", published=True)
    ActionFactory(agreement=agreement, kind="extended", date="2017", expiry_date="9999")
    ActionFactory(agreement=agreement, kind="superseded", date="9999-12-31")
    assert in_words(agreement.periods()) == [
        "signed 0001-12-31 9999-12-30",
        "superseded 9999-12-31",
    ]
    assert list(problems()) == []


days = st.one_of(
    st.dates(datetime.date(2000, 1, 1), datetime.date(2001, 12, 31)),
    st.sampled_from([datetime.date.min, datetime.date.max]),
)


@st.composite
def any_act(draw):
    """An act on any days; its dates may be known to a range of days only."""
    done = sorted([draw(days), draw(days)])
    effective = draw(st.just([None, None]) | st.tuples(days, days).map(sorted))
    return Act(draw(st.sampled_from(ActionKind.values)), *done, *effective, draw(st.none() | days))


acts = any_act()


@given(st.lists(acts, max_size=8))
def test_periods_follow_one_another_without_gap_or_overlap(acts):
    periods = status_periods(acts)
    for status, start, end in periods:
        assert isinstance(status, Status)
        assert end is None or start <= end
    for (status, _start, end), (next_status, next_start, _end) in itertools.pairwise(periods):
        assert next_start == end + ONE_DAY
        assert next_status != status
    if periods:
        assert periods[-1][2] is None
        for status, start, end in periods:
            assert status_on(periods, start) == status
            assert status_on(periods, end or datetime.date.max) == status
        first = periods[0][1]
        assert first == datetime.date.min or status_on(periods, first - ONE_DAY) is None


@given(st.lists(acts, max_size=8), st.randoms())
def test_the_order_in_which_acts_were_entered_does_not_matter(acts, random):
    shuffled = random.sample(acts, len(acts))
    assert status_periods(shuffled) == status_periods(acts)


@given(st.lists(acts, max_size=8))
def test_a_status_is_never_claimed_before_an_act_certainly_counted(acts):
    periods = status_periods(acts)
    counted = [act.effective_date_latest or act.date_latest for act in acts]
    counted += [act.date_latest for act in acts if act.kind in ("agreed", "signed")]
    counted += [
        act.expiry_date_latest + ONE_DAY
        for act in acts
        if act.expiry_date_latest and act.expiry_date_latest < datetime.date.max
    ]
    assert {start for _status, start, _end in periods} <= set(counted)


def test_every_act_either_leads_to_a_status_or_leaves_it():
    assert set(ActionKind) - set(FOLLOWS) - GIVES_BACK == {ActionKind.AMENDED}
    assert not set(FOLLOWS) & GIVES_BACK
    assert set(FOLLOWS.values()) == set(Status)
    assert {Status.TERMINATED, Status.EXPIRED, Status.SUPERSEDED} == ENDED
