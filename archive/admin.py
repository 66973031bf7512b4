"""What every staff form has: language maps, autocompleted references, fixed numbers of queries."""

from django import forms
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.contrib.admin.widgets import AutocompleteSelectMultiple, RelatedFieldWidgetWrapper
from django.contrib.auth.admin import UserAdmin
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import BadRequest, ValidationError
from django.db import models
from django.forms.models import InlineForeignKeyField
from django.utils.translation import gettext_lazy as _

from archive.models import Source, User
from archive.slugs import unused_slug
from archive.translated import TranslatedField

# Language maps that hold sentences rather than a name.
LONG_TEXTS = {"description", "note", "outcome", "remarks", "stated", "summary", "text"}


class StaffForm(forms.ModelForm):
    """A form that says in words whatever constraint of the database it would break."""

    def _get_validation_exclusions(self):
        """Leave in the days that PostgreSQL works out of a date: constraints are about them."""
        generated = {field.name for field in self.instance._meta.fields if field.generated}
        return super()._get_validation_exclusions() - generated

    def validate_unique(self):
        """Check the constraints on a saved parent as well, which Django skips in inlines."""
        super().validate_unique()
        in_inline = any(
            isinstance(field, InlineForeignKeyField) and field.parent_instance.pk
            for field in self.fields.values()
        )
        if in_inline and not self.errors:
            try:
                self.instance.validate_constraints(exclude=self._get_validation_exclusions())
            except ValidationError as error:
                self._update_errors(error)


class ReferencesSelect(AutocompleteSelectMultiple):
    """References that are taken out one by one, never all at a slip of the mouse."""

    def build_attrs(self, base_attrs, extra_attrs=None):
        return super().build_attrs(base_attrs, extra_attrs) | {"data-allow-clear": "false"}


class StaffFields:
    """Form fields for staff: every reference is found by typing, every text is in any language."""

    form = StaffForm

    class Media:
        # After the scripts it waits for.
        js = ["admin/js/jquery.init.js", "admin/js/autocomplete.js", "policyshare/admin.js"]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, TranslatedField) and db_field.name in LONG_TEXTS:
            kwargs.setdefault("rows", 3)
        if isinstance(db_field, models.URLField):
            kwargs.setdefault("assume_scheme", "https")
        if isinstance(db_field, ArrayField):
            kwargs.setdefault("show_hidden_initial", False)
            if db_field.base_field.choices:
                return forms.MultipleChoiceField(
                    choices=db_field.base_field.choices,
                    widget=forms.CheckboxSelectMultiple,
                    required=not db_field.blank,
                    label=db_field.verbose_name.capitalize(),
                    help_text=db_field.help_text,
                )
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(getattr(field, "widget", None), RelatedFieldWidgetWrapper):
            # Another record is added and corrected from here, but deleted only on its own page.
            field.widget.can_delete_related = field.widget.can_view_related = False
        return field

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = ReferencesSelect(db_field, self.admin_site)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_autocomplete_fields(self, request):
        """Every reference to a model that has an admin of its own."""
        return [
            field.name
            for field in (*self.opts.fields, *self.opts.many_to_many)
            if field.related_model
            and field.editable
            and self.admin_site.is_registered(field.related_model)
        ]


class PrefetchingChangeList(ChangeList):
    def get_queryset(self, request, exclude_parameters=None):
        queryset = super().get_queryset(request, exclude_parameters)
        return queryset.prefetch_related(*self.model_admin.list_prefetch_related)


class StaffAdmin(StaffFields, admin.ModelAdmin):
    """The admin of a model of the record."""

    # What a list shows beside its rows, beyond the foreign keys of `list_select_related`.
    list_prefetch_related = ()

    def get_changelist(self, request, **kwargs):
        return PrefetchingChangeList

    def get_changeform_initial_data(self, request):
        """What the address of an empty form fills in; a reference to what cannot be is refused."""
        initial = super().get_changeform_initial_data(request)
        for field in (*self.opts.fields, *self.opts.many_to_many):
            value = initial.get(field.name)
            if field.related_model and value:
                keys = value if isinstance(value, list) else [value]
                if not all(key.isascii() and key.isdigit() and len(key) < 19 for key in keys):
                    raise BadRequest(f"{field.name} is no key of a record: {value}")
        return initial

    def get_view_on_site_url(self, obj=None):
        return None


class FrozenKeyAdmin(StaffAdmin):
    """The admin of a vocabulary: the key of a row, once it is saved, is shown and not typed."""

    frozen_key = None

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return [*fields, self.frozen_key] if obj else fields


class StaffInline(StaffFields, admin.StackedInline):
    """Parts of a record, on its page."""

    extra = 0


class SluggedForm(StaffForm):
    """A form that makes the address from the English name or title where none is typed."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            field = self.fields["slug"]
            field.required = False
            field.help_text = " ".join(
                [str(field.help_text), str(_("Left empty, it is made from the English text."))]
            ).strip()

    def clean(self):
        cleaned = super().clean()
        if "slug" in self.fields and "slug" not in self.errors and not cleaned.get("slug"):
            texts = cleaned.get("name") or cleaned.get("title") or {}
            cleaned["slug"] = unused_slug(self._meta.model, texts.get("en", ""))
            if not cleaned["slug"]:
                self.add_error("slug", _("Type one: there is no English text to make it from."))
        return cleaned


class NameInline(StaffInline):
    fields = [("text", "language", "kind"), ("valid_from", "valid_to")]
    verbose_name = _("other name")
    verbose_name_plural = _("other names")


class SuccessionInline(StaffInline):
    """What this became; what it came from stands on the page of that."""

    fk_name = "predecessor"
    fields = [("kind", "successor", "date")]


class CitationInline(StaffInline):
    fields = [("field", "source", "confidence"), "stated"]


@admin.register(Source)
class SourceAdmin(StaffAdmin):
    form = SluggedForm
    fieldsets = [
        (None, {"fields": ["title", "publisher", "author", "date", "language"]}),
        (_("Where it is"), {"fields": ["url", "archived_url", "accessed"]}),
        (_("Record"), {"fields": ["slug"]}),
    ]
    list_display = ["__str__", "published_by", "date"]
    search_fields = [
        "slug",
        "title__texts__unaccent",
        "publisher__texts__unaccent",
        "author__unaccent",
        "url",
    ]

    @admin.display(description=_("publisher"))
    def published_by(self, source):
        return str(source.publisher)


admin.site.register(User, UserAdmin)
