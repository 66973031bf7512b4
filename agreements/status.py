"""An agreement's status: what follows from its actions, on any day.

An act counts from its effective date, or its own date where no other is given; a signature counts
from its own, and an effective date given with it is when the agreement enters into effect. Where a
date is only known to a month or a year, the act counts from the last day it can mean: a status is
claimed only for days on which it certainly held. For the same reason an act that may have come
before the agreement ended does not bring it back.
"""

import datetime
from dataclasses import dataclass

from agreements.choices import ActionKind, Status

# What an act leads to. The others give back what was before, or leave the status as it is.
FOLLOWS = {
    ActionKind.PROPOSED: Status.PROPOSED,
    ActionKind.INITIALLED: Status.INITIALLED,
    ActionKind.AGREED: Status.AGREED,
    ActionKind.SIGNED: Status.SIGNED,
    ActionKind.IN_EFFECT: Status.IN_EFFECT,
    ActionKind.SUSPENDED: Status.SUSPENDED,
    ActionKind.TERMINATED: Status.TERMINATED,
    ActionKind.EXPIRED: Status.EXPIRED,
    ActionKind.SUPERSEDED: Status.SUPERSEDED,
}
# Acts that make an agreement, in words or on paper: it may enter into effect on another day.
MAKES = {ActionKind.AGREED, ActionKind.SIGNED}
# Acts after which an agreement runs, as it did before it ended or, the last two, was suspended.
GIVES_BACK = {ActionKind.EXTENDED, ActionKind.RENEWED, ActionKind.RESUMED}
RUNS = {Status.AGREED, Status.SIGNED, Status.IN_EFFECT}
ENDED = {Status.TERMINATED, Status.EXPIRED, Status.SUPERSEDED}
ORDER = {kind: place for place, kind in enumerate(ActionKind.values)}
ONE_DAY = datetime.timedelta(days=1)
# The last day of the calendar is no day on which an agreement runs out.
NO_END = datetime.date.max


def status_periods(actions):
    """Return [(status, first day, last day), …] in order; the last one's end is None.

    `actions` have `kind`, `expiry_date_latest` and the earliest and the latest day of `date` and
    `effective_date`.
    """
    life = _Life()
    for step in sorted((step for act in actions for step in _steps(act)), key=_Step.in_order):
        life.take(step)
    life.run_out()
    ends = [start - ONE_DAY for _status, start in life.starts[1:]]
    return [(*start, end) for start, end in zip(life.starts, [*ends, None], strict=False)]


def status_on(periods, day):
    """Return the status on `day`, or None when the agreement had none yet."""
    for status, start, end in periods:
        if start <= day and (end is None or day <= end):
            return status
    return None


@dataclass(frozen=True)
class _Step:
    """An act as far as it counts from one day.

    `earliest` is the first day it can have been. With `is_effect` it is what a signature made
    before leads to.
    """

    kind: str
    day: datetime.date
    earliest: datetime.date
    expiry: datetime.date | None
    is_effect: bool

    def in_order(self):
        """What sorts steps: by their day, those of one day as in an agreement's life."""
        last_day = self.expiry or datetime.date.min
        return self.day, ORDER[self.kind], last_day, self.earliest, self.is_effect

    @property
    def ends_before_it_counts(self):
        return self.expiry is not None and self.expiry < self.day


def _steps(act):
    """What an act does: a signature with an effective date does two things."""
    done = (act.date_latest, act.date_earliest)
    effective = (act.effective_date_latest, act.effective_date_earliest)
    expiry = act.expiry_date_latest
    if not act.effective_date_latest:
        yield _Step(act.kind, *done, expiry, is_effect=False)
    elif act.kind not in MAKES:
        yield _Step(act.kind, *effective, expiry, is_effect=False)
    else:
        is_later = act.date_latest < act.effective_date_latest
        if is_later:
            yield _Step(act.kind, *done, expiry, is_effect=False)
        yield _Step(ActionKind.IN_EFFECT, *effective, expiry, is_effect=is_later)


class _Life:
    """The statuses an agreement has come to: `starts` are (status, first day) in order.

    `running` is the last status in which it ran, `expiry` the last day it runs, where one is set.
    """

    def __init__(self):
        self.starts = []
        self.running = None
        self.expiry = None

    @property
    def status(self):
        return self.starts[-1][0] if self.starts else None

    def take(self, step):
        self.run_out(before=step.day)
        status = self._status_after(step)
        if status is not None:
            if status in RUNS:
                self.running = status
            self._begin(status, step.day)
        if step.expiry:
            self.expiry = None if step.expiry == NO_END else step.expiry

    def run_out(self, before=NO_END):
        """Expire where the last day is over; from then on it is no longer awaited."""
        if self.expiry and self.expiry < before:
            if self.status not in ENDED:
                self._begin(Status.EXPIRED, self.expiry + ONE_DAY)
            self.expiry = None

    def _status_after(self, step):
        """The status that a step leads to; None when it leaves what is."""
        if FOLLOWS.get(step.kind) in ENDED:
            return FOLLOWS[step.kind]
        if step.ends_before_it_counts or (self.status in ENDED and not self._brings_back(step)):
            return None
        if step.is_effect and self.status == Status.SUSPENDED:
            self.running = Status.IN_EFFECT
            return None
        if step.kind in FOLLOWS:
            return FOLLOWS[step.kind]
        if self.status in ENDED or step.kind in (ActionKind.RENEWED, ActionKind.RESUMED):
            return self.running or Status.IN_EFFECT
        return None

    def _brings_back(self, step):
        """Whether an agreement that has ended runs again by this step."""
        if step.kind == ActionKind.SUSPENDED:
            return False
        if self.status == Status.EXPIRED and step.expiry:
            return True
        if step.is_effect and self.status != Status.EXPIRED:
            return False
        is_able = step.kind in FOLLOWS or step.kind in GIVES_BACK
        return is_able and step.earliest >= self.starts[-1][1]

    def _begin(self, status, day):
        # Of two acts on one day the later one in an agreement's life counts. Nor has a status begun
        # that counts from the end of a year in which the agreement had run out already.
        while self.starts and self.starts[-1][1] >= day:
            self.starts.pop()
        if self.status != status:
            self.starts.append((status, day))
