"""An archive of moderate variety: every kind, with values that overlap and values that do not."""

from archive.transactions import write
from catalogue.publication import publish
from tests.factories import (
    ActionFactory,
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    CountryFactory,
    DeclarationFactory,
    DelegationFactory,
    DocumentFactory,
    ForumFactory,
    OrganizationFactory,
    PartyFactory,
    PersonFactory,
    PolicyAreaFactory,
    PolicyExportFactory,
    PolicyFactory,
    PrincipleFactory,
    RelationFactory,
    SDGTargetFactory,
    SignatoryFactory,
)

CITIES = {"seoul": "KR", "busan": "KR", "colombo": "LK", "hamburg": "DE", "lima": "PE"}
AREAS = {"transport": None, "rail": "transport", "signals": "rail", "finance": None, "waste": None}
TARGETS = ["11.2", "11.6", "13.1"]
TYPES = ["mou", "loi", "treaty"]
ROLES = ["exporter", "importer", "partner", "witness"]
STAGES = ["agreed", "delivered", "in_use"]
SIGNED = ["2016-06-08", "2016-06", "2016", "2018-01-01/2018-03-01", "2020?", "2016-06-08"]
AGREEMENTS = 13


def make():
    with write():
        _make()


def _make():
    actors = _actors()
    areas = {}
    for slug, parent in AREAS.items():
        areas[slug] = PolicyAreaFactory(slug=slug, parent=areas.get(parent))
    targets = [SDGTargetFactory(code=code) for code in TARGETS]
    people = [PersonFactory(slug=f"person-{letter}", published=True) for letter in "abcd"]
    policies = []
    for number, area in enumerate(["rail", "signals", "finance", "waste"]):
        policies.append(
            PolicyFactory(
                slug=f"policy-{area}",
                owner_organization=actors[number],
                areas=[areas[area]],
                published=True,
            )
        )
        policies[-1].targets.add(targets[number % 3])
    forums = [_forum(number, actors, people, targets) for number in range(3)]
    earlier = None
    for number in range(AGREEMENTS):
        agreement = AgreementFactory(
            slug=f"agreement-{number:02}",
            type=TYPES[number % 3],
            languages=[["en"], ["en", "ko"], []][number % 3],
            areas=[areas[list(AREAS)[number % 5]]],
            forum=[None, *forums][number % 4],
            place=actors[number % 5].city,
            parties=[],
            signed=SIGNED[number % 6] if number % 5 else None,
        )
        if number % 5 == 0:
            ActionFactory(agreement=agreement, kind="proposed", date="2015-05")
        if number % 4 == 3:
            ActionFactory(agreement=agreement, kind="terminated", date="2021-07-01")
        for place in range(2 + number % 2):
            party = PartyFactory(
                agreement=agreement,
                organization=actors[(number + place * 2) % len(actors)],
                role=ROLES[(number + place) % 4],
                order=place,
            )
            if number % 3 == place:
                SignatoryFactory(party=party, person=people[number % 4])
        if number % 2:
            PolicyExportFactory(
                policy=policies[number % 4],
                recipient=actors[(number + 1) % 4 + 1],
                agreement=agreement,
                stage=STAGES[number % 3],
            )
            agreement.principles.set(forums[number % 3].declarations.get().principles.all())
        if earlier:
            RelationFactory(source=agreement, target=earlier)
        DocumentFactory(agreement=agreement)
        earlier = publish(agreement, by=None)
    # Under no agreement yet.
    PolicyExportFactory(policy=policies[0], recipient=actors[4], stage="requested")


def _actors():
    actors = []
    for slug, country in CITIES.items():
        city = CityFactory(slug=slug, country=CountryFactory(slug=country), published=True)
        CityNameFactory(owner=city, text=f"Old {slug}", kind="former")
        actors.append(OrganizationFactory(slug=f"{slug}-government", city=city, published=True))
    seoul = actors[0]
    actors.append(
        OrganizationFactory(
            slug="seoul-metro", agency=True, city=seoul.city, parent=seoul, published=True
        )
    )
    actors.append(
        OrganizationFactory(
            slug="kenya-ministry", city=None, country=CountryFactory(slug="KE"), published=True
        )
    )
    actors.append(
        OrganizationFactory(slug="network", city=None, kind="city_network", published=True)
    )
    return actors


def _forum(number, actors, people, targets):
    forum = ForumFactory(
        slug=f"forum-{number}",
        date=["2016-06-08/2016-06-10", "2018", "2016-06"][number],
        hosts=[actors[number]],
        venue_city=actors[number].city,
        published=True,
    )
    DelegationFactory(forum=forum, organization=actors[number + 1], head=people[number])
    declaration = DeclarationFactory(forum=forum, slug=f"declaration-{number}")
    principle = PrincipleFactory(declaration=declaration, number=1)
    principle.targets.add(targets[number])
    return forum
