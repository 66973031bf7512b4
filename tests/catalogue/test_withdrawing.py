"""What is shown in passing can be withdrawn; what others cannot be without cannot."""

import pytest

from agreements.models import Agreement
from catalogue.checking import problems
from catalogue.choices import Kind
from catalogue.models import Entry
from catalogue.publication import (
    RESERVED_SLUGS,
    PublicationError,
    publish,
    reasons_against,
    withdraw,
)
from policyshare.api import router
from tests.factories import (
    AgreementFactory,
    CityFactory,
    OrganizationFactory,
    PolicyExportFactory,
    PolicyFactory,
    RelationFactory,
)

pytestmark = pytest.mark.django_db


def documents():
    return {
        (entry.kind, entry.slug): entry.document
        for entry in Entry.objects.filter(kind__in=[Kind.AGREEMENT, Kind.POLICY])
    }


def test_every_founding_agreement_can_be_withdrawn_and_published_again(founding_record):
    before = documents()
    showing = 0
    for agreement in Agreement.objects.all():
        withdraw(agreement, by=None)
        after = documents()
        assert ("agreement", agreement.slug) not in after
        for export in agreement.exports.all():
            showing += 1
            shown = after["policy", export.policy.slug]["exports"]
            were = before["policy", export.policy.slug]["exports"]
            assert len(shown) == len(were) - 1
            assert agreement.slug not in str(shown)
        assert list(problems()) == []
        publish(agreement, by=None)
        assert documents() == before
    assert showing
    assert list(problems()) == []


def test_all_of_them_can_be_withdrawn_together_and_then_what_they_shared(founding_record):
    agreements = list(Agreement.objects.all())
    for agreement in agreements:
        withdraw(agreement, by=None)
    shared = {export.policy for one in agreements for export in one.exports.all()}
    for policy in shared:
        withdraw(policy, by=None)
    left = {slug for _kind, slug in documents()}
    assert left.isdisjoint(record.slug for record in (*agreements, *shared))


def test_a_policy_stays_as_long_as_an_agreement_shares_it():
    agreement = AgreementFactory(title={"en": "Transport"})
    export = PolicyExportFactory(agreement=agreement, published=True)
    publish(agreement, by=None)
    with pytest.raises(PublicationError, match="It is shown by: Transport"):
        withdraw(export.policy, by=None)


def test_a_recipient_under_no_agreement_can_be_withdrawn():
    export = PolicyExportFactory(published=True)
    withdraw(export.recipient, by=None)
    assert Entry.objects.get(kind=Kind.POLICY).document["exports"] == []


def test_what_another_export_was_adapted_from_can_be_withdrawn():
    first = PolicyExportFactory(published=True)
    agreement = AgreementFactory()
    PolicyExportFactory(agreement=agreement, adapted_from=first, published=True)
    publish(agreement, by=None)
    withdraw(first.policy, by=None)
    [export] = Entry.objects.get(kind=Kind.AGREEMENT).document["exports"]
    assert export["adapted_from"] is None


def test_a_related_agreement_can_be_withdrawn_from_either_side():
    relation = RelationFactory()
    for one in (relation.source, relation.target):
        publish(one, by=None)
    withdraw(relation.target, by=None)
    publish(relation.target, by=None)
    withdraw(relation.source, by=None)


def test_what_stands_within_an_optional_part_is_optional_too():
    """A policy's page shows where its recipient is; the policy does not need that city."""
    city = CityFactory(published=True)
    recipient = OrganizationFactory(agency=True, city=city, published=True)
    export = PolicyExportFactory(policy=PolicyFactory(published=True), recipient=recipient)
    entry = Entry.objects.get(kind=Kind.POLICY)
    assert f"cities_city:{city.pk}" in entry.depends
    assert f"cities_city:{city.pk}" not in entry.requires
    owner = export.policy.owner_organization
    assert f"cities_organization:{owner.pk}" in entry.requires


def test_an_address_that_the_api_uses_itself_is_refused():
    city = CityFactory(slug="facets")
    reason = "The archive itself uses the address “facets”: choose another."
    assert reasons_against(city) == [reason]
    with pytest.raises(PublicationError, match="uses the address"):
        publish(city, by=None)


def test_every_address_that_the_api_uses_itself_is_known():
    for _prefix, viewset, _name in router.registry:
        used = {action.url_path for action in viewset.get_extra_actions()}
        assert used == RESERVED_SLUGS
