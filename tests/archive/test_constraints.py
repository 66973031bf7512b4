"""The database refuses every bad row, and staff read why: bad rows for every constraint."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from archive.choices import State
from archive.frozen import KeyFrozen
from archive.loops import NoLoop
from archive.models import Citation, Name, Record, Succession
from cities.models import Country
from tests.archive.staff_tables import FACTORIES, STAFF_MODELS
from tests.factories import (
    AgreementFactory,
    CountryFactory,
    DocumentFactory,
    PolicyExportFactory,
    SourceFactory,
)

pytestmark = pytest.mark.django_db

# For the tables whose factories otherwise give the row that is there.
DIFFERENT = {
    "Country": {"slug": "PE"},
    "PolicyArea": {"slug": "safety"},
    "SDGGoal": {"number": 13},
    "SDGTarget": {"code": "13.1"},
}


def one(model):
    return FACTORIES[model](**({"published": False} if model is Country else {}))


def different(model):
    return FACTORIES[model](**DIFFERENT.get(model.__name__, {}))


def again(*fields, **good):
    """The values that another row of the table already has."""

    def values(row):
        other = FACTORIES[type(row)](**good)
        return {name: getattr(other, name) for name in fields}

    return values


def another(factory, *fields, **values):
    """A new row in each of the `fields`, beside other values."""
    return lambda row: {name: factory() for name in fields} | values


def itself(field, **values):
    return lambda row: {field: row} | values


UNPAIRED = [
    {"latitude": 1, "longitude": None},
    {"latitude": None, "longitude": 1},
    {"latitude": 91, "longitude": 1},
    {"latitude": -91, "longitude": 1},
    {"latitude": 1, "longitude": 181},
    {"latitude": 1, "longitude": -181},
]


def same(field, other):
    return lambda row: {field: getattr(row, other)}


def back(row):
    """An edge from where another one that begins at the row's end leads to: a loop of two."""
    source, target = _ends(row)
    if source == "id":
        return {target: FACTORIES[type(row)](**{target: row})}
    onward = FACTORIES[type(row)](**{source: getattr(row, target)})
    return {source: getattr(onward, target)}


def far_back(row):
    """The same, three steps on."""
    source, target = _ends(row)
    factory, end = FACTORIES[type(row)], row if source == "id" else getattr(row, target)
    for _ in range(3):
        edge = factory(**{target if source == "id" else source: end})
        end = edge if source == "id" else getattr(edge, target)
    return {target if source == "id" else source: end}


def not_on_the_web(field):
    """Addresses that no reader can follow, or that a browser would run."""
    return [
        {field: address}
        for address in (
            "javascript:alert(1)",
            "ftp://example.org/text.pdf",
            "data:text/html,text",
            "//example.org/",
            "example.org",
            "https://",
            "https://example.org/ text",
        )
    ]


def _ends(row):
    rule = next(rule for rule in row._meta.constraints if isinstance(rule, NoLoop))
    return rule.source, rule.target


NOW = timezone.now()
STATE = [{"state": "lost", "first_published_at": NOW}]
PUBLICATION = [{"state": State.PUBLISHED}, {"state": State.WITHDRAWN}]
NOT_ALPHA2 = [{"slug": "KOR"}, {"slug": "kr"}, {"slug": "K1"}]
KIND = [{"kind": "nonsense"}]
NOT_TAGS = [{"language": tag} for tag in ("English", "EN", "en_US", "ko ", "en\n")]

# {constraint: bad values that it refuses}; what a row has beside them is what its factory makes.
BAD = {
    "agreements_action_date_bounded": [{"date": "2016/.."}, {"date": "../2016"}, {"date": ""}],
    "agreements_action_effective_date_bounded": [
        {"effective_date": "2016/.."},
        {"effective_date": "../2016"},
    ],
    "agreements_action_expiry_date_bounded": [
        {"expiry_date": "2016/.."},
        {"expiry_date": "../2016"},
    ],
    "agreements_action_expiry_after_act": [{"expiry_date": "2016-06-07"}, {"expiry_date": "2015"}],
    "agreements_action_kind_known": KIND,
    "agreements_action_once": [again("agreement", "kind", "date")],
    "agreements_agreement_binding_force_known": [{"binding_force": "nonsense"}],
    "agreements_agreement_languages_tagged": [
        {"languages": ["English"]},
        {"languages": ["en", "KO"]},
        {"languages": ["en", ""]},
        {"languages": ["en,ko"]},
        {"languages": ["en\n"]},
    ],
    "agreements_agreement_type_known": [{"type": "nonsense"}],
    "agreements_document_file_or_link": [{"url": ""}],
    "agreements_document_language_tagged": NOT_TAGS,
    "agreements_document_once": [again("agreement", "url", "sha256", "language")],
    "agreements_document_sha256_formed": [
        {"sha256": "a" * 63, "file": "text.pdf"},
        {"sha256": "A" * 64, "file": "text.pdf"},
        {"sha256": "g" * 64, "file": "text.pdf"},
    ],
    "agreements_document_sum_of_file": [{"sha256": "a" * 64}, {"file": "text.pdf"}],
    "agreements_document_translation_no_loop": [itself("translation_of"), back, far_back],
    "agreements_document_translation_of_same_agreement": [
        another(DocumentFactory, "translation_of")
    ],
    "agreements_document_url_on_the_web": not_on_the_web("url"),
    "agreements_milestone_actual_bounded": [{"actual": "2016/.."}, {"actual": "../2016"}],
    "agreements_milestone_dated": [{"planned": "", "actual": ""}],
    "agreements_milestone_export_of_same_agreement": [
        another(AgreementFactory, "agreement"),
        lambda row: {
            "agreement": AgreementFactory(),
            "export": PolicyExportFactory(agreement=AgreementFactory()),
        },
    ],
    "agreements_milestone_kind_known": KIND,
    "agreements_milestone_of_something": [{"agreement": None, "export": None}],
    "agreements_milestone_once": [
        again("agreement", "export", "kind", "planned", "actual", "title")
    ],
    "agreements_milestone_planned_bounded": [{"planned": "2016/.."}, {"planned": "../2016"}],
    "agreements_party_once_per_role": [again("agreement", "organization", "role")],
    "agreements_party_role_known": [{"role": "nonsense"}],
    "agreements_policyarea_parent_no_loop": [itself("parent"), back, far_back],
    "agreements_policyexport_adapted_no_loop": [itself("adapted_from"), back, far_back],
    "agreements_policyexport_date_bounded": [{"date": "2016/.."}, {"date": "../2016"}],
    "agreements_policyexport_modes_known": [{"modes": ["training", "nonsense"]}],
    "agreements_policyexport_once": [again("policy", "recipient", "stage", "date")],
    "agreements_policyexport_once_per_agreement": [
        lambda row: (
            again("policy", "recipient", "agreement", agreement=AgreementFactory())(row)
            | {"stage": "ended"}
        )
    ],
    "agreements_policyexport_stage_known": [{"stage": "nonsense"}],
    "agreements_relation_kind_known": KIND,
    "agreements_relation_no_loop": [back, far_back],
    "agreements_relation_not_itself": [same("target", "source")],
    "agreements_relation_once": [again("source", "target")],
    "agreements_signatory_acts_for_another": [same("acting_for", "person")],
    "agreements_signatory_once_per_party": [again("party", "person")],
    "agreements_signatory_signed_on_bounded": [{"signed_on": "2016/.."}, {"signed_on": "../2016"}],
    "archive_source_archived_url_on_the_web": not_on_the_web("archived_url"),
    "archive_source_language_tagged": NOT_TAGS,
    "archive_source_url_on_the_web": not_on_the_web("url"),
    "cities_city_coordinates_paired": UNPAIRED,
    "cities_city_wikidata_formed": [
        {"wikidata": "8684"},
        {"wikidata": "q8684"},
        {"wikidata": "Q"},
        {"wikidata": "Q0"},
        {"wikidata": "Q٣"},
        {"wikidata": "Q8684\n"},
    ],
    "cities_city_wikidata_once": [again("wikidata", wikidata="Q8684")],
    "cities_country_alpha2": NOT_ALPHA2,
    "cities_country_alpha3_formed": [{"alpha3": "KR"}, {"alpha3": "kor"}, {"alpha3": "K1R"}],
    "cities_country_coordinates_paired": UNPAIRED,
    "cities_country_m49_formed": [{"m49": "41"}, {"m49": "KOR"}, {"m49": "٤١٠"}],
    "cities_country_region_known": [{"region": "nonsense"}],
    "cities_country_subregion_known": [{"subregion": "nonsense"}],
    "cities_organization_city_government_has_city": [{"city": None}],
    "cities_organization_kind_known": KIND,
    "cities_organization_one_city_government": [again("city")],
    "cities_organization_parent_no_loop": [itself("parent"), back, far_back],
    "cities_organization_place_once": [another(CountryFactory, "country")],
    "forums_attendancefigure_category_known": [{"category": "nonsense"}],
    "forums_attendancefigure_once_per_source": [again("forum", "category", "source")],
    "forums_declaration_adopted_bounded": [{"adopted": "2016/.."}, {"adopted": "../2016"}],
    "forums_declaration_kind_known": KIND,
    "forums_delegation_not_empty": [{"size": 0}],
    "forums_delegation_once": [again("forum", "organization")],
    "forums_delegation_rank_known": [{"rank": "nonsense"}],
    "forums_forum_date_bounded": [{"date": "2016/.."}, {"date": "../2016"}],
    "forums_forum_edition_counts_from_one": [{"edition": 0}],
    "forums_host_once": [again("forum", "organization")],
    "forums_host_role_known": [{"role": "nonsense"}],
    "forums_principle_counts_from_one": [{"number": 0}],
    "forums_principle_number_once": [again("declaration", "number")],
    "forums_sdggoal_number_1_to_17": [{"number": 0}, {"number": 18}],
    "forums_sdgtarget_code_formed": [
        {"code": "11"},
        {"code": "11.e"},
        {"code": "a.11"},
        {"code": "11-2"},
        {"code": "١١.٢"},
    ],
}
# What every model of a sort inherits: {end of the name: bad values}.
INHERITED = {
    Record: {
        "state_known": STATE,
        "publication_dated": PUBLICATION,
        "merged_when_withdrawn": [
            lambda row: {"merged_into": different(type(row))},
            itself("merged_into", state=State.WITHDRAWN, first_published_at=NOW),
        ],
    },
    Name: {
        "once": [again("owner", "kind", "language", "text")],
        "kind_known": KIND,
        "language_tagged": [*NOT_TAGS, {"language": ""}],
        "period_in_order": [
            {"valid_from": "2016", "valid_to": "2015"},
            {"valid_from": "2016-06-08", "valid_to": "2016-06-07"},
        ],
    },
    Citation: {
        "once": [again("record", "source", "field")],
        "confidence_known": [{"confidence": "nonsense"}],
    },
    Succession: {
        "once": [again("predecessor", "successor")],
        "kind_known": KIND,
        "not_itself": [same("successor", "predecessor")],
        "no_loop": [back, far_back],
    },
}


CONSTRAINTS = [
    (model, constraint) for model in STAFF_MODELS for constraint in model._meta.constraints
]


def cases_of(model, constraint):
    for base, cases in INHERITED.items():
        for ending, bad in cases.items():
            if (
                issubclass(model, base)
                and constraint.name == f"{model._meta.label_lower.replace('.', '_')}_{ending}"
            ):
                return bad
    return BAD.get(constraint.name, [])


CASES = [
    pytest.param(model, constraint, bad, id=f"{constraint.name}-{number}")
    for model, constraint in CONSTRAINTS
    for number, bad in enumerate(cases_of(model, constraint), 1)
]


@pytest.mark.parametrize(("model", "constraint", "bad"), CASES)
def test_the_database_refuses_a_bad_row_and_a_form_says_why(model, constraint, bad):
    row = one(model)
    values = bad(row) if callable(bad) else bad
    unfreeze(model)
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        models.QuerySet(model).filter(pk=row.pk).update(**values)
    assert refusal.value.__cause__.diag.constraint_name == constraint.name

    for name, value in values.items():
        setattr(row, name, value)
    with pytest.raises(ValidationError) as of_form:
        row.full_clean()
    with pytest.raises(ValidationError) as of_constraints:
        row.validate_constraints()
    sentence = str(constraint.violation_error_message)
    assert sentence in of_constraints.value.messages
    # A field that knows by itself what is wrong with it speaks first.
    if not set(values) & set(of_form.value.message_dict):
        assert sentence in of_form.value.messages


def unfreeze(model):
    """Let keys be changed, which is refused before a constraint can refuse a bad one."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for trigger in model._meta.triggers:
            if isinstance(trigger, KeyFrozen):
                table = model._meta.db_table
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER {trigger.get_pgid(model)}")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def test_every_constraint_has_a_sentence_for_staff():
    for _model, constraint in CONSTRAINTS:
        sentence = str(constraint.violation_error_message)
        assert sentence != str(constraint.default_violation_error_message), constraint.name
        assert sentence.endswith("."), constraint.name


def test_every_constraint_is_tried_with_a_bad_row():
    tried = {constraint.name for model, constraint in CONSTRAINTS if cases_of(model, constraint)}
    assert {constraint.name for _model, constraint in CONSTRAINTS} == tried
    assert set(BAD) <= tried


def test_an_address_on_the_web_is_kept_however_it_is_spelt():
    source = SourceFactory(url="HTTPS://example.org/a?b=c#d", archived_url="http://[::1]:8000/")
    source.full_clean()


UNIQUE_FIELDS = [
    pytest.param(model, field, id=f"{model.__name__}.{field.name}")
    for model in STAFF_MODELS
    for field in model._meta.local_fields
    if field.unique and not field.primary_key
]


@pytest.mark.parametrize(("model", "field"), UNIQUE_FIELDS)
def test_what_names_a_row_names_only_one(model, field):
    first, second = one(model), different(model)
    taken = {field.name: getattr(first, field.name)}
    assert second != first
    setattr(second, field.name, taken[field.name])
    with pytest.raises(ValidationError) as refusal:
        second.full_clean()
    assert field.name in refusal.value.message_dict
    with pytest.raises(IntegrityError), transaction.atomic():
        models.QuerySet(model).filter(pk=second.pk).update(
            **{field.name: getattr(first, field.name)}
        )
