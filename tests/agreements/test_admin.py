"""Promises to those who enter agreements: one page, one save, nothing lost, nothing half done."""

import hashlib
import os

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from agreements.models import Action, Agreement, Document, Milestone, Party, PolicyExport, Signatory
from archive.choices import State
from catalogue.checking import problems
from catalogue.models import Change, Entry
from tests import factories
from tests.forms import errors, form_data

pytestmark = pytest.mark.django_db

ADD = "admin:agreements_agreement_add"


def change(agreement):
    return reverse("admin:agreements_agreement_change", args=[agreement.pk])


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def parts(prefix, *rows):
    """The data of an inline: "actions", {"kind": "signed"}, … to actions-0-kind and so on."""
    data = {
        f"{prefix}-TOTAL_FORMS": str(len(rows)),
        f"{prefix}-INITIAL_FORMS": str(sum(bool(row.get("id")) for row in rows)),
    }
    for number, row in enumerate(rows):
        data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


@pytest.fixture
def world():
    """What an agreement of three parties refers to, all of it public."""
    seoul, colombo, escap = factories.OrganizationFactory.create_batch(3, published=True)
    area = factories.PolicyAreaFactory()
    return {
        "organizations": [seoul, colombo, escap],
        "people": factories.PersonFactory.create_batch(4, published=True),
        "policy": factories.PolicyFactory(owner_organization=seoul, areas=[area], published=True),
        "area": area,
        "source": factories.SourceFactory(),
    }


@pytest.fixture
def typed(admin_client, world):
    """A whole agreement as typed into the empty form."""
    seoul, colombo, escap = world["organizations"]
    people = world["people"]
    data = form_data(admin_client.get(reverse(ADD)))
    data |= {
        "title__en": "Memorandum on transport",
        "title__ko": "교통 양해각서",
        "type": "mou",
        "binding_force": "not_binding",
        "languages": "en, ko",
        "areas": [world["area"].pk],
    }
    data |= parts(
        "parties",
        {"organization": seoul.pk, "role": "exporter", "order": "1"},
        {"organization": colombo.pk, "role": "importer", "order": "2"},
        {"organization": escap.pk, "role": "witness", "order": "3", "name_as_signed__en": "UN"},
    )
    data |= parts(
        "parties-0-signatories",
        {"person": people[0].pk, "office__en": "Mayor", "office__ko": "시장"},
        {"person": people[1].pk, "office__en": "Head of transport", "signed_on": "2016-06-08"},
    )
    data |= parts("parties-1-signatories", {"person": people[2].pk, "acting_for": people[3].pk})
    data |= parts("parties-2-signatories", {})
    data |= parts(
        "actions",
        {"kind": "proposed", "date": "2016"},
        {"kind": "signed", "date": "2016-06-08", "note__en": "At the forum."},
    )
    data |= parts(
        "exports",
        {
            "policy": world["policy"].pk,
            "recipient": colombo.pk,
            "stage": "agreed",
            "modes": ["training", "study_visit"],
            "first_import": "true",
            "outcome__en": "A pilot.",
        },
    )
    data |= parts("milestones", {"kind": "visit", "title__en": "First visit", "planned": "2016-09"})
    data |= parts(
        "documents", {"title__en": "Text", "url": "https://example.org/mou.pdf", "language": "en"}
    )
    data |= parts(
        "citations",
        {
            "source": world["source"].pk,
            "field": "actions.signed",
            "confidence": "stated",
            "stated__en": "Signed on 8 June.",
        },
    )
    return data


def test_an_agreement_is_entered_on_one_page_and_published_in_one_step(
    admin_client, admin_user, typed
):
    response = admin_client.post(reverse(ADD), typed | {"_publish": "1"})
    assert response.status_code == 302, errors(response)

    agreement = Agreement.objects.get()
    assert agreement.slug == "memorandum-on-transport"
    assert agreement.owner == admin_user
    assert agreement.state == State.PUBLISHED
    assert agreement.languages == ["en", "ko"]
    assert PolicyExport.objects.get().modes == ["training", "study_visit"]

    document = Entry.objects.get(kind="agreement").document
    signatories = [
        [signatory["office"].get("en") for signatory in party["signatories"]]
        for party in document["parties"]
    ]
    assert signatories == [["Mayor", "Head of transport"], [None], []]
    assert document["parties"][1]["signatories"][0]["acting_for"] is not None
    assert [action["kind"] for action in document["actions"]] == ["signed", "proposed"]
    assert document["exports"][0]["outcome"] == {"en": "A pilot."}
    assert document["milestones"][0]["title"] == {"en": "First visit"}
    assert document["documents"][0]["url"] == "https://example.org/mou.pdf"
    assert document["citations"][0]["stated"] == {"en": "Signed on 8 June."}
    assert list(problems()) == []


def test_a_failed_save_writes_nothing_and_gives_all_that_was_typed_back(admin_client, typed):
    versions = Change.objects.count()
    typed |= {"parties-0-signatories-1-signed_on": "8 June 2016", "_publish": "1"}
    response = admin_client.post(reverse(ADD), typed)

    assert response.status_code == 200
    page = response.content.decode()
    assert "is not a date the archive can keep" in page
    assert "Please correct the error" in page
    returned = form_data(response)
    typed.pop("_publish")
    for name, value in typed.items():
        if value and "csrf" not in name and "FORMS" not in name:
            shown = returned[name]
            assert (
                [str(one) for one in shown] == [str(one) for one in value]
                if isinstance(value, list)
                else str(shown) == str(value)
            ), name
    for model in (Agreement, Party, Signatory, Action, PolicyExport, Milestone, Document):
        assert not model.objects.exists()
    assert Change.objects.count() == versions


def test_saving_and_publishing_what_is_incomplete_keeps_the_draft_and_says_what_lacks(
    admin_client, typed
):
    typed |= parts("actions")
    response = admin_client.post(reverse(ADD), typed | {"_publish": "1"})
    agreement = Agreement.objects.get()
    assert agreement.state == State.DRAFT
    assert response.headers["Location"] == change(agreement)
    assert any("It has no action" in message for message in said(response))
    assert not Entry.objects.filter(kind="agreement").exists()


def test_a_signatory_without_a_party_is_an_error_in_its_place(admin_client, typed):
    typed |= parts(
        "parties",
        *(
            {name: typed[f"parties-{number}-{name}"] for name in ("organization", "role")}
            for number in (0, 1)
        ),
        {"role": "partner", "order": "0"},
    )
    typed |= {"parties-2-name_as_signed__en": "", "parties-2-organization": ""}
    typed |= {"parties-2-signatories-0-office__en": "Chair"}
    response = admin_client.post(reverse(ADD), typed)
    assert response.status_code == 200
    parties = response.context["inline_admin_formsets"][0].formset
    assert "organization" in parties.forms[2].errors
    assert "person" in parties.forms[2].signatories.forms[0].errors


def test_the_same_signatory_twice_in_a_party_is_a_message(admin_client, typed, world):
    typed["parties-0-signatories-1-person"] = world["people"][0].pk
    response = admin_client.post(reverse(ADD), typed)
    assert response.status_code == 200
    assert errors(response)
    assert "duplicate" in response.content.decode()


@pytest.mark.parametrize(
    ("prefix", "message"),
    [("actions", "duplicate"), ("parties", "duplicate"), ("citations", "duplicate")],
)
def test_a_part_typed_twice_is_a_message(admin_client, typed, prefix, message):
    first = {
        name.removeprefix(f"{prefix}-0-"): value
        for name, value in typed.items()
        if name.startswith(f"{prefix}-0-") and "signatories" not in name
    }
    typed |= parts(prefix, first, first)
    typed |= parts("parties-1-signatories", {})
    response = admin_client.post(reverse(ADD), typed)
    assert response.status_code == 200
    assert message in response.content.decode()
    assert not Agreement.objects.exists()


def test_a_policy_going_twice_to_one_recipient_under_an_agreement_is_a_message(admin_client, typed):
    export = {
        name.removeprefix("exports-0-"): value
        for name, value in typed.items()
        if name.startswith("exports-0-")
    }
    response = admin_client.post(
        reverse(ADD), typed | parts("exports", export, export | {"stage": "delivered"})
    )
    assert response.status_code == 200
    assert "already goes to this recipient" in response.content.decode()


def test_an_agreement_opens_again_with_its_signatories_and_saves_unchanged(admin_client, typed):
    admin_client.post(reverse(ADD), typed | {"_publish": "1"})
    agreement = Agreement.objects.get()
    last = Change.objects.last().sequence
    page = admin_client.get(change(agreement))
    data = form_data(page)
    assert data["parties-0-signatories-0-office__ko"] == "시장"
    assert data["parties-0-signatories-TOTAL_FORMS"] == "3"
    response = admin_client.post(change(agreement), data)
    assert response.status_code == 302, errors(response)
    assert "No fields changed" in str(
        admin_client.get(reverse("admin:agreements_agreement_history", args=[agreement.pk])).content
    )
    assert Change.objects.last().sequence == last


def test_signatories_are_corrected_added_and_taken_away_on_the_agreements_page(
    admin_client, typed, world
):
    admin_client.post(reverse(ADD), typed | {"_publish": "1"})
    agreement = Agreement.objects.get()
    data = form_data(admin_client.get(change(agreement)))
    data |= {
        "parties-0-signatories-0-office__en": "Acting mayor",
        "parties-0-signatories-1-DELETE": "on",
        "parties-2-signatories-0-person": world["people"][3].pk,
    }
    response = admin_client.post(change(agreement), data)
    assert response.status_code == 302, errors(response)
    document = Entry.objects.get(kind="agreement").document
    assert [
        [signatory["office"].get("en") for signatory in party["signatories"]]
        for party in document["parties"]
    ] == [["Acting mayor"], [None], [None]]


def test_a_party_taken_away_takes_its_signatories_with_it(admin_client, typed):
    admin_client.post(reverse(ADD), typed)
    agreement = Agreement.objects.get()
    data = form_data(admin_client.get(change(agreement))) | {"parties-0-DELETE": "on"}
    response = admin_client.post(change(agreement), data)
    assert response.status_code == 302, errors(response)
    assert Party.objects.count() == 2
    assert Signatory.objects.count() == 1


def test_a_public_agreement_keeps_two_parties(admin_client):
    agreement = factories.AgreementFactory(published=True)
    data = form_data(admin_client.get(change(agreement))) | {"parties-0-DELETE": "on"}
    response = admin_client.post(change(agreement), data)
    assert response.status_code == 200
    assert "at least two parties" in response.content.decode()
    assert agreement.parties.count() == 2


def test_a_change_that_leaves_a_public_agreement_incomplete_is_told(admin_client):
    agreement = factories.AgreementFactory(published=True)
    data = form_data(admin_client.get(change(agreement)))
    data |= {"parties-0-organization": factories.OrganizationFactory().pk}
    response = admin_client.post(change(agreement), data)
    assert any("which is not published" in message for message in said(response))


def test_the_status_is_shown_and_cannot_be_typed(admin_client):
    agreement = factories.AgreementFactory(signed="2016-06-08")
    factories.ActionFactory(agreement=agreement, kind="terminated", date="2018-01-01")
    page = admin_client.get(change(agreement))
    text = page.content.decode()
    assert "Terminated" in text
    assert "Signed: June 8, 2016 – Dec. 31, 2017" in text
    assert not any("status" in name or name == "state" for name in form_data(page))
    admin_client.post(change(agreement), form_data(page) | {"state": "published"})
    agreement.refresh_from_db()
    assert agreement.state == State.DRAFT


def test_the_address_is_frozen_once_public(admin_client):
    agreement = factories.AgreementFactory()
    assert "slug" in form_data(admin_client.get(change(agreement)))
    public = factories.AgreementFactory(published=True)
    data = form_data(admin_client.get(change(public)))
    assert "slug" not in data
    before = public.slug
    admin_client.post(change(public), data | {"slug": "another", "_withdraw": "1"})
    public.refresh_from_db()
    assert (public.slug, public.state) == (before, State.WITHDRAWN)
    assert "slug" not in form_data(admin_client.get(change(public)))


def test_the_way_to_the_public_page_is_shown_only_when_there_is_one(admin_client):
    draft, public = factories.AgreementFactory(), factories.AgreementFactory(published=True)
    assert public.get_absolute_url() in admin_client.get(change(public)).content.decode()
    assert draft.get_absolute_url() not in admin_client.get(change(draft)).content.decode()


def test_publishing_selected_agreements_reports_on_each(admin_client):
    complete = factories.AgreementFactory(title={"en": "Complete"})
    unsigned = factories.AgreementFactory(title={"en": "Unsigned"}, signed=None)
    draft_party = factories.AgreementFactory(
        title={"en": "Half public"},
        parties=[
            factories.OrganizationFactory(name={"en": "Drafted"}),
            factories.OrganizationFactory(published=True),
        ],
    )
    selected = [complete.pk, unsigned.pk, draft_party.pk]
    response = admin_client.post(
        reverse("admin:agreements_agreement_changelist"),
        {"action": "publish_selected", "_selected_action": selected},
    )
    messages = said(response)
    assert "Published: Complete" in messages
    assert any(message.startswith("Unsigned: ") and "no action" in message for message in messages)
    assert any(message.startswith("Half public: ") and "Drafted" in message for message in messages)
    assert Entry.objects.filter(kind="agreement").get().slug == complete.slug


def test_records_that_wait_for_one_another_are_published_together(admin_client):
    parent = factories.OrganizationFactory(city=None)
    part = factories.OrganizationFactory(city=None, parent=parent)
    first = factories.OrganizationFactory(city=None, parent=part)
    admin_client.post(
        reverse("admin:cities_organization_changelist"),
        {"action": "publish_selected", "_selected_action": [parent.pk, part.pk, first.pk]},
    )
    assert Entry.objects.filter(kind="organization").count() == 3


def test_withdrawing_reports_on_each(admin_client):
    public = factories.AgreementFactory(title={"en": "Public"}, published=True)
    draft = factories.AgreementFactory(title={"en": "Draft"})
    response = admin_client.post(
        reverse("admin:agreements_agreement_changelist"),
        {"action": "withdraw_selected", "_selected_action": [public.pk, draft.pk]},
    )
    assert "Withdrawn: Public" in said(response)
    assert "Draft: It is not published." in said(response)
    assert not Entry.objects.filter(kind="agreement").exists()


def test_a_reader_of_agreements_sees_the_signatories_but_no_field_and_no_button(client):
    signatory = factories.SignatoryFactory()
    user = factories.UserFactory()
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(user)
    page = client.get(change(signatory.party.agreement))
    assert page.status_code == 200
    assert signatory.person.name["en"] in page.content.decode()
    assert "signatories-0-person" not in page.content.decode()
    assert 'name="_publish"' not in page.content.decode()


def test_an_agreement_that_would_follow_from_itself_is_refused_in_words(admin_client):
    relation = factories.RelationFactory()
    data = form_data(admin_client.get(change(relation.target)))
    data |= parts("relations", {"kind": "follows", "target": relation.source.pk})
    response = admin_client.post(change(relation.target), data)
    assert response.status_code == 200
    assert "make an agreement follow from itself" in response.content.decode()


def test_an_area_within_itself_is_refused_in_words(admin_client):
    area = factories.PolicyAreaFactory()
    below = factories.PolicyAreaFactory(parent=area)
    address = reverse("admin:agreements_policyarea_change", args=[area.pk])
    data = form_data(admin_client.get(address)) | {"parent": below.pk}
    response = admin_client.post(address, data)
    assert response.status_code == 200
    assert "cannot lie within itself" in response.content.decode()


def test_an_act_that_runs_out_before_it_was_made_is_refused_in_words(admin_client, typed):
    typed["actions-1-expiry_date"] = "2015"
    response = admin_client.post(reverse(ADD), typed)
    assert response.status_code == 200
    assert "cannot run out before" in response.content.decode()


def test_a_document_refers_only_to_documents_of_its_agreement(admin_client):
    original = factories.DocumentFactory()
    other = factories.DocumentFactory()
    data = form_data(admin_client.get(change(original.agreement)))
    data |= parts(
        "documents",
        {name: data[f"documents-0-{name}"] for name in ("id", "agreement", "title__en", "url")},
        {
            "title__en": "Translation",
            "url": "https://example.org/ko.pdf",
            "translation_of": other.pk,
        },
    )
    response = admin_client.post(change(original.agreement), data)
    assert response.status_code == 200
    data["documents-1-translation_of"] = original.pk
    response = admin_client.post(change(original.agreement), data)
    assert response.status_code == 302, errors(response)
    assert original.translations.get().title == {"en": "Translation"}


def test_only_a_pdf_is_kept_as_a_file_and_its_sum_is_taken(admin_client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    agreement = factories.AgreementFactory()
    for content, status in ((b"<html>", 200), (b"%PDF-1.7 text", 302)):
        data = form_data(admin_client.get(change(agreement)))
        data |= parts(
            "documents",
            {"title__en": "Text", "file": SimpleUploadedFile("mou.pdf", content)},
        )
        assert admin_client.post(change(agreement), data).status_code == status
    assert Document.objects.get().sha256 == hashlib.sha256(b"%PDF-1.7 text").hexdigest()


@pytest.fixture
def stored(settings, tmp_path, admin_client):
    """A document whose file was uploaded by staff."""
    settings.MEDIA_ROOT = tmp_path
    agreement = factories.AgreementFactory()
    data = form_data(admin_client.get(change(agreement)))
    upload = SimpleUploadedFile("mou.pdf", b"%PDF-1.7 text")
    data |= parts("documents", {"title__en": "Text", "file": upload, "pages": "3"})
    response = admin_client.post(change(agreement), data)
    assert response.status_code == 302, errors(response)
    return Document.objects.get()


def test_a_stored_file_is_opened_from_the_page_by_staff_alone(admin_client, client, stored):
    address = stored.file.url
    assert f'href="{address}"' in admin_client.get(change(stored.agreement)).content.decode()
    answer = admin_client.get(address)
    assert b"".join(answer.streaming_content) == b"%PDF-1.7 text"
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="mou.pdf"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer.headers["Cache-Control"]

    client.logout()
    assert client.get(address).status_code == 302
    user = factories.UserFactory()
    client.force_login(user)
    assert client.get(address).status_code == 403
    user.user_permissions.set(Permission.objects.filter(codename="view_agreement"))
    assert b"".join(client.get(address).streaming_content)
    assert client.get(address.replace("mou", "other")).status_code == 404
    assert client.get(f"/{stored.file.name}").status_code == 404


def test_what_is_no_pdf_is_not_called_one(admin_client, stored):
    with open(stored.file.path, "wb") as file:
        file.write(b"<script>")
    answer = admin_client.get(stored.file.url)
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert b"".join(answer.streaming_content) == b"<script>"


def test_an_agreement_whose_file_is_lost_is_saved_and_the_file_is_not_found(admin_client, stored):
    os.remove(stored.file.path)
    data = form_data(admin_client.get(change(stored.agreement))) | {"documents-0-language": "en"}
    response = admin_client.post(change(stored.agreement), data)
    assert response.status_code == 302, errors(response)
    before, stored = stored, Document.objects.get()
    assert (stored.language, stored.sha256, stored.pages) == ("en", before.sha256, 3)
    assert admin_client.get(stored.file.url).status_code == 404


def test_a_link_in_place_of_a_file_takes_what_was_known_of_the_file_along(admin_client, stored):
    data = form_data(admin_client.get(change(stored.agreement)))
    data |= {"documents-0-file-clear": "on", "documents-0-url": "https://example.org/mou.pdf"}
    response = admin_client.post(change(stored.agreement), data)
    assert response.status_code == 302, errors(response)
    document = Document.objects.get()
    assert (document.file.name, document.sha256, document.pages) == ("", "", None)


def test_another_file_has_a_sum_of_its_own(admin_client, stored):
    data = form_data(admin_client.get(change(stored.agreement)))
    data |= {
        "documents-0-file": SimpleUploadedFile("new.pdf", b"%PDF-1.7 new"),
        "documents-0-pages": "4",
    }
    response = admin_client.post(change(stored.agreement), data)
    assert response.status_code == 302, errors(response)
    document = Document.objects.get()
    assert document.sha256 == hashlib.sha256(b"%PDF-1.7 new").hexdigest()
    assert document.pages == 4


def test_a_draft_is_sent_to_review_and_back_in_the_name_of_who_did_it(admin_client, admin_user):
    agreement = factories.AgreementFactory(title={"en": "Waiting"})
    page = admin_client.get(change(agreement))
    assert 'name="_review"' in page.content.decode()
    assert 'name="_return"' not in page.content.decode()

    response = admin_client.post(change(agreement), form_data(page) | {"_review": "1"})
    assert "Sent to review: Waiting" in said(response)
    agreement.refresh_from_db()
    assert agreement.state == State.IN_REVIEW
    page = admin_client.get(change(agreement))
    assert 'name="_review"' not in page.content.decode()
    response = admin_client.post(change(agreement), form_data(page) | {"_return": "1"})
    assert "Returned to draft: Waiting" in said(response)
    agreement.refresh_from_db()
    assert agreement.state == State.DRAFT

    history = apps.get_model("agreements", "AgreementEvent").objects.filter(
        pgh_obj_id=agreement.pk, pgh_context__isnull=False
    )
    assert {event.state for event in history} >= {State.IN_REVIEW, State.DRAFT}
    assert {event.pgh_context.metadata["user"] for event in history} == {admin_user.pk}
    log = admin_client.get(reverse("admin:agreements_agreement_history", args=[agreement.pk]))
    assert "Sent to review: Waiting" in log.content.decode()


def test_sending_to_review_reports_on_each(admin_client):
    draft = factories.AgreementFactory(title={"en": "Draft"})
    public = factories.AgreementFactory(title={"en": "Public"}, published=True)
    for action, done in [
        ("review_selected", {"Sent to review: Draft", "Public: It is not a draft."}),
        ("return_selected", {"Returned to draft: Draft", "Public: It is not in review."}),
    ]:
        response = admin_client.post(
            reverse("admin:agreements_agreement_changelist"),
            {"action": action, "_selected_action": [draft.pk, public.pk]},
        )
        assert done <= set(said(response))
    public.refresh_from_db()
    assert public.state == State.PUBLISHED


def test_one_policy_goes_to_one_recipient_under_two_agreements():
    first = factories.PolicyExportFactory(agreement=factories.AgreementFactory())
    second = PolicyExport(
        policy=first.policy,
        recipient=first.recipient,
        stage=first.stage,
        agreement=factories.AgreementFactory(),
    )
    second.full_clean()
    second.save()
    for export in (first, second):
        assert PolicyExport.objects.get_by_natural_key(*export.natural_key()) == export


def test_an_export_under_no_agreement_typed_twice_is_a_message(admin_client):
    policy, recipient = factories.PolicyFactory(), factories.OrganizationFactory()
    address = reverse("admin:agreements_policy_change", args=[policy.pk])
    export = {"recipient": recipient.pk, "stage": "requested", "date": "2016"}
    data = form_data(admin_client.get(address))
    response = admin_client.post(address, data | parts("exports", export, export))
    assert response.status_code == 200
    assert "This export is already recorded." in response.content.decode()
    response = admin_client.post(
        address, data | parts("exports", export, export | {"date": "2017"})
    )
    assert response.status_code == 302, errors(response)


def test_a_milestone_of_another_agreements_export_is_refused_in_words():
    agreement = factories.AgreementFactory()
    other = factories.PolicyExportFactory(agreement=factories.AgreementFactory())
    milestone = factories.MilestoneFactory(agreement=agreement, export=None)
    milestone.export = other
    with pytest.raises(ValidationError, match="is one under the milestone's agreement"):
        milestone.full_clean()


def test_milestones_move_with_their_export():
    export = factories.PolicyExportFactory(agreement=factories.AgreementFactory())
    milestone = factories.MilestoneFactory(agreement=export.agreement, export=export)
    export.agreement = factories.AgreementFactory()
    export.save()
    milestone.refresh_from_db()
    assert milestone.agreement == export.agreement


def test_an_export_without_an_agreement_is_entered_on_its_own_page_with_milestones(
    admin_client, world
):
    address = reverse("admin:agreements_policyexport_add")
    data = form_data(admin_client.get(address))
    data |= {
        "policy": world["policy"].pk,
        "recipient": world["organizations"][1].pk,
        "stage": "requested",
    }
    data |= parts("milestones", {"kind": "meeting", "title__en": "Talks", "planned": "2017"})
    response = admin_client.post(address, data)
    assert response.status_code == 302, errors(response)
    document = Entry.objects.get(kind="policy").document
    assert document["exports"][0]["milestones"][0]["title"] == {"en": "Talks"}
