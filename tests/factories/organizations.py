import factory

from archive.choices import SuccessionKind
from cities.choices import OrganizationKind
from cities.models import (
    Organization,
    OrganizationCitation,
    OrganizationName,
    OrganizationSuccession,
)
from tests.factories.places import CityFactory
from tests.factories.records import (
    CitationFactory,
    NameFactory,
    RecordFactory,
    StaffFactory,
    texts,
    words_of,
)


class OrganizationFactory(RecordFactory):
    """The government of a new city, which is published with it.

    `agency=True` is an agency of a city; `city=None` with a `country` or without is any other.
    """

    class Meta:
        model = Organization

    class Params:
        agency = factory.Trait(kind=OrganizationKind.MUNICIPAL_AGENCY)

    slug = factory.Sequence(lambda number: f"organization-{number}")
    name = texts(words_of, lambda organization: f"기관 {organization.slug}")
    kind = factory.LazyAttribute(
        lambda organization: (
            OrganizationKind.CITY_GOVERNMENT
            if organization.city
            else OrganizationKind.NATIONAL_AGENCY
        )
    )
    city = factory.SubFactory(
        CityFactory, published=factory.SelfAttribute("..published", default=False)
    )


class OrganizationNameFactory(NameFactory):
    class Meta:
        model = OrganizationName

    owner = factory.SubFactory(OrganizationFactory)


class OrganizationSuccessionFactory(StaffFactory):
    class Meta:
        model = OrganizationSuccession

    predecessor = factory.SubFactory(OrganizationFactory)
    successor = factory.SubFactory(OrganizationFactory)
    kind = SuccessionKind.RENAMED_TO
    date = "2010"


class OrganizationCitationFactory(CitationFactory):
    class Meta:
        model = OrganizationCitation

    record = factory.SubFactory(OrganizationFactory)
