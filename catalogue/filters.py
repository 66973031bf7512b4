"""Filters over the catalogue: one FilterSet is the page's form and the API's parameters."""

import difflib
import re
from dataclasses import dataclass

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework.filters import BaseFilterBackend

from archive.edtf import EdtfFormField
from catalogue.choices import RECORD_KIND_CHOICES, Kind
from catalogue.models import Entry
from catalogue.pagination import ORDERINGS

MAX_QUERY_LENGTH = 200
ANY, ALL = "any", "all"
MATCHES = [(ANY, gettext_lazy("any of them")), (ALL, gettext_lazy("all of them"))]


class TermsField(forms.Field):
    """Any number of values of one parameter, each checked against what the field knows."""

    widget = forms.MultipleHiddenInput

    def __init__(self, *, choices=None, kind=None, pattern=None, normalize=str, **kwargs):
        self.choices = dict(choices) if choices else None
        self.kind = kind
        self.pattern = pattern
        self.normalize = normalize
        super().__init__(**kwargs)

    def addresses(self, values):
        """The (kind, slug) pairs of the public records that these values name."""
        if not self.kind:
            return []
        kind_of = self.kind if callable(self.kind) else lambda value: self.kind
        return [(kind_of(value), value) for value in values]

    def clean(self, value):
        values = [self.normalize(one.strip()) for one in value or [] if one.strip()]
        for one in values:
            ProhibitNullCharactersValidator()(one)
            MaxLengthValidator(120)(one)
            if self.choices is not None and one not in self.choices:
                raise forms.ValidationError(unknown_value(one, self.choices), code="invalid_choice")
            if self.pattern is not None and not re.fullmatch(self.pattern, one):
                raise forms.ValidationError(unknown_value(one, ()), code="invalid")
        return list(dict.fromkeys(values))


def unknown_value(value, known):
    """Say that a value is not known, and which known one is nearest."""
    near = difflib.get_close_matches(value, list(known), n=1)
    if near:
        return _("“%(value)s” is not known. Did you mean “%(near)s”?") % {
            "value": value,
            "near": near[0],
        }
    return _("“%(value)s” is not known.") % {"value": value}


class TermFilter(django_filters.Filter):
    """Entries that carry any of the asked terms, `<prefix>:<value>`.

    `choices` are the values there are; or `kind` the kind of public record whose slugs they are:
    of several records, `match=all` asks for all.
    """

    field_class = TermsField

    def __init__(self, *args, choices=None, kind=None, pattern=None, **kwargs):
        self.choices = dict(choices) if choices else None
        self.kind = kind
        kwargs.setdefault("required", False)
        super().__init__(*args, choices=choices, kind=kind, pattern=pattern, **kwargs)

    def roles(self):
        """The roles that are asked for with the values; [""] for none in particular."""
        return [""]

    def counted_apart(self):
        """Values to ask for one by one, because no term of an entry gives their number."""
        return []

    @property
    def asks_for_all(self):
        return bool(self.kind) and self.parent.asked.get("match") == ALL

    def terms(self, values):
        return [f"{self.field_name}:{value}" for value in values]

    def filter(self, queryset, values):
        if not values:
            return queryset
        for some in [[value] for value in values] if self.asks_for_all else [values]:
            queryset = queryset.with_any_term(self.terms(some))
        return queryset


class MatchFilter(django_filters.ChoiceFilter):
    """Whether records must have to do with any or with all of several that one filter names."""

    def __init__(self, **kwargs):
        super().__init__(
            choices=MATCHES,
            label=gettext_lazy("Of several choices"),
            widget=forms.HiddenInput,
            **kwargs,
        )

    def filter(self, queryset, value):
        return queryset  # each filter that names records asks for it


class CountryFilter(TermFilter):
    """Countries by ISO 3166-1 alpha-2 code, in either case."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, kind=Kind.COUNTRY, normalize=str.upper, **kwargs)


class SearchFilter(django_filters.CharFilter):
    """Words in any language; "a phrase", or, and -not as web searches have them."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", MAX_QUERY_LENGTH)
        kwargs.setdefault("label", gettext_lazy("Search"))
        super().__init__(*args, **kwargs)

    def filter(self, queryset, value):
        return queryset.found_by(value) if value else queryset


class EdtfFilter(django_filters.Filter):
    """A date filter: `lookup_expr` is "gte" (ends on or after) or "lte" (begins on or before).

    The asked date can be as imprecise as the archive's own: from 2016-06 is from its first day. A
    record whose date has no end, or no beginning, is never excluded on that side.
    """

    field_class = EdtfFormField

    def __init__(self, *args, term=None, **kwargs):
        self.term = term
        kwargs.setdefault("required", False)
        super().__init__(*args, **kwargs)

    def filter(self, queryset, value):
        if not value:
            return queryset
        _text, earliest, latest = value
        if self.term:
            queryset = queryset.with_any_term([self.term])
        if self.lookup_expr == "gte":
            if earliest is None:
                return queryset
            return queryset.exclude(date_latest__lt=earliest)
        return queryset.exclude(date_earliest__gt=latest) if latest else queryset


class DayField(forms.DateField):
    """A day in figures: no sign, no space, no figures of other scripts."""

    def to_python(self, value):
        if value and not re.fullmatch("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", value):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return super().to_python(value)


class AsOfFilter(django_filters.DateFilter):
    """Only what had a status on that day; statuses are those of that day."""

    field_class = DayField

    def __init__(self, **kwargs):
        super().__init__(
            label=gettext_lazy("As of"),
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(attrs={"type": "date"}),
            **kwargs,
        )

    def filter(self, queryset, value):
        return queryset.with_status_on(value) if value else queryset


class StatusFilter(TermFilter):
    """What had any of these statuses on the day asked for by `as_of`, or has it today."""

    def filter(self, queryset, values):
        return queryset.with_status_on(self.parent.day, values) if values else queryset


class KindFilter(TermFilter):
    """Kinds of record, in a search over all of them."""

    def filter(self, queryset, values):
        return queryset.filter(kind__in=values) if values else queryset


class OrderingFilter(django_filters.ChoiceFilter):
    """In which order; the view's paginator does the ordering.

    "relevance" is one of a list's orders wherever it can be searched, which is everywhere.
    """

    def __init__(self, *names, **kwargs):
        names = tuple(dict.fromkeys((*names, "relevance")))
        super().__init__(
            choices=[(name, ORDERINGS[name].label) for name in names],
            label=gettext_lazy("Order"),
            empty_label=None,
            **kwargs,
        )
        self.names = names

    def filter(self, queryset, value):
        return queryset


def unknown_parameters(data, known):
    """{parameter: [sentence]} of those in a query string that are not known."""
    words = ", ".join(sorted(known))
    return {
        name: [
            _("There is no parameter “%(name)s”. Known are: %(known)s.")
            % {"name": name, "known": words}
            if words
            else _("There is no parameter “%(name)s” here.") % {"name": name}
        ]
        for name in data
        if name not in known
    }


def repeated(data, names):
    """{parameter: [sentence]} of those of the names that a query string has more than once."""
    return {name: [_("Give this parameter once.")] for name in names if len(data.getlist(name)) > 1}


class EntryForm(forms.Form):
    """The form of an `EntryFilter`: strict about parameters and values it does not know.

    Once it is valid, `titles` are those of the records that it names: {(kind, slug): title}.
    """

    titles = {}

    def clean(self):
        cleaned = super().clean()
        for name, errors in repeated(self.data, self.fields_of_one_value()).items():
            self.add_error(name, errors)
        self._check_references(cleaned)
        return cleaned

    def fields_of_one_value(self):
        return [name for name, field in self.fields.items() if not isinstance(field, TermsField)]

    def _check_references(self, cleaned):
        """Refuse slugs of records that are not public: one query for all of them."""
        asked = {
            name: field.addresses(cleaned.get(name) or [])
            for name, field in self.fields.items()
            if isinstance(field, TermsField)
        }
        self.titles = Entry.objects.titles([each for name in asked for each in asked[name]])
        for name, addresses in asked.items():
            unknown = [address for address in addresses if address not in self.titles]
            for address in unknown:
                # Looking for a like one costs: of many unknown ones, none is a slip of the hand.
                like = Entry.objects.slugs_like(*address) if len(unknown) == 1 else ()
                self.add_error(name, unknown_value(address[1], like))


@dataclass
class Facet:
    """A filter whose values are counted: its parameter, and what its values are."""

    name: str
    kind: object
    choices: dict | None
    label: str
    roles: list
    apart: list
    asks_for_all: bool = False


class EntryFilter(django_filters.FilterSet):
    """The base of every kind's filters; `kind` is None for a search over all kinds."""

    kind = None
    default_ordering = "-date"
    q = SearchFilter()

    left_out = None  # the filter that `filter_queryset` is just leaving out
    instead = {}  # the values it is just taking instead of those asked for

    class Meta:
        model = Entry
        fields = []
        form = EntryForm

    def __init__(self, data=None, queryset=None, *, request=None, prefix=None, passing=()):
        """`passing` are parameters that the answer takes beside those of the filters."""
        self.passing = passing
        if queryset is None:
            queryset = Entry.objects.all()
        super().__init__(data, queryset, request=request, prefix=prefix)

    @property
    def problems(self):
        """{parameter: [sentences]} of what is wrong with the request; empty when nothing is."""
        problems = {name: list(map(str, errors)) for name, errors in self.form.errors.items()}
        problems |= repeated(self.data, self.passing)
        return problems | unknown_parameters(self.data, [*self.filters, *self.passing])

    @property
    def problems_of_record(self):
        """The same for a single record, which can only be asked for as it was on a day."""
        known = {"as_of"} & self.filters.keys()
        problems = {name: said for name, said in self.problems.items() if name in known}
        return problems | {
            name: [_("“%(name)s” is no parameter of a single record.") % {"name": name}]
            for name in self.data
            if name not in known
        }

    @property
    def problems_of_counts(self):
        """The same for counts, which stand in no order."""
        return self.problems | unknown_parameters(self.data, self.filters.keys() - {"ordering"})

    @property
    def asked(self):
        """What was asked for: {parameter: cleaned value} without empty ones."""
        asked = self.form.cleaned_data | self.instead
        return {name: value for name, value in asked.items() if value}

    @property
    def day(self):
        """The day that statuses are asked for: `as_of`, or today."""
        return self.asked.get("as_of") or timezone.localdate()

    @property
    def ordering(self):
        asked = self.form.cleaned_data.get("ordering")
        if asked:
            return asked
        return "relevance" if self.form.cleaned_data.get("q") else self.default_ordering

    def filter_queryset(self, queryset, leaving_out=None, **instead):
        """Apply what was asked for: all but the filter `leaving_out`, with values `instead`."""
        self.left_out, self.instead = leaving_out, instead
        try:
            for name, value in (self.form.cleaned_data | instead).items():
                if name != leaving_out:
                    queryset = self.filters[name].filter(queryset, value)
        finally:
            self.left_out, self.instead = None, {}
        return queryset

    def facets(self):
        """The filters whose values can be counted."""
        return [
            Facet(
                name,
                one.kind,
                one.choices,
                one.label,
                one.roles(),
                one.counted_apart(),
                one.asks_for_all,
            )
            for name, one in self.filters.items()
            if isinstance(one, TermFilter)
        ]


class SiteSearchFilter(EntryFilter):
    """The search over every kind of record."""

    default_ordering = "-uses"

    type = KindFilter(label=gettext_lazy("Kind"), choices=RECORD_KIND_CHOICES)
    ordering = OrderingFilter("relevance", "-date", "date", "name", "-name", "-uses")


class EntryFilterBackend(BaseFilterBackend):
    """Filters an API view by its FilterSet, and tells the schema of its parameters."""

    def filter_queryset(self, request, queryset, view):
        return view.filterset.filter_queryset(queryset)

    def get_schema_operation_parameters(self, view):
        return [
            _schema_of(name, one)
            for name, one in view.filterset_class.base_filters.items()
            if not (view.action == "facets" and isinstance(one, OrderingFilter))
        ]


def _schema_of(name, one):
    schema = {"type": "string"}
    if isinstance(one, TermFilter):
        items = {"type": "string"} | ({"enum": list(one.choices)} if one.choices else {})
        schema = {"type": "array", "items": items}
    elif isinstance(one, OrderingFilter):
        schema["enum"] = list(one.names)
    elif isinstance(one, MatchFilter):
        schema |= {"enum": [value for value, _label in MATCHES], "default": ANY}
    elif isinstance(one, AsOfFilter):
        schema["format"] = "date"
    elif isinstance(one, SearchFilter):
        schema["maxLength"] = MAX_QUERY_LENGTH
    return {
        "name": name,
        "in": "query",
        "required": False,
        "description": _described(one),
        "schema": schema,
    }


def _described(one):
    if isinstance(one, TermFilter):
        return f"{one.label}. Repeat it for any of several."
    if isinstance(one, MatchFilter):
        return f"{one.__doc__} Values of vocabularies are always any of several."
    if isinstance(one, EdtfFilter):
        return f"{one.label}: a year, month or day (EDTF)."
    return (type(one).__doc__ or f"{one.label}.").strip().splitlines()[0]
