"""What forums, their declarations and the SDGs promise."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from catalogue.choices import Kind
from catalogue.models import Entry
from forums.models import Forum, SDGGoal, SDGTarget
from tests.documents import write_with_what_was_loaded
from tests.factories import (
    AgreementFactory,
    AttendanceFigureFactory,
    CityNameFactory,
    DeclarationFactory,
    DelegationFactory,
    ForumCitationFactory,
    ForumFactory,
    ForumNameFactory,
    HostFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    PersonFactory,
    PersonNameFactory,
    PrincipleFactory,
    SDGGoalFactory,
    SDGTargetFactory,
    SourceFactory,
)

pytestmark = pytest.mark.django_db


def again(row):
    return type(row).objects.get(pk=row.pk)


def document(forum):
    return Entry.objects.get(kind=Kind.FORUM, slug=forum.slug).document


# {what a row prints: how it is made}
PRINTED = {
    "Sharing Forum": lambda: ForumFactory(slug="sharing-forum"),
    "Seoul (Co-host)": lambda: HostFactory(organization__slug="seoul", role="co_host"),
    "Seoul": lambda: DelegationFactory(organization__slug="seoul"),
    "350 Participants": lambda: AttendanceFigureFactory(count=350),
    "Seoul Declaration": lambda: DeclarationFactory(slug="seoul-declaration"),
    "untitled": lambda: DeclarationFactory(slug="untitled", title={}),
    "2. Principle 2": lambda: PrincipleFactory(number=2),
    "11. Goal 11": lambda: SDGGoalFactory(),
    "11.2 Target 11.2": lambda: SDGTargetFactory(),
}


@pytest.mark.parametrize("printed", PRINTED)
def test_it_prints_itself_in_words(printed):
    assert str(again(PRINTED[printed]())) == printed


class TestForum:
    def test_its_page_is_at_its_address(self, client):
        forum = ForumFactory(slug="forum", published=True)
        assert forum.get_absolute_url() == "/forums/forum/"
        assert client.get("/forums/forum/").status_code == 200

    def test_its_days_follow_from_its_date(self):
        forum = again(ForumFactory(date="2016-06/2016-07"))
        assert (forum.date_earliest, forum.date_latest) == (
            datetime.date(2016, 6, 1),
            datetime.date(2016, 7, 31),
        )
        assert again(ForumFactory(date="")).date_earliest is None

    def test_the_newest_comes_first(self):
        for date in ("2016", "2020-05", "2018"):
            ForumFactory(date=date)
        assert [forum.date for forum in Forum.objects.all()] == ["2020-05", "2018", "2016"]

    @pytest.mark.parametrize("date", ["2016/..", "../2016"])
    def test_it_has_a_first_and_a_last_day(self, date):
        forum = ForumFactory()
        forum.date = date
        with pytest.raises(ValidationError) as refusal:
            forum.full_clean()
        assert "date" in refusal.value.message_dict

    def test_it_has_several_hosts_in_the_order_they_were_entered(self):
        hosts = OrganizationFactory.create_batch(3, published=True)
        forum = ForumFactory(hosts=[hosts[2], hosts[0], hosts[1]], published=True)
        shown = [host["organization"]["slug"] for host in document(forum)["hosts"]]
        assert shown == [hosts[2].slug, hosts[0].slug, hosts[1].slug]

    def test_it_takes_its_parts_along_when_it_is_deleted(self):
        principle = PrincipleFactory()
        forum = principle.declaration.forum
        parts = [
            principle,
            principle.declaration,
            forum.hosts.get(),
            DelegationFactory(forum=forum),
            AttendanceFigureFactory(forum=forum),
            ForumNameFactory(owner=forum),
            ForumCitationFactory(record=forum),
        ]
        forum.delete()
        assert [part for part in parts if type(part).objects.filter(pk=part.pk).exists()] == []

    def test_it_cannot_be_deleted_while_something_was_agreed_there(self):
        forum = ForumFactory()
        AgreementFactory(forum=forum)
        with pytest.raises(models.ProtectedError):
            forum.delete()

    def test_its_city_cannot_be_deleted(self):
        with pytest.raises(models.ProtectedError):
            ForumFactory(hosts=[]).venue_city.delete()


class TestAttendance:
    def test_two_sources_may_disagree_and_both_are_shown(self):
        forum = ForumFactory(published=True)
        for slug, count in (("register", 350), ("newspaper", 500)):
            AttendanceFigureFactory(forum=forum, count=count, source=SourceFactory(slug=slug))
        shown = document(forum)["attendance"]
        assert [(figure["source"]["slug"], figure["count"]) for figure in shown] == [
            ("register", 350),
            ("newspaper", 500),
        ]

    def test_a_source_that_a_figure_rests_on_cannot_be_deleted(self):
        with pytest.raises(models.ProtectedError):
            AttendanceFigureFactory().source.delete()

    def test_a_figure_is_what_was_reported_not_a_count_of_delegations(self):
        forum = ForumFactory(published=True)
        AttendanceFigureFactory(forum=forum, category="cities", count=38)
        DelegationFactory(forum=forum, organization=OrganizationFactory(published=True))
        assert [figure["count"] for figure in document(forum)["attendance"]] == [38]


def test_the_office_is_the_one_held_at_the_forum():
    """The same person leads delegations in two offices."""
    head = PersonFactory(published=True)
    forums = ForumFactory.create_batch(2, published=True)
    for forum, office in zip(forums, ("Deputy mayor", "Mayor"), strict=True):
        organization = OrganizationFactory(published=True)
        DelegationFactory(forum=forum, organization=organization, head=head, office={"en": office})
    shown = [document(forum)["delegations"][0] for forum in forums]
    assert [delegation["office"]["en"] for delegation in shown] == ["Deputy mayor", "Mayor"]
    assert {delegation["head"]["slug"] for delegation in shown} == {head.slug}


class TestPrinciples:
    def test_they_are_in_the_order_of_their_numbers(self):
        declaration = DeclarationFactory(forum=ForumFactory(published=True))
        for number in (3, 1, 2):
            PrincipleFactory(declaration=declaration, number=number)
        [shown] = document(declaration.forum)["declarations"]
        assert [principle["number"] for principle in shown["principles"]] == [1, 2, 3]
        assert [principle.number for principle in declaration.principles.all()] == [1, 2, 3]

    def test_each_declaration_counts_its_own(self):
        for _number in range(2):
            PrincipleFactory(number=1).full_clean()

    def test_a_forum_is_found_by_the_targets_that_its_principles_serve(self, slugs):
        principle = PrincipleFactory(declaration__forum=ForumFactory(slug="forum", published=True))
        principle.targets.add(SDGTargetFactory(code="16.7"))
        principle.save()
        ForumFactory(slug="another", published=True)
        for sdg in ("16", "16.7"):
            assert slugs("forums/", sdg=sdg) == ["forum"]


class TestSDGs:
    @pytest.mark.parametrize("code", ["11.2", "1.1", "17.19", "11.a", "11.c"])
    def test_a_target_has_the_number_of_the_resolution(self, code):
        SDGTargetFactory(code=code).full_clean()

    @pytest.mark.parametrize(
        "code", ["11", "11.", "11.e", "11.A", "112.1", "11.2.1", "11.2\n", "x.1"]
    )
    def test_what_is_no_such_number_is_refused_in_words(self, code):
        target = SDGTargetFactory()
        target.code = code
        with pytest.raises(ValidationError) as refusal:
            target.full_clean()
        assert "Such as 11.2 or 11.a." in refusal.value.message_dict["code"]

    def test_a_goal_with_targets_cannot_be_deleted(self):
        with pytest.raises(models.ProtectedError):
            SDGTargetFactory().goal.delete()

    def test_they_are_addressed_by_their_numbers(self):
        target = SDGTargetFactory(code="11.a")
        assert (target.slug, target.goal.slug) == ("11.a", "11")
        assert set(Entry.objects.values_list("kind", "slug")) == {
            ("sdg_target", "11.a"),
            ("sdg_goal", "11"),
        }

    def test_there_are_17_goals_and_169_targets_in_the_order_of_the_resolution(
        self, founding_record
    ):
        assert [goal.number for goal in SDGGoal.objects.all()] == list(range(1, 18))
        targets = [target.code for target in SDGTarget.objects.all()]
        assert len(targets) == 169
        assert targets == sorted(targets, key=in_the_resolution)
        for target in SDGTarget.objects.select_related("goal"):
            assert target.code.startswith(f"{target.goal.number}.")


def in_the_resolution(code):
    """First the numbered targets of a goal, then those with a letter."""
    goal, _dot, target = code.partition(".")
    return int(goal), target.isalpha(), int(target) if target.isdigit() else ord(target)


def test_all_that_a_forums_document_shows_is_loaded_before(django_assert_num_queries):
    for _number in range(2):
        office = OrganizationFactory(parent=OrganizationFactory(parent=OrganizationFactory()))
        OrganizationNameFactory(owner=office)
        CityNameFactory(owner=office.city)
        forum = ForumFactory(hosts=[office, OrganizationFactory(city=None)])
        DelegationFactory(forum=forum, organization=office, head=PersonNameFactory().owner)
        AttendanceFigureFactory(forum=forum)
        ForumNameFactory(owner=forum)
        ForumCitationFactory(record=forum)
        principle = PrincipleFactory(declaration__forum=forum)
        principle.targets.add(SDGTargetFactory())
    write_with_what_was_loaded(Kind.FORUM, django_assert_num_queries)
