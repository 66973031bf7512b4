"""What the page of a record tells beyond its facts: who says so, what came before, who has it."""

import re

import pytest

from agreements.choices import MilestoneKind, Stage
from archive.choices import SuccessionKind
from catalogue.publication import publish
from tests.factories import (
    ActionFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    CityNameFactory,
    CitySuccessionFactory,
    DeclarationFactory,
    DocumentFactory,
    ForumFactory,
    MilestoneFactory,
    OrganizationFactory,
    PolicyExportFactory,
    PolicyFactory,
    PrincipleFactory,
    RelationFactory,
    SourceFactory,
)

pytestmark = pytest.mark.django_db


def words(html):
    """The words of a page's main part, parted by one space each."""
    main = html[html.index("<main") : html.index("</main>")]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def in_order(text, *parts):
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


class TestSources:
    def test_a_fact_leads_to_who_says_so(self, public):
        agreement = AgreementFactory(slug="mou", place=CityFactory(published=True))
        AgreementCitationFactory(record=agreement, field="summary")
        AgreementCitationFactory(record=agreement, field="place")
        publish(agreement, by=None)
        html = public("/agreements/mou/").text
        sheet = html[html.index('id="sheet"') : html.index("record-main")]
        markers = re.findall(r'href="#(says-\d+)"', sheet)
        assert len(markers) == 1
        row = html[html.index(f'id="{markers[0]}"') :]
        assert "Place" in words(f"<main>{row[: row.index('</tr>')]}</main>")

    def test_every_marker_has_its_row(self, founding_record, public, subtests):
        for path in (
            "/agreements/colombo-mou-2016/",
            "/policies/119-emergency-system/",
            "/forums/seoul-2016-policy-sharing-forum/",
            "/cities/colombo/",
            "/organizations/citynet/",
        ):
            with subtests.test(path):
                html = public(path).text
                markers = re.findall(r'href="#(says-\d+)"', html)
                rows = re.findall(r'id="(says-\d+)"', html)
                assert markers
                assert set(markers) <= set(rows)
                assert len(rows) == len(set(rows))

    def test_the_parts_of_an_agreement_have_their_sources(self, founding_record, public):
        html = public("/agreements/colombo-mou-2016/").text
        citations = public("/agreements/colombo-mou-2016/").context["record"]["citations"]
        assert {int(number) for number in re.findall(r'href="#says-(\d+)"', html)} == set(
            range(1, len(citations) + 1)
        )

    def test_what_sources_put_differently_stands_side_by_side(self, public):
        agreement = AgreementFactory(slug="mou")
        for stated in ("Signed on 8 June.", "Signed on 9 June."):
            AgreementCitationFactory(
                record=agreement, field="actions.signed", stated={"en": stated}
            )
        publish(agreement, by=None)
        life = public("/agreements/mou/").text
        life = life[life.index('class="timeline"') : life.index('id="periods"')]
        in_order(life, "Sources put this differently", "Signed on 8 June.", "Signed on 9 June.")

    def test_one_source_does_not_differ_from_itself(self, public):
        agreement = AgreementFactory(slug="mou")
        source = SourceFactory()
        for stated in ("Signed on 8 June.", "In the morning."):
            AgreementCitationFactory(
                record=agreement, source=source, field="actions.signed", stated={"en": stated}
            )
        publish(agreement, by=None)
        assert "Sources put this differently" not in public("/agreements/mou/").text


class TestAgreement:
    def test_a_form_asks_for_any_day(self, published_agreement, public):
        today, then = (
            public("/agreements/transport-mou/", **asked) for asked in ({}, {"as_of": "2016-07-01"})
        )
        assert 'type="date" id="as-of" name="as_of" value="2016-07-01"' in then.text
        assert "Status on 1 July 2016" in then.text
        assert "Back to today" in then.text
        assert "Back to today" not in today.text
        assert 'name="as_of" value="20' in today.text

    def test_an_empty_day_is_today(self, published_agreement, public):
        assert "Status today" in public("/agreements/transport-mou/", as_of="").text

    def test_the_chain_shows_what_came_before_and_after(self, public):
        letter, memorandum, contract = (
            AgreementFactory(slug=slug, title={"en": slug}, type=kind)
            for slug, kind in [("letter", "loi"), ("memorandum", "mou"), ("contract", "agreement")]
        )
        RelationFactory(source=memorandum, target=letter)
        RelationFactory(source=contract, target=memorandum)
        for one in (letter, memorandum, contract):
            publish(one, by=None)
        html = public("/agreements/memorandum/").text
        chain = html[html.index('<ol class="chain"') :]
        chain = chain[: chain.index("</ol>")]
        in_order(chain, "Letter of intent", ">letter<", 'aria-current="true"', ">contract<")
        first = public("/agreements/letter/").text
        in_order(first[first.index('<ol class="chain"') :], "aria-current", ">memorandum<")

    def test_its_life_has_acts_and_milestones_by_date(self, public):
        agreement = AgreementFactory(slug="mou", signed="2016-06-08")
        ActionFactory(agreement=agreement, kind="terminated", date="2021-07")
        export = PolicyExportFactory(published=True, agreement=agreement)
        MilestoneFactory(
            export=export, kind=MilestoneKind.DELIVERY, planned="2017-03", title={"en": "Boxes"}
        )
        MilestoneFactory(
            export=None,
            agreement=agreement,
            planned="2015",
            actual="2015-05",
            title={"en": "Talks"},
        )
        publish(agreement, by=None)
        html = public("/agreements/mou/").text
        life = html[html.index('class="timeline"') : html.index('id="periods"')]
        in_order(life, "Talks", "Signed", "Boxes", "Terminated")

    def test_a_translation_stands_under_its_original(self, public):
        agreement = AgreementFactory(slug="mou")
        korean = DocumentFactory(agreement=agreement, title={"en": "Text"}, language="ko")
        DocumentFactory(agreement=agreement, title={"en": "Annex"})
        DocumentFactory(translation_of=korean, title={"en": "Rendering"}, language="fr")
        publish(agreement, by=None)
        page = words(public("/agreements/mou/").text)
        in_order(
            page,
            "Text Korean · original",
            "Rendering French · translation of Text",
            "Annex English · original",
        )

    def test_its_public_history_is_told(self, public):
        agreement = AgreementFactory(slug="mou", published=True)
        agreement.reference_number = "2016/119"
        agreement.save()
        answer = public("/agreements/mou/")
        actions = [change.action for change in answer.context["history"]]
        assert actions[-1] == "published"
        assert "updated" in actions
        in_order(words(answer.text), "Public history of this record", "Updated", "Published")


def test_a_policy_shows_copies_of_copies(public):
    policy = PolicyFactory(slug="card", published=True)
    first, second, third = (
        OrganizationFactory(slug=slug, name={"en": slug}, published=True)
        for slug in ("colombo", "dhaka", "lima")
    )
    parent = PolicyExportFactory(policy=policy, recipient=first, stage=Stage.IN_USE)
    child = PolicyExportFactory(
        policy=policy, recipient=second, adapted_from=parent, outcome={"en": "It runs."}
    )
    PolicyExportFactory(policy=policy, recipient=third, adapted_from=child)
    html = public("/policies/card/").text
    lineage = html[html.index('class="lineage"') : html.index('id="exports"')]
    depths = {
        slug: lineage[: lineage.index(f"/{slug}/")].count("<ul>")
        - lineage[: lineage.index(f"/{slug}/")].count("</ul>")
        for slug in ("colombo", "dhaka", "lima")
    }
    assert depths == {"colombo": 1, "dhaka": 2, "lima": 3}
    assert "In use" in lineage
    assert "It runs." in lineage


def test_a_policy_that_came_back_is_no_circle(public):
    policy = PolicyFactory(slug="card", published=True)
    first, second = OrganizationFactory.create_batch(2, published=True)
    one = PolicyExportFactory(policy=policy, recipient=first, date="2010")
    two = PolicyExportFactory(policy=policy, recipient=second, adapted_from=one)
    PolicyExportFactory(policy=policy, recipient=first, adapted_from=two, date="2020")
    html = public("/policies/card/").text
    lineage = html[html.index('class="lineage"') : html.index('id="exports"')]
    assert lineage.count("<li>") == 3


class TestPlaces:
    @pytest.fixture
    def moved(self, db):
        seoul, colombo = (
            OrganizationFactory(
                slug=f"{slug}-government",
                city=CityFactory(slug=slug, published=True),
                published=True,
            )
            for slug in ("seoul", "colombo")
        )
        for slug, owner, recipient in (("tax", seoul, colombo), ("tea", colombo, seoul)):
            policy = PolicyFactory(
                slug=slug, title={"en": slug}, owner_organization=owner, published=True
            )
            PolicyExportFactory(policy=policy, recipient=recipient)

    @pytest.mark.parametrize("path", ["/cities/seoul/", "/organizations/seoul-government/"])
    def test_what_it_sent_and_what_it_received_are_told_apart(self, moved, public, path):
        html = public(path).text
        sent = html[html.index('id="sent"') : html.index('id="received"')]
        received = html[html.index('id="received"') :]
        received = received[: received.index("</table>")]
        assert "/policies/tax/" in sent
        assert "/policies/tea/" not in sent
        assert "/policies/tea/" in received
        assert "/policies/tax/" not in received

    def test_names_come_in_order_of_time(self, public):
        city = CityFactory(slug="hanyang")
        for text, begin in (("Later", "1910"), ("Undated", ""), ("Early", "1394?")):
            CityNameFactory(owner=city, text=text, kind="former", valid_from=begin)
        publish(city, by=None)
        in_order(words(public("/cities/hanyang/").text), "Early", "Later", "Undated")

    def test_before_and_after_stand_around_the_record(self, public):
        old, new, newest = (
            CityFactory(slug=slug, name={"en": slug}, published=True)
            for slug in ("old", "new", "newest")
        )
        for begin, end, date in ((new, newest, "2000"), (old, new, "1950")):
            CitySuccessionFactory(
                predecessor=begin, successor=end, kind=SuccessionKind.RENAMED_TO, date=date
            )
        html = public("/cities/new/").text
        chain = html[html.index('class="chain"') :]
        in_order(chain, ">old<", 'aria-current="true"', ">newest<")


def test_a_principle_names_what_was_done_under_it(public):
    forum = ForumFactory(slug="seoul-2016", published=True)
    declaration = DeclarationFactory(forum=forum, slug="declaration")
    first, _second = (PrincipleFactory(declaration=declaration, number=number) for number in (1, 2))
    agreement = AgreementFactory(slug="mou", forum=forum)
    agreement.principles.set([first])
    publish(agreement, by=None)
    html = public("/forums/seoul-2016/").text
    one = html[html.index('id="declaration-1"') : html.index('id="declaration-2"')]
    two = html[html.index('id="declaration-2"') :]
    two = two[: two.index("</ol>")]
    assert "/agreements/mou/" in one
    assert "/agreements/mou/" not in two
    assert "Done under it" in one
