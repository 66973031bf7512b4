"""Nothing leads back to itself, not even by two transactions that each add half of a loop.

Loops of one, two and more steps are refused in `test_constraints`, for every such relation.
"""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from agreements.models import Relation
from cities.models import CitySuccession, Organization
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CitySuccessionFactory,
    OrganizationFactory,
    PolicyAreaFactory,
    RelationFactory,
)


def test_raw_sql_cannot_close_a_loop(db):
    first = CitySuccessionFactory()
    with (
        pytest.raises(IntegrityError, match="leads back to itself"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "INSERT INTO cities_citysuccession (predecessor_id, successor_id, kind, date)"
            " VALUES (%s, %s, 'renamed_to', '')",
            [first.successor_id, first.predecessor_id],
        )


def test_a_bulk_insert_cannot_hold_a_loop(db):
    first, second, third = CityFactory.create_batch(3)
    edges = [(first, second), (second, third), (third, first)]
    with pytest.raises(IntegrityError, match="leads back to itself"), transaction.atomic():
        CitySuccession.objects.bulk_create(
            CitySuccession(predecessor=here, successor=there, kind="renamed_to")
            for here, there in edges
        )
    assert not CitySuccession.objects.exists()


def test_a_new_row_that_would_close_a_loop_is_refused_in_words(db):
    first = RelationFactory()
    back = Relation(source=first.target, target=first.source, kind=first.kind)
    with pytest.raises(ValidationError, match="This would make an agreement follow from itself"):
        back.full_clean()


def test_two_ways_to_one_end_are_no_loop(db):
    start, left, right, end = AgreementFactory.create_batch(4, parties=0, signed=None)
    for source, target in [(start, left), (start, right), (left, end), (right, end), (start, end)]:
        relation = RelationFactory.build(source=source, target=target)
        relation.full_clean()
        relation.save()


def test_a_row_that_closes_no_loop_can_be_saved_again_or_turned_round(db):
    relation = RelationFactory()
    relation.full_clean()
    relation.save()
    relation.source, relation.target = relation.target, relation.source
    relation.full_clean()
    relation.save()


def test_an_area_moves_to_another_place_in_the_tree(db):
    transport = PolicyAreaFactory(slug="transport")
    buses = PolicyAreaFactory(slug="buses", parent=transport)
    safety = PolicyAreaFactory(slug="safety", parent=buses)
    safety.parent = transport
    safety.full_clean()
    safety.save()
    buses.parent = safety
    buses.full_clean()
    buses.save()
    assert [area.slug for area in buses.with_ancestors()] == ["buses", "safety", "transport"]


@pytest.mark.django_db(transaction=True)
def test_of_two_transactions_that_each_add_half_of_a_loop_one_is_refused():
    here, there = OrganizationFactory.create_batch(2)
    rows = models.QuerySet(Organization)
    refused = []

    def add_the_other_half():
        try:
            rows.filter(pk=there.pk).update(parent=here)
        except IntegrityError as error:
            refused.append(str(error))
        finally:
            connection.close()

    other = threading.Thread(target=add_the_other_half)
    with transaction.atomic():
        rows.filter(pk=here.pk).update(parent=there)
        other.start()
        other.join(timeout=0.5)
        assert other.is_alive(), "it must wait: it cannot see yet what is not committed"
    other.join(timeout=20)
    assert "leads back to itself" in refused[0]
    assert rows.filter(parent__isnull=False).get() == here
