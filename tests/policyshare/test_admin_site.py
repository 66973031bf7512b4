"""Promises of the admin as a whole: every page opens, every write keeps the catalogue in step."""

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteMixin
from django.db import connection
from django.forms import ModelChoiceField
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from agreements.models import Signatory
from archive.models import Source, StaffModel, User
from archive.models.source import Citation
from catalogue.models import Change, Entry
from cities.models import City, Person
from tests import factories
from tests.forms import errors, form_data

pytestmark = pytest.mark.django_db

REGISTERED = sorted(admin.site._registry, key=lambda model: model._meta.label)


def url(record_or_model, page):
    meta = record_or_model._meta
    args = [record_or_model.pk] if page in ("change", "delete") else []
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_{page}", args=args)


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model._meta.label)
def test_every_list_and_empty_form_opens(admin_client, model):
    for page in ("changelist", "add"):
        assert admin_client.get(url(model, page)).status_code == 200


def test_every_model_of_the_record_can_be_entered_somewhere():
    entered = set(REGISTERED)
    for model_admin in admin.site._registry.values():
        for inline in model_admin.inlines:
            entered.add(inline.model)
    entered.add(Signatory)  # within its party
    concrete = {
        model for model in _below(StaffModel) if not model._meta.abstract and not model._meta.proxy
    }
    assert concrete - entered == set()


def _below(model):
    found = []
    for child in model.__subclasses__():
        found += [child, *_below(child)]
    return found


def test_every_reference_is_found_by_typing_so_that_no_form_loads_a_list_of_thousands(rf):
    request = rf.get("/")
    request.user = factories.UserFactory(is_superuser=True)
    # Parts of the same record, and what Django's own forms choose from.
    short = {"translation_of", "export", "groups", "user_permissions", "permissions"}
    forms = []
    for model_admin in admin.site._registry.values():
        forms.append(model_admin.get_form(request))
        forms += [
            formset.form for formset, _inline in model_admin.get_formsets_with_inlines(request)
        ]
    listed = {
        f"{form._meta.model.__name__}.{name}"
        for form in forms
        for name, field in form.base_fields.items()
        if isinstance(field, ModelChoiceField)
        and not isinstance(field.widget.widget, AutocompleteMixin)
        and name not in short
    }
    assert listed == set()


def test_a_reference_is_found_in_any_script_and_without_accents(admin_client):
    factories.CityFactory(name={"en": "Da Nang", "vi": "Đà Nẵng", "ko": "다낭"})
    for term in ("da nang", "다낭", "Nẵng"):
        answer = admin_client.get(
            reverse("admin:autocomplete"),
            {
                "term": term,
                "app_label": "agreements",
                "model_name": "agreement",
                "field_name": "place",
            },
        )
        assert [found["text"] for found in answer.json()["results"]] == ["Da Nang"]


@pytest.mark.parametrize(
    ("term", "found"),
    [("콜롬보", 1), ("롬보", 1), ("Colombo", 1), ("කොළඹ", 1), ("ko", 0), ("{", 0), ("Seoul", 0)],
)
def test_search_finds_names_in_any_script_and_not_the_codes_of_languages(admin_client, term, found):
    city = factories.CityFactory(slug="c", name={"en": "Colombo", "ko": "콜롬보"})
    factories.CityNameFactory(owner=city, text="කොළඹ", language="si")
    response = admin_client.get(url(City, "changelist"), {"q": term})
    assert response.context["cl"].result_count == found


def test_an_agreement_is_found_by_the_korean_name_of_a_party(admin_client):
    party = factories.PartyFactory(organization__name={"en": "City of Colombo", "ko": "콜롬보시"})
    factories.AgreementFactory()
    response = admin_client.get(url(party.agreement, "changelist"), {"q": "콜롬보시"})
    assert [found.pk for found in response.context["cl"].result_list] == [party.agreement.pk]


def rows_of(factory, **kwargs):
    return lambda number: [factory(**kwargs) for _ in range(number)]


@pytest.mark.parametrize(
    "make",
    [
        rows_of(factories.AgreementFactory),
        rows_of(factories.CityFactory),
        rows_of(factories.OrganizationFactory),
        rows_of(factories.PersonFactory),
        rows_of(factories.ForumFactory),
        rows_of(factories.PolicyFactory),
        rows_of(factories.PolicyExportFactory),
        rows_of(factories.SourceFactory),
        rows_of(factories.DeclarationFactory),
        rows_of(factories.PrincipleFactory),
        rows_of(factories.PolicyAreaFactory),
    ],
    ids=lambda make: make.__closure__[0].cell_contents.__name__,
)
def test_a_list_costs_the_same_queries_however_long_it_is(
    admin_client, django_assert_num_queries, make
):
    address = url(make(2)[0], "changelist")
    admin_client.get(address)
    with CaptureQueriesContext(connection) as short:
        admin_client.get(address)
    make(5)
    with django_assert_num_queries(len(short)):
        admin_client.get(address)


def test_a_list_of_a_hundred_agreements_costs_seven_queries(
    admin_client, django_assert_num_queries
):
    for _ in range(100):
        factories.AgreementFactory(parties=0)
    address = url(factories.AgreementFactory(parties=0), "changelist")
    admin_client.get(address)
    with django_assert_num_queries(7):
        admin_client.get(address)


def test_renaming_a_city_changes_the_entries_that_show_it_in_the_same_request(admin_client):
    agreement = factories.AgreementFactory(published=True)
    city = agreement.parties.first().organization.city
    page = admin_client.get(url(city, "change"))
    data = form_data(page)
    data |= {"name__en": "Serendib", "name__vi": ""}
    response = admin_client.post(url(city, "change"), data)
    assert response.status_code == 302, errors(response)
    document = Entry.objects.get(kind="agreement").document
    assert "Serendib" in str(document["parties"][0]["organization"]["city"])
    assert Entry.objects.get(kind="city", slug=city.slug).document["name"]["en"] == "Serendib"


def test_deleting_a_public_record_takes_it_from_the_catalogue_in_the_same_request(admin_client):
    person = factories.PersonFactory(published=True)
    assert Entry.objects.filter(kind="person").exists()
    response = admin_client.post(url(person, "delete"), {"post": "yes"})
    assert response.status_code == 302
    assert not Entry.objects.filter(kind="person").exists()
    assert Change.objects.last().action == "withdrawn"


def test_deleting_selected_records_takes_them_from_the_catalogue(admin_client):
    people = factories.PersonFactory.create_batch(2, published=True)
    admin_client.post(
        url(people[0], "changelist"),
        {
            "action": "delete_selected",
            "_selected_action": [person.pk for person in people],
            "post": "yes",
        },
    )
    assert not Entry.objects.filter(kind="person").exists()


def test_a_text_in_a_language_the_forms_do_not_know_survives_a_save(admin_client):
    city = factories.CityFactory(name={"en": "Colombo", "si": "කොළඹ"})
    data = form_data(admin_client.get(url(city, "change")))
    assert data["name__si"] == "කොළඹ"
    data |= {"name__ko": "콜롬보", "name__add_tag": "ta", "name__add_text": "கொழும்பு"}
    assert admin_client.post(url(city, "change"), data).status_code == 302
    city.refresh_from_db()
    assert city.name == {"en": "Colombo", "si": "කොළඹ", "ko": "콜롬보", "ta": "கொழும்பு"}


def test_a_language_map_with_a_wrong_code_comes_back_as_typed(admin_client):
    city = factories.CityFactory()
    data = form_data(admin_client.get(url(city, "change")))
    data |= {"name__add_tag": "Tamil!", "name__add_text": "கொழும்பு"}
    response = admin_client.post(url(city, "change"), data)
    assert response.status_code == 200
    assert "not a language code" in response.content.decode()
    assert form_data(response)["name__add_text"] == "கொழும்பு"


def test_an_error_in_the_middle_of_a_save_leaves_nothing_of_it(admin_client, monkeypatch):
    city = factories.CityFactory(name={"en": "Colombo"}, published=True)
    data = form_data(admin_client.get(url(city, "change"))) | {"name__en": "Serendib"}
    changes = Change.objects.count()

    def fail(*args, **kwargs):
        raise RuntimeError("the power went")

    monkeypatch.setattr(admin.site._registry[City], "log_change", fail)
    with pytest.raises(RuntimeError):
        admin_client.post(url(city, "change"), data)
    city.refresh_from_db()
    assert city.name == {"en": "Colombo"}
    assert Entry.objects.get(kind="city").document["name"] == {"en": "Colombo"}
    assert Change.objects.count() == changes


def test_an_error_in_the_middle_of_an_action_leaves_nothing_of_it(admin_client, monkeypatch):
    people = factories.PersonFactory.create_batch(2)
    left = iter([None])
    monkeypatch.setattr(
        admin.site._registry[Person], "log_change", lambda *args: next(left)
    )  # the second one fails
    with pytest.raises(StopIteration):
        admin_client.post(
            url(Person, "changelist"),
            {"action": "publish_selected", "_selected_action": [one.pk for one in people]},
        )
    assert not Person.objects.published().exists()
    assert not Entry.objects.filter(kind="person").exists()


def test_a_form_of_some_thousand_fields_is_saved(admin_client):
    city = factories.CityFactory()
    data = form_data(admin_client.get(url(city, "change")))
    data |= {f"names-{number}-text": "" for number in range(3000)}
    assert admin_client.post(url(city, "change"), data).status_code == 302


def test_a_null_byte_in_a_text_is_a_message_and_not_an_error_of_the_server(admin_client):
    city = factories.CityFactory()
    data = form_data(admin_client.get(url(city, "change"))) | {"name__en": "a\0b"}
    response = admin_client.post(url(city, "change"), data)
    assert response.status_code == 200
    assert errors(response)


def test_the_form_page_obeys_the_content_security_policy(admin_client):
    city = factories.CityFactory()
    page = admin_client.get(url(city, "change")).content.decode()
    assert " style=" not in page
    assert "<style" not in page
    assert "onclick=" not in page


def test_a_source_is_named_after_its_english_title(admin_client):
    data = form_data(admin_client.get(url(Source, "add")))
    data |= {"title__en": "Seoul Shares Its Policies", "date": "2016-06"}
    for slug in ("seoul-shares-its-policies", "seoul-shares-its-policies-2"):
        assert admin_client.post(url(Source, "add"), data).status_code == 302
        assert Source.objects.filter(slug=slug).exists()


def test_an_address_that_cannot_be_made_is_asked_for(admin_client):
    data = form_data(admin_client.get(url(Source, "add"))) | {"title__ko": "서울시 보도자료"}
    response = admin_client.post(url(Source, "add"), data)
    assert "there is no English text to make it from" in response.content.decode()


def test_a_citation_of_a_field_that_does_not_exist_is_refused(admin_client):
    city = factories.CityFactory()
    source = factories.SourceFactory()
    data = form_data(admin_client.get(url(city, "change")))
    data |= {
        "citations-TOTAL_FORMS": "1",
        "citations-0-field": "mayor",
        "citations-0-source": source.pk,
        "citations-0-confidence": "stated",
        "citations-0-stated__en": "It has one.",
    }
    response = admin_client.post(url(city, "change"), data)
    assert "is no field of this record" in response.content.decode()
    assert not any(model.objects.exists() for model in Citation.__subclasses__())


def test_staff_without_the_right_see_no_form_and_publish_nothing(client):
    user = factories.UserFactory()
    client.force_login(user)
    city = factories.CityFactory()
    assert client.get(url(city, "change")).status_code == 403
    assert client.post(url(city, "change"), {"_publish": "1"}).status_code == 403


def test_users_and_groups_are_managed_here(admin_client):
    response = admin_client.post(
        url(User, "add"),
        {
            "username": "editor",
            "usable_password": "true",
            "password1": "a-long-secret-9",
            "password2": "a-long-secret-9",
        },
    )
    assert response.status_code == 302
    assert User.objects.get(username="editor").check_password("a-long-secret-9")
