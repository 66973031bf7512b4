"""Every change of the record is kept for good: whatever makes it, and in whose name."""

import pghistory.models
import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction
from django.urls import reverse
from pghistory.models import Context

from agreements.models import Action, Agreement, Party
from archive.history import attribute_to
from archive.transactions import write
from archive.translated import TranslatedField
from cities.models import City
from tests.archive.staff_tables import FACTORIES, STAFF_MODELS, THROUGH_TABLES, label
from tests.factories import AgreementFactory, CityFactory, PolicyAreaFactory, UserFactory
from tests.forms import form_data

pytestmark = pytest.mark.django_db

# {table: the model of its history}
HISTORIES = {
    event.pgh_tracked_model._meta.db_table: event
    for event in apps.get_models()
    if issubclass(event, pghistory.models.Event) and event is not pghistory.models.Events
}
TABLES = [*STAFF_MODELS, *THROUGH_TABLES.values()]

# What makes a row without parts that would have to be deleted before it.
BARE = {
    "Agreement": {"parties": 0, "signed": None},
    "Forum": {"hosts": []},
    "Policy": {"areas": []},
}
# For the tables whose factories otherwise give the row that is there.
DIFFERENT = {"PolicyArea": {"slug": "safety"}, "SDGTarget": {"code": "13.1"}}

every_staff_model = pytest.mark.parametrize("model", STAFF_MODELS, ids=label)
every_many_to_many = pytest.mark.parametrize("field", THROUGH_TABLES, ids=str)


def bare(model):
    return FACTORIES[model](**BARE.get(model.__name__, {}))


def history(model):
    """The events of a table that belong to none but this test, oldest first."""
    return HISTORIES[model._meta.db_table].objects.order_by("pgh_id")


def changeable(row):
    """A field of the row and two other values that it can have."""
    fields = row._meta.local_concrete_fields
    for field in fields:
        if isinstance(field, TranslatedField):
            return field, {"en": "One"}, {"en": "Two"}
    field = next(field for field in fields if field.choices)
    others = [value for value, _label in field.choices if value != getattr(row, field.name)]
    return field, *others[:2]


def raw(sql, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model._meta.db_table)
def test_every_table_of_staff_is_under_history_with_every_column(model):
    kept = {field.column for field in HISTORIES[model._meta.db_table]._meta.concrete_fields}
    columns = {field.column for field in model._meta.concrete_fields if not field.generated}
    assert columns <= kept


@every_staff_model
def test_a_life_is_kept_from_its_first_row_to_its_last(model):
    """Made, saved, changed in bulk, changed by raw SQL, deleted."""
    row = bare(model)
    field, one, two = changeable(row)
    table, key, as_made = model._meta.db_table, row.pk, getattr(row, field.attname)

    setattr(row, field.attname, one)
    row.save()
    model.objects.filter(pk=key).update(**{field.name: two})
    models.QuerySet(model).filter(pk=key).update(**{field.name: one})
    value = field.get_db_prep_save(two, connection)
    raw(f'UPDATE "{table}" SET "{field.column}" = %s WHERE id = %s', value, key)
    row.delete()

    kept = history(model).filter(pgh_obj_id=key).values_list("pgh_label", field.attname)
    assert list(kept) == [
        ("insert", as_made),
        ("update", one),
        ("update", two),
        ("update", one),
        ("update", two),
        ("delete", two),
    ]


@every_staff_model
def test_a_row_deleted_in_bulk_or_by_raw_sql_is_kept_too(model):
    for delete in (
        lambda key: model.objects.filter(pk=key).delete(),
        lambda key: raw(f'DELETE FROM "{model._meta.db_table}" WHERE id = %s', key),
    ):
        key = bare(model).pk
        delete(key)
        last = history(model).filter(pgh_obj_id=key).last()
        assert last.pgh_label == "delete"


@every_staff_model
def test_history_can_be_neither_changed_nor_deleted(model):
    event = history(model).filter(pgh_obj_id=bare(model).pk).get()
    table = event._meta.db_table
    for sql in (f'UPDATE "{table}" SET pgh_label = pgh_label', f'DELETE FROM "{table}"'):
        with pytest.raises(DatabaseError, match="append_only"), transaction.atomic():
            raw(f"{sql} WHERE pgh_id = %s", event.pgh_id)
    assert history(model).filter(pgh_id=event.pgh_id).exists()


@every_many_to_many
def test_what_is_added_to_a_list_and_taken_out_of_it_is_kept(field):
    row, factory = bare(field.model), FACTORIES[field.related_model]
    one, other = factory(), factory(**DIFFERENT.get(field.related_model.__name__, {}))
    assert one != other
    relation = getattr(row, field.name)
    relation.add(one)
    relation.set([other])
    relation.clear()
    through = THROUGH_TABLES[field]
    ends = [field.m2m_field_name() + "_id", field.m2m_reverse_field_name() + "_id"]
    kept = list(history(through).values_list("pgh_label", *ends))
    assert sorted(kept[1:3]) == [("delete", row.pk, one.pk), ("insert", row.pk, other.pk)]
    assert [kept[0], *kept[3:]] == [("insert", row.pk, one.pk), ("delete", row.pk, other.pk)]


@every_many_to_many
def test_a_list_changed_by_raw_sql_is_kept_too(field):
    row, other = bare(field.model), FACTORIES[field.related_model]()
    table = THROUGH_TABLES[field]._meta.db_table
    ends = [row.pk, other.pk]
    mine, theirs = field.m2m_column_name(), field.m2m_reverse_name()
    raw(f'INSERT INTO "{table}" ("{mine}", "{theirs}") VALUES (%s, %s)', *ends)
    raw(f'DELETE FROM "{table}" WHERE "{mine}" = %s AND "{theirs}" = %s', *ends)
    assert list(history(THROUGH_TABLES[field]).values_list("pgh_label", mine, theirs)) == [
        ("insert", *ends),
        ("delete", *ends),
    ]


def test_a_deleted_record_takes_its_parts_along_and_all_of_them_are_kept():
    agreement = AgreementFactory(areas=[PolicyAreaFactory()])
    agreement.delete()
    deleted = {
        model: history(model).filter(pgh_label="delete").count()
        for model in (Agreement, Party, Action, Agreement.areas.through)
    }
    assert list(deleted.values()) == [1, 2, 1, 1]


def test_many_rows_written_at_once_are_kept_one_by_one():
    country = CityFactory().country
    cities = City.objects.bulk_create(
        City(slug=f"town-{number}", name={"en": "Town"}, country=country) for number in range(3)
    )
    for city in cities:
        city.wikidata = f"Q{city.pk}"
    City.objects.bulk_update(cities, ["wikidata"])
    for city in cities:
        kept = history(City).filter(pgh_obj_id=city.pk).values_list("pgh_label", "wikidata")
        assert list(kept) == [("insert", ""), ("update", f"Q{city.pk}")]


def test_saving_what_has_not_changed_is_no_history():
    city = CityFactory()
    before = history(City).count()
    city.save()
    City.objects.update(wikidata="")
    assert history(City).count() == before


def test_a_write_that_fails_leaves_no_history():
    with pytest.raises(InterruptedError), write():  # noqa: PT012
        CityFactory(slug="never")
        raise InterruptedError
    assert not history(City).filter(slug="never").exists()


class TestInWhoseName:
    @pytest.fixture
    def city(self):
        return CityFactory()

    def last_context(self):
        return history(City).last().pgh_context

    def test_a_change_is_kept_with_who_made_it_and_where(self, city):
        user = UserFactory()
        with write():
            attribute_to(user, url="/admin/")
            city.wikidata = "Q1"
            city.save()
        assert self.last_context().metadata == {"user": user.pk, "url": "/admin/"}

    def test_raw_sql_and_bulk_changes_are_made_in_that_name_too(self, city):
        user = UserFactory()
        attribute_to(user)
        raw("UPDATE cities_city SET wikidata = 'Q1'")
        City.objects.update(wikidata="Q2")
        city.delete()
        kept = history(City).values_list("pgh_label", "pgh_context__metadata__user")
        assert list(kept) == [
            ("insert", None),
            ("update", user.pk),
            ("update", user.pk),
            ("delete", user.pk),
        ]

    def test_what_is_done_together_is_kept_together(self, city):
        with write():
            attribute_to(UserFactory())
            city.wikidata = "Q1"
            city.save()
            PolicyAreaFactory().delete()
        assert Context.objects.count() == 1
        assert history(PolicyAreaFactory._meta.model).last().pgh_context == self.last_context()

    @pytest.mark.django_db(transaction=True)
    def test_the_name_ends_with_the_transaction(self, city):
        first, second = UserFactory.create_batch(2)
        for number, user in enumerate([first, None, second, None]):
            with write():
                if user:
                    attribute_to(user)
                City.objects.update(wikidata=f"Q{number + 1}")
        kept = history(City).values_list("pgh_label", "pgh_context__metadata__user")
        assert list(kept) == [
            ("insert", None),
            ("update", first.pk),
            ("update", None),
            ("update", second.pk),
            ("update", None),
        ]
        assert Context.objects.count() == 2

    def test_what_is_changed_in_the_admin_is_kept_in_the_name_of_who_is_logged_in(
        self, city, admin_client, admin_user
    ):
        address = reverse("admin:cities_city_change", args=[city.pk])
        data = form_data(admin_client.get(address)) | {"wikidata": "Q1858"}
        assert admin_client.post(address, data).status_code == 302
        assert history(City).last().wikidata == "Q1858"
        assert self.last_context().metadata == {"user": admin_user.pk, "url": address}
