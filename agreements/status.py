"""An agreement's status: what follows from its actions, on any day.

An act counts from its effective date, or its own date where no other is given. Where a date is only
known to a month or a year, the act counts from the last day it can mean: a status is claimed only
for days on which it certainly held.
"""

import datetime

from agreements.choices import ActionKind, Status

# Acts that leave the status as it is: the text changes, or the day it runs out.
FOLLOWS = {
    ActionKind.PROPOSED: Status.PROPOSED,
    ActionKind.INITIALLED: Status.INITIALLED,
    ActionKind.AGREED: Status.AGREED,
    ActionKind.SIGNED: Status.SIGNED,
    ActionKind.IN_EFFECT: Status.IN_EFFECT,
    ActionKind.RENEWED: Status.IN_EFFECT,
    ActionKind.SUSPENDED: Status.SUSPENDED,
    ActionKind.RESUMED: Status.IN_EFFECT,
    ActionKind.TERMINATED: Status.TERMINATED,
    ActionKind.EXPIRED: Status.EXPIRED,
    ActionKind.SUPERSEDED: Status.SUPERSEDED,
}
ENDED = {Status.TERMINATED, Status.EXPIRED, Status.SUPERSEDED}
ORDER = {kind: place for place, kind in enumerate(ActionKind.values)}
ONE_DAY = datetime.timedelta(days=1)


def status_periods(actions):
    """Return [(status, first day, last day), …] in order; the last one's end is None.

    `actions` have `kind`, `date_latest`, `effective_date_latest` and `expiry_date_latest`.
    """
    acts = sorted(actions, key=lambda act: (_counts_from(act), ORDER[act.kind]))
    starts = []  # (status, first day)
    expiry = None
    for act in acts:
        day = _counts_from(act)
        if expiry and expiry < day and not _has_ended(starts):
            _begin(starts, Status.EXPIRED, expiry + ONE_DAY)
        if act.kind in FOLLOWS:
            _begin(starts, Status(FOLLOWS[act.kind]), day)
        if act.expiry_date_latest:
            expiry = act.expiry_date_latest
    if expiry and not _has_ended(starts):
        _begin(starts, Status.EXPIRED, expiry + ONE_DAY)
    ends = [start - ONE_DAY for _status, start in starts[1:]]
    return [(*start, end) for start, end in zip(starts, [*ends, None], strict=False)]


def status_on(periods, day):
    """Return the status on `day`, or None when the agreement had none yet."""
    for status, start, end in periods:
        if start <= day and (end is None or day <= end):
            return status
    return None


def _counts_from(act):
    return act.effective_date_latest or act.date_latest


def _has_ended(starts):
    return bool(starts) and starts[-1][0] in ENDED


def _begin(starts, status, day):
    # Of two acts on one day the later one in an agreement's life counts. Nor has a status begun
    # that counts from the end of a year in which the agreement had run out already.
    while starts and starts[-1][1] >= day:
        starts.pop()
    if not starts or starts[-1][0] != status:
        starts.append((status, day))
