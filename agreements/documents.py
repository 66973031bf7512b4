"""What the public gets of agreements, policies and policy areas."""

from rest_framework import serializers

from agreements.choices import (
    REVERSE_VERBS,
    STAGE_GROUPS,
    ActionKind,
    AgreementType,
    BindingForce,
    MilestoneKind,
    Mode,
    PartyRole,
    Progress,
    RelationKind,
    Stage,
    StageGroup,
    Status,
)
from agreements.models import Agreement, Policy, PolicyArea
from catalogue.choices import Kind
from catalogue.documents import (
    CitationDocument,
    Conditional,
    EdtfDate,
    LanguageMapField,
    PublicDocument,
    Reference,
    TitledReference,
    is_public,
    names_of,
    publishes,
)
from catalogue.flows import name_stages
from catalogue.vocabularies import name_choices, name_kinds
from cities.documents import (
    ActorReference,
    names_of_organization,
    place_terms,
    point_of,
    whereabouts,
)
from forums.documents import TargetReference, target_terms, with_goals, year_terms

name_choices(
    type=AgreementType.choices,
    binding_force=BindingForce.choices,
    role=PartyRole.choices,
    action=ActionKind.choices,
    status=Status.choices,
    relation=RelationKind.choices,
    reverse_relation=REVERSE_VERBS.items(),
    stage=Stage.choices,
    mode=Mode.choices,
    milestone=MilestoneKind.choices,
    progress=Progress.choices,
)
name_stages(StageGroup)
name_kinds(area=(Kind.AREA, "parent"))


class AreaReference(Reference):
    """A link to a policy area, and to the one it lies within."""

    parent = Reference()


class DeclarationReference(serializers.Serializer):
    """A link to a declaration, which is shown with its forum."""

    slug = serializers.CharField()
    title = LanguageMapField()
    forum = Reference()


class PrincipleReference(Conditional):
    """A principle that an agreement carries out."""

    number = serializers.IntegerField()
    title = LanguageMapField()
    declaration = DeclarationReference()

    def needs(self, principle):
        return [principle.declaration.forum]


class SignatoryDocument(serializers.Serializer):
    person = Reference()
    office = LanguageMapField(help_text="The office held when signing, as the source words it.")
    acting_for = Reference()
    signed_on = EdtfDate("signed_on")


class PartyDocument(serializers.Serializer):
    organization = ActorReference()
    role = serializers.ChoiceField(choices=PartyRole.choices)
    name_as_signed = LanguageMapField(
        source="shown_name", help_text="Its name in the text or, where that is as usual, that day."
    )
    signatories = SignatoryDocument(many=True, source="signatories.all")


class ActionDocument(serializers.Serializer):
    kind = serializers.ChoiceField(choices=ActionKind.choices)
    date = EdtfDate("date")
    effective_date = EdtfDate("effective_date")
    expiry_date = EdtfDate("expiry_date")
    note = LanguageMapField()


class MilestoneDocument(serializers.Serializer):
    kind = serializers.ChoiceField(choices=MilestoneKind.choices)
    title = LanguageMapField()
    planned = EdtfDate("planned")
    actual = EdtfDate("actual")
    progress = serializers.ChoiceField(
        choices=Progress.choices,
        source="progress_when_written",
        help_text="On the day that was asked for, or today.",
    )


def milestones_on(milestones, day):
    """Milestones with how far they are on a day."""
    return [milestone | {"progress": progress_on(milestone, day)} for milestone in milestones]


def progress_on(milestone, day):
    done, planned = milestone["actual"], milestone["planned"]
    if done and (planned is None or done["latest"] <= day.isoformat()):
        return Progress.DONE
    if planned["latest"] < day.isoformat():
        return Progress.OVERDUE
    return Progress.DUE


def exports_on(exports, day):
    return [export | {"milestones": milestones_on(export["milestones"], day)} for export in exports]


class AgreementReference(TitledReference):
    type = serializers.ChoiceField(choices=AgreementType.choices)


class AdaptedFrom(Conditional):
    """The export that another one was copied from."""

    is_required = False

    recipient = Reference()

    def needs(self, export):
        return records_of_export(export)


def records_of_export(export):
    """The records that must be public for an export to be."""
    return [record for record in (export.policy, export.recipient, export.agreement) if record]


class ExportDocument(Conditional):
    """A policy on its way to a recipient."""

    policy = TitledReference()
    recipient = ActorReference()
    agreement = AgreementReference()
    stage = serializers.ChoiceField(choices=Stage.choices)
    modes = serializers.ListField(child=serializers.ChoiceField(choices=Mode.choices))
    date = EdtfDate("date")
    first_import = serializers.BooleanField(allow_null=True)
    adapted_from = AdaptedFrom(allow_null=True)
    description = LanguageMapField()
    outcome = LanguageMapField()
    milestones = MilestoneDocument(many=True, source="milestones.all")

    def needs(self, export):
        return records_of_export(export)


class ExportOfPolicy(ExportDocument):
    """The same, on the policy's own page: left out while its agreement is a draft."""

    is_required = False


class TextDocument(serializers.Serializer):
    """A text of the agreement."""

    title = LanguageMapField()
    url = serializers.CharField()
    language = serializers.CharField()
    translation_of = LanguageMapField(source="translation_of.title", default=None, allow_null=True)
    sha256 = serializers.CharField()
    pages = serializers.IntegerField(allow_null=True)


class RelationDocument(Conditional):
    """How this agreement stands to another, from either side."""

    is_required = False

    kind = serializers.ChoiceField(choices=RelationKind.choices)
    reverse = serializers.BooleanField(help_text="True: the other agreement … this one.")
    agreement = AgreementReference()

    def needs(self, relation):
        return [relation["agreement"]]


class StatusPeriodDocument(serializers.Serializer):
    """The days on which a status held; the last one has no end."""

    status = serializers.ChoiceField(choices=Status.choices)
    first_day = serializers.DateField()
    last_day = serializers.DateField(allow_null=True)


def flow_terms(export):
    """Where a policy came from and went, and what its stage is drawn as, as terms for maps.

    "flow:KR/seoul>LK/colombo>agreed" between cities, "flow:KR>LK>agreed" between countries.
    """
    ends = [whereabouts(one) for one in (export.policy.owner_organization, export.recipient)]
    if not all(ends):
        return set()
    countries = [end.partition("/")[0] for end in ends]
    group = STAGE_GROUPS[export.stage]
    return {f"flow:{'>'.join(way)}>{group}" for way in (ends, countries)}


def owner_of(export):
    """The rows that the beginning of its way follows from."""
    owner = export.policy.owner_organization
    return [row for row in (owner, owner.city, owner.home_country) if row]


def area_terms(areas):
    return {f"area:{step.slug}" for step in ancestors_of_areas(areas)}


def ancestors_of_areas(areas):
    """The rows that `area_terms` follow from: the areas and those they lie within."""
    return [step for area in areas for step in area.with_ancestors()]


def days_of_agreement(agreement):
    action = agreement.dating_action
    return (action.date_earliest, action.date_latest) if action else (None, None)


def occasion_of(agreement):
    """The records that `occasion_terms` follow from: the forum, and those who signed."""
    people = [
        signatory.person
        for party in agreement.parties.all()
        for signatory in party.signatories.all()
    ]
    return [agreement.forum, *people] if agreement.forum else people


def occasion_terms(agreement):
    """When, at which forum and by whose hand it was agreed."""
    terms = {
        f"{'forum' if record == agreement.forum else 'person'}:{record.slug}"
        for record in occasion_of(agreement)
        if is_public(record)
    }
    return terms | year_terms(*days_of_agreement(agreement))


@publishes(Kind.AGREEMENT, Agreement)
class AgreementDocument(PublicDocument):
    """What was agreed, by whom, when and where, what moved under it, and who says so."""

    slug = serializers.CharField()
    title = LanguageMapField()
    type = serializers.ChoiceField(choices=AgreementType.choices)
    status = serializers.ChoiceField(
        choices=Status.choices,
        allow_null=True,
        source="status_when_written",
        help_text="On the day that was asked for, or today. Null before the first act.",
    )
    status_periods = StatusPeriodDocument(many=True, source="period_rows")
    binding_force = serializers.ChoiceField(choices=BindingForce.choices)
    reference_number = serializers.CharField()
    summary = LanguageMapField()
    date = EdtfDate(
        "date",
        source="dating_action",
        help_text="When it was signed; of what was never signed, its first act.",
    )
    forum = Reference()
    place = Reference()
    languages = serializers.ListField(child=serializers.CharField())
    areas = AreaReference(many=True, source="areas.all")
    principles = PrincipleReference(many=True, source="principles.all")
    parties = PartyDocument(many=True, source="parties.all")
    actions = ActionDocument(many=True, source="actions.all")
    exports = ExportDocument(many=True, source="exports.all")
    milestones = MilestoneDocument(many=True, source="milestones.all")
    documents = TextDocument(many=True, source="documents.all")
    relations = RelationDocument(many=True, source="relations_both_ways")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")

    title_field = "title"

    def names_to_search(self, agreement):
        names = [agreement.reference_number]
        for party in agreement.parties.all():
            names += party.name_as_signed.values()
            if is_public(party.organization):
                names += names_of_organization(party.organization)
            for signatory in party.signatories.all():
                if is_public(signatory.person):
                    names += names_of(signatory.person)
        return names

    def terms_of(self, agreement):
        terms = {f"type:{agreement.type}", f"binding_force:{agreement.binding_force}"}
        terms |= {f"language:{language}" for language in agreement.languages}
        terms |= {f"action:{action.kind}" for action in agreement.actions.all()}
        terms |= area_terms(agreement.areas.all()) | occasion_terms(agreement)
        for principle in agreement.principles.all():
            if is_public(principle.declaration.forum):
                terms |= target_terms(principle.targets.all())
        for party in agreement.parties.all():
            if is_public(party.organization):
                terms |= place_terms(party.organization, party.role)
        for export in agreement.exports.all():
            if is_public(export.policy) and is_public(export.recipient):
                terms |= {f"policy:{export.policy.slug}", f"stage:{export.stage}"}
                terms |= flow_terms(export)
                terms |= area_terms(export.policy.areas.all())
                terms |= target_terms(export.policy.targets.all())
        return terms

    def follows(self, agreement):
        for party in agreement.parties.all():
            yield from party.organization.ancestors()
        yield from ancestors_of_areas(agreement.areas.all())
        for principle in agreement.principles.all():
            yield from with_goals(principle.targets.all())
        for export in agreement.exports.all():
            yield from ancestors_of_areas(export.policy.areas.all())
            yield from with_goals(export.policy.targets.all())
            yield from owner_of(export)

    def days_of(self, agreement):
        return days_of_agreement(agreement)

    def point_of(self, agreement):
        place = agreement.place
        return point_of(place if place and is_public(place) else None)

    def periods_of(self, agreement):
        return agreement.periods()

    @classmethod
    def on_day(cls, document, day):
        """Complete the document with the status, and how far its milestones are, on that day."""
        asked = day.isoformat()
        status = next(
            (
                period["status"]
                for period in document["status_periods"]
                if period["first_day"] <= asked
                and (period["last_day"] is None or asked <= period["last_day"])
            ),
            None,
        )
        return document | {
            "status": status,
            "milestones": milestones_on(document["milestones"], day),
            "exports": exports_on(document["exports"], day),
        }


@publishes(Kind.POLICY, Policy)
class PolicyDocument(PublicDocument):
    """What a city does and others want, where it came from and everywhere it went."""

    slug = serializers.CharField()
    title = LanguageMapField()
    summary = LanguageMapField()
    owner = ActorReference(source="owner_organization")
    areas = AreaReference(many=True, source="areas.all")
    targets = TargetReference(many=True, source="targets.all")
    since = EdtfDate("since")
    exports = ExportOfPolicy(many=True, source="exports.all")
    remarks = LanguageMapField()
    citations = CitationDocument(many=True, source="citations.all")

    title_field = "title"

    def names_to_search(self, policy):
        owner = policy.owner_organization
        return names_of_organization(owner) if is_public(owner) else []

    def terms_of(self, policy):
        terms = area_terms(policy.areas.all()) | target_terms(policy.targets.all())
        if is_public(policy.owner_organization):
            terms |= place_terms(policy.owner_organization, PartyRole.EXPORTER)
        for export in policy.exports.all():
            agreement = export.agreement
            if is_public(export.recipient) and (agreement is None or is_public(agreement)):
                terms |= place_terms(export.recipient, PartyRole.IMPORTER)
                terms.add(f"stage:{export.stage}")
                terms |= flow_terms(export)
                terms |= {f"agreement:{agreement.slug}"} if agreement else set()
                terms |= occasion_terms(agreement) if agreement else set()
        return terms

    def follows(self, policy):
        yield from policy.owner_organization.ancestors()
        yield from ancestors_of_areas(policy.areas.all())
        yield from with_goals(policy.targets.all())
        for export in policy.exports.all():
            yield from export.recipient.ancestors()
            yield from occasion_of(export.agreement) if export.agreement else ()

    def days_of(self, policy):
        return policy.since_earliest, policy.since_latest

    @classmethod
    def on_day(cls, document, day):
        return document | {"exports": exports_on(document["exports"], day)}


@publishes(Kind.AREA, PolicyArea)
class PolicyAreaDocument(PublicDocument):
    slug = serializers.CharField()
    name = LanguageMapField()
    parent = Reference()

    def names_to_search(self, area):
        return []

    def follows(self, area):
        return area.with_ancestors()

    def terms_of(self, area):
        return area_terms([area])
