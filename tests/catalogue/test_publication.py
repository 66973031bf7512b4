"""What staff publish is complete and refers to nothing secret; what was public keeps its address.

How the catalogue follows is tested in `test_refresh`, what readers then get in `tests.api` and
`tests.site`.
"""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone, translation

from archive.choices import State
from archive.models import Record
from catalogue.choices import ChangeAction
from catalogue.models import Change, Entry
from catalogue.publication import PublicationError, publish, reasons_against, withdraw
from catalogue.refresh import kind_of
from tests.archive.staff_tables import FACTORIES, label
from tests.factories import (
    ActionFactory,
    AgreementFactory,
    CityFactory,
    CitySuccessionFactory,
    CountryFactory,
    DeclarationFactory,
    DelegationFactory,
    ForumFactory,
    OrganizationFactory,
    PartyFactory,
    PersonFactory,
    PolicyExportFactory,
    PolicyFactory,
    PrincipleFactory,
    RelationFactory,
    SignatoryFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

every_kind = pytest.mark.parametrize(
    "factory", [made for model, made in FACTORIES.items() if issubclass(model, Record)], ids=label
)


def again(record):
    """The record as it is in the database now."""
    return type(record).objects.get(pk=record.pk)


def changes(record):
    return list(Change.objects.filter(slug=record.slug).values_list("action", flat=True))


@every_kind
class TestEveryKind:
    def test_a_record_is_made_public_taken_back_and_made_public_again(self, factory):
        record = factory(published=True)
        withdraw(record, by=None)
        assert again(record).state == State.WITHDRAWN
        assert not Entry.objects.filter(slug=record.slug).exists()
        publish(record, by=None)
        assert again(record).state == State.PUBLISHED
        assert Entry.objects.filter(slug=record.slug).exists()
        assert changes(record) == [
            ChangeAction.PUBLISHED,
            ChangeAction.WITHDRAWN,
            ChangeAction.PUBLISHED,
        ]

    def test_its_address_may_change_while_nobody_has_seen_it(self, factory):
        record = factory(published=False)
        record.slug = "ZZ"
        record.full_clean()
        record.save()
        assert again(record).slug == "ZZ"

    @pytest.mark.parametrize("withdrawn", [False, True])
    def test_its_address_is_for_ever_once_it_has_been_public(self, factory, withdrawn):
        record = factory(published=True)
        if withdrawn:
            record = withdraw(record, by=None)
        address, record.slug = record.slug, "ZZ"
        with pytest.raises(ValidationError) as refusal:
            record.full_clean()
        assert refusal.value.message_dict == {
            "slug": ["The address of a record that has been public cannot change."]
        }
        plain = models.QuerySet(type(record)).filter(pk=record.pk)
        for change in (record.save, lambda: plain.update(slug="ZZ")):
            with pytest.raises(IntegrityError) as refusal, transaction.atomic():
                change()
            assert refusal.value.__cause__.diag.constraint_name == "slug_frozen"
        assert again(record).slug == address


class TestPublishing:
    def test_the_first_time_is_kept(self):
        start, draft = timezone.now(), CityFactory()
        first = publish(draft, by=None).first_published_at
        assert start <= first <= timezone.now()
        withdraw(draft, by=None)
        assert publish(draft, by=None).first_published_at == first

    def test_whoever_publishes_what_nobody_looks_after_does_from_then_on(self):
        first, second = UserFactory.create_batch(2)
        city = publish(CityFactory(), by=first)
        assert again(city).owner == first
        withdraw(city, by=second)
        assert publish(city, by=second).owner == first

    def test_a_record_is_published_as_it_is_in_the_database(self):
        """Not as whoever publishes it last saw it."""
        city = CityFactory(name={"en": "Oldhaven"})
        stale = again(city)
        city.name = {"en": "Newhaven"}
        city.save()
        assert publish(stale, by=None).name == {"en": "Newhaven"}
        assert Entry.objects.get(slug=city.slug).document["name"] == {"en": "Newhaven"}

    def test_what_is_public_already_stays_as_it_is(self, published_agreement):
        first = published_agreement.first_published_at
        assert publish(published_agreement, by=None).first_published_at == first
        assert changes(published_agreement) == [ChangeAction.PUBLISHED]

    def test_a_record_in_review_can_be_published(self):
        assert publish(CityFactory(state=State.IN_REVIEW), by=None).is_published

    def test_what_is_refused_changes_nothing(self):
        draft = AgreementFactory(parties=1)
        with pytest.raises(PublicationError):
            publish(draft, by=UserFactory())
        draft = again(draft)
        assert (draft.state, draft.first_published_at, draft.owner) == (State.DRAFT, None, None)
        assert changes(draft) == []


NO_NAME = ["It has no name."]
# {what is incomplete: (how it is made, why it cannot be published)}
INCOMPLETE = {
    "an agreement without a title": (lambda: AgreementFactory(title={}), ["It has no title."]),
    "an agreement of nobody": (
        lambda: AgreementFactory(parties=0),
        ["It has fewer than two parties."],
    ),
    "an agreement of one party": (
        lambda: AgreementFactory(parties=1),
        ["It has fewer than two parties."],
    ),
    "an agreement that nothing happened to": (
        lambda: AgreementFactory(signed=None),
        ["It has no action: say when it was signed, agreed or proposed."],
    ),
    "a policy without a title": (
        lambda: PolicyFactory(title={}, owner_organization__published=True),
        ["It has no title."],
    ),
    "a policy of no area": (
        lambda: PolicyFactory(areas=[], owner_organization__published=True),
        ["It belongs to no policy area."],
    ),
    "a forum without days": (
        lambda: ForumFactory(date="", venue_city=None, hosts=[actor()]),
        ["It has no dates."],
    ),
    "a forum that nobody held": (
        lambda: ForumFactory(venue_city=None, hosts=[]),
        ["It has no host."],
    ),
    "a forum without anything": (
        lambda: ForumFactory(name={}, date="", venue_city=None, hosts=[]),
        ["It has no name.", "It has no dates.", "It has no host."],
    ),
    "a city without a name": (lambda: CityFactory(name={}), NO_NAME),
    "a country without a name": (lambda: CountryFactory(name={}, published=False), NO_NAME),
    "an organization without a name": (
        lambda: OrganizationFactory(name={}, city__published=True),
        NO_NAME,
    ),
    "a person without a name": (lambda: PersonFactory(name={}), NO_NAME),
}


def document_of(record):
    """The public document of a record."""
    return Entry.objects.get(kind=kind_of(record), slug=record.slug).document


def actor():
    return OrganizationFactory(published=True)


def draft_office(published):
    """An organization that could itself be published."""
    return OrganizationFactory(published=published, city__published=True)


@pytest.mark.parametrize(("make", "reasons"), INCOMPLETE.values(), ids=INCOMPLETE)
def test_what_is_incomplete_is_refused_and_staff_are_told_why(make, reasons):
    record = make()
    assert reasons_against(record) == reasons
    with pytest.raises(PublicationError) as refusal:
        publish(record, by=None)
    assert refusal.value.messages == reasons
    assert not again(record).is_published


# {what refers to a draft: (how such a record is made of it, the factory of the draft)}
REFERRING = {
    "the country of a city": (lambda draft: CityFactory(country=draft), CountryFactory),
    "the city of an organization": (lambda draft: OrganizationFactory(city=draft), CityFactory),
    "what an organization is part of": (
        lambda draft: OrganizationFactory(parent=draft, city=None),
        draft_office,
    ),
    "the owner of a policy": (
        lambda draft: PolicyFactory(owner_organization=draft),
        draft_office,
    ),
    "the host of a forum": (
        lambda draft: ForumFactory(venue_city=None, hosts=[draft]),
        draft_office,
    ),
    "the city of a forum": (
        lambda draft: ForumFactory(venue_city=draft, hosts=[actor()]),
        CityFactory,
    ),
    "a delegation": (
        lambda draft: DelegationFactory(forum=_forum(), organization=draft).forum,
        draft_office,
    ),
    "the head of a delegation": (
        lambda draft: DelegationFactory(forum=_forum(), organization=actor(), head=draft).forum,
        PersonFactory,
    ),
    "a party": (lambda draft: AgreementFactory(parties=[actor(), draft]), draft_office),
    "a signatory": (
        lambda draft: SignatoryFactory(party=_party(), person=draft).party.agreement,
        PersonFactory,
    ),
    "whom a signatory acted for": (
        lambda draft: SignatoryFactory(party=_party(), acting_for=draft).party.agreement,
        PersonFactory,
    ),
    "the forum of an agreement": (lambda draft: AgreementFactory(forum=draft), ForumFactory),
    "the place of an agreement": (lambda draft: AgreementFactory(place=draft), CityFactory),
    "a policy under an agreement": (
        lambda draft: _export(policy=draft).agreement,
        PolicyFactory,
    ),
    "who gets a policy under an agreement": (
        lambda draft: _export(recipient=draft).agreement,
        draft_office,
    ),
}


def _forum():
    return ForumFactory(venue_city=None, hosts=[actor()])


def _party():
    return AgreementFactory().parties.first()


def _export(**values):
    return PolicyExportFactory(published=True, agreement=AgreementFactory(), **values)


@pytest.mark.parametrize(("make", "factory"), REFERRING.values(), ids=REFERRING)
def test_what_refers_to_a_draft_is_refused_and_staff_are_told_to_what(make, factory):
    draft = again(factory(published=False))
    record = make(draft)
    assert reasons_against(record) == [
        f"It refers to {draft._meta.verbose_name} “{draft}”, which is not published."
    ]
    models.QuerySet(type(draft)).filter(pk=draft.pk).update(
        state=State.PUBLISHED, first_published_at=timezone.now()
    )
    assert reasons_against(record) == []
    assert publish(record, by=None).is_published


def test_the_forum_of_a_principle_that_is_carried_out_must_be_public():
    draft = ForumFactory(name={"en": "Secret forum"})
    principle = PrincipleFactory(declaration=DeclarationFactory(forum=draft))
    agreement = AgreementFactory()
    agreement.principles.add(principle)
    assert reasons_against(agreement) == [
        "It refers to forum “Secret forum”, which is not published."
    ]


def test_a_draft_that_is_referred_to_twice_is_named_once():
    draft = OrganizationFactory()
    agreement = AgreementFactory(parties=[actor(), draft])
    PartyFactory(agreement=agreement, organization=draft, role="witness")
    assert len(reasons_against(agreement)) == 1


def test_a_related_agreement_need_not_be_public():
    relation = RelationFactory()
    assert publish(relation.source, by=None).is_published


def test_what_is_withdrawn_cannot_be_referred_to_either(published_agreement):
    city = withdraw(CityFactory(published=True), by=None)
    agreement = AgreementFactory(place=city)
    with pytest.raises(PublicationError, match="which is not published"):
        publish(agreement, by=None)


def test_staff_are_told_in_their_own_language():
    agreement = AgreementFactory(title={}, parties=1, signed=None, forum=ForumFactory())
    with translation.override("ko"):
        reasons = [str(reason) for reason in reasons_against(agreement)]
        with pytest.raises(PublicationError) as refusal:
            withdraw(agreement, by=None)
    assert len(reasons) == 4
    for sentence in [*reasons, *refusal.value.messages]:
        assert re.search("[가-힣]", sentence)


class TestTwoParties:
    """A public agreement has two or more, whoever writes to the database, when it commits."""

    def refused(self, write):
        self.commit()  # what was there before is not looked at again for its own sake
        with pytest.raises(IntegrityError) as refusal, transaction.atomic():  # noqa: PT012
            write()
            self.commit()
        return refusal.value.__cause__.diag.constraint_name == "agreement_two_parties"

    def commit(self):
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")

    def make_public(self, agreement):
        models.QuerySet(type(agreement)).filter(pk=agreement.pk).update(
            state=State.PUBLISHED, first_published_at=timezone.now()
        )

    def test_one_party_is_not_enough_to_be_public(self):
        assert self.refused(lambda: self.make_public(AgreementFactory(parties=1)))

    def test_a_new_row_cannot_be_public_without_parties(self):
        now = timezone.now()
        assert self.refused(
            lambda: AgreementFactory(parties=0, state="published", first_published_at=now)
        )

    def test_the_last_but_one_cannot_be_deleted(self, published_agreement):
        assert self.refused(published_agreement.parties.last().delete)
        assert published_agreement.parties.count() == 2

    def test_nor_moved_to_another_agreement(self, published_agreement):
        other = AgreementFactory()
        assert self.refused(
            lambda: published_agreement.parties.filter(
                pk=published_agreement.parties.last().pk
            ).update(agreement=other)
        )

    def test_a_third_can(self):
        agreement = AgreementFactory(parties=3, published=True)
        agreement.parties.last().delete()
        self.commit()
        assert agreement.parties.count() == 2

    def test_one_can_take_the_place_of_another(self, published_agreement):
        with transaction.atomic():
            published_agreement.parties.last().delete()
            PartyFactory(agreement=published_agreement)
            self.commit()
        assert published_agreement.parties.count() == 2

    def test_a_draft_may_lose_all_and_a_public_agreement_may_go_with_its_own(
        self, published_agreement
    ):
        draft = AgreementFactory()
        draft.parties.all().delete()
        published_agreement.delete()
        self.commit()
        assert list(type(draft).objects.all()) == [draft]


class TestWithdrawing:
    @pytest.mark.parametrize("state", [State.DRAFT, State.IN_REVIEW])
    def test_what_is_not_public_cannot_be(self, state):
        city = CityFactory(state=state)
        with pytest.raises(PublicationError) as refusal:
            withdraw(city, by=None)
        assert refusal.value.messages == ["It is not published."]
        assert again(city).state == state

    def test_it_is_withdrawn_once(self):
        city = CityFactory(published=True)
        withdraw(city, by=None)
        with pytest.raises(PublicationError, match="It is not published"):
            withdraw(city, by=None)
        assert changes(city) == [ChangeAction.PUBLISHED, ChangeAction.WITHDRAWN]

    def test_its_address_is_given_to_no_other(self):
        city = withdraw(CityFactory(published=True), by=None)
        with pytest.raises(ValidationError) as refusal:
            CityFactory.build(slug=city.slug, country=city.country).full_clean()
        assert "slug" in refusal.value.message_dict

    def test_its_facts_are_kept(self, published_agreement):
        withdraw(published_agreement, by=None)
        assert published_agreement.parties.count() == 2
        assert published_agreement.actions.count() == 1

    def test_whoever_withdraws_what_nobody_looks_after_does_from_then_on(self):
        first, second = UserFactory.create_batch(2)
        city = CityFactory(published=True)
        assert withdraw(city, by=first).owner == first
        publish(city, by=second)
        assert withdraw(city, by=second).owner == first

    def test_every_reason_against_it_is_said_at_once_and_nothing_is_changed(self):
        party = actor()
        agreement = AgreementFactory(
            title={"en": "Transport"}, parties=[party, actor()], published=True
        )
        draft = again(OrganizationFactory(name={"en": "Secret office"}))
        with pytest.raises(PublicationError) as refusal:
            withdraw(party, by=None, merged_into=draft)
        assert refusal.value.messages == [
            "It is shown by: Transport. Withdraw or change those first.",
            "It cannot be merged into “Secret office”, which is not published.",
        ]
        party = again(party)
        assert (party.is_published, party.merged_into) == (True, None)
        withdraw(agreement, by=None)
        assert withdraw(party, by=None).state == State.WITHDRAWN

    def test_of_the_many_that_show_it_ten_are_named(self):
        party = actor()
        for number in range(12):
            AgreementFactory(
                title={"en": f"Transport {number}"}, parties=[party, actor()], published=True
            )
        with pytest.raises(PublicationError) as refusal:
            withdraw(party, by=None)
        [reason] = refusal.value.messages
        assert len(re.findall(r"Transport \d+", reason)) == 10

    def test_a_draft_that_refers_to_it_does_not_stand_in_the_way(self):
        party = actor()
        AgreementFactory(parties=[party, actor()])
        assert withdraw(party, by=None).state == State.WITHDRAWN


def test_a_succession_is_shown_once_both_cities_are_public():
    succession = CitySuccessionFactory()
    older = publish(succession.predecessor, by=None)
    assert document_of(older)["successions"] == []
    newer = publish(succession.successor, by=None)
    for shown in (document_of(older)["successions"], document_of(newer)["precedents"]):
        assert [one["successor"]["slug"] for one in shown] == [newer.slug]


class TestMerging:
    def test_a_city_can_be_merged_into_the_one_it_became(self):
        succession = CitySuccessionFactory()
        older, newer = (
            publish(city, by=None) for city in (succession.predecessor, succession.successor)
        )
        withdraw(older, by=None, merged_into=newer)
        assert document_of(newer)["precedents"] == []

    def test_nothing_is_merged_into_itself(self):
        city = CityFactory(published=True)
        with pytest.raises(PublicationError, match="into itself"):
            withdraw(city, by=None, merged_into=city)

    @pytest.fixture
    def merged(self):
        old, heir = CityFactory(slug="old", published=True), CityFactory(published=True)
        return withdraw(old, by=None, merged_into=heir)

    def test_the_record_knows_its_heir(self, merged):
        merged = again(merged)
        assert merged.state == State.WITHDRAWN
        assert merged.merged_into.is_published
        assert changes(merged) == [ChangeAction.PUBLISHED, ChangeAction.MERGED]

    def test_the_heir_cannot_be_deleted(self, merged):
        with pytest.raises(models.ProtectedError):
            merged.merged_into.delete()

    def test_one_that_is_published_again_has_none(self, merged, client):
        publish(merged, by=None)
        assert again(merged).merged_into is None
        assert client.get("/cities/old/").status_code == 200

    def test_a_chain_of_heirs_leads_to_the_last(self, merged, client):
        last = CityFactory(slug="last", published=True)
        withdraw(merged.merged_into, by=None, merged_into=last)
        answer = client.get("/cities/old/", follow=True)
        assert [status for _address, status in answer.redirect_chain] == [301, 301]
        assert answer.redirect_chain[-1][0] == "/cities/last/"
        assert answer.status_code == 200

    def test_where_the_heir_was_withdrawn_too_both_are_gone(self, merged, client):
        withdraw(merged.merged_into, by=None)
        assert client.get("/cities/old/", follow=True).status_code == 410


def test_a_later_act_does_not_bring_back_what_was_withdrawn(published_agreement):
    withdraw(published_agreement, by=None)
    ActionFactory(agreement=published_agreement, kind="terminated", date="2020")
    assert not Entry.objects.filter(kind="agreement").exists()
    assert changes(published_agreement) == [ChangeAction.PUBLISHED, ChangeAction.WITHDRAWN]
