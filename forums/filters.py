"""What forums can be filtered by."""

from django.utils.translation import gettext_lazy as _

from catalogue.choices import Kind
from catalogue.filters import MatchFilter, OrderingFilter, TermFilter
from cities.filters import PlaceFilter


def kind_of_sdg(value):
    """11 is a goal, 11.2 a target."""
    return Kind.SDG_TARGET if "." in value else Kind.SDG_GOAL


class SDGFilter(TermFilter):
    """Goals by number, targets by code."""

    def __init__(self, **kwargs):
        super().__init__(kind=kind_of_sdg, **kwargs)


class ForumFilter(PlaceFilter):
    kind = Kind.FORUM

    city = TermFilter(label=_("City"), kind=Kind.CITY)
    organization = TermFilter(label=_("Organization"), kind=Kind.ORGANIZATION)
    year = TermFilter(label=_("Year"), pattern=r"\d{4}")
    person = TermFilter(label=_("Person"), kind=Kind.PERSON)
    sdg = SDGFilter(label=_("SDG"))
    match = MatchFilter()
    ordering = OrderingFilter("-date", "date", "name", "-name")
