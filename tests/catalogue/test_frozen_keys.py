"""The keys of vocabularies are addresses too: they never change."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from catalogue.models import Entry
from tests.factories import PolicyAreaFactory, SDGGoalFactory, SDGTargetFactory
from tests.forms import form_data

pytestmark = pytest.mark.django_db

KEYS = {
    "area": (lambda: PolicyAreaFactory(slug="transport"), "slug", "mobility"),
    "goal": (lambda: SDGGoalFactory(number=11), "number", 12),
    "target": (lambda: SDGTargetFactory(code="11.2"), "code", "11.3"),
}


@pytest.mark.parametrize(("make", "field", "other"), KEYS.values(), ids=KEYS)
class TestKeys:
    def test_the_database_refuses_another(self, make, field, other):
        row = make()
        with pytest.raises(IntegrityError) as refusal, transaction.atomic():
            type(row).objects.filter(pk=row.pk).update(**{field: other})
        assert refusal.value.__cause__.diag.constraint_name == "key_frozen"

    def test_its_name_may_change(self, make, field, other):
        row = make()
        row.name = {"en": "Another name"}
        row.save()
        assert Entry.objects.filter(title={"en": "Another name"}).count() == 1

    def test_staff_are_shown_it_and_cannot_type_another(self, make, field, other, admin_client):
        row = make()
        meta = row._meta
        address = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[row.pk])
        data = form_data(admin_client.get(address))
        assert field not in data
        answer = admin_client.post(address, data | {field: other, "name__en": "Another name"})
        assert answer.status_code == 302
        again = type(row).objects.get(pk=row.pk)
        assert getattr(again, field) == getattr(row, field)
        assert again.name["en"] == "Another name"
        add = admin_client.get(reverse(f"admin:{meta.app_label}_{meta.model_name}_add"))
        assert field in form_data(add)
