"""A record shows the name it had: on the day it signed, and in words that are its own."""

import datetime

import pytest

from catalogue.models import Entry
from catalogue.publication import publish
from cities.models import City
from tests.factories import (
    ActionFactory,
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    CountryNameFactory,
    ForumNameFactory,
    OrganizationFactory,
    OrganizationNameFactory,
    PersonNameFactory,
)

pytestmark = pytest.mark.django_db

TODAY = {"en": "Ho Chi Minh City", "ko": "호찌민시"}


def day(text):
    return datetime.date.fromisoformat(text)


@pytest.fixture
def city():
    return CityFactory(name=TODAY)


def saigon(city, **values):
    return CityNameFactory(owner=city, text="Saigon", kind="former", **values)


class TestNameOnADay:
    def test_without_other_names_it_is_todays(self, city):
        assert city.name_on(day("1970-01-01")) == TODAY

    @pytest.mark.parametrize(
        ("period", "inside", "outside"),
        [
            (("", "1976-07-01"), ["0001-01-01", "1976-07-01"], ["1976-07-02"]),
            (("1956-10-22", ""), ["1956-10-22", "2500-01-01"], ["1956-10-21"]),
            (
                ("1956-10-22", "1976-07-01"),
                ["1956-10-22", "1960-06-15", "1976-07-01"],
                ["1956-10-21", "1976-07-02"],
            ),
            (("1956", "1975"), ["1960-01-01"], ["1955-12-31", "1976-01-01"]),
            (("1956-10", "1976-06"), ["1960-01-01"], ["1956-09-30", "1976-07-01"]),
            (("1956/..", ""), ["1960-01-01"], ["1955-12-31"]),
            (("", "../1975"), ["1960-01-01"], ["1976-01-01"]),
        ],
    )
    def test_a_former_name_is_shown_in_its_period_and_on_no_other_day(
        self, city, period, inside, outside
    ):
        start, end = period
        saigon(city, valid_from=start, valid_to=end)
        for text in inside:
            assert city.name_on(day(text))["en"] == "Saigon", text
        for text in outside:
            assert city.name_on(day(text)) == TODAY, text

    def test_a_former_name_without_any_date_is_of_no_day(self, city):
        name = saigon(city)
        name.refresh_from_db()
        assert not name.covers(day("1960-01-01"))
        assert city.name_on(day("1960-01-01")) == TODAY

    @pytest.mark.parametrize("kind", ["former", "official"])
    def test_each_language_has_the_name_it_used_that_day(self, city, kind):
        CityNameFactory(owner=city, text="Sài Gòn", language="vi", kind=kind, valid_to="1976")
        assert city.name_on(day("1960-01-01")) == TODAY | {"vi": "Sài Gòn"}
        CityNameFactory(owner=city, text="Saigon", language="en", kind=kind, valid_to="1976")
        city = City.objects.get()
        assert city.name_on(day("1960-01-01")) == {
            "en": "Saigon",
            "vi": "Sài Gòn",
            "ko": TODAY["ko"],
        }
        assert city.name_on(day("1980-01-01")) == TODAY

    def test_each_of_several_former_names_has_its_days(self, city):
        CityNameFactory(owner=city, text="Gia Dinh", kind="former", valid_to="1862")
        saigon(city, valid_from="1863", valid_to="1976")
        names = [city.name_on(day(text))["en"] for text in ("1800-01-01", "1900-01-01")]
        assert names == ["Gia Dinh", "Saigon"]

    @pytest.mark.parametrize("kind", ["alias", "short"])
    def test_a_by_name_is_never_shown_as_the_name(self, city, kind):
        CityNameFactory(owner=city, text="HCMC", kind=kind, valid_from="1976")
        assert city.name_on(day("2000-01-01")) == TODAY

    def test_todays_name_is_not_changed_by_asking(self, city):
        CityNameFactory(owner=city, text="Official", kind="official", valid_from="1990")
        city.name_on(day("2000-01-01"))
        assert city.name == TODAY

    @pytest.mark.parametrize(
        "factory",
        [
            CityNameFactory,
            CountryNameFactory,
            ForumNameFactory,
            OrganizationNameFactory,
            PersonNameFactory,
        ],
    )
    def test_all_that_have_names_have_had_others(self, factory):
        owner = factory(text="Earlier", kind="former", valid_to="1999").owner
        assert owner.name_on(day("1990-01-01"))["en"] == "Earlier"
        assert owner.name_on(day("2000-01-01")) == owner.name


class TestNameWhenSigned:
    @pytest.fixture
    def office(self):
        office = OrganizationFactory(name={"en": "New Office"}, published=True)
        OrganizationNameFactory(
            owner=office, text="Old Office", kind="former", valid_to="2006-12-31"
        )
        return office

    def agreement(self, office, **values):
        other = OrganizationFactory(published=True)
        return AgreementFactory(parties=[office, other], **values)

    def shown(self, agreement):
        """The name its first party has on its public page."""
        publish(agreement, by=None)
        entry = Entry.objects.get(kind="agreement", slug=agreement.slug)
        return entry.document["parties"][0]["name_as_signed"]

    @pytest.mark.parametrize(
        ("signed", "name"),
        [
            ("2005-06-08", {"en": "Old Office"}),
            ("2006-12-31", {"en": "Old Office"}),
            ("2006", {"en": "Old Office"}),
            ("2007-01-01", {"en": "New Office"}),
            ("2006-12/2007-01", {"en": "New Office"}),
        ],
    )
    def test_it_is_the_name_it_had_when_it_signed(self, office, signed, name):
        assert self.shown(self.agreement(office, signed=signed)) == name

    def test_a_name_in_the_text_itself_goes_before_it(self, office):
        agreement = self.agreement(office, signed="2005-06-08")
        agreement.parties.filter(organization=office).update(name_as_signed={"en": "The City"})
        assert self.shown(agreement) == {"en": "The City"}

    def test_the_signature_counts_not_what_came_before_or_after(self, office):
        agreement = self.agreement(office, signed="2005-06-08")
        ActionFactory(agreement=agreement, kind="proposed", date="2001")
        ActionFactory(agreement=agreement, kind="renewed", date="2015")
        assert self.shown(agreement) == {"en": "Old Office"}
        agreement = self.agreement(office, signed="2015-06-08")
        ActionFactory(agreement=agreement, kind="proposed", date="2001")
        assert self.shown(agreement) == {"en": "New Office"}

    def test_what_was_never_signed_shows_the_name_of_its_first_act(self, office):
        agreement = self.agreement(office, signed=None)
        ActionFactory(agreement=agreement, kind="in_effect", date="2015")
        ActionFactory(agreement=agreement, kind="proposed", date="2001")
        assert self.shown(agreement) == {"en": "Old Office"}

    def test_without_any_act_it_is_todays(self, office):
        party = self.agreement(office, signed=None).parties.get(organization=office)
        assert party.shown_name == {"en": "New Office"}

    def test_a_draft_gives_no_name_away(self):
        agreement = AgreementFactory(parties=[OrganizationFactory(name={"en": "Secret office"})])
        party = agreement.parties.get()
        assert party.shown_name == {}
        party.name_as_signed = {"en": "As printed"}
        assert party.shown_name == {"en": "As printed"}

    def test_a_new_name_of_an_earlier_time_is_shown_at_once(self, office):
        agreement = self.agreement(office, signed="2016-06-08")
        assert self.shown(agreement) == {"en": "New Office"}
        OrganizationNameFactory(
            owner=office, text="Middle Office", kind="former", valid_from="2007", valid_to="2018"
        )
        assert self.shown(agreement) == {"en": "Middle Office"}

    def test_its_page_shows_the_name_it_had_and_links_to_the_one_it_has(self, office, client):
        agreement = publish(self.agreement(office, signed="2005-06-08"), by=None)
        page = client.get(agreement.get_absolute_url()).content.decode()
        assert "Old Office" in page
        assert office.get_absolute_url() in page
