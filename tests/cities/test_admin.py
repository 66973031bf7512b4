"""Promises to those who enter cities and organizations."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from archive.choices import State
from catalogue.models import Entry
from cities.choices import OrganizationKind
from cities.models import City, Organization
from tests import factories
from tests.forms import errors, form_data

pytestmark = pytest.mark.django_db

ADD = "admin:cities_city_add"


@pytest.fixture
def hanoi(admin_client):
    """Hanoi as typed into the empty form."""
    data = form_data(admin_client.get(reverse(ADD)))
    return data | {
        "name__en": "Hanoi",
        "name__ko": "하노이",
        "country": factories.CountryFactory(published=True).pk,
        "latitude": "21.02945",
        "longitude": "105.85444",
        "names-TOTAL_FORMS": "1",
        "names-0-text": "Thăng Long",
        "names-0-language": "vi",
        "names-0-kind": "former",
        "names-0-valid_to": "1831",
    }


def test_a_new_city_comes_with_its_government_under_the_same_names(admin_client, hanoi):
    response = admin_client.post(reverse(ADD), hanoi | {"_publish": "1"})
    assert response.status_code == 302, errors(response)
    city, government = City.objects.get(), Organization.objects.get()
    assert (city.slug, city.state) == ("hanoi", State.PUBLISHED)
    assert Entry.objects.get(kind="city").document["names"][0]["text"] == "Thăng Long"
    assert (government.city, government.kind) == (city, OrganizationKind.CITY_GOVERNMENT)
    assert government.slug == "city-of-hanoi"
    assert government.name == city.name
    assert [(name.text, name.valid_to) for name in government.names.all()] == [
        ("Thăng Long", "1831")
    ]
    assert government.state == State.DRAFT


def test_saving_a_city_again_makes_no_second_government(admin_client, hanoi):
    admin_client.post(reverse(ADD), hanoi)
    address = reverse("admin:cities_city_change", args=[City.objects.get().pk])
    data = form_data(admin_client.get(address)) | {"wikidata": "Q1858"}
    assert admin_client.post(address, data).status_code == 302
    assert Organization.objects.count() == 1


def test_a_city_with_half_a_place_is_refused_in_words(admin_client, hanoi):
    response = admin_client.post(reverse(ADD), hanoi | {"longitude": ""})
    assert response.status_code == 200
    assert "Give both latitude and longitude" in response.content.decode()
    assert not Organization.objects.exists()


def test_a_city_that_is_shown_cannot_be_withdrawn_and_the_reason_is_given(admin_client):
    agreement = factories.AgreementFactory(published=True)
    city = agreement.parties.first().organization.city
    address = reverse("admin:cities_city_change", args=[city.pk])
    data = form_data(admin_client.get(address)) | {"_withdraw": "1"}
    response = admin_client.post(address, data)
    assert response.headers["Location"] == address
    assert any(
        "It is shown by" in str(message) and str(agreement) in str(message)
        for message in get_messages(response.wsgi_request)
    )
    city.refresh_from_db()
    assert city.state == State.PUBLISHED


def test_a_succession_that_leads_back_is_refused_in_words(admin_client):
    succession = factories.CitySuccessionFactory()
    address = reverse("admin:cities_city_change", args=[succession.successor.pk])
    data = form_data(admin_client.get(address)) | {
        "successions-TOTAL_FORMS": "1",
        "successions-0-kind": "renamed_to",
        "successions-0-successor": succession.predecessor.pk,
    }
    response = admin_client.post(address, data)
    assert response.status_code == 200
    assert "its own successor" in response.content.decode()


def test_an_organization_within_itself_is_refused_in_words(admin_client):
    whole = factories.OrganizationFactory(city=None)
    part = factories.OrganizationFactory(city=None, parent=whole)
    address = reverse("admin:cities_organization_change", args=[whole.pk])
    data = form_data(admin_client.get(address)) | {"parent": part.pk}
    response = admin_client.post(address, data)
    assert response.status_code == 200
    assert "cannot be part of itself" in response.content.decode()


def test_a_country_keeps_its_iso_code_as_its_address(admin_client):
    address = reverse("admin:cities_country_add")
    data = form_data(admin_client.get(address)) | {
        "name__en": "Viet Nam",
        "alpha3": "VNM",
        "m49": "704",
    }
    assert "slug" in admin_client.post(address, data).context["adminform"].form.errors
    assert (
        "two capital letters"
        in admin_client.post(address, data | {"slug": "viet-nam"}).content.decode()
    )
    assert admin_client.post(address, data | {"slug": "VN"}).status_code == 302
