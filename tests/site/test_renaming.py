"""A city that is renamed, in whatever way, has its new name everywhere it is shown."""

import json

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from catalogue.models import Change
from cities.models import City
from tests.factories import (
    AgreementFactory,
    CityFactory,
    ForumFactory,
    OrganizationFactory,
    PolicyExportFactory,
    PolicyFactory,
)

NEW = {"en": "Newhaven", "ko": "새항구"}


def by_save(city):
    city.name = NEW
    city.save()


def by_update(city):
    City.objects.filter(pk=city.pk).update(name=NEW)


def by_bulk_update(city):
    city.name = NEW
    City.objects.bulk_update([city], ["name"])


def by_raw_sql(city):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE cities_city SET name = %s WHERE id = %s", [json.dumps(NEW), city.pk])
    call_command("refresh_catalogue")


@pytest.fixture
def city(db):
    city = CityFactory(slug="port", name={"en": "Oldhaven", "ko": "옛항구"}, published=True)
    government = OrganizationFactory(
        slug="port-government", name={"en": "Government"}, city=city, published=True
    )
    forum = ForumFactory(slug="forum", venue_city=city, hosts=[government], published=True)
    agreement = AgreementFactory(
        slug="mou",
        place=city,
        forum=forum,
        parties=[government, OrganizationFactory(published=True)],
        published=True,
    )
    policy = PolicyFactory(slug="policy", owner_organization=government, published=True)
    PolicyExportFactory(
        policy=policy,
        recipient=OrganizationFactory(published=True),
        agreement=agreement,
    )
    return city


SHOWN_BY = {
    "cities/port",
    "organizations/port-government",
    "agreements/mou",
    "policies/policy",
    "forums/forum",
}
LISTS = ["cities", "organizations", "agreements", "forums"]


@pytest.mark.parametrize("rename", [by_save, by_update, by_bulk_update, by_raw_sql])
def test_the_new_name_is_everywhere_and_the_old_nowhere(city, public, api, slugs, rename):
    version = Change.objects.last().sequence
    for path in SHOWN_BY:
        assert "Oldhaven" in public(f"/{path}/").text, path

    rename(city)

    for path in SHOWN_BY:
        for address, name in {
            f"/{path}/": NEW["en"],
            f"/ko/{path}/": NEW["ko"],
            f"/api/v1/{path}/": NEW["en"],
        }.items():
            text = public(address).content.decode()
            assert name in text, address
            assert "Oldhaven" not in text, address
            assert "옛항구" not in text, address
    for path in LISTS:
        assert NEW["en"] in public(f"/{path}/").text
        assert "Oldhaven" not in public(f"/{path}/").text
        assert slugs(f"{path}/", q="newhaven")
        assert slugs(f"{path}/", q="새항구")
        assert slugs(f"{path}/", q="oldhaven") == []
    facets = api("agreements/facets/").json()["facets"]["city"]
    assert NEW["en"] in [value["label"] for value in facets]
    changed = {
        (change["kind"], change["slug"]): change["action"]
        for change in api("changes/", after=version).json()["results"]
    }
    assert changed == dict.fromkeys(
        [
            ("city", "port"),
            ("organization", "port-government"),
            ("agreement", "mou"),
            ("policy", "policy"),
            ("forum", "forum"),
        ],
        "updated",
    )
