"""Promises to those who enter forums."""

import pytest
from django.urls import reverse

from catalogue.models import Entry
from forums.models import Declaration
from tests import factories
from tests.forms import errors, form_data

pytestmark = pytest.mark.django_db


def test_a_forum_is_entered_on_one_page_and_published(admin_client):
    host = factories.OrganizationFactory(published=True)
    guest = factories.OrganizationFactory(published=True)
    head = factories.PersonFactory(published=True)
    address = reverse("admin:forums_forum_add")
    data = form_data(admin_client.get(address)) | {
        "name__en": "Policy Sharing Forum",
        "date": "2016-06-08/2016-06-10",
        "venue_city": host.city.pk,
        "names-TOTAL_FORMS": "1",
        "names-0-text": "정책공유포럼",
        "names-0-language": "ko",
        "names-0-kind": "alias",
        "hosts-TOTAL_FORMS": "1",
        "hosts-0-organization": host.pk,
        "hosts-0-role": "host",
        "delegations-TOTAL_FORMS": "1",
        "delegations-0-organization": guest.pk,
        "delegations-0-head": head.pk,
        "delegations-0-office__en": "Mayor",
        "attendance-TOTAL_FORMS": "1",
        "attendance-0-category": "participants",
        "attendance-0-count": "350",
        "attendance-0-source": factories.SourceFactory().pk,
    }
    response = admin_client.post(address, data | {"_publish": "1"})
    assert response.status_code == 302, errors(response)
    document = Entry.objects.get(kind="forum").document
    assert document["delegations"][0]["office"] == {"en": "Mayor"}
    assert document["attendance"][0]["count"] == 350


def test_a_declaration_is_entered_from_its_forum_with_its_principles(admin_client):
    forum = factories.ForumFactory(published=True)
    target = factories.SDGTargetFactory()
    page = admin_client.get(reverse("admin:forums_forum_change", args=[forum.pk]))
    address = f"{reverse('admin:forums_declaration_add')}?forum={forum.pk}"
    assert address in page.content.decode()
    data = form_data(admin_client.get(address))
    assert data["forum"] == str(forum.pk)
    data |= {
        "title__en": "Seoul Declaration",
        "principles-TOTAL_FORMS": "2",
        "principles-0-number": "1",
        "principles-0-title__en": "Share",
        "principles-0-targets": [target.pk],
        "principles-1-number": "2",
        "principles-1-title__en": "Learn",
    }
    response = admin_client.post(address, data)
    assert response.status_code == 302, errors(response)
    assert Declaration.objects.get().slug == "seoul-declaration"
    declaration = Entry.objects.get(kind="forum").document["declarations"][0]
    assert [principle["title"]["en"] for principle in declaration["principles"]] == [
        "Share",
        "Learn",
    ]
    page = admin_client.get(reverse("admin:forums_forum_change", args=[forum.pk]))
    assert reverse("admin:forums_declaration_change", args=[Declaration.objects.get().pk]) in (
        page.content.decode()
    )
