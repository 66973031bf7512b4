"""What every other test relies on: the records that the factories make are as they say."""

import pytest

from archive.choices import State
from archive.models import Record
from catalogue.checking import problems
from catalogue.publication import reasons_against
from tests.archive.staff_tables import FACTORIES, STAFF_MODELS, label
from tests.factories import CityFactory, CountryFactory

pytestmark = pytest.mark.django_db

RECORD_FACTORIES = [made for model, made in FACTORIES.items() if issubclass(model, Record)]


def test_every_table_of_staff_has_a_factory():
    assert set(FACTORIES) == set(STAFF_MODELS)


@pytest.mark.parametrize("factory", FACTORIES.values(), ids=label)
def test_a_made_row_is_one_that_a_form_would_accept(factory):
    factory().full_clean()
    assert list(problems()) == []


@pytest.mark.parametrize("factory", RECORD_FACTORIES, ids=label)
def test_a_made_record_is_a_draft_unless_told(factory):
    expected = State.PUBLISHED if factory is CountryFactory else State.DRAFT
    assert factory().state == expected


@pytest.mark.parametrize("factory", RECORD_FACTORIES, ids=label)
def test_a_published_record_lacks_nothing(factory):
    record = factory(published=True)
    assert record.is_published
    assert reasons_against(record) == []
    assert list(problems()) == []


def test_a_country_is_made_once():
    assert CityFactory().country == CityFactory().country == CountryFactory()
    assert not CountryFactory(slug="PE", published=False).is_published
