"""Every fact of a record's public document stands on its page, in both languages."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.formats import number_format
from django.utils.translation import override

from archive.translated import in_language
from catalogue import vocabularies
from catalogue.choices import RECORD_KINDS
from catalogue.dates import in_words, language_name
from catalogue.models import Entry
from catalogue.views import on_day
from tests.browser import awkward

# The vocabulary of a key, or of a key within a part.
VOCABULARIES = {
    "type": "type",
    "status": "status",
    "binding_force": "binding_force",
    "role": "role",
    "hosts.role": "host_role",
    "rank": "rank",
    "stage": "stage",
    "progress": "progress",
    "confidence": "confidence",
    "category": "attendance",
    "modes": "mode",
    "region": "region",
    "subregion": "region",
    "actions.kind": "action",
    "milestones.kind": "milestone",
    "names.kind": "name_kind",
    "declarations.kind": "declaration",
    "successions.kind": "succession",
    "precedents.kind": "succession",
    "organization.kind": "organization_type",
    "recipient.kind": "organization_type",
    "owner.kind": "organization_type",
    ".kind": "organization_type",
}
# Said by other means: by links, by an agreement's own page, by the days a date can mean.
UNSAID = {"slug", "earliest", "latest", "wikidata", "latitude", "longitude", "first_import", "goal"}
NOT_SAID_WITHIN = {f"recipient.{one}" for one in ("kind", "city", "country")} | {
    "exports.agreement"
}


def facts(part, name="", within=""):
    """Yield the texts that a reader should see for a part of a document."""
    place = f"{within}.{name}"
    if name in UNSAID or place in NOT_SAID_WITHIN or part in (None, "", [], {}):
        return
    if isinstance(part, list):
        for one in part:
            yield from facts(one, name, within)
    elif isinstance(part, dict):
        if "edtf" in part:
            yield in_words(part["edtf"])
        elif all(re.fullmatch(r"[a-z]{2,3}(-\w+)*", tag) for tag in part) and all(
            isinstance(words, str) for words in part.values()
        ):
            yield in_language(part)[0]
        else:
            for key, one in part.items():
                yield from facts(one, key, name)
    elif place in VOCABULARIES or name in VOCABULARIES:
        vocabulary = VOCABULARIES.get(place) or VOCABULARIES[name]
        yield str(vocabularies.label(vocabulary, part))
    elif name == "kind" and within == "relations":
        pass  # the verb depends on the side; tested below
    elif name in ("language", "languages"):
        yield language_name(part)
    elif name in ("first_day", "last_day", "accessed", "valid_from", "valid_to"):
        yield in_words(part)
    elif name == "field" or name == "reverse":
        pass
    elif isinstance(part, int) and not isinstance(part, bool):
        yield number_format(part, force_grouping=True)
    else:
        yield str(part)


def visible(html):
    """The words of a page's main part, the addresses of its links included."""
    main = html[html.index("<main") : html.index("</main>")]
    links = " ".join(re.findall(r'href="([^"]*)"', main))
    words = re.sub(r"<[^>]+>", " ", main)
    return squeezed(unescape(f"{words} {links}"))


def squeezed(text):
    return re.sub(r"\s+", "", text)


@pytest.fixture
def every_kind_of_fact(founding_record):
    awkward.make()


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_every_fact_is_on_the_page(every_kind_of_fact, client, subtests, language):
    kinds = [kind for kind in RECORD_KINDS if kind != "country"]
    with override(language):
        for entry in Entry.objects.filter(kind__in=kinds):
            with subtests.test(str(entry)):
                answer = client.get(entry.get_absolute_url())
                page = visible(answer.text)
                document = on_day(entry, answer.context["day"]).document
                absent = {fact for fact in facts(document) if squeezed(fact) not in page}
                assert absent == set()


def test_a_country_shows_its_codes_and_names(founding_record, client):
    page = visible(client.get("/countries/KR/").text)
    for fact in ("KR", "KOR", "410", "Asia", "Eastern Asia", "대한민국", "South Korea"):
        assert squeezed(fact) in page


def test_a_relation_reads_from_either_side(every_kind_of_fact, client):
    later = visible(client.get(f"/agreements/{awkward.SLUG}/").text)
    assert squeezed("This agreement follows from Earlier Agreement") in later
    earlier = visible(client.get("/agreements/earlier-agreement/").text)
    assert squeezed(f"This agreement precedes {awkward.LONG_WORD}") in earlier


def test_a_first_import_is_yes_no_or_not_known(every_kind_of_fact, client):
    assert squeezed("First import Yes") in visible(client.get("/agreements/colombo-mou-2016/").text)
    assert squeezed("First import Not known") in visible(
        client.get(f"/agreements/{awkward.SLUG}/").text
    )


def test_a_person_has_the_offices_of_signatures_and_delegations(founding_record, client):
    page = visible(client.get("/people/ajm-muzammil/").text)
    signed = "8 June 2016 Colombo Mayor City of Colombo Memorandum of understanding between"
    headed = "8–10 June 2016 Colombo Mayor City of Colombo International City Policy Sharing Forum"
    assert squeezed(signed) in page
    assert squeezed(headed) in page


def test_a_declaration_has_an_address_within_its_forum(founding_record, client):
    html = client.get("/forums/seoul-2016-policy-sharing-forum/").text
    assert 'id="seoul-declaration-2016"' in html
    assert 'id="seoul-declaration-2016-5"' in html


def test_the_page_for_a_failure_needs_no_request():
    html = render_to_string("500.html")
    assert html.count("<h1>") == 1
    assert "500" in html
