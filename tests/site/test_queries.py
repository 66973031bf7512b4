"""Each public answer costs a fixed number of queries, however many records there are."""

import pytest
from django.db import connection

from agreements.filters import AgreementFilter
from catalogue.models import Entry
from policyshare.api import router

# The version for the ETag is one of each.
PAGES = {
    "/": 5,
    "/about/": 1,
    "/search/": 3,
    "/search/?q=agreement": 3,
    "/search/?q=agreement&type=policy": 3,
    "/agreements/": 4,
    "/agreements/?city=seoul&role=exporter&year=2016&q=agreement": 5,
    "/agreements/?as_of=2020-01-01&status=signed": 4,
    "/agreements/?city=seoul&year=1999&q=seuol": 4,
    "/agreements/?city=seoul&city=colombo&match=all&q=agreement": 5,
    "/map/": 4,
    "/map/?city=seoul&role=exporter&year=2016&q=agreement": 5,
    "/timeline/": 4,
    "/timeline/?city=seoul&role=exporter&year=2016&q=agreement": 5,
    "/policies/": 4,
    "/policies/?area=transport&sdg=11": 5,
    "/cities/": 4,
    "/countries/": 3,
    "/organizations/": 4,
    "/people/": 3,
    "/forums/": 4,
    "/agreements/agreement-01/": 5,
    "/policies/policy-rail/": 5,
    "/cities/seoul/": 4,
    "/countries/KR/": 5,
    "/organizations/seoul-government/": 5,
    "/people/person-a/": 4,
    "/forums/forum-0/": 5,
}
API = {
    "agreements/": 2,
    "agreements/?city=seoul&role=exporter&year=2016&q=agreement": 3,
    "agreements/?as_of=2020-01-01&status=signed&page_size=100": 2,
    "agreements/agreement-01/": 2,
    "agreements/facets/": 3,
    "search/": 2,
    "search/?q=agreement": 2,
    "changes/": 2,
    "vocabularies/": 2,
    **{f"{prefix}/": 2 for prefix, _viewset, _name in router.registry},
    "cities/seoul/": 2,
    "forums/forum-0/": 2,
}
ANSWERS = PAGES | {f"/api/v1/{path}": number for path, number in API.items()}


def multiply(times):
    """Make `times` copies of every entry of a record; the public side reads nothing else."""
    columns = [
        field.column for field in Entry._meta.concrete_fields if field.name not in ("id", "vector")
    ]
    values = {column: f'entry."{column}"' for column in columns} | {
        "slug": "entry.slug || '-' || copy",
        "record_id": "entry.record_id + 1000000 * copy",
    }
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO catalogue_entry ({', '.join(columns)}) "
            f"SELECT {', '.join(values[column] for column in columns)} "
            "FROM catalogue_entry AS entry, generate_series(1, %s) AS copy",
            [times],
        )


# Of each filter, a value that leaves nothing beside the others.
NOTHING = {
    "city": "colombo",
    "country": "LK",
    "region": "southern-asia",
    "organization": "colombo-government",
    "role": "funder",
    "area": "waste",
    "sdg": "13.1",
    "stage": "abandoned",
    "type": "sister_city",
    "status": "superseded",
    "as_of": "1999-01-01",
    "forum": "forum-2",
    "policy": "policy-waste",
    "person": "person-d",
    "year": "1999",
    "signed_from": "2090",
    "signed_to": "1990",
    "language": "de",
}


def test_what_leaves_nothing_costs_no_more_than_it_may(
    varied_record, client, subtests, django_assert_max_num_queries
):
    assert set(NOTHING) == AgreementFilter.base_filters.keys() - {"q", "match", "ordering"}
    for name, value in NOTHING.items():
        path = f"/agreements/?{name}={value}&q=zebra"
        with subtests.test(path), django_assert_max_num_queries(5):
            assert client.get(path).context["total"] == 0
    every = "&".join(f"{name}={value}" for name, value in NOTHING.items())
    with django_assert_max_num_queries(5):
        assert client.get(f"/agreements/?{every}").context["total"] == 0


@pytest.mark.parametrize("times", [0, 5], ids=["few rows", "60 agreements and more"])
def test_every_answer_costs_what_it_costs(
    varied_record, client, subtests, django_assert_num_queries, times
):
    multiply(times)
    for path, number in ANSWERS.items():
        with subtests.test(path), django_assert_num_queries(number):
            assert client.get(path).status_code == 200


def test_no_answer_costs_more_than_it_may():
    assert all(number <= 5 for number in PAGES.values())
    assert all(number <= 3 for number in API.values())


def test_a_korean_page_costs_the_same(varied_record, client, django_assert_num_queries):
    for path in ("/", "/agreements/", "/agreements/agreement-01/"):
        with django_assert_num_queries(PAGES[path]):
            client.get(f"/ko{path}")
