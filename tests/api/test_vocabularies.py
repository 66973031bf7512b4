"""The vocabularies: every word that parameters and documents use."""

import pytest

from catalogue import vocabularies
from catalogue.filters import TermFilter
from policyshare.api import router

pytestmark = pytest.mark.usefixtures("founding_record")


def test_every_word_has_its_name_in_every_language(api):
    listed = api("vocabularies/").json()["vocabularies"]
    assert set(listed) == {*vocabularies.choices, *vocabularies.kinds}
    [mou] = [word for word in listed["type"] if word["value"] == "mou"]
    assert mou["name"]["en"] == "Memorandum of understanding"
    assert set(mou["name"]) == {"en", "ko"}
    assert mou["parent"] is None
    [transport] = [word for word in listed["area"] if word["value"] == "transport"]
    assert transport["name"] == {"en": "Transport", "ko": "교통"}
    assert all(word["name"]["en"] for words in listed.values() for word in words)


def test_areas_and_targets_say_what_they_lie_within(api):
    listed = api("vocabularies/").json()["vocabularies"]
    parents = {word["value"]: word["parent"] for word in listed["area"]}
    assert parents["fare-cards"] == "transport"
    assert parents["transport"] is None
    targets = {word["value"]: word["parent"] for word in listed["sdg_target"]}
    assert targets["11.2"] == "11"
    assert len(listed["sdg"]) == 17


def test_every_choice_of_a_filter_is_a_word_of_a_vocabulary(api):
    listed = api("vocabularies/").json()["vocabularies"]
    words = {word["value"] for words in listed.values() for word in words}
    for _path, viewset, _name in router.registry:
        for one in viewset.filterset_class.base_filters.values():
            if isinstance(one, TermFilter) and one.choices:
                assert set(one.choices) <= words


def test_they_cost_one_query_beside_the_version(api, django_assert_num_queries):
    with django_assert_num_queries(2):
        api("vocabularies/")
