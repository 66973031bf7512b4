"""What countries, cities, organizations and people promise."""

import pytest
from django.db import models

from catalogue.models import Entry
from cities.models import CityName, CitySuccession
from tests.documents import write_with_what_was_loaded
from tests.factories import (
    AgreementFactory,
    CityCitationFactory,
    CityFactory,
    CityNameFactory,
    CitySuccessionFactory,
    CountryFactory,
    DelegationFactory,
    HostFactory,
    OrganizationCitationFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    OrganizationSuccessionFactory,
    PartyFactory,
    PersonCitationFactory,
    PersonFactory,
    PersonNameFactory,
    PolicyFactory,
    SignatoryFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "factory", [CountryFactory, CityFactory, OrganizationFactory, PersonFactory]
)
class TestEveryKind:
    def test_it_is_called_by_its_name_or_where_it_has_none_its_address(self, factory):
        record = factory(published=False)
        again = type(record).objects.get(pk=record.pk)
        assert str(again) == again.name["en"]
        again.name = type(again.name)()
        assert str(again) == again.slug

    def test_its_page_is_at_its_address(self, factory, client):
        record = factory(published=True)
        address = record.get_absolute_url()
        assert address.endswith(f"/{record.slug}/")
        assert record.name["en"] in client.get(address).content.decode()

    def test_only_the_published_are_published(self, factory):
        factory(published=False)
        model = factory._meta.model
        assert list(model.objects.published()) == list(model.objects.filter(state="published"))
        assert not model.objects.published().filter(pk=model.objects.last().pk).exists()


class TestWhereAnOrganizationActsFrom:
    def test_a_citys_government_acts_from_the_citys_country(self):
        government = OrganizationFactory(city__country__slug="LK")
        assert government.home_country.slug == "LK"
        assert government.country is None

    def test_a_national_agency_from_its_own(self):
        assert OrganizationFactory(
            city=None, country=CountryFactory(slug="PE")
        ).home_country.slug == ("PE")

    def test_a_network_of_cities_from_none(self):
        assert OrganizationFactory(city=None, kind="city_network").home_country is None


def test_an_organization_is_part_of_others_nearest_first():
    ministry = OrganizationFactory(city=None)
    office = OrganizationFactory(city=None, parent=ministry)
    unit = OrganizationFactory(city=None, parent=office)
    assert list(unit.ancestors()) == [office, ministry]
    assert list(ministry.ancestors()) == []
    assert list(ministry.parts.all()) == [office]


class TestSuccession:
    @pytest.mark.parametrize(
        ("kind", "sentence"),
        [
            ("merged_into", "Bundang merged into Seongnam"),
            ("renamed_to", "Bundang renamed to Seongnam"),
            ("split_into", "Bundang split into Seongnam"),
        ],
    )
    def test_it_reads_as_a_sentence(self, kind, sentence):
        succession = CitySuccessionFactory(
            predecessor__slug="bundang", successor__slug="seongnam", kind=kind
        )
        assert str(CitySuccession.objects.get(pk=succession.pk)) == sentence

    @pytest.mark.parametrize("factory", [CitySuccessionFactory, OrganizationSuccessionFactory])
    def test_both_ends_show_it(self, factory):
        published = {"predecessor__published": True, "successor__published": True}
        succession = factory(kind="merged_into", date="2010-07", **published)
        before = Entry.objects.get(slug=succession.predecessor.slug).document
        after = Entry.objects.get(slug=succession.successor.slug).document
        assert before["successions"] == after["precedents"]
        assert before["precedents"] == after["successions"] == []
        [shown] = before["successions"]
        assert shown["kind"] == "merged_into"
        assert shown["date"]["edtf"] == "2010-07"
        assert shown["predecessor"]["slug"] == succession.predecessor.slug
        assert shown["successor"]["slug"] == succession.successor.slug

    @pytest.mark.parametrize("factory", [CitySuccessionFactory, OrganizationSuccessionFactory])
    def test_it_goes_with_what_was_and_keeps_what_came(self, factory):
        succession = factory()
        with pytest.raises(models.ProtectedError):
            succession.successor.delete()
        succession.predecessor.delete()
        assert not type(succession).objects.exists()
        succession.successor.delete()

    def test_one_may_become_several_and_several_one(self):
        split = CityFactory()
        CitySuccessionFactory.create_batch(2, predecessor=split, kind="split_into")
        merged = CityFactory()
        CitySuccessionFactory.create_batch(2, successor=merged)
        assert (split.successions.count(), merged.precedents.count()) == (2, 2)


# {what a record has to do with: a row that refers to it, and by what name}
REFERENCES = {
    "a country of cities": lambda: CityFactory().country,
    "a country of agencies": lambda: (
        OrganizationFactory(city=None, country=CountryFactory(slug="PE")).country
    ),
    "a city with a government": lambda: OrganizationFactory().city,
    "a city where something was agreed": lambda: AgreementFactory(place=CityFactory()).place,
    "an organization with parts": lambda: (
        OrganizationFactory(parent=OrganizationFactory(), city=None).parent
    ),
    "a party": lambda: PartyFactory().organization,
    "the owner of a policy": lambda: PolicyFactory().owner_organization,
    "a host": lambda: HostFactory().organization,
    "a delegation's organization": lambda: DelegationFactory().organization,
    "a signatory": lambda: SignatoryFactory().person,
    "the head of a delegation": lambda: DelegationFactory(head=PersonFactory()).head,
}


@pytest.mark.parametrize("make", REFERENCES.values(), ids=REFERENCES)
def test_what_has_a_part_in_something_cannot_be_deleted(make):
    record = make()
    with pytest.raises(models.ProtectedError):
        record.delete()
    assert type(record).objects.filter(pk=record.pk).exists()


def test_a_deleted_city_takes_its_names_and_citations_along():
    name = CityNameFactory()
    citation = CityCitationFactory(record=name.owner)
    name.owner.delete()
    assert not CityName.objects.exists()
    assert not type(citation).objects.exists()
    assert type(citation.source).objects.exists()


def test_the_names_of_one_record_come_in_a_fixed_order():
    city = CityFactory()
    for kind, language, text in [
        ("short", "en", "HCMC"),
        ("former", "vi", "Sài Gòn"),
        ("former", "en", "Saigon"),
        ("alias", "en", "TP.HCM"),
        ("former", "en", "Gia Dinh"),
    ]:
        CityNameFactory(owner=city, kind=kind, language=language, text=text)
    assert [name.text for name in city.names.all()] == [
        "TP.HCM",
        "Gia Dinh",
        "Saigon",
        "Sài Gòn",
        "HCMC",
    ]


def _cities():
    for _number in range(2):
        succession = CitySuccessionFactory()
        CitySuccessionFactory(predecessor=succession.successor)
        CityNameFactory(owner=succession.successor)
        CityCitationFactory(record=succession.successor)


def _organizations():
    for _number in range(2):
        succession = OrganizationSuccessionFactory(
            successor__parent=OrganizationFactory(parent=OrganizationFactory())
        )
        OrganizationSuccessionFactory(predecessor=succession.successor)
        OrganizationNameFactory(owner=succession.successor)
        OrganizationCitationFactory(record=succession.successor)
        CityNameFactory(owner=succession.successor.city)
    OrganizationFactory(city=None, country=CountryFactory(slug="PE"))


def _people():
    for _number in range(2):
        PersonCitationFactory(record=PersonNameFactory().owner)


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        ("country", lambda: [CountryFactory(slug=slug) for slug in ("KR", "PE")]),
        ("city", _cities),
        ("organization", _organizations),
        ("person", _people),
    ],
)
def test_all_that_a_document_shows_is_loaded_before(kind, make, django_assert_num_queries):
    make()
    write_with_what_was_loaded(kind, django_assert_num_queries)
