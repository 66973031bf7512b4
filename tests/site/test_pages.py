"""What every public page promises beside its content: safety, no cookies, honest statuses."""

import pytest
from django.test import Client

from catalogue import views
from catalogue.publication import withdraw
from tests.factories import AgreementFactory, CityFactory, PersonFactory

PATHS = [
    "/",
    "/about/",
    "/search/",
    "/agreements/",
    "/agreements/transport-mou/",
    "/ko/",
    "/ko/agreements/",
    "/agreements/?colour=red",
    "/agreements/nothing/",
    "/nothing/",
    "/api/v1/agreements/",
    "/api/v1/agreements/?colour=red",
    "/api/v1/agreements/transport-mou/",
    "/api/v1/changes/",
    "/api/v1/nothing/",
    "/api/v1/docs/",
    "/api/v1/schema/",
    "/healthz",
    "/readyz",
]


@pytest.mark.usefixtures("published_agreement")
class TestEveryAnswer:
    def test_it_runs_no_scripts_but_the_archives_own(self, client, subtests):
        for path in PATHS:
            with subtests.test(path):
                answer = client.get(path)
                policy = answer["Content-Security-Policy"]
                assert "default-src 'none'" in policy
                assert "script-src 'self'" in policy
                assert "frame-ancestors 'none'" in policy
                assert "unsafe" not in policy
                if answer["Content-Type"].startswith("text/html"):
                    assert "<script>" not in answer.text
                    assert " style=" not in answer.text
                    assert " onclick=" not in answer.text

    def test_it_is_the_same_for_everybody(self, client, admin_user, subtests):
        """No cookie is set, and none is looked at: so every cache can keep it."""
        staff = Client()
        staff.force_login(admin_user)
        for path in PATHS:
            with subtests.test(path):
                answer = client.get(path)
                assert not answer.cookies
                assert "Cookie" not in answer.get("Vary", "")
                assert staff.get(path).content == answer.content


@pytest.mark.django_db
class TestStatuses:
    def test_a_withdrawn_record_is_gone(self, public):
        city = CityFactory(slug="old", published=True)
        withdraw(city, by=None)
        for path in ("/cities/old/", "/ko/cities/old/"):
            answer = public(path)
            assert answer.status_code == 410
            assert "410.html" in [template.name for template in answer.templates]

    def test_a_merged_record_leads_to_its_heir(self, public):
        old = AgreementFactory(slug="old", published=True)
        heir = AgreementFactory(slug="heir", published=True)
        withdraw(old, by=None, merged_into=heir)
        for prefix in ("", "/ko"):
            answer = public(f"{prefix}/agreements/old/")
            assert answer.status_code == 301
            assert answer["Location"] == f"{prefix}/agreements/heir/"

    def test_what_was_never_there_is_not_found(self, public):
        PersonFactory(slug="draft")
        for path in ("/people/draft/", "/people/nobody/", "/nothing/", "/ko/nothing/"):
            answer = public(path)
            assert answer.status_code == 404
            assert "404.html" in [template.name for template in answer.templates]

    @pytest.mark.parametrize(
        "path",
        [
            "/agreements/nul%00byte/",
            "/agreements/%ED%A0%80/",
            "/agreements/" + "x" * 5000 + "/",
            "/agreements/ümlaut/",
            "/%00",
        ],
    )
    def test_an_address_that_cannot_be_is_not_found(self, client, path):
        assert client.get(path).status_code == 404

    def test_a_list_says_what_it_could_not_use(self, public):
        answer = public("/agreements/", colour="red", city="nowhere")
        assert answer.status_code == 400
        assert "colour" in answer.text
        assert "nowhere" in answer.text

    def test_a_bad_cursor_is_said(self, public):
        answer = public("/agreements/", cursor="garbage")
        assert answer.status_code == 400
        assert "This cursor is not valid here" in answer.text

    def test_more_parameters_than_anybody_means_are_refused(self, public):
        assert public("/agreements/", city=["x"] * 1001).status_code == 400

    def test_a_failure_of_ours_is_a_page_as_well(self, public, client, monkeypatch):
        def fail(*_):
            raise ZeroDivisionError

        monkeypatch.setattr(views.Entry.objects.__class__, "counts", fail)
        client.raise_request_exception = False
        answer = public("/")
        assert answer.status_code == 500
        assert "<html" in answer.text


def test_what_is_typed_is_shown_as_text(public, db):
    answer = public("/search/", q="<script>alert(1)</script>")
    assert "<script>alert" not in answer.text
    answer = public("/agreements/", **{"<b>x</b>": "1", "city": "<b>y</b>"})
    assert "<b>x" not in answer.text
    assert "<b>y" not in answer.text


def test_texts_of_the_record_are_shown_as_text(public, db):
    CityFactory(slug="odd", name={"en": "<b>Odd</b>", "ko": "<i>이상</i>"}, published=True)
    for path in ("/cities/odd/", "/cities/", "/ko/cities/odd/", "/search/"):
        text = public(path).text
        assert "Odd" in text or "이상" in text
        assert "<b>Odd" not in text
        assert "<i>이상" not in text
