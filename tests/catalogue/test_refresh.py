"""The catalogue follows the record: in the same transaction, or through the worker."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, connection, models, transaction
from pghistory.models import Event

from agreements.models import Agreement, Party, PolicyArea, PolicyExport
from archive.models import Source, StaleMark
from archive.transactions import write
from archive.translated import TranslatedField
from catalogue import refresh
from catalogue.checking import problems
from catalogue.choices import ChangeAction, Kind
from catalogue.models import ArchiveVersion, Change, Entry, StatusPeriod
from catalogue.publication import PublicationError, publish, withdraw
from cities.models import City, CityName, Organization
from tests.conftest import restore
from tests.factories import (
    ActionFactory,
    AgreementCitationFactory,
    AgreementFactory,
    AttendanceFigureFactory,
    CityCitationFactory,
    CityFactory,
    CityNameFactory,
    CitySuccessionFactory,
    CountryFactory,
    CountryNameFactory,
    DeclarationFactory,
    DelegationFactory,
    DocumentFactory,
    ForumCitationFactory,
    ForumFactory,
    ForumNameFactory,
    MilestoneFactory,
    OrganizationCitationFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    OrganizationSuccessionFactory,
    PersonCitationFactory,
    PersonFactory,
    PersonNameFactory,
    PolicyAreaFactory,
    PolicyCitationFactory,
    PolicyExportFactory,
    PolicyFactory,
    PrincipleFactory,
    RelationFactory,
    SDGTargetFactory,
    SignatoryFactory,
)

pytestmark = pytest.mark.django_db


def version():
    return ArchiveVersion.objects.values_list("sequence", flat=True).first() or 0


def changes_since(sequence):
    found = Change.objects.filter(sequence__gt=sequence)
    return {(change.kind, change.slug): change.action for change in found}


def document(kind, slug):
    return Entry.objects.get(kind=kind, slug=slug).document


def raw(sql, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


def drain():
    call_command("refresh_catalogue")


class TestOneTransaction:
    def test_a_new_record_is_public_only_when_it_is_published(self):
        agreement = AgreementFactory(slug="mou")
        assert not Entry.objects.filter(kind=Kind.AGREEMENT).exists()
        before = version()
        publish(agreement, by=None)
        assert changes_since(before) == {("agreement", "mou"): ChangeAction.PUBLISHED}

    def test_a_saved_record_is_updated(self, published_agreement):
        before = version()
        published_agreement.title = {"en": "Another title"}
        published_agreement.save()
        assert document("agreement", "transport-mou")["title"] == {"en": "Another title"}
        assert changes_since(before) == {("agreement", "transport-mou"): ChangeAction.UPDATED}

    def test_a_new_part_is_shown(self, published_agreement):
        ActionFactory(agreement=published_agreement, kind="terminated", date="2020-05-01")
        shown = document("agreement", "transport-mou")
        assert [action["kind"] for action in shown["actions"]] == ["signed", "terminated"]
        assert StatusPeriod.objects.filter(status="terminated").exists()

    def test_a_deleted_part_is_not(self, published_agreement):
        part = DocumentFactory(agreement=published_agreement)
        assert document("agreement", "transport-mou")["documents"]
        part.delete()
        assert document("agreement", "transport-mou")["documents"] == []

    def test_bulk_writes_are_followed(self, published_agreement):
        Agreement.objects.filter(slug="transport-mou").update(reference_number="2016-7")
        assert document("agreement", "transport-mou")["reference_number"] == "2016-7"
        Party.objects.update(name_as_signed={"en": "The City"})
        parties = document("agreement", "transport-mou")["parties"]
        assert {party["name_as_signed"]["en"] for party in parties} == {"The City"}

    def test_a_deleted_record_leaves_a_tombstone(self):
        city = CityFactory(slug="gone", published=True)
        before = version()
        City.objects.filter(pk=city.pk).delete()
        assert not Entry.objects.filter(slug="gone").exists()
        assert changes_since(before) == {("city", "gone"): ChangeAction.WITHDRAWN}

    def test_several_writes_together_are_one_change(self, published_agreement):
        before = version()
        with write():
            published_agreement.title = {"en": "One"}
            published_agreement.save()
            published_agreement.title = {"en": "Two"}
            published_agreement.save()
            DocumentFactory(agreement=published_agreement)
        assert version() == before + 1

    def test_a_write_that_fails_leaves_nothing(self, published_agreement):
        before = version()
        published_agreement.title = {"en": "Never"}
        with pytest.raises(IntegrityError), write():  # noqa: PT012
            published_agreement.save()
            CountryFactory(slug="DE", alpha3="KOR")
        assert version() == before
        assert document("agreement", "transport-mou")["title"] != {"en": "Never"}
        published_agreement.refresh_from_db()
        published_agreement.save()
        assert version() == before

    def test_what_the_public_does_not_see_is_no_change(self, published_agreement):
        before = version()
        published_agreement.save()
        Agreement.objects.update(owner=None)
        raw("UPDATE agreements_agreement SET first_published_at = '2001-01-01'")
        drain()
        assert version() == before
        assert not StaleMark.objects.exists()

    def test_a_draft_that_changes_is_no_change(self):
        draft = AgreementFactory()
        before = version()
        draft.title = {"en": "Still a draft"}
        draft.save()
        assert version() == before

    def test_terms_that_change_alone_are_a_change_too(self, published_agreement):
        """Lists are filtered by them, so that one that is kept would be wrong."""
        area = PolicyAreaFactory(slug="rail")
        policy = PolicyFactory(areas=[area], published=True)
        PolicyExportFactory(
            policy=policy,
            recipient=OrganizationFactory(published=True),
            agreement=published_agreement,
        )
        before = version()
        area.parent = PolicyAreaFactory(slug="transport")
        area.save()
        entry = Entry.objects.get(slug="transport-mou")
        assert {"area:rail", "area:transport"} <= set(entry.terms)
        change = changes_since(before)["agreement", "transport-mou"]
        assert change == ChangeAction.UPDATED

    def test_a_name_that_is_only_searched_is_a_change_too(self, published_agreement):
        organization = published_agreement.parties.first().organization
        before = version()
        OrganizationNameFactory(owner=organization, text="Serendib")
        assert ("agreement", "transport-mou") in changes_since(before)

    def test_what_an_entry_only_depends_on_is_no_change(self, published_agreement):
        before = version()
        Entry.objects.filter(slug="transport-mou").update(depends=[], requires=[], stale=True)
        drain()
        assert Entry.objects.get(slug="transport-mou").requires
        assert version() == before


class TestPublication:
    def test_a_withdrawn_record_can_be_published_again(self, published_agreement):
        before = version()
        withdraw(published_agreement, by=None)
        assert changes_since(before) == {("agreement", "transport-mou"): ChangeAction.WITHDRAWN}
        before = version()
        publish(published_agreement, by=None)
        assert changes_since(before) == {("agreement", "transport-mou"): ChangeAction.PUBLISHED}
        assert list(problems()) == []

    def test_a_merged_record_names_its_heir(self):
        old, heir = (
            CityFactory(slug="old", published=True),
            CityFactory(slug="heir", published=True),
        )
        withdraw(old, by=None, merged_into=heir)
        change = Change.objects.last()
        assert (change.slug, change.action, change.merged_into) == ("old", "merged", "heir")

    def test_what_is_shown_elsewhere_cannot_be_withdrawn(self, published_agreement):
        party = published_agreement.parties.first().organization
        with pytest.raises(PublicationError, match="It is shown by: Transport Mou"):
            withdraw(party, by=None)
        assert Organization.objects.get(pk=party.pk).is_published

    def test_a_record_that_refers_to_a_draft_cannot_be_published(self):
        forum = ForumFactory(name={"en": "Secret forum"})
        agreement = AgreementFactory(forum=forum)
        with pytest.raises(PublicationError, match="It refers to forum “Secret forum”"):
            publish(agreement, by=None)
        assert not Entry.objects.filter(kind=Kind.AGREEMENT).exists()

    def test_a_draft_cannot_take_a_records_place(self):
        old, draft = CityFactory(slug="old", published=True), CityFactory(slug="secret")
        with pytest.raises(PublicationError, match="is not published"):
            withdraw(old, by=None, merged_into=draft)
        City.objects.filter(pk=old.pk).update(state="withdrawn", merged_into=draft)
        assert Change.objects.last().action == ChangeAction.WITHDRAWN
        assert Change.objects.last().merged_into == ""

    def test_what_is_missing_is_said_all_at_once(self):
        agreement = AgreementFactory(title={}, parties=1, signed=None)
        with pytest.raises(PublicationError) as refused:
            publish(agreement, by=None)
        assert len(refused.value.messages) == 3


class TestUses:
    """On each entry: how many agreements have to do with it."""

    def uses(self, slug):
        return Entry.objects.get(slug=slug).uses

    def test_an_agreement_counts_for_all_it_names(self):
        area = PolicyAreaFactory(slug="rail")
        city = CityFactory(slug="seoul", published=True)
        seoul = OrganizationFactory(slug="seoul-government", city=city, published=True)
        agreement = AgreementFactory(
            parties=[seoul, OrganizationFactory(published=True)], areas=[area], published=True
        )
        counted = ["rail", "seoul", "seoul-government", "KR"]
        assert [self.uses(slug) for slug in counted] == [1, 1, 1, 1]
        AgreementFactory(parties=[seoul, OrganizationFactory(published=True)], published=True)
        assert [self.uses(slug) for slug in counted] == [1, 2, 2, 2]
        withdraw(agreement, by=None)
        assert [self.uses(slug) for slug in counted] == [0, 1, 1, 1]

    def test_a_record_that_is_published_after_an_agreement_is_counted_too(self):
        whole = OrganizationFactory(slug="whole")
        part = OrganizationFactory(parent=whole, published=True)
        AgreementFactory(parties=[part, OrganizationFactory(published=True)], published=True)
        CityFactory._meta.model.objects.filter(pk=whole.city_id).update(
            state="published", first_published_at="2020-01-01T00:00Z"
        )
        publish(whole, by=None)
        assert self.uses("whole") == 1
        assert list(problems()) == []


class TestTheWorker:
    def test_raw_sql_waits_for_it(self, published_agreement):
        raw("UPDATE agreements_agreement SET reference_number = 'raw'")
        assert document("agreement", "transport-mou")["reference_number"] == ""
        drain()
        assert document("agreement", "transport-mou")["reference_number"] == "raw"

    def test_the_next_write_of_staff_takes_raw_changes_with_it(self, published_agreement):
        raw("UPDATE agreements_agreement SET reference_number = 'raw'")
        CityFactory()
        assert document("agreement", "transport-mou")["reference_number"] == "raw"

    def test_a_change_that_very_many_show_is_left_to_it(self, monkeypatch):
        monkeypatch.setattr(refresh.refresh_stale, "__defaults__", (3,))
        seoul = OrganizationFactory(slug="seoul", published=True)
        for number in range(5):
            AgreementFactory(
                slug=f"mou-{number}",
                parties=[seoul, OrganizationFactory(published=True)],
                published=True,
            )
        before = version()
        seoul.name = {"en": "New Seoul"}
        seoul.save()
        assert document("organization", "seoul")["name"] == {"en": "New Seoul"}
        assert changes_since(before) == {("organization", "seoul"): ChangeAction.UPDATED}
        assert Entry.objects.filter(stale=True).count() >= 5
        monkeypatch.setattr(refresh, "BATCH", 2)
        drain()
        assert not Entry.objects.filter(stale=True).exists()
        assert changes_since(before) == {
            ("organization", "seoul"): ChangeAction.UPDATED,
            **{("agreement", f"mou-{number}"): ChangeAction.UPDATED for number in range(5)},
        }
        assert list(problems()) == []

    def test_a_flagged_entry_that_is_right_already_is_only_unflagged(self, published_agreement):
        before = version()
        Entry.objects.update(stale=True)
        drain()
        assert not Entry.objects.filter(stale=True).exists()
        assert version() == before

    def test_many_records_written_at_once_are_all_written(self, monkeypatch):
        monkeypatch.setattr(refresh.refresh_stale, "__defaults__", (3,))
        monkeypatch.setattr(refresh, "BATCH", 2)
        country = CountryFactory()
        City.objects.bulk_create(
            City(
                slug=f"city-{number}",
                name={"en": f"City {number}"},
                country=country,
                state="published",
                first_published_at="2020-01-01T00:00Z",
            )
            for number in range(7)
        )
        assert Entry.objects.filter(kind=Kind.CITY).count() == 7


def test_the_cost_of_a_change_does_not_grow_with_the_archive(
    published_agreement, django_assert_max_num_queries
):
    AgreementFactory.create_batch(5, published=True)
    published_agreement.title = {"en": "Another"}
    with django_assert_max_num_queries(60):
        published_agreement.save()


@pytest.fixture(scope="module")
def rows_of_everything(rows_made_by):
    return rows_made_by(make_everything)


@pytest.fixture
def everything(db, rows_of_everything):
    """At least one published row in every staff table whose rows the public sees."""
    restore(rows_of_everything)
    assert list(problems()) == []


def make_everything():
    country = CountryFactory(slug="KR")
    CountryNameFactory(owner=country)
    city = CityFactory(slug="seoul", country=country, published=True)
    CityNameFactory(owner=city, kind="former")
    CityCitationFactory(record=city)
    CitySuccessionFactory(predecessor=CityFactory(published=True), successor=city)
    grandparent = OrganizationFactory(slug="grandparent", agency=True, city=city, published=True)
    parent = OrganizationFactory(
        slug="parent", agency=True, city=city, parent=grandparent, published=True
    )
    seoul = OrganizationFactory(slug="seoul-office", city=city, parent=parent, published=True)
    OrganizationNameFactory(owner=seoul, kind="former", valid_to="2020")
    OrganizationCitationFactory(record=seoul)
    OrganizationSuccessionFactory(predecessor=OrganizationFactory(published=True), successor=seoul)
    ministry = OrganizationFactory(
        slug="ministry", city=None, country=CountryFactory(slug="LK"), published=True
    )
    person = PersonFactory(slug="mayor", published=True)
    PersonNameFactory(owner=person)
    PersonCitationFactory(record=person)
    forum = ForumFactory(slug="forum", hosts=[seoul], venue_city=city, published=True)
    ForumNameFactory(owner=forum)
    ForumCitationFactory(record=forum)
    DelegationFactory(forum=forum, organization=ministry, head=person)
    AttendanceFigureFactory(forum=forum)
    declaration = DeclarationFactory(forum=forum)
    principle = PrincipleFactory(declaration=declaration)
    principle.targets.add(SDGTargetFactory(code="13.1"))
    area = PolicyAreaFactory(
        slug="signals",
        parent=PolicyAreaFactory(slug="roads", parent=PolicyAreaFactory(slug="transport")),
    )
    policy = PolicyFactory(slug="topis", owner_organization=seoul, areas=[area], published=True)
    policy.targets.add(SDGTargetFactory(code="11.2"))
    PolicyCitationFactory(record=policy)
    earlier = AgreementFactory(slug="letter", type="loi", published=True)
    agreement = AgreementFactory(
        slug="mou",
        forum=forum,
        place=city,
        parties=[ministry],
        areas=[PolicyAreaFactory(slug="tolls", parent=PolicyAreaFactory(slug="levies"))],
    )
    agreement.principles.add(principle)
    party = agreement.parties.create(organization=seoul, role="exporter", order=2)
    SignatoryFactory(party=party, person=person, acting_for=PersonFactory(published=True))
    RelationFactory(source=agreement, target=earlier)
    text = DocumentFactory(agreement=agreement)
    DocumentFactory(agreement=agreement, translation_of=text, language="ko")
    AgreementCitationFactory(record=agreement)
    MilestoneFactory(agreement=agreement, export=None)
    first = PolicyExportFactory(
        policy=PolicyFactory(slug="first-policy", published=True),
        recipient=OrganizationFactory(slug="first-recipient", published=True),
        agreement=earlier,
    )
    export = PolicyExportFactory(
        policy=policy, recipient=ministry, agreement=agreement, adapted_from=first
    )
    MilestoneFactory(export=export)
    publish(agreement, by=None)


STAFF_TABLES = [
    model
    for model in apps.get_models(include_auto_created=True)
    if model._meta.app_label in ("archive", "cities", "forums", "agreements")
    and model._meta.model_name not in ("user", "user_groups", "user_user_permissions", "stalemark")
    and not model._meta.proxy
    and not issubclass(model, Event)
]


def changed(field):
    """SQL for another value of a column, or None where any other might be refused."""
    if isinstance(field, models.GeneratedField) or field.primary_key:
        return None
    if isinstance(field, TranslatedField):
        return """'{"en": "Changed"}'"""
    if field.name == "field":
        return "'title'"
    if field.name in ("text", "reference_number", "author", "language"):
        return "'zu'"
    if field.name == "order":
        return f'"{field.column}" + 7'
    return None


def test_no_table_can_change_without_every_entry_that_shows_it(everything, subtests):
    """A row of each table, by raw SQL."""
    for model in STAFF_TABLES:
        table, row = model._meta.db_table, model.objects.latest("pk")
        settings = {field.column: changed(field) for field in model._meta.concrete_fields}
        settings = [f'"{column}" = {value}' for column, value in settings.items() if value]
        if settings:
            with subtests.test(table):
                raw(f'UPDATE "{table}" SET {", ".join(settings)} WHERE id = %s', row.pk)
                drain()
                assert list(problems()) == []


SWAPS = {
    "an area moves in the tree": (PolicyArea, {"slug": "roads"}, {"parent": None}),
    "an area is renamed": (PolicyArea, {"slug": "transport"}, {"name": {"en": "Mobility"}}),
    "an area over an agreement's own moves": (PolicyArea, {"slug": "tolls"}, {"parent": None}),
    "a parent leaves its own": (Organization, {"slug": "parent"}, {"parent": None}),
    "a parent is withdrawn": (Organization, {"slug": "parent"}, {"state": "withdrawn"}),
    "a grandparent is withdrawn": (Organization, {"slug": "grandparent"}, {"state": "withdrawn"}),
    "a city is withdrawn": (City, {"slug": "seoul"}, {"state": "withdrawn"}),
    "a source is renamed": (Source, {}, {"author": "Someone"}),
    "a party's role changes": (Party, {"role": "exporter"}, {"role": "host"}),
}


def test_what_moves_takes_along_every_entry_that_has_to_do_with_it(everything, subtests):
    for name, (model, which, values) in SWAPS.items():
        with subtests.test(name):
            undone = transaction.savepoint()
            assert model.objects.filter(**which).update(**values)
            assert list(problems()) == []
            transaction.savepoint_rollback(undone)


def test_another_recipient_of_what_an_export_was_adapted_from_is_shown(everything):
    source = PolicyExport.objects.get(policy__slug="first-policy")
    source.recipient = OrganizationFactory(slug="second-recipient", published=True)
    source.save()
    [export] = document("agreement", "mou")["exports"]
    assert export["adapted_from"]["recipient"]["slug"] == "second-recipient"
    assert list(problems()) == []


def test_a_record_that_becomes_public_is_shown_where_it_was_left_out(everything):
    draft = AgreementFactory(slug="later")
    RelationFactory(source=draft, target=Agreement.objects.get(slug="mou"))
    assert len(document("agreement", "mou")["relations"]) == 1
    publish(draft, by=None)
    assert len(document("agreement", "mou")["relations"]) == 2


def test_another_name_is_searched_at_once(everything):
    owner = City.objects.get(slug="seoul")
    CityName.objects.create(owner=owner, text="Hanyang", language="ko", kind="former")
    found = {(entry.kind, entry.slug) for entry in Entry.objects.found_by("hanyang")}
    assert {("city", "seoul"), ("organization", "seoul-office"), ("agreement", "mou")} <= found


def test_outside_a_write_the_marks_of_an_uncommitted_change_go_with_it():
    before = StaleMark.objects.count()
    with transaction.atomic():
        raw("UPDATE cities_country SET alpha3 = alpha3")
        transaction.set_rollback(True)
    assert StaleMark.objects.count() == before
