"""The OpenAPI schema and its pages."""

import pytest

from catalogue.choices import RECORD_KIND_CHOICES
from policyshare.api import router
from tests.factories import AgreementFactory, PolicyExportFactory


@pytest.fixture(scope="module")
def schema():
    from drf_spectacular.generators import SchemaGenerator

    return SchemaGenerator().get_schema(public=True)


def parameters(schema, path):
    return {one["name"]: one for one in schema["paths"][path]["get"].get("parameters", [])}


@pytest.mark.parametrize("prefix", [prefix for prefix, _viewset, _name in router.registry])
def test_every_parameter_of_a_list_is_described(schema, prefix):
    [viewset] = [one for name, one, _base in router.registry if name == prefix]
    wanted = set(viewset.filterset_class.base_filters)
    listed = parameters(schema, f"/api/v1/{prefix}/")
    assert set(listed) == {*wanted, "cursor", "page_size"}
    assert set(parameters(schema, f"/api/v1/{prefix}/facets/")) == wanted - {"ordering"}
    assert all(one["description"] for one in listed.values())


def test_the_search_is_described(schema):
    listed = parameters(schema, "/api/v1/search/")
    assert set(listed) == {"q", "type", "ordering", "cursor", "page_size"}
    assert listed["type"]["schema"]["items"]["enum"] == [kind for kind, _ in RECORD_KIND_CHOICES]


def test_choices_are_listed_and_several_can_be_given(schema):
    listed = parameters(schema, "/api/v1/agreements/")
    assert listed["status"]["schema"]["type"] == "array"
    assert "in_effect" in listed["status"]["schema"]["items"]["enum"]
    assert listed["as_of"]["schema"] == {"type": "string", "format": "date"}
    assert "-date" in listed["ordering"]["schema"]["enum"]


def test_a_record_takes_only_what_it_answers_to(schema):
    assert set(parameters(schema, "/api/v1/agreements/{slug}/")) == {"slug", "as_of"}
    assert set(parameters(schema, "/api/v1/people/{slug}/")) == {"slug"}


def test_answers_with_errors_are_described(schema):
    answers = schema["paths"]["/api/v1/agreements/{slug}/"]["get"]["responses"]
    assert set(answers) == {"200", "301", "400", "404", "410"}
    assert list(answers["410"]["content"]) == ["application/problem+json"]


def resolved(schema, part):
    while "$ref" in part:
        part = schema["components"]["schemas"][part["$ref"].rpartition("/")[2]]
    return part


def assert_described(schema, value, part, place="document"):
    """Assert that the schema names every property of a value and the value has every one of it."""
    part = resolved(schema, part)
    for way in ("allOf", "oneOf", "anyOf"):
        for one in part.get(way, []):
            if value is not None and resolved(schema, one).get("type") != "null":
                assert_described(schema, value, one, place)
    if isinstance(value, dict) and "properties" in part:
        assert set(value) == set(part["properties"]), place
        for name, inner in value.items():
            assert_described(schema, inner, part["properties"][name], f"{place}.{name}")
    elif isinstance(value, list) and "items" in part:
        for inner in value:
            assert_described(schema, inner, part["items"], f"{place}[]")


def test_documents_have_the_properties_that_the_schema_says(schema, founding_record, api):
    agreement = AgreementFactory()
    PolicyExportFactory(agreement=agreement, published=True)
    for prefix, _viewset, _name in router.registry:
        answer = schema["paths"][f"/api/v1/{prefix}/"]["get"]["responses"]["200"]
        page = api(f"{prefix}/", page_size=100).json()
        assert page["results"]
        assert_described(schema, page, answer["content"]["application/json"]["schema"], prefix)


def test_the_schema_and_its_page_are_served(client):
    schema = client.get("/api/v1/schema/")
    assert schema.status_code == 200
    assert schema.json()["openapi"].startswith("3.1")
    page = client.get("/api/v1/docs/")
    assert page.status_code == 200
    assert page["Content-Type"].startswith("text/html")
    assert "<script>" not in page.text
    script = client.get("/api/v1/docs/", query_params={"script": ""})
    assert script.status_code == 200
    assert "/api/v1/schema/" in script.text


@pytest.mark.parametrize("path", ["schema", "docs"])
@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("colour=red", "colour"),
        ("lang=tlh", "lang"),
        ("lang=ko&lang=en", "lang"),
        ("version=9", "version"),
        ("version=1%0A", "version"),
    ],
)
def test_what_they_would_ignore_is_refused(client, path, query, name):
    answer = client.get(f"/api/v1/{path}/?{query}")
    assert answer.status_code == 400
    problems = answer.json()["errors"] if path == "schema" else answer.context["problems"]
    assert set(problems) == {name}


@pytest.mark.parametrize(
    "query", ["schema/?lang=ko", "schema/?version=1.0.0", "schema/?format=json"]
)
def test_the_schema_takes_what_its_page_asks_for(client, query):
    assert client.get(f"/api/v1/{query}").status_code == 200
    assert client.get("/api/v1/docs/?lang=ko&script=").status_code == 200
