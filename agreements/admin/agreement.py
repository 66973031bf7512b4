"""The agreement on one page, in the order of its public document."""

from pathlib import PurePosixPath

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.admin.export import PROGRESS, ExportInline, MilestoneInline
from agreements.admin.party import PartyInline
from agreements.files import is_pdf, sha256_of
from agreements.models import (
    Action,
    Agreement,
    AgreementCitation,
    Document,
    Milestone,
    Relation,
)
from archive.admin import CitationInline, StaffForm, StaffInline
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


class DocumentForm(StaffForm):
    """A document's form: what is known of a file is known anew with another one."""

    def clean(self):
        cleaned = super().clean()
        if "file" in self.changed_data and "file" not in self.errors:
            upload = cleaned["file"]
            self.instance.sha256 = sha256_of(upload) if upload else ""
            if "pages" not in self.changed_data:
                cleaned["pages"] = None
        return cleaned


class DocumentInline(OwnPartsInline):
    model = Document
    form = DocumentForm
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

    def get_urls(self):
        file = path(
            "files/<path:name>",
            self.admin_site.admin_view(self.document_file),
            name="agreements_document_file",
        )
        return [file, *super().get_urls()]

    def document_file(self, request, name):
        """A stored file, to be kept and not shown: a browser runs nothing that is in it."""
        document = get_object_or_404(Document.objects.exclude(file=""), file=name)
        if not self.has_view_permission(request, document.agreement):
            raise PermissionDenied
        try:
            content = document.file.open()
        except FileNotFoundError as error:
            raise Http404(gettext("This file is missing from the archive's files.")) from error
        return FileResponse(
            content,
            as_attachment=True,
            filename=PurePosixPath(name).name,
            content_type="application/pdf" if is_pdf(content) else "application/octet-stream",
            headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"},
        )

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
