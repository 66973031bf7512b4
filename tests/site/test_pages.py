"""What every public page promises beside its content: safety, no cookies, honest statuses."""

import pytest
from django.test import Client

from catalogue import views
from catalogue.publication import withdraw
from tests.factories import ActionFactory, AgreementFactory, CityFactory, PersonFactory

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


class TestParameters:
    """Nothing that is asked for is ignored in silence."""

    @pytest.mark.parametrize(
        "path", ["/", "/about/", "/agreements/transport-mou/", "/ko/agreements/transport-mou/"]
    )
    def test_a_page_names_what_it_does_not_know(self, published_agreement, public, path):
        answer = public(path, colour="red")
        assert answer.status_code == 400
        assert set(answer.context["problems"]) == {"colour"}
        assert "colour" in answer.text

    def test_an_agreement_is_shown_as_it_was_on_a_day(self, published_agreement, public):
        ActionFactory(agreement=published_agreement, kind="terminated", date="2020-01-01")
        for language, (day, before) in {
            "": ("Status on 1 January 2019", "Status today"),
            "/ko": ("2019년 1월 1일 상태", "현재 상태"),
        }.items():
            path = f"{language}/agreements/transport-mou/"
            then, now = public(path, as_of="2019-01-01"), public(path)
            assert then.context["record"]["status"] == "signed"
            assert now.context["record"]["status"] == "terminated"
            assert day in then.text
            assert day not in now.text
            assert before in now.text
            assert 'data-status="signed"' in then.text
        early = public("/agreements/transport-mou/", as_of="2016-06-07")
        assert early.context["record"]["status"] is None
        assert 'data-status="none"' in early.text

    @pytest.mark.parametrize("days", ["soon", ["2016-06-08", "2016-06-09"]])
    def test_a_day_that_cannot_be_is_refused(self, published_agreement, public, days):
        answer = public("/agreements/transport-mou/", as_of=days)
        assert answer.status_code == 400
        assert set(answer.context["problems"]) == {"as_of"}

    def test_a_day_is_no_parameter_of_what_has_no_status(self, public, db):
        CityFactory(slug="seoul", published=True)
        assert public("/cities/seoul/", as_of="2016-06-08").status_code == 400

    @pytest.mark.parametrize(
        "path",
        [
            "/?q=%00",
            "/search/?q=nul%00byte",
            "/agreements/?city=%00",
            "/agreements/?%00=1",
            "/ko/agreements/?as_of=%00",
            "/agreements/nothing/?q=%00",
            "/healthz?q=%00",
            "/admin/?q=%00",
        ],
    )
    def test_a_nul_is_refused_and_not_repeated(self, client, db, path):
        answer = client.get(path)
        assert answer.status_code == 400
        assert "\0" not in answer.text
        assert len(answer.context["problems"]) == 1

    def test_the_api_names_the_parameter_itself(self, api, db):
        answer = api("agreements/", city="a\0")
        assert answer.status_code == 400
        assert set(answer.json()["errors"]) == {"city"}


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
