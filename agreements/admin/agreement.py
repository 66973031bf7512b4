"""The agreement on one page, in the order of its public document."""

from django.contrib import admin
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.admin.export import PROGRESS, ExportInline, MilestoneInline
from agreements.admin.party import PartyInline
from agreements.models import (
    Action,
    Agreement,
    AgreementCitation,
    Document,
    Milestone,
    Relation,
)
from archive.admin import CitationInline, StaffInline
from catalogue.admin import PUBLICATION, RecordAdmin


class ActionInline(StaffInline):
    model = Action
    fields = [("kind", "date", "effective_date", "expiry_date"), "note"]


class AgreementExportInline(ExportInline):
    fields = [("policy", "recipient"), *PROGRESS]


class OwnPartsInline(StaffInline):
    """Parts that can refer to other parts of the same agreement, once those are saved."""

    refers_to = None

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        reference = formset.form.base_fields.get(self.refers_to)
        if reference:
            # An agreement not saved yet has none.
            reference.queryset = reference.queryset.filter(agreement=obj, agreement__isnull=False)
        return formset

    def get_autocomplete_fields(self, request):
        return [name for name in super().get_autocomplete_fields(request) if name != self.refers_to]


class AgreementMilestoneInline(OwnPartsInline):
    model = Milestone
    fields = [*MilestoneInline.fields, "export"]
    refers_to = "export"


class DocumentInline(OwnPartsInline):
    model = Document
    fields = ["title", ("file", "url"), ("language", "pages", "translation_of")]
    refers_to = "translation_of"


class RelationInline(StaffInline):
    model = Relation
    fk_name = "source"
    fields = [("kind", "target")]


class AgreementCitationInline(CitationInline):
    model = AgreementCitation


@admin.register(Agreement)
class AgreementAdmin(RecordAdmin):
    fieldsets = [
        (None, {"fields": ["title", ("type", "binding_force", "reference_number"), "summary"]}),
        (_("Status"), {"fields": ["status_today", "status_periods"]}),
        (_("Where"), {"fields": [("forum", "place"), "languages"]}),
        (_("Subjects"), {"fields": ["areas", "principles"]}),
        (_("Remarks"), {"fields": ["remarks"]}),
        PUBLICATION,
    ]
    readonly_fields = [*RecordAdmin.readonly_fields, "status_today", "status_periods"]
    inlines = [
        PartyInline,
        ActionInline,
        AgreementExportInline,
        AgreementMilestoneInline,
        DocumentInline,
        RelationInline,
        AgreementCitationInline,
    ]
    list_display = ["__str__", "type", "date", "status_today", "forum"]
    list_filter = ["state", "type", "forum"]
    list_select_related = ["forum"]
    list_prefetch_related = ["actions"]
    search_fields = [
        "slug",
        "title__texts__unaccent",
        "reference_number",
        "parties__organization__name__texts__unaccent",
        "parties__organization__names__text__unaccent",
    ]

    @admin.display(description=_("date"))
    def date(self, agreement):
        return agreement.dating_action and agreement.dating_action.date

    @admin.display(description=_("status today"))
    def status_today(self, agreement):
        status = agreement.status() if agreement.pk else None
        return status.label if status else self.get_empty_value_display()

    @admin.display(description=_("status over time"))
    def status_periods(self, agreement):
        """When it had which status, as its actions say."""
        if not agreement.pk:
            return gettext("It follows from the actions.")
        return format_html(
            "<ul>{}</ul>",
            format_html_join(
                "",
                "<li>{}: {} – {}</li>",
                (
                    (status.label, date_format(start), date_format(end) if end else "")
                    for status, start, end in agreement.periods()
                ),
            ),
        )
