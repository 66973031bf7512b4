import factory

from agreements.choices import ActionKind, AgreementType, RelationKind
from agreements.models import (
    Action,
    Agreement,
    AgreementCitation,
    Document,
    Party,
    Relation,
    Signatory,
)
from catalogue.publication import publish
from tests.factories.organizations import OrganizationFactory
from tests.factories.people import PersonFactory
from tests.factories.records import CitationFactory, StaffFactory, texts, words_of
from tests.factories.users import UserFactory


class AgreementFactory(StaffFactory):
    """An agreement between published cities, signed, in English and Korean; a draft.

    - `parties`: how many, or the organizations; two unless told.
    - `signed`: the EDTF date of its signature; None for an agreement without any act.
    - `areas`: its policy areas.
    - `published=True` publishes it as staff do, with `publish`: what it lacks is an error.
    """

    class Meta:
        model = Agreement

    slug = factory.Sequence(lambda number: f"agreement-{number}")
    title = texts(words_of, lambda agreement: f"협정 {agreement.slug}")
    type = AgreementType.MOU

    parties = 2
    signed = "2016-06-08"
    areas = ()
    published = False

    @classmethod
    def _create(cls, model_class, *args, parties, signed, areas, published, **kwargs):
        agreement = super()._create(model_class, *args, **kwargs)
        if isinstance(parties, int):
            parties = OrganizationFactory.create_batch(parties, published=True)
        for order, organization in enumerate(parties):
            PartyFactory(agreement=agreement, organization=organization, order=order)
        if signed:
            ActionFactory(agreement=agreement, date=signed)
        agreement.areas.set(areas)
        return publish(agreement, by=UserFactory()) if published else agreement


class PartyFactory(StaffFactory):
    class Meta:
        model = Party

    agreement = factory.SubFactory(AgreementFactory)
    organization = factory.SubFactory(OrganizationFactory, published=True)


class SignatoryFactory(StaffFactory):
    class Meta:
        model = Signatory

    party = factory.SubFactory(PartyFactory)
    person = factory.SubFactory(PersonFactory, published=True)
    office = {"en": "Mayor", "ko": "시장"}


class ActionFactory(StaffFactory):
    class Meta:
        model = Action

    agreement = factory.SubFactory(AgreementFactory, signed=None)
    kind = ActionKind.SIGNED
    date = "2016-06-08"


class RelationFactory(StaffFactory):
    """This agreement follows from that, the earlier one."""

    class Meta:
        model = Relation

    source = factory.SubFactory(AgreementFactory)
    target = factory.SubFactory(AgreementFactory)
    kind = RelationKind.FOLLOWS


class DocumentFactory(StaffFactory):
    """A link to a text; with `translation_of` one of the same agreement."""

    class Meta:
        model = Document

    translation_of = None
    agreement = factory.Maybe(
        "translation_of",
        yes_declaration=factory.SelfAttribute("translation_of.agreement"),
        no_declaration=factory.SubFactory(AgreementFactory),
    )
    title = {"en": "Memorandum of understanding", "ko": "양해각서"}
    url = factory.Sequence(lambda number: f"https://texts.example.org/{number}.pdf")
    language = "en"


class AgreementCitationFactory(CitationFactory):
    class Meta:
        model = AgreementCitation

    record = factory.SubFactory(AgreementFactory)
