"""Text in many languages as a language map: {"en": "Colombo", "ko": "콜롬보"}.

One JSON column holds any language without a migration. Reading follows the request's language and
falls back in a fixed order, so a page never shows an empty title.
"""

import re

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db import models
from django.db.models import F, Func, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

# BCP 47, as far as content needs it: language, optional script, optional region.
# PostgreSQL keeps the same rule (`is_language_map` and `are_language_tags`, in this app's first
# migrations).
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
LANGUAGE_MESSAGE = _("“%(tag)s” is not a language code such as en, ko, vi or zh-Hant.")
TAG_MESSAGE = _("Give the code of a language, such as en, ko, vi or zh-Hant.")

validate_no_null = ProhibitNullCharactersValidator()


def in_language(texts, language=None):
    """Return (text, its language) of a language map, as a reader of `language` should see it.

    Falls back to the archive's own languages in their order, then to any other; ("", language)
    when the map is empty.
    """
    language = language or get_language() or settings.LANGUAGE_CODE
    for candidate in (language, *(code for code, _name in settings.LANGUAGES), *texts):
        if texts.get(candidate):
            return texts[candidate], candidate
    return "", language


class LanguageMap(dict):
    """A language map that prints itself in the language of the request."""

    def __str__(self):
        return in_language(self)[0]


def validate_language_tag(tag):
    if not LANGUAGE_TAG.fullmatch(tag):
        raise ValidationError(LANGUAGE_MESSAGE, code="language", params={"tag": tag})


def tagged(field, *, name):
    """A constraint: what the named field holds is the code of a language, or nothing."""
    return models.CheckConstraint(
        condition=Q(**{field: ""}) | Q(**{f"{field}__regex": f"^{LANGUAGE_TAG.pattern}$"}),
        name=name,
        violation_error_message=TAG_MESSAGE,
    )


def all_tagged(field, *, name):
    """A constraint: the named array holds codes of languages only."""
    return models.CheckConstraint(
        condition=Q(
            Func(F(field), function="are_language_tags", output_field=models.BooleanField())
        ),
        name=name,
        violation_error_message=_("Give codes of languages, such as en, ko, vi or zh-Hant."),
    )


def validate_language_map(texts):
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        raise ValidationError(_("Give a text for each language."), code="invalid")
    for text in texts.values():
        validate_no_null(text)
    for tag in texts:
        validate_language_tag(tag)


class TranslatedField(models.JSONField):
    """A language map; empty texts are dropped, languages the forms do not show are kept.

    Every column of it has its check in the database: a table cannot forget to declare one.
    """

    default_validators = [validate_language_map]

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def db_check(self, connection):
        return f"public.is_language_map({connection.ops.quote_name(self.column)})"

    def from_db_value(self, value, expression, connection):
        value = super().from_db_value(value, expression, connection)
        return LanguageMap(value) if isinstance(value, dict) else value

    def to_python(self, value):
        return LanguageMap(value) if isinstance(value, dict) else value

    def get_prep_value(self, value):
        if isinstance(value, dict):
            stripped = {
                tag: text.strip() if isinstance(text, str) else text for tag, text in value.items()
            }
            value = {tag: text for tag, text in stripped.items() if text != ""}
        return value

    def formfield(self, **kwargs):
        kwargs.pop("encoder", None)
        kwargs.pop("decoder", None)
        return models.Field.formfield(
            self,
            **{
                "form_class": TranslatedFormField,
                "max_length": None,
                # What was there before is compared with the record, not with a copy in the page.
                "show_hidden_initial": False,
            }
            | kwargs,
        )


@TranslatedField.register_lookup
class Texts(models.Transform):
    """The texts of a language map without their codes, to search in: `name__texts__icontains`."""

    lookup_name = "texts"
    template = "(SELECT string_agg(value, ' ') FROM jsonb_each_text(%(expressions)s))"
    output_field = models.TextField()


class TranslatedWidget(forms.Widget):
    """One box for each of the archive's languages, one for each other language the text already
    has, and one more for a language to add."""

    template_name = "archive/widgets/translated.html"
    add_language = ""  # no language's code

    def __init__(self, attrs=None, rows=1):
        super().__init__(attrs)
        self.rows = rows

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        texts = value if isinstance(value, dict) else {}
        names = dict(settings.LANGUAGES)
        adding = texts.get(self.add_language)
        tags = [*names, *(tag for tag in texts if tag not in names and tag != self.add_language)]
        context["widget"] |= {
            "rows": self.rows,
            "boxes": [
                {"tag": tag, "label": names.get(tag, tag), "text": texts.get(tag, "")}
                for tag in tags
            ],
            "other_tags": " ".join(tag for tag in tags if tag not in names),
            "adding": adding or ("", ""),
        }
        return context

    def value_from_datadict(self, data, files, name):
        tags = [code for code, _name in settings.LANGUAGES]
        tags += data.get(f"{name}__others", "").split()
        texts = {tag: data.get(f"{name}__{tag}", "") for tag in tags}
        added, text = data.get(f"{name}__add_tag", "").strip(), data.get(f"{name}__add_text", "")
        if added or text.strip():
            texts[self.add_language] = (added, text)
        return texts

    def value_omitted_from_data(self, data, files, name):
        return not any(key.startswith(f"{name}__") for key in data)

    def id_for_label(self, id_):
        return f"{id_}__{settings.LANGUAGES[0][0]}" if id_ else id_


class TranslatedFormField(forms.Field):
    """The form field of a `TranslatedField`: cleans to a language map without empty texts."""

    widget = TranslatedWidget

    def __init__(self, *, max_length=None, rows=1, **kwargs):
        self.max_length = max_length
        super().__init__(**kwargs)
        if isinstance(self.widget, TranslatedWidget):
            self.widget.rows = rows

    def to_python(self, value):
        texts = dict(value or {})
        added = texts.pop(TranslatedWidget.add_language, None)
        if added:
            tag, text = added
            if not tag or not text.strip():
                raise ValidationError(
                    _("To add a language, give both its code and the text."), code="incomplete"
                )
            texts[tag] = text
        return LanguageMap({tag: text.strip() for tag, text in texts.items() if text.strip()})

    def validate(self, value):
        super().validate(value)
        validate_language_map(value)

    def has_changed(self, initial, data):
        try:
            return self.to_python(data) != LanguageMap(initial or {})
        except ValidationError:
            return True
