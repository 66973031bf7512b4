"""Keyset pages: any page costs what the first one does, and stays right while data change."""

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import F, Q, Value
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from rest_framework.pagination import BasePagination
from rest_framework.response import Response

from catalogue.errors import ParameterError

PAGE_SIZE = 25
MAX_PAGE_SIZE = 100


@dataclass(frozen=True)
class Ordering:
    """An order: the columns that give it, all in one direction; the key ends with the id."""

    label: str
    columns: tuple
    is_descending: bool = False

    def keys(self):
        """The columns for the request's language; there is a name to sort by for each."""
        return [column.format(language=_language()) for column in (*self.columns, "id")]

    def name_in_cursors(self, name):
        """What a cursor says it was made for: in another language the same place is elsewhere."""
        is_by_name = any("{language}" in column for column in self.columns)
        return f"{name}:{_language()}" if is_by_name else name


def _language():
    return get_language() if get_language() in ("en", "ko") else "en"


ORDERINGS = {
    "relevance": Ordering(gettext_lazy("Best match first"), ("rank",), is_descending=True),
    "-date": Ordering(gettext_lazy("Newest first"), ("sort_date",), is_descending=True),
    "date": Ordering(gettext_lazy("Oldest first"), ("sort_date",)),
    "name": Ordering(gettext_lazy("By name, A to Z"), ("sort_{language}",)),
    "-name": Ordering(gettext_lazy("By name, Z to A"), ("sort_{language}",), is_descending=True),
    "-uses": Ordering(gettext_lazy("Most agreements first"), ("rarity", "sort_{language}")),
}


@dataclass
class Page:
    """One page of entries, and the cursors of the pages beside it (None where there is none)."""

    entries: list
    previous: str | None
    next: str | None


class CursorError(ValidationError):
    pass


def with_keys(queryset, order):
    """Return the queryset with the columns of an order, and their names."""
    keys = order.keys()
    if "rank" in keys and "rank" not in queryset.query.annotations:
        queryset = queryset.annotate(rank=Value(0))
    if "rarity" in keys:
        queryset = queryset.annotate(rarity=-F("uses"))
    return queryset, keys


def in_order(queryset, ordering):
    """The whole queryset in an order; the same as all its pages one after the other."""
    order = ORDERINGS[ordering]
    queryset, keys = with_keys(queryset, order)
    return queryset.order_by(*(f"-{key}" if order.is_descending else key for key in keys))


def paginate(queryset, *, ordering, size=PAGE_SIZE, cursor=None):
    """Return the `Page` of a queryset that a cursor names, in one query.

    Raises CursorError when the cursor was not made by this function for this order and,
    where that goes by names, for this language.
    """
    order = ORDERINGS[ordering]
    queryset, keys = with_keys(queryset, order)
    made_for = order.name_in_cursors(ordering)
    is_backward, place = _read(cursor, made_for, keys) if cursor else (False, None)
    descends = order.is_descending != is_backward
    if place is not None:
        queryset = queryset.filter(_beyond(keys, place, descends))
    ordered = queryset.order_by(*(f"-{key}" if descends else key for key in keys))
    entries = list(ordered[: size + 1])
    has_more, entries = len(entries) > size, entries[:size]
    if is_backward:
        entries.reverse()
    has_next = bool(entries) and (is_backward or has_more)
    has_previous = bool(entries) and (has_more if is_backward else place is not None)
    return Page(
        entries,
        _write(entries[0], keys, made_for, is_backward=True) if has_previous else None,
        _write(entries[-1], keys, made_for, is_backward=False) if has_next else None,
    )


def _beyond(keys, place, descends):
    """The condition for rows after a place: (a, b, id) > (x, y, z), written out."""
    step = "lt" if descends else "gt"
    beyond, before = Q(), Q()
    for key, value in zip(keys, place, strict=True):
        beyond |= before & Q(**{f"{key}__{step}": value})
        before &= Q(**{key: value})
    # Says the same of the first column alone, in a form that an index can begin from.
    return Q(**{f"{keys[0]}__{step}e": place[0]}) & beyond


def _write(entry, keys, made_for, *, is_backward):
    place = [getattr(entry, key) for key in keys]
    place = [value.isoformat() if isinstance(value, date) else value for value in place]
    text = json.dumps([made_for, int(is_backward), *place], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read(cursor, made_for, keys):
    """Return (whether it leads back, the place it names)."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        found, is_backward, *place = json.loads(base64.b64decode(padded, b"-_", validate=True))
        if found != made_for or len(place) != len(keys) or is_backward not in (0, 1):
            raise ValueError(cursor)
        return bool(is_backward), [
            _value(key, value) for key, value in zip(keys, place, strict=True)
        ]
    except (ValueError, TypeError, binascii.Error, UnicodeError, RecursionError) as error:
        raise CursorError(
            _("This cursor is not valid here. Start again from the first page.")
        ) from error


def _value(key, value):
    if key == "sort_date":
        return date.fromisoformat(value)
    if key.startswith("sort_"):
        if not isinstance(value, str) or "\0" in value:
            raise ValueError(value)
        value.encode()  # refuses lone surrogates
        return value
    if type(value) is not int or (abs(value) >= 2**31 and key != "id") or abs(value) >= 2**63:
        raise ValueError(value)
    return value


class KeysetPagination(BasePagination):
    """The API's pages: `cursor` names one, `page_size` is how long they are."""

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        try:
            self.page = paginate(
                queryset,
                ordering=view.filterset.ordering,
                size=page_size(request.query_params.get("page_size")),
                cursor=request.query_params.get("cursor"),
            )
        except CursorError as error:
            raise ParameterError({"cursor": error.messages}) from error
        return self.page.entries

    def get_paginated_response(self, data):
        return Response(
            {
                "next": self._link(self.page.next),
                "previous": self._link(self.page.previous),
                "results": data,
            }
        )

    def _link(self, cursor):
        if cursor is None:
            return None
        query = self.request.query_params.copy()
        query["cursor"] = cursor
        return self.request.build_absolute_uri(f"{self.request.path}?{query.urlencode()}")

    def get_paginated_response_schema(self, schema):
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view):
        return [
            {
                "name": "cursor",
                "in": "query",
                "required": False,
                "description": "Names a page; taken from `next` or `previous` of another one.",
                "schema": {"type": "string"},
            },
            {
                "name": "page_size",
                "in": "query",
                "required": False,
                "description": "How many records a page has.",
                "schema": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": MAX_PAGE_SIZE,
                    "default": PAGE_SIZE,
                },
            },
        ]


def page_size(asked):
    """The asked length of a page; raises ParameterError when it makes no sense."""
    if asked is None:
        return PAGE_SIZE
    if asked.isascii() and asked.isdigit() and 1 <= int(asked[:6]) <= MAX_PAGE_SIZE:
        return int(asked)
    raise ParameterError(
        {"page_size": [_("Give a whole number from 1 to %(most)s.") % {"most": MAX_PAGE_SIZE}]}
    )
