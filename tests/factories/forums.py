import factory

from forums.choices import AttendanceCategory
from forums.models import (
    AttendanceFigure,
    Declaration,
    Delegation,
    Forum,
    ForumCitation,
    ForumName,
    Host,
    Principle,
    SDGGoal,
    SDGTarget,
)
from tests.factories.organizations import OrganizationFactory
from tests.factories.places import CityFactory
from tests.factories.records import (
    CitationFactory,
    NameFactory,
    RecordFactory,
    StaffFactory,
    texts,
    words_of,
)
from tests.factories.sources import SourceFactory


class SDGGoalFactory(StaffFactory):
    class Meta:
        model = SDGGoal
        django_get_or_create = ("number",)

    number = 11
    name = factory.LazyAttribute(lambda goal: {"en": f"Goal {goal.number}"})


class SDGTargetFactory(StaffFactory):
    """A target by its code; its goal follows from it."""

    class Meta:
        model = SDGTarget
        django_get_or_create = ("code",)

    code = "11.2"
    goal = factory.SubFactory(
        SDGGoalFactory, number=factory.LazyAttribute(lambda goal: _goal_of(goal.factory_parent))
    )
    name = factory.LazyAttribute(lambda target: {"en": f"Target {target.code}"})


def _goal_of(target):
    return int(target.code.partition(".")[0])


class ForumFactory(RecordFactory):
    """A meeting of a day or more, with one host; `hosts=[…]` names them, `hosts=[]` is none."""

    class Meta:
        model = Forum

    slug = factory.Sequence(lambda number: f"forum-{number}")
    name = texts(words_of, lambda forum: f"포럼 {forum.slug}")
    date = "2016-06-08/2016-06-10"
    venue_city = factory.SubFactory(
        CityFactory, published=factory.SelfAttribute("..published", default=False)
    )

    @factory.post_generation
    def hosts(self, create, extracted, **kwargs):
        if not create:
            return
        if extracted is None:
            extracted = [OrganizationFactory(published=self.is_published)]
        for organization in extracted:
            HostFactory(forum=self, organization=organization)


class ForumNameFactory(NameFactory):
    class Meta:
        model = ForumName

    owner = factory.SubFactory(ForumFactory)


class ForumCitationFactory(CitationFactory):
    class Meta:
        model = ForumCitation

    record = factory.SubFactory(ForumFactory)


class HostFactory(StaffFactory):
    class Meta:
        model = Host

    forum = factory.SubFactory(ForumFactory)
    organization = factory.SubFactory(OrganizationFactory)


class DelegationFactory(StaffFactory):
    class Meta:
        model = Delegation

    forum = factory.SubFactory(ForumFactory)
    organization = factory.SubFactory(OrganizationFactory)
    size = 5


class AttendanceFigureFactory(StaffFactory):
    class Meta:
        model = AttendanceFigure

    forum = factory.SubFactory(ForumFactory)
    category = AttendanceCategory.PARTICIPANTS
    count = 350
    source = factory.SubFactory(SourceFactory)


class DeclarationFactory(StaffFactory):
    class Meta:
        model = Declaration

    forum = factory.SubFactory(ForumFactory)
    slug = factory.Sequence(lambda number: f"declaration-{number}")
    title = texts(words_of, lambda declaration: f"선언 {declaration.slug}")
    adopted = "2016-06-10"


class PrincipleFactory(StaffFactory):
    class Meta:
        model = Principle

    declaration = factory.SubFactory(DeclarationFactory)
    number = factory.Sequence(lambda number: number + 1)
    title = factory.LazyAttribute(lambda principle: {"en": f"Principle {principle.number}"})
