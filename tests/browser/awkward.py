"""One agreement with a value in every field, and with every text that could break a page."""

from agreements.choices import (
    ActionKind,
    BindingForce,
    Mode,
    PartyRole,
    RelationKind,
    Stage,
)
from archive.transactions import write
from catalogue.publication import publish
from tests.factories import (
    ActionFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    DocumentFactory,
    MilestoneFactory,
    OrganizationFactory,
    OrganizationSuccessionFactory,
    PartyFactory,
    PersonFactory,
    PolicyExportFactory,
    PolicyFactory,
    RelationFactory,
    SignatoryFactory,
    SourceFactory,
    UserFactory,
)

SLUG = "awkward-agreement"
LONG_WORD = "Zusammenarbeitsvereinbarungsverhandlungsprotokoll" * 3
HANGUL = "띄어쓰기없이이어지는아주긴제목이라줄을바꿀곳이마땅하지않은협력양해각서" * 2
ARABIC = "اتفاق تعاون بين مدينة عمّان ومدينة سيول"
VIETNAMESE = "Bản ghi nhớ hợp tác giữa các thành phố"
MARKUP = "<b>Transport & \"tax\"</b><script>alert('x')</script>"


def make():
    with write():
        _make()


def _make():
    amman = CityFactory(slug="amman", name={"en": "Amman", "ar": "عمّان"}, published=True)
    city = OrganizationFactory(city=amman, name={"ar": "أمانة عمّان الكبرى"}, published=True)
    agency = OrganizationFactory(
        slug="long-agency", name={"en": LONG_WORD, "ko": HANGUL}, published=True
    )
    former = OrganizationFactory(slug="former-agency", agency=True, published=True)
    OrganizationSuccessionFactory(predecessor=former, successor=agency, date="1998")
    policy = PolicyFactory(slug="markup-policy", title={"en": MARKUP, "ko": HANGUL}, published=True)
    person = PersonFactory(slug="awkward-person", name={"ar": "عمر", "en": "Omar"}, published=True)
    deputy = PersonFactory(slug="deputy", published=True)

    earlier = AgreementFactory(slug="earlier-agreement", signed="2010?", published=True)
    agreement = AgreementFactory(
        slug=SLUG,
        title={"en": LONG_WORD, "ko": HANGUL, "ar": ARABIC, "vi": VIETNAMESE},
        summary={"vi": f"{VIETNAMESE}.\n\n{LONG_WORD}", "ar": ARABIC},
        remarks={"en": f"{MARKUP}\n\n{LONG_WORD}", "vi": VIETNAMESE},
        binding_force=BindingForce.BINDING,
        reference_number="SMG/2016/119-" + "0" * 40,
        languages=["en", "ar", "vi", "zh-Hant"],
        place=amman,
        parties=0,
        signed=None,
    )
    owner = policy.owner_organization
    for order, (organization, role) in enumerate(
        [
            (owner, PartyRole.EXPORTER),
            (city, PartyRole.IMPORTER),
            (agency, PartyRole.FUNDER),
        ]
    ):
        party = PartyFactory(agreement=agreement, organization=organization, order=order, role=role)
        SignatoryFactory(
            party=party,
            person=[deputy, person, deputy][order],
            office={"vi": "Thị trưởng", "en": LONG_WORD},
            signed_on="2016-06-08",
            acting_for=person if order == 0 else None,
        )
    ActionFactory(
        agreement=agreement,
        kind=ActionKind.SIGNED,
        date="2016-06~",
        effective_date="2016-07-01",
        expiry_date="2019-06-30",
        note={"en": LONG_WORD, "vi": VIETNAMESE},
    )
    ActionFactory(agreement=agreement, kind=ActionKind.SUSPENDED, date="2018-01-05")
    first = PolicyExportFactory(policy=policy, recipient=agency, agreement=earlier)
    export = PolicyExportFactory(
        policy=policy,
        recipient=city,
        agreement=agreement,
        stage=Stage.UNDER_WAY,
        modes=[mode.value for mode in Mode],
        first_import=None,
        adapted_from=first,
        date="2016-06-08/2018",
        description={"en": LONG_WORD, "vi": VIETNAMESE},
        outcome={"en": "In use in three districts.", "ar": ARABIC},
    )
    MilestoneFactory(export=export, planned="2017-03", actual="2017-04-02")
    MilestoneFactory(export=export, planned="2017-09")
    MilestoneFactory(export=None, agreement=agreement, planned="2090", title={"vi": VIETNAMESE})
    original = DocumentFactory(agreement=agreement, pages=12)
    DocumentFactory(
        agreement=agreement, language="ar", title={"ar": ARABIC}, translation_of=original
    )
    RelationFactory(source=agreement, target=earlier, kind=RelationKind.FOLLOWS)
    source = SourceFactory(
        url=f"https://news.example.org/{'long' * 40}",
        archived_url="https://archive.example.org/1",
        author=LONG_WORD,
        accessed="2024-01-02",
        title={"ar": ARABIC},
    )
    for field in (
        "summary",
        "exports.markup-policy.stage",
        "actions.signed",
        "milestones.training",
    ):
        AgreementCitationFactory(
            record=agreement, source=source, field=field, stated={"ar": ARABIC, "vi": VIETNAMESE}
        )
    publish(agreement, by=UserFactory())
