"""Conditional requests: what has not changed is not sent again, and costs one query."""

import datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from catalogue import conditional
from policyshare.release import fingerprint
from tests.factories import CityFactory

PUBLIC = [
    "/",
    "/about/",
    "/agreements/",
    "/agreements/transport-mou/",
    "/search/?q=transport",
    "/ko/agreements/",
    "/api/v1/agreements/",
    "/api/v1/agreements/facets/",
    "/api/v1/agreements/transport-mou/",
    "/api/v1/search/?q=transport",
    "/api/v1/changes/",
    "/api/v1/vocabularies/",
]

pytestmark = pytest.mark.usefixtures("published_agreement")


def test_the_same_again_is_304_at_one_query(client, subtests, django_assert_num_queries):
    for path in PUBLIC:
        with subtests.test(path):
            first = client.get(path)
            assert first.status_code == 200
            assert first["Cache-Control"] == "public, no-cache"
            with django_assert_num_queries(1):
                again = client.get(path, headers={"if-none-match": first["ETag"]})
            assert again.status_code == 304
            assert again.content == b""
            assert again["ETag"] == first["ETag"]
            assert again["Cache-Control"] == "public, no-cache"


def test_after_a_publication_it_is_sent_anew(client, subtests):
    before = {path: client.get(path)["ETag"] for path in PUBLIC}
    CityFactory(slug="new", published=True)
    for path in PUBLIC:
        with subtests.test(path):
            after = client.get(path, headers={"if-none-match": before[path]})
            assert after.status_code == 200
            assert after["ETag"] != before[path]


def test_a_head_says_the_same_without_the_answer(client, subtests):
    for path in PUBLIC:
        with subtests.test(path):
            head, get = client.head(path), client.get(path)
            assert head.status_code == 200
            assert head.content == b""
            assert head["ETag"] == get["ETag"]
            assert head["Content-Type"] == get["Content-Type"]


def test_each_address_has_its_own_tag(client):
    tags = [client.get(path)["ETag"] for path in [*PUBLIC, "/agreements/?type=mou"]]
    assert len(set(tags)) == len(tags)


def test_a_tag_is_of_the_day(client, monkeypatch):
    before = client.get("/api/v1/agreements/")["ETag"]
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    monkeypatch.setattr(conditional.timezone, "localdate", lambda: tomorrow)
    assert client.get("/api/v1/agreements/")["ETag"] != before


def test_a_tag_is_of_the_release(client, settings):
    before = client.get("/")["ETag"]
    settings.RELEASE = "another"
    assert client.get("/")["ETag"] != before


class TestBuilds:
    @pytest.fixture
    def build(self, tmp_path):
        """`build(name="text", …)`: the fingerprint of an archive of these files."""

        def make(**files):
            base = tmp_path / str(len(list(tmp_path.iterdir())))
            for name, text in {"static/staticfiles.json": "{}", **files}.items():
                file = base / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return fingerprint(base, base / "static")

        return make

    @pytest.mark.parametrize(
        "name",
        [
            "static/staticfiles.json",
            "catalogue/views.py",
            "agreements/models/party.py",
            "templates/base.html",
            "policyshare/locale/ko/LC_MESSAGES/django.po",
            "requirements.txt",
        ],
    )
    def test_a_file_that_differs_is_another_build(self, build, name):
        assert build(**{name: "one"}) != build(**{name: "two"})
        assert build(**{name: "one"}) != build()

    def test_the_same_files_are_the_same_build_wherever_they_are(self, build):
        files = {"catalogue/views.py": "one", "templates/base.html": "<html>"}
        assert build(**files) == build(**files)

    def test_it_is_that_of_this_archive(self, settings):
        assert fingerprint(settings.BASE_DIR, settings.STATIC_ROOT) == settings.RELEASE
        assert len(settings.RELEASE) == 64


def test_a_change_that_the_worker_makes_is_a_new_version(client):
    before = client.get("/api/v1/agreements/")["ETag"]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE agreements_agreement SET reference_number = 'raw'")
    call_command("refresh_catalogue")
    again = client.get("/api/v1/agreements/", headers={"if-none-match": before})
    assert again.json()["results"][0]["reference_number"] == "raw"


def test_errors_are_not_kept(client):
    for path in (
        "/api/v1/agreements/?colour=red",
        "/api/v1/agreements/nothing/",
        "/agreements/no/",
    ):
        answer = client.get(path)
        assert answer.status_code in (400, 404)
        assert "public" not in answer.get("Cache-Control", "")


@pytest.mark.parametrize("path", ["/api/v1/agreements/", "/api/v1/changes/"])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_api_only_answers(client, path, method):
    answer = getattr(client, method)(path)
    assert answer.status_code == 405
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/", "/agreements/", "/agreements/transport-mou/"])
def test_pages_only_answer(client, path):
    assert client.post(path).status_code == 405
