import factory

from agreements.choices import MilestoneKind, Stage
from agreements.models import Milestone, Policy, PolicyArea, PolicyCitation, PolicyExport
from tests.factories.organizations import OrganizationFactory
from tests.factories.records import (
    CitationFactory,
    RecordFactory,
    StaffFactory,
    texts,
    words_of,
)


class PolicyAreaFactory(StaffFactory):
    class Meta:
        model = PolicyArea
        django_get_or_create = ("slug",)

    slug = "transport"
    name = texts(words_of, lambda area: f"분야 {area.slug}")


class PolicyFactory(RecordFactory):
    """A policy of a city, in the area transport; `areas=[…]` names others, `areas=[]` is none."""

    class Meta:
        model = Policy

    slug = factory.Sequence(lambda number: f"policy-{number}")
    title = texts(words_of, lambda policy: f"정책 {policy.slug}")
    owner_organization = factory.SubFactory(
        OrganizationFactory, published=factory.SelfAttribute("..published", default=False)
    )
    since = "2004"

    @factory.post_generation
    def areas(self, create, extracted, **kwargs):
        if create:
            self.areas.set([PolicyAreaFactory()] if extracted is None else extracted)


class PolicyCitationFactory(CitationFactory):
    class Meta:
        model = PolicyCitation

    record = factory.SubFactory(PolicyFactory)


class PolicyExportFactory(StaffFactory):
    """An export under no agreement yet; with `published=True` its policy and recipient are."""

    class Meta:
        model = PolicyExport

    class Params:
        published = False

    policy = factory.SubFactory(
        PolicyFactory, published=factory.SelfAttribute("..published", default=False)
    )
    recipient = factory.SubFactory(
        OrganizationFactory, published=factory.SelfAttribute("..published", default=False)
    )
    stage = Stage.AGREED


class MilestoneFactory(StaffFactory):
    """A milestone of an export; of an agreement with `agreement=…, export=None`."""

    class Meta:
        model = Milestone

    export = factory.SubFactory(PolicyExportFactory)
    kind = MilestoneKind.TRAINING
    title = {"en": "Training", "ko": "교육"}
    planned = "2017-03"
