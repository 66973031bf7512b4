"""Text in many languages: what is read, what is kept, what is refused."""

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.translation import override

from archive.models import Source
from archive.translated import (
    LanguageMap,
    TranslatedField,
    TranslatedFormField,
    in_language,
    validate_language_map,
    validate_language_tag,
)
from tests.archive.staff_tables import FACTORIES, STAFF_MODELS
from tests.factories import CityFactory, SourceFactory

COLOMBO = {"si": "කොළඹ", "ko": "콜롬보", "en": "Colombo"}


@pytest.mark.parametrize(
    ("texts", "language", "read"),
    [
        (COLOMBO, "en", ("Colombo", "en")),
        (COLOMBO, "ko", ("콜롬보", "ko")),
        (COLOMBO, "si", ("කොළඹ", "si")),
        (COLOMBO, "fr", ("Colombo", "en")),
        ({"si": "කොළඹ", "ko": "콜롬보"}, "en", ("콜롬보", "ko")),
        ({"si": "කොළඹ", "ko": "콜롬보"}, "fr", ("콜롬보", "ko")),
        ({"vi": "Đà Nẵng", "si": "කොළඹ"}, "ko", ("Đà Nẵng", "vi")),
        ({"ko": "", "en": "Colombo"}, "ko", ("Colombo", "en")),
        ({}, "ko", ("", "ko")),
    ],
)
def test_a_reader_gets_the_own_language_then_the_archives_then_any(texts, language, read):
    assert in_language(texts, language) == read
    with override(language):
        assert in_language(texts) == read
        assert str(LanguageMap(texts)) == read[0]


def test_outside_of_a_request_the_archives_first_language_is_read():
    with override(None):
        assert in_language(COLOMBO) == ("Colombo", "en")


def test_a_record_prints_itself_in_the_language_of_the_request(db):
    CityFactory(name=COLOMBO)
    city = CityFactory._meta.model.objects.get()
    assert str(city) == "Colombo"
    with override("ko"):
        assert str(city) == "콜롬보"


def test_a_language_that_no_form_shows_is_kept(db):
    source = SourceFactory(title=COLOMBO | {"zh-Hant": "可倫坡", "pt-BR": "Colombo"})
    source.refresh_from_db()
    source.full_clean()
    assert source.title == COLOMBO | {"zh-Hant": "可倫坡", "pt-BR": "Colombo"}


def test_empty_texts_are_dropped_and_spaces_around_texts_too(db):
    source = SourceFactory(title={"en": "  Colombo\n", "ko": "", "vi": "  "})
    source.refresh_from_db()
    assert source.title == {"en": "Colombo"}
    Source.objects.update(title={"en": " Da Nang ", "ko": " "})
    source.refresh_from_db()
    assert source.title == {"en": "Da Nang"}


def test_a_text_that_was_never_given_is_an_empty_map(db):
    Source.objects.create(slug="bare", title={"en": "Bare"})
    source = Source.objects.get()
    assert source.publisher == {}
    assert str(source.publisher) == ""
    assert isinstance(source.title, LanguageMap)
    with connection.cursor() as cursor:
        cursor.execute("SELECT publisher::text FROM archive_source")
        assert cursor.fetchone() == ("{}",)


@pytest.mark.parametrize(
    "tag",
    [
        "English",
        "EN",
        "e",
        "en_US",
        "en-us",
        "engl",
        "zh-hant",
        "en-",
        "-en",
        "",
        "ko ",
        "en\n",
        "한",
    ],
)
def test_what_is_no_language_code_is_refused(tag):
    with pytest.raises(ValidationError) as refusal:
        validate_language_map({tag: "Colombo"})
    assert refusal.value.code == "language"
    assert refusal.value.params == {"tag": tag}


@pytest.mark.parametrize("tag", ["en", "ko", "vi", "fil", "zh-Hant", "pt-BR", "zh-Hant-TW"])
def test_a_language_code_is_accepted(tag):
    validate_language_map({tag: "Colombo"})


@pytest.mark.parametrize(
    "value", ["Colombo", ["Colombo"], {"en": 1}, {"en": None}, {"en": ["Colombo"]}], ids=str
)
def test_what_is_no_map_of_texts_is_refused(value):
    with pytest.raises(ValidationError, match="Give a text for each language"):
        validate_language_map(value)


def test_a_null_character_is_refused():
    with pytest.raises(ValidationError, match="Null characters are not allowed"):
        validate_language_map({"en": "Colombo\0"})


class TitleForm(forms.ModelForm):
    class Meta:
        model = Source
        fields = ["title", "publisher"]


def form(**texts):
    return TitleForm({f"title__{tag}": text for tag, text in texts.items()})


def test_a_form_gives_back_the_map_it_shows():
    shown = TitleForm(initial={"title": COLOMBO})
    html = str(shown["title"])
    for text in COLOMBO.values():
        assert text in html
    sent = form(en="Colombo", ko="콜롬보", si="කොළඹ", others="si")
    assert sent.is_valid()
    assert sent.cleaned_data["title"] == COLOMBO
    assert isinstance(sent.cleaned_data["title"], LanguageMap)


def test_a_form_shows_a_box_for_each_language_of_the_text(db):
    boxes = TranslatedFormField().widget.get_context("title", COLOMBO, {})["widget"]
    assert [(box["tag"], box["text"]) for box in boxes["boxes"]] == [
        ("en", "Colombo"),
        ("ko", "콜롬보"),
        ("si", "කොළඹ"),
    ]
    assert boxes["other_tags"] == "si"


def test_what_a_browser_sends_becomes_one_map():
    widget = TranslatedFormField().widget
    sent = {
        "title__en": "Colombo",
        "title__ko": "",
        "title__others": "si vi",
        "title__si": "කොළඹ",
        "publisher__en": "The City",
    }
    assert widget.value_from_datadict(sent, {}, "title") == {
        "en": "Colombo",
        "ko": "",
        "si": "කොළඹ",
        "vi": "",
    }
    assert not widget.value_omitted_from_data(sent, {}, "title")
    assert widget.value_omitted_from_data(sent, {}, "summary")
    assert widget.id_for_label("id_title") == "id_title__en"
    assert widget.id_for_label("") == ""


def test_a_language_is_added_by_its_code():
    sent = form(en="Da Nang", add_tag=" vi ", add_text=" Đà Nẵng ")
    assert sent.is_valid()
    assert sent.cleaned_data["title"] == {"en": "Da Nang", "vi": "Đà Nẵng"}


@pytest.mark.parametrize("added", [{"add_tag": "vi"}, {"add_text": "Đà Nẵng"}], ids=str)
def test_half_of_an_added_language_is_asked_for(added):
    sent = form(en="Da Nang", **added)
    assert not sent.is_valid()
    assert "give both its code and the text" in sent.errors["title"][0]
    assert next(iter(added.values())) in str(sent["title"])


def test_an_added_code_that_is_none_is_refused():
    sent = form(en="Da Nang", add_tag="Vietnamese", add_text="Đà Nẵng")
    assert "“Vietnamese” is not a language code" in sent.errors["title"][0]


def test_a_text_that_must_be_given_must_be_given_in_one_language():
    assert "title" in form(en=" ", ko="").errors
    assert form(ko="콜롬보").is_valid()


def test_a_text_taken_out_of_the_form_is_taken_out_of_the_record(db):
    source = SourceFactory(title=COLOMBO)
    TitleForm({"title__en": "Colombo", "title__ko": ""}, instance=source).save()
    source.refresh_from_db()
    assert source.title == {"en": "Colombo"}


@pytest.mark.parametrize(
    ("sent", "changed"),
    [
        ({"en": "Colombo", "ko": "콜롬보", "si": "කොළඹ"}, False),
        ({"en": " Colombo", "ko": "콜롬보", "si": "කොළඹ", "vi": ""}, False),
        ({"en": "Colombo", "ko": "콜롬보"}, True),
        ({"en": "Kolombo", "ko": "콜롬보", "si": "කොළඹ"}, True),
        (COLOMBO | {"": ("vi", "")}, True),
    ],
)
def test_a_form_knows_whether_a_text_has_changed(sent, changed):
    assert TranslatedFormField().has_changed(COLOMBO, sent) is changed


def test_a_text_can_be_searched_in_every_language(db):
    city = CityFactory(name=COLOMBO)
    cities = CityFactory._meta.model.objects
    assert cities.filter(name__texts__icontains="콜롬").get() == city
    assert cities.filter(name__texts__icontains="colom").get() == city
    assert not cities.filter(name__texts__icontains="si").exists()


TEXTS = [
    pytest.param(model, field.name, id=f"{model.__name__}.{field.name}")
    for model in STAFF_MODELS
    for field in model._meta.local_concrete_fields
    if isinstance(field, TranslatedField)
]
NO_MAPS = [
    "null",
    "[]",
    '["x"]',
    "3",
    '"plain"',
    '{"ko": 3}',
    '{"ko": null}',
    '{"ko": ["x"]}',
    '{"ko": {"en": "x"}}',
    '{"en": "x", "ko": true}',
    '{"English": "x"}',
    '{"en": "x", "KO": "x"}',
    '{"": "x"}',
    '{"en\\n": "x"}',
]


@pytest.mark.parametrize(("model", "name"), TEXTS)
def test_no_table_of_staff_holds_a_text_that_is_no_language_map(db, model, name):
    row = FACTORIES[model]()
    for bad in NO_MAPS:
        with (
            pytest.raises(IntegrityError, match=f"_{name}_check"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(
                f'UPDATE "{model._meta.db_table}" SET "{name}" = %s::jsonb WHERE id = %s',
                [bad, row.pk],
            )


@pytest.mark.parametrize(
    "bad", ["plain", ["x"], {"ko": 3}, {"ko": None}, {"English": "x"}], ids=str
)
def test_a_bulk_update_with_no_language_map_is_refused(db, bad):
    SourceFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        Source.objects.update(title=bad)


@pytest.mark.parametrize("tag", ["en", "ko", "vi", "fil", "zh-Hant", "pt-BR", "zh-Hant-TW"])
def test_the_database_keeps_every_language(db, tag):
    SourceFactory(title={tag: "x"}, publisher={}, language=tag)


@pytest.mark.parametrize("tag", ["English", "EN", "en-us", "en\n"])
def test_the_code_of_a_language_is_one(tag):
    with pytest.raises(ValidationError):
        validate_language_tag(tag)
