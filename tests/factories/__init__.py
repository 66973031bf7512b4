"""Records for tests: `AgreementFactory(published=True)` makes all that it needs as well."""

from tests.factories.agreements import (
    ActionFactory,
    AgreementCitationFactory,
    AgreementFactory,
    DocumentFactory,
    PartyFactory,
    RelationFactory,
    SignatoryFactory,
)
from tests.factories.forums import (
    AttendanceFigureFactory,
    DeclarationFactory,
    DelegationFactory,
    ForumCitationFactory,
    ForumFactory,
    ForumNameFactory,
    HostFactory,
    PrincipleFactory,
    SDGGoalFactory,
    SDGTargetFactory,
)
from tests.factories.organizations import (
    OrganizationCitationFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    OrganizationSuccessionFactory,
)
from tests.factories.people import PersonCitationFactory, PersonFactory, PersonNameFactory
from tests.factories.places import (
    CityCitationFactory,
    CityFactory,
    CityNameFactory,
    CitySuccessionFactory,
    CountryFactory,
    CountryNameFactory,
)
from tests.factories.policies import (
    MilestoneFactory,
    PolicyAreaFactory,
    PolicyCitationFactory,
    PolicyExportFactory,
    PolicyFactory,
)
from tests.factories.sources import SourceFactory
from tests.factories.users import UserFactory

__all__ = [
    "ActionFactory",
    "AgreementCitationFactory",
    "AgreementFactory",
    "AttendanceFigureFactory",
    "CityCitationFactory",
    "CityFactory",
    "CityNameFactory",
    "CitySuccessionFactory",
    "CountryFactory",
    "CountryNameFactory",
    "DeclarationFactory",
    "DelegationFactory",
    "DocumentFactory",
    "ForumCitationFactory",
    "ForumFactory",
    "ForumNameFactory",
    "HostFactory",
    "MilestoneFactory",
    "OrganizationCitationFactory",
    "OrganizationFactory",
    "OrganizationNameFactory",
    "OrganizationSuccessionFactory",
    "PartyFactory",
    "PersonCitationFactory",
    "PersonFactory",
    "PersonNameFactory",
    "PolicyAreaFactory",
    "PolicyCitationFactory",
    "PolicyExportFactory",
    "PolicyFactory",
    "PrincipleFactory",
    "RelationFactory",
    "SDGGoalFactory",
    "SDGTargetFactory",
    "SignatoryFactory",
    "SourceFactory",
    "UserFactory",
]
