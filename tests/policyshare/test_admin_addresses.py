"""Addresses of the admin that nobody means: refused, never an error of the server."""

import pytest
from django.contrib import admin
from django.urls import reverse

from archive.models import StaffModel
from tests.factories import ForumFactory

pytestmark = pytest.mark.django_db

REGISTERED = [model for model in admin.site._registry if issubclass(model, StaffModel)]


@pytest.mark.parametrize(
    "path",
    [
        "autocomplete/?term=%00&app_label=agreements&model_name=agreement&field_name=forum",
        "agreements/agreement/?state__exact=%00",
        "cities/city/?country__region=%00",
        "cities/city/?q=%00",
        "agreements/agreement/add/?forum=%00",
    ],
)
def test_a_nul_is_refused(admin_client, path):
    assert admin_client.get(f"/admin/{path}").status_code == 400


@pytest.mark.parametrize("key", ["abc", "-1", "1.5", "9" * 30, "٣"])
@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model._meta.label)
def test_a_form_filled_in_with_what_is_no_record_is_refused(admin_client, model, key):
    meta = model._meta
    address = reverse(f"admin:{meta.app_label}_{meta.model_name}_add")
    for field in (*meta.fields, *meta.many_to_many):
        answer = admin_client.get(address, {field.name: key})
        assert answer.status_code == (400 if field.related_model else 200), field.name


def test_a_form_filled_in_with_a_record_opens(admin_client):
    forum = ForumFactory(name={"en": "Chosen forum"})
    address = reverse("admin:agreements_agreement_add")
    answer = admin_client.get(address, {"forum": forum.pk, "areas": "1,2"})
    assert answer.status_code == 200
    assert "Chosen forum" in answer.text
