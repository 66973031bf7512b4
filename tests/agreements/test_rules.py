"""Rules over several tables, which triggers keep: in raw SQL, and in two transactions at once."""

import threading
from contextlib import contextmanager

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from agreements.models import Party, Policy, PolicyExport
from tests.factories import AgreementFactory, PolicyExportFactory, PolicyFactory


def in_another_transaction(act, refusals):
    """A thread that does `act`; what the database refuses is added to `refusals`."""

    def run():
        try:
            with transaction.atomic():
                act()
        except IntegrityError as error:
            refusals.append(str(error))
        finally:
            connection.close()

    return threading.Thread(target=run)


@contextmanager
def refused():
    with (
        pytest.raises(IntegrityError, match="not exported to the organization that owns it"),
        transaction.atomic(),
    ):
        yield


def test_a_policy_does_not_go_to_the_organization_that_owns_it(db):
    export = PolicyExportFactory()
    owner = export.policy.owner_organization
    with refused():
        PolicyExport.objects.filter(pk=export.pk).update(recipient=owner)
    with refused():
        PolicyExportFactory(policy=export.policy, recipient=owner)
    other = PolicyFactory(owner_organization=export.recipient)
    with refused():
        PolicyExport.objects.filter(pk=export.pk).update(policy=other)
    export.recipient = owner
    with pytest.raises(ValidationError, match="not exported to the organization that owns it"):
        export.full_clean()


def test_a_policy_does_not_come_to_belong_to_an_organization_that_received_it(db):
    export = PolicyExportFactory()
    policy = export.policy
    with refused():
        Policy.objects.filter(pk=policy.pk).update(owner_organization=export.recipient)
    policy.owner_organization = export.recipient
    with pytest.raises(ValidationError, match="not exported to the organization that owns it"):
        policy.full_clean()


@pytest.mark.django_db(transaction=True)
def test_a_policy_is_not_exported_to_who_comes_to_own_it_at_the_same_time():
    export = PolicyExportFactory()
    other = PolicyFactory().owner_organization
    refusals = []
    thread = in_another_transaction(
        lambda: models.QuerySet(PolicyExport).filter(pk=export.pk).update(recipient=other), refusals
    )
    with transaction.atomic():
        models.QuerySet(Policy).filter(pk=export.policy_id).update(owner_organization=other)
        thread.start()
        thread.join(timeout=0.5)
        assert thread.is_alive(), "it must wait: it cannot see yet who owns the policy"
    thread.join(timeout=20)
    assert "not exported to the organization that owns it" in refusals[0]


@pytest.mark.django_db(transaction=True)
def test_of_two_transactions_that_each_take_a_party_away_one_is_refused():
    agreement = AgreementFactory(parties=3, published=True)
    first, second = agreement.parties.all()[:2]
    rows = models.QuerySet(Party)
    refusals = []
    thread = in_another_transaction(lambda: rows.filter(pk=second.pk).delete(), refusals)
    with transaction.atomic():
        rows.filter(pk=first.pk).delete()
        thread.start()
        thread.join(timeout=0.5)
        assert thread.is_alive(), "it must wait: it cannot see yet that a party is gone"
    thread.join(timeout=20)
    assert "at least two parties" in refusals[0]
    assert agreement.parties.count() == 2
