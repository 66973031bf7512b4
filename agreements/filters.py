"""What agreements and policies can be filtered by."""

from django.utils.translation import gettext_lazy as _

from agreements.choices import AgreementType, PartyRole, Stage, Status
from archive.translated import LANGUAGE_TAG
from catalogue.choices import Kind
from catalogue.filters import (
    AsOfFilter,
    CountryFilter,
    EdtfFilter,
    MatchFilter,
    OrderingFilter,
    StatusFilter,
    TermFilter,
)
from cities.filters import REGIONS, PlaceFilter
from forums.filters import SDGFilter

PLACES = ("country", "city", "region", "organization")


class RoleFilter(TermFilter):
    """The role of whoever else is asked for: ?city=colombo&role=importer is Colombo importing."""

    def filter(self, queryset, values):
        if self.is_asked_with_a_place:
            return queryset  # the places' own filters ask for the role with the place
        return super().filter(queryset, values)

    def counted_apart(self):
        return list(self.choices) if self.is_asked_with_a_place else []

    @property
    def is_asked_with_a_place(self):
        places = [name for name in PLACES if name != self.parent.left_out]
        return any(name in self.parent.asked for name in places)


class InRole:
    """A place's filter that asks for the place in the roles that are asked for."""

    def roles(self):
        return self.parent.asked.get("role", [""])

    def terms(self, values):
        return [
            f"{term}:{role}" if role else term
            for term in super().terms(values)
            for role in self.roles()
        ]


class PlaceInRole(InRole, TermFilter):
    pass


class CountryInRole(InRole, CountryFilter):
    pass


class ActorFilter(PlaceFilter):
    """Filters by who takes part, where from and in which role."""

    country = CountryInRole(label=_("Country"))
    city = PlaceInRole(label=_("City"), kind=Kind.CITY)
    region = PlaceInRole(label=_("Region"), choices=REGIONS)
    organization = PlaceInRole(label=_("Organization"), kind=Kind.ORGANIZATION)
    role = RoleFilter(label=_("Role"), choices=PartyRole.choices)
    area = TermFilter(label=_("Policy area"), kind=Kind.AREA)
    sdg = SDGFilter(label=_("SDG"))
    stage = TermFilter(label=_("Stage"), choices=Stage.choices)
    match = MatchFilter()


class SharingFilter(ActorFilter):
    """Filters also by the occasion: of a policy, those of the agreements that it went under."""

    forum = TermFilter(label=_("Forum"), kind=Kind.FORUM)
    person = TermFilter(label=_("Person"), kind=Kind.PERSON)
    year = TermFilter(label=_("Year"), pattern=r"\d{4}")


class AgreementFilter(SharingFilter):
    kind = Kind.AGREEMENT

    type = TermFilter(label=_("Type"), choices=AgreementType.choices)
    status = StatusFilter(label=_("Status"), choices=Status.choices)
    as_of = AsOfFilter()
    policy = TermFilter(label=_("Policy"), kind=Kind.POLICY)
    signed_from = EdtfFilter(lookup_expr="gte", term="action:signed", label=_("Signed on or after"))
    signed_to = EdtfFilter(lookup_expr="lte", term="action:signed", label=_("Signed on or before"))
    language = TermFilter(label=_("Language of the text"), pattern=LANGUAGE_TAG)
    ordering = OrderingFilter("-date", "date", "name", "-name", "relevance")


class PolicyFilter(SharingFilter):
    kind = Kind.POLICY
    default_ordering = "-uses"

    ordering = OrderingFilter("-uses", "name", "-name")
