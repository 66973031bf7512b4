"""What is not published appears on no public surface: every address there is, is read."""

import io
import itertools
import re
import zipfile
from collections import defaultdict

import pytest
from django.db import IntegrityError, transaction
from django.urls import URLPattern, get_resolver

from agreements.models import (
    Agreement,
    Document,
    Milestone,
    Party,
    PolicyExport,
    Relation,
    Signatory,
)
from archive.transactions import write
from archive.translated import LanguageMap
from catalogue.checking import problems
from catalogue.choices import RECORD_KINDS, Kind
from catalogue.formats.shape import shapes
from catalogue.models import Entry
from cities.models import City, Country, Organization, Person
from forums.models import Delegation, Forum, Host
from policyshare.api import router
from tests import corpus
from tests.conftest import restore
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    CitySuccessionFactory,
    CountryFactory,
    DeclarationFactory,
    DelegationFactory,
    DocumentFactory,
    ForumFactory,
    MilestoneFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    PersonFactory,
    PersonNameFactory,
    PolicyExportFactory,
    PolicyFactory,
    PrincipleFactory,
    RelationFactory,
    SignatoryFactory,
    SourceFactory,
    UserFactory,
)

# Stands in every text, name and slug that is not public; no public text has it.
SECRET = "zqxsecret"
SECRETS = {"en": f"{SECRET} name", "ko": f"비밀 {SECRET}", "vi": f"{SECRET} tên"}
LISTS = [f"{kind}_list" for kind in RECORD_KINDS]


def secret(factory, **kwargs):
    """A draft whose every text is secret."""
    texts = {
        field.name: SECRETS
        for field in factory._meta.model._meta.fields
        if field.get_default() == LanguageMap() and field.name not in kwargs
    }
    kind = factory._meta.model._meta.model_name
    return factory(**{"slug": f"{SECRET}-{kind}"} | texts | kwargs)


@pytest.fixture(scope="module")
def rows_with_secrets(rows_made_by):
    return rows_made_by(hide_secrets)


@pytest.fixture
def archive_with_secrets(db, rows_with_secrets):
    """Everything that is public in `corpus`, with drafts beside it, around it and within it."""
    restore(rows_with_secrets)


def hide_secrets():
    corpus.make()
    with write():
        _hide_secrets()
    assert list(problems()) == []


def _hide_secrets():
    city = secret(CityFactory, country=CountryFactory(slug="MN"))
    CityNameFactory(owner=city, text=f"{SECRET} old name")
    organization = secret(OrganizationFactory, city=city)
    OrganizationNameFactory(owner=organization, text=f"{SECRET} short name")
    person = secret(PersonFactory)
    PersonNameFactory(owner=person, text=f"{SECRET} alias")
    forum = secret(ForumFactory, venue_city=city, hosts=[organization])
    DelegationFactory(forum=forum, organization=organization, head=person, office=SECRETS)
    declaration = secret(DeclarationFactory, forum=forum)
    principle = PrincipleFactory(declaration=declaration, title=SECRETS, text=SECRETS)
    policy = secret(PolicyFactory, owner_organization=organization)
    draft = secret(
        AgreementFactory,
        forum=forum,
        place=city,
        parties=[organization],
        reference_number=f"{SECRET}-1",
        state="in_review",
    )
    SignatoryFactory(
        party=draft.parties.get(),
        person=person,
        acting_for=secret(PersonFactory, slug=f"{SECRET}-2"),
    )
    DocumentFactory(agreement=draft, title=SECRETS, url=f"https://{SECRET}.example.org/")
    MilestoneFactory(agreement=draft, export=None, title=SECRETS)
    SourceFactory(slug=f"{SECRET}-source", title=SECRETS)

    _draft_parts(draft, organization, policy)
    _references_by_update(city, organization, person, forum, principle, policy, draft)
    _withdrawn()


def _draft_parts(draft, organization, policy):
    """Drafts in the lists of published records."""
    public_policy = Agreement._meta.get_field("exports").related_model.objects.first().policy
    recipient = Organization.objects.get(slug="network")
    export = PolicyExportFactory(
        policy=public_policy,
        recipient=recipient,
        agreement=draft,
        description=SECRETS,
        outcome=SECRETS,
    )
    MilestoneFactory(export=export, title=SECRETS)
    PolicyExportFactory(
        policy=public_policy, recipient=organization, description=SECRETS, stage="discussed"
    )
    public = Agreement.objects.get(slug="agreement-01")
    PolicyExport.objects.filter(agreement=public).update(adapted_from=export)
    PolicyExportFactory(policy=policy, recipient=recipient, agreement=public, outcome=SECRETS)
    RelationFactory(source=draft, target=public)
    CitySuccessionFactory(
        predecessor=CityFactory(slug=f"{SECRET}-old", name=SECRETS),
        successor=City.objects.get(slug="lima"),
    )
    Agreement.objects.update(owner=UserFactory(username=SECRET, email=f"{SECRET}@example.org"))


def _references_by_update(city, organization, person, forum, principle, policy, draft):
    """References that publication would have refused, made behind its back."""
    with_forum = Agreement.objects.get(slug="agreement-02")
    Agreement.objects.filter(pk=with_forum.pk).update(forum=forum, place=city)
    with_forum.principles.add(principle)
    party = Party.objects.filter(agreement__slug="agreement-03").first()
    Party.objects.filter(pk=party.pk).update(organization=organization)
    Signatory.objects.filter(pk=Signatory.objects.earliest("pk").pk).update(person=person)
    Signatory.objects.filter(pk=Signatory.objects.order_by("pk")[1].pk).update(acting_for=person)
    Host.objects.filter(forum__slug="forum-0").update(organization=organization)
    Delegation.objects.filter(forum__slug="forum-1").update(organization=organization)
    Delegation.objects.filter(forum__slug="forum-2").update(head=person)
    Forum.objects.filter(slug="forum-1").update(venue_city=city)
    Organization.objects.filter(slug="seoul-metro").update(city=city)
    Organization.objects.filter(slug="busan-government").update(parent=organization)
    relation = Relation.objects.filter(target__slug="agreement-05").get()
    Relation.objects.filter(pk=relation.pk).update(target=draft)
    PolicyFactory._meta.model.objects.filter(slug="policy-waste").update(
        owner_organization=organization
    )
    export = PolicyExport.objects.filter(agreement__slug="agreement-07").get()
    PolicyExport.objects.filter(pk=export.pk).update(policy=policy)
    export = PolicyExport.objects.filter(agreement__slug="agreement-09").get()
    PolicyExport.objects.filter(pk=export.pk).update(recipient=organization)
    City.objects.filter(slug="seoul").update(country=_secret_country())
    _references_that_the_database_refuses(draft)


def _references_that_the_database_refuses(draft):
    """Parts of a public agreement that would name parts of a draft: not even by an update."""
    hidden = DocumentFactory(agreement=draft, title=SECRETS)
    text = Document.objects.filter(agreement__slug="agreement-01")
    with pytest.raises(IntegrityError), transaction.atomic():
        text.update(translation_of=hidden)
    export = PolicyExport.objects.filter(agreement__slug="agreement-01").first()
    milestone = MilestoneFactory(agreement=draft, export=None, title=SECRETS, planned="2018")
    with pytest.raises(IntegrityError), transaction.atomic():
        Milestone.objects.filter(pk=milestone.pk).update(export=export)
    # Within the draft both are as they should be, and secret.
    DocumentFactory(translation_of=hidden, title=SECRETS)


def _secret_country():
    country = CountryFactory(slug="JP", published=False)
    Country.objects.filter(pk=country.pk).update(name=SECRETS)
    return country


def _withdrawn():
    """Records that were public: their address and tombstone are, what they said no longer is."""
    for model, slug in [
        (Person, "person-c"),
        (Organization, "hamburg-government"),
        (City, "hamburg"),
        (Forum, "forum-2"),
        (PolicyFactory._meta.model, "policy-finance"),
        (Agreement, "agreement-11"),
    ]:
        title = "title" if hasattr(model, "title") else "name"
        model.objects.filter(slug=slug).update(state="withdrawn", **{title: SECRETS})


def public_routes():
    """Every public address's name; the admin is not public."""
    names = set()

    def walk(patterns):
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                names.add(pattern.name)
            elif pattern.app_name != "admin":
                walk(pattern.url_patterns)

    walk(get_resolver().url_patterns)
    return names


def each(*paths):
    return lambda entries: [*paths]


def of_list(path, searched=()):
    """A list: whole, in every order, searched, and by each filter with each value it has."""

    def paths(entries):
        yield f"/{path}/"
        yield f"/{path}/?q={SECRET}"
        if not path.endswith("/facets"):  # counts stand in no order
            yield f"/{path}/?q=government&ordering=-name"
            yield f"/{path}/?ordering=name"
        for name, value in searched:
            yield f"/{path}/?{name}={value}"

    return lambda entries: list(paths(entries))


def of_records(path, kind):
    return lambda entries: [f"/{path}/{slug}/" for slug in entries[kind]]


def of_exported_lists(path, kind, searched):
    """Every format's list, whole and searched; filters are the same in each: one format has all."""
    return lambda entries: [
        *(f"/{path}.{suffix}" for suffix in shapes[kind].suffixes),
        f"/{path}.json?q={SECRET}",
        *(f"/{path}.json?{name}={value}" for name, value in searched),
    ]


def of_exported_records(path, kind):
    return lambda entries: [
        f"/{path}/{slug}.{suffix}"
        for slug in entries[kind]
        for suffix in shapes[kind].suffixes
        # What is in a table of one record is in the list's table.
        if suffix not in ("csv", "xlsx")
    ]


def of_sitemap(entries):
    return ["/sitemap-pages-1.xml", *(f"/sitemap-{kind}-1.xml" for kind in RECORD_KINDS)]


def texts_of(answer):
    """All that an answer says; a spreadsheet is a ZIP file."""
    data = answer.getvalue()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            data = b"\n".join(parts.read(name) for name in parts.namelist())
    return data.decode()


AGREEMENT_FILTERS = [
    ("city", "seoul"),
    ("organization", "seoul-government"),
    ("role", "importer"),
    ("area", "transport"),
    ("sdg", "11"),
    ("person", "person-a"),
    ("forum", "forum-0"),
    ("policy", "policy-rail"),
    ("year", "2016"),
    ("status", "signed"),
    ("as_of", "2018-01-01"),
    ("stage", "delivered"),
    ("region", "asia"),
    ("country", "LK"),
    ("signed_from", "2010"),
]
PLURALS = {
    Kind.AGREEMENT: ("agreements", AGREEMENT_FILTERS),
    Kind.POLICY: ("policies", [("city", "seoul"), ("role", "importer"), ("area", "rail")]),
    Kind.CITY: ("cities", [("country", "LK")]),
    Kind.COUNTRY: ("countries", [("region", "asia")]),
    Kind.ORGANIZATION: ("organizations", [("city", "lima"), ("organization", "seoul-government")]),
    Kind.PERSON: ("people", []),
    Kind.FORUM: ("forums", [("city", "seoul"), ("person", "person-a")]),
}

# Every public route by its name, and how each of its addresses is found.
ROUTES = {
    "home": each("/"),
    "about": each("/about/"),
    "map": of_list("map", AGREEMENT_FILTERS),
    "timeline": of_list("timeline", AGREEMENT_FILTERS),
    "search": of_list("search", [("type", "person")]),
    "healthz": each("/healthz"),
    "readyz": each("/readyz"),
    "robots": each("/robots.txt"),
    "security": each("/.well-known/security.txt"),
    "sitemap": each("/sitemap.xml"),
    "sitemap_part": of_sitemap,
    "api-search": of_list("api/v1/search", [("page_size", "100")]),
    "api-changes": each(
        "/api/v1/changes/?page_size=100", "/api/v1/changes/?after=50&page_size=100"
    ),
    "api-vocabularies": each("/api/v1/vocabularies/"),
    "api-schema": each("/api/v1/schema/"),
    "api-docs": each("/api/v1/docs/", "/api/v1/docs/?script="),
    "api-nothing": each("/api/v1/nothing/"),
}
for kind, (plural, filters) in PLURALS.items():
    ROUTES[f"{kind}_list"] = of_list(plural, filters)
    ROUTES[kind.value] = of_records(plural, kind)
    ROUTES[f"{kind}_list_as"] = of_exported_lists(plural, kind, filters)
    ROUTES[f"{kind}_as"] = of_exported_records(plural, kind)
    ROUTES[f"api-{kind}-list"] = of_list(f"api/v1/{plural}", [*filters, ("page_size", "100")])
    ROUTES[f"api-{kind}-detail"] = of_records(f"api/v1/{plural}", kind)
    ROUTES[f"api-{kind}-facets"] = of_list(f"api/v1/{plural}/facets", filters)


def test_no_public_route_is_left_out():
    assert public_routes() - {None} == set(ROUTES), "Read a new public route here as well."


# Addresses that are the same in every language.
NO_LANGUAGE = ("api-", "healthz", "readyz", "robots", "security", "sitemap")


def test_nothing_secret_is_on_any_public_address(archive_with_secrets, client, settings):
    settings.SECURITY_CONTACT = "security@example.org"
    entries = defaultdict(list)
    for kind, slug in Entry.objects.values_list("kind", "slug"):
        entries[kind].append(slug)
    assert all(entries[kind] for kind in RECORD_KINDS)
    for name, paths in ROUTES.items():
        languages = [""] if name.startswith(NO_LANGUAGE) else ["", "/ko"]
        for language, path in itertools.product(languages, paths(entries)):
            answer = client.get(language + path)
            expected = [404] if name == "api-nothing" else [200]
            assert answer.status_code in expected, path
            text = texts_of(answer).lower()
            if f"q={SECRET}" in path:
                assert "data-slug" not in text, path
                assert not re.search('"(slug|value)"', text), path
                text = re.sub(rf"(q=|value=&quot;|[^-\w]){SECRET}(?=[^-\w])", "", text)
            assert SECRET not in text, path


def test_a_draft_is_answered_like_what_never_was(archive_with_secrets, client):
    for (kind, (plural, _filters)), prefix in itertools.product(
        PLURALS.items(), ("", "/ko", "/api/v1")
    ):
        slug = "JP" if kind == Kind.COUNTRY else f"{SECRET}-{kind}"
        draft = client.get(f"{prefix}/{plural}/{slug}/")
        nothing = client.get(f"{prefix}/{plural}/{slug[::-1]}/")
        assert draft.status_code == nothing.status_code == 404
        assert draft.content.replace(slug.encode(), b"") == nothing.content.replace(
            slug[::-1].encode(), b""
        )


def test_no_format_knows_a_draft(archive_with_secrets, client):
    for kind, (plural, _filters) in PLURALS.items():
        slug = "JP" if kind == Kind.COUNTRY else f"{SECRET}-{kind}"
        for suffix in shapes[kind].suffixes:
            assert client.get(f"/{plural}/{slug}.{suffix}").status_code == 404


def test_a_filter_by_a_draft_is_refused_like_any_unknown_value(archive_with_secrets, api):
    for name, draft in {
        "city": f"{SECRET}-city",
        "organization": f"{SECRET}-organization",
        "person": f"{SECRET}-person",
        "forum": f"{SECRET}-forum",
        "policy": f"{SECRET}-policy",
        "country": "JP",
    }.items():
        answer = api("agreements/", **{name: draft})
        assert answer.status_code == 400
        assert answer.json()["errors"][name] == [f"“{draft}” is not known."]


def test_a_secret_name_finds_nothing(archive_with_secrets, slugs):
    for path, _viewset, _name in router.registry:
        for text in (SECRET, f"{SECRET} old name", f"비밀 {SECRET}", "비밀"):
            assert slugs(f"{path}/", q=text) == []


def test_a_withdrawn_record_is_gone_and_says_nothing(archive_with_secrets, client):
    for prefix in ("", "/ko", "/api/v1"):
        for path in (
            "people/person-c",
            "organizations/hamburg-government",
            "agreements/agreement-11",
        ):
            answer = client.get(f"{prefix}/{path}/")
            assert answer.status_code == 410
            assert SECRET not in answer.content.decode()
