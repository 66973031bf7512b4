"""What the public gets of forums, their declarations, and the SDGs."""

from rest_framework import serializers

from catalogue.choices import Kind
from catalogue.documents import (
    CitationDocument,
    EdtfDate,
    LanguageMapField,
    NameDocument,
    PublicDocument,
    Reference,
    SourceDocument,
    is_public,
    names_of,
    publishes,
)
from catalogue.vocabularies import name_choices, name_kinds
from cities.documents import ActorReference, names_of_organization, place_terms, region_terms
from forums.choices import AttendanceCategory, DeclarationKind, DelegationRank, HostRole
from forums.models import Forum, SDGGoal, SDGTarget

name_choices(
    host_role=HostRole.choices,
    rank=DelegationRank.choices,
    attendance=AttendanceCategory.choices,
    declaration=DeclarationKind.choices,
)
name_kinds(sdg=(Kind.SDG_GOAL, None), sdg_target=(Kind.SDG_TARGET, "goal"))


class GoalReference(Reference):
    number = serializers.IntegerField()


class TargetReference(Reference):
    """A link to an SDG target, by its code."""

    goal = serializers.IntegerField(source="goal.number")


def target_terms(targets):
    """The terms of SDG targets, and of the goals they belong to."""
    return {
        term for target in targets for term in (f"sdg:{target.goal.number}", f"sdg:{target.code}")
    }


def year_terms(earliest, latest):
    """The years that a date can mean; none for one without an end or of over a century."""
    if not earliest or not latest or latest.year - earliest.year > 100:
        return set()
    return {f"year:{year}" for year in range(earliest.year, latest.year + 1)}


def with_goals(targets):
    """The rows that `target_terms` follow from."""
    return [row for target in targets for row in (target, target.goal)]


class HostDocument(serializers.Serializer):
    organization = ActorReference()
    role = serializers.ChoiceField(choices=HostRole.choices)


class DelegationDocument(serializers.Serializer):
    organization = ActorReference()
    head = Reference()
    office = LanguageMapField()
    rank = serializers.ChoiceField(choices=DelegationRank.choices, allow_blank=True)
    size = serializers.IntegerField(allow_null=True)


class AttendanceDocument(serializers.Serializer):
    """A figure that a source reports."""

    category = serializers.ChoiceField(choices=AttendanceCategory.choices)
    count = serializers.IntegerField()
    note = LanguageMapField()
    source = SourceDocument()


class PrincipleDocument(serializers.Serializer):
    number = serializers.IntegerField()
    title = LanguageMapField()
    text = LanguageMapField()
    targets = TargetReference(many=True, source="targets.all")


class DeclarationDocument(serializers.Serializer):
    slug = serializers.CharField()
    title = LanguageMapField()
    kind = serializers.ChoiceField(choices=DeclarationKind.choices)
    adopted = EdtfDate("adopted")
    summary = LanguageMapField()
    motto = LanguageMapField()
    principles = PrincipleDocument(many=True, source="principles.all")


@publishes(Kind.FORUM, Forum)
class ForumDocument(PublicDocument):
    slug = serializers.CharField()
    name = LanguageMapField()
    names = NameDocument(many=True, source="names.all")
    summary = LanguageMapField()
    date = EdtfDate("date")
    venue_city = Reference()
    venue = LanguageMapField()
    series = LanguageMapField()
    edition = serializers.IntegerField(allow_null=True)
    hosts = HostDocument(many=True, source="hosts.all")
    delegations = DelegationDocument(many=True, source="delegations.all")
    attendance = AttendanceDocument(many=True, source="attendance.all")
    declarations = DeclarationDocument(many=True, source="declarations.all")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")

    def names_to_search(self, forum):
        names = names_of(forum)
        for host in forum.hosts.all():
            if is_public(host.organization):
                names += names_of_organization(host.organization)
        return names

    def terms_of(self, forum):
        terms = year_terms(*self.days_of(forum))
        for host in forum.hosts.all():
            if is_public(host.organization):
                terms |= place_terms(host.organization, host.role)
        for delegation in forum.delegations.all():
            if is_public(delegation.organization):
                terms |= place_terms(delegation.organization)
            if delegation.head and is_public(delegation.head):
                terms.add(f"person:{delegation.head.slug}")
        if forum.venue_city and is_public(forum.venue_city):
            country = forum.venue_city.country
            terms |= {f"city:{forum.venue_city.slug}", f"country:{country.slug}"}
            terms |= region_terms(country)
        for declaration in forum.declarations.all():
            for principle in declaration.principles.all():
                terms |= target_terms(principle.targets.all())
        return terms

    def follows(self, forum):
        for part in [*forum.hosts.all(), *forum.delegations.all()]:
            yield from part.organization.ancestors()
        for declaration in forum.declarations.all():
            for principle in declaration.principles.all():
                yield from with_goals(principle.targets.all())

    def days_of(self, forum):
        return forum.date_earliest, forum.date_latest


@publishes(Kind.SDG_GOAL, SDGGoal)
class SDGGoalDocument(PublicDocument):
    number = serializers.IntegerField()
    name = LanguageMapField()

    def names_to_search(self, goal):
        return []


@publishes(Kind.SDG_TARGET, SDGTarget)
class SDGTargetDocument(PublicDocument):
    code = serializers.CharField()
    goal = GoalReference()
    name = LanguageMapField()

    def names_to_search(self, target):
        return []

    def follows(self, target):
        return [target.goal]

    def terms_of(self, target):
        return {f"sdg:{target.goal.number}"}
