"""Dates as precise as the source gives them: EDTF level 0 and 1 (ISO 8601-2:2019).

A date is kept as its EDTF text. PostgreSQL works out the earliest and the latest day it can mean
(`edtf_earliest`, `edtf_latest`, in the first migration of this app), so that raw SQL, bulk updates
and fixtures get them too, and text that is no such date is refused by the database itself.
"""

import datetime
import re

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import gettext_lazy as _
from edtf import EDTFParseException, parse_edtf

# What the archive records of the standard: calendar dates from the year 1 on, with "?", "~" or "%"
# for a doubtful date, X for a digit that is not known, and intervals, open ones included.
# ASCII digits only: PostgreSQL knows no others. Months to 12: EDTF has its seasons from 21 on.
_MONTH, _DAY = "(?:0[1-9]|1[0-2])", "[0-3][0-9]"
_DATE = (
    f"(?:[0-9]{{2}}(?:XX|[0-9]X)|[0-9]{{4}}(?:-(?:XX(?:-XX)?|{_MONTH}(?:-(?:XX|{_DAY}))?))?)[?~%]?"
)
_EDTF = re.compile(rf"{_DATE}|{_DATE}/(?:{_DATE}|\.\.)|\.\./{_DATE}")
MAX_LENGTH = 32

MESSAGE = _(
    "“%(value)s” is not a date the archive can keep. Write 2016, 2016-06, 2016-06-08, "
    "2016-06-08/2016-06-10 for a period, 2016/.. for one without an end, and ? after a "
    "date that is uncertain."
)


def edtf_days(text):
    """Return the earliest and the latest day that EDTF `text` can mean.

    An open end of an interval is None. Raises ValidationError when the text is not EDTF level 0
    or 1, is a day that no calendar has, or is an interval that ends before it begins.
    """
    if not _EDTF.fullmatch(text):
        raise ValidationError(MESSAGE, code="invalid", params={"value": text})
    # Each end by itself: the package has intervals of unspecified dates in its level 2 only.
    first, _slash, last = text.partition("/")
    try:
        earliest = None if first == ".." else _day(parse_edtf(first).lower_strict())
        latest = None if last == ".." else _day(parse_edtf(last or first).upper_strict())
    except (EDTFParseException, ValueError) as error:
        raise ValidationError(MESSAGE, code="invalid", params={"value": text}) from error
    if earliest and latest and latest < earliest:
        raise ValidationError(
            _("“%(value)s” ends before it begins."), code="invalid", params={"value": text}
        )
    return earliest, latest


def _day(moment):
    return datetime.date(*moment[:3])


def validate_edtf(text):
    edtf_days(text)


def validate_bounded_edtf(text):
    """Accept only a date with both ends: an act happens, it does not go on without end."""
    if None in edtf_days(text):
        raise ValidationError(
            _("“%(value)s” has no end or no beginning. Give the day, month or year of the act."),
            code="open",
            params={"value": text},
        )


class EdtfField(models.CharField):
    """An EDTF date as text; pair it with an `EarliestDay` and a `LatestDay` of the same name."""

    default_validators = [validate_edtf]

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", MAX_LENGTH)
        kwargs.setdefault(
            "help_text",
            _("As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?"),
        )
        super().__init__(*args, **kwargs)


class _Day(models.GeneratedField):
    function = None

    def __init__(self, of=None, **kwargs):
        if of is not None:
            kwargs = {
                "expression": Func(F(of), function=self.function),
                "output_field": models.DateField(null=True),
                "db_persist": True,
            } | kwargs
        super().__init__(**kwargs)


class EarliestDay(_Day):
    """The first day that the named EDTF field can mean; null when it has no beginning."""

    function = "edtf_earliest"


class LatestDay(_Day):
    """The last day that the named EDTF field can mean; null when it has no end."""

    function = "edtf_latest"


def bounded(field, *, name):
    """A constraint: where the named EDTF field has a date, that has a beginning and an end."""
    return models.CheckConstraint(
        condition=Q(**{field: ""})
        | Q(**{f"{field}_earliest__isnull": False, f"{field}_latest__isnull": False}),
        name=name,
        violation_error_message=_("A date of this kind has a beginning and an end."),
    )


class EdtfFormField(forms.CharField):
    """A search form's date: cleans to (text, earliest day, latest day)."""

    default_validators = [validate_edtf]

    def clean(self, value):
        text = super().clean(value)
        return (text, *edtf_days(text)) if text else None
