"""Single records of the API: here, moved, gone, or never there."""

import pytest

from catalogue.publication import publish, withdraw
from tests.factories import (
    AgreementFactory,
    CityFactory,
    OrganizationFactory,
    PersonFactory,
    PolicyFactory,
)

pytestmark = pytest.mark.django_db


def assert_problem(answer, status):
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]


@pytest.mark.parametrize(
    ("path", "factory"),
    [
        ("agreements", AgreementFactory),
        ("policies", PolicyFactory),
        ("cities", CityFactory),
        ("organizations", OrganizationFactory),
        ("people", PersonFactory),
    ],
)
class TestEveryKind:
    def test_it_is_there_once_it_is_published(self, api, path, factory):
        assert_problem(api(f"{path}/{factory().slug}/"), 404)
        record = factory(published=True)
        assert api(f"{path}/{record.slug}/").json()["slug"] == record.slug

    def test_a_withdrawn_one_is_gone(self, api, path, factory):
        record = factory(published=True)
        withdraw(record, by=None)
        assert_problem(api(f"{path}/{record.slug}/"), 410)
        publish(record, by=None)
        assert api(f"{path}/{record.slug}/").status_code == 200

    def test_a_merged_one_leads_to_its_heir(self, api, client, path, factory):
        record, heir = factory(published=True), factory(published=True)
        withdraw(record, by=None, merged_into=heir)
        answer = api(f"{path}/{record.slug}/")
        assert answer.status_code == 301
        assert client.get(answer["Location"]).json()["slug"] == heir.slug


@pytest.mark.parametrize(
    "path",
    [
        "nonsense/",
        "",
        "agreements/no-such-record/",
        "agreements/nul%00byte/",
        "agreements/" + "x" * 5000 + "/",
        "agreements/ümlaut/",
        "agreements/a/b/",
        "agreements/%ED%A0%80/",
    ],
)
def test_what_is_not_there_is_a_problem_of_404(client, path):
    assert_problem(client.get(f"/api/v1/{path}"), 404)


def test_a_document_is_as_it_was_published_in_every_language(published_agreement, api):
    record = api("agreements/transport-mou/").json()
    assert record["title"] == {"en": "Transport Mou", "ko": "협정 transport-mou"}


def test_a_day_that_makes_no_sense_is_refused(published_agreement, api):
    answer = api("agreements/transport-mou/", as_of="soon")
    assert_problem(answer, 400)
    assert list(answer.json()["errors"]) == ["as_of"]


def test_a_day_is_no_parameter_of_what_has_no_status(api):
    person = PersonFactory(published=True)
    assert_problem(api(f"people/{person.slug}/", as_of="2016-06-08"), 400)
