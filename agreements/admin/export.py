"""Staff forms of policy exports: on the pages of agreements and policies, and on their own."""

from django.contrib import admin
from django.forms import BaseInlineFormSet
from django.utils.translation import gettext_lazy as _

from agreements.models import Milestone, PolicyExport
from archive.admin import StaffAdmin, StaffInline

# What is told of an export wherever it is entered.
PROGRESS = [
    ("stage", "date", "first_import"),
    "modes",
    "adapted_from",
    "description",
    "outcome",
]


class ExportFormSet(BaseInlineFormSet):
    """Exports on the page of a record: the same one typed twice is said to be, not a crash."""

    def clean(self):
        super().clean()
        seen = set()
        for form in [form for form in self.forms if form not in self.deleted_forms]:
            export = form.instance
            key = (export.policy_id, export.recipient_id, export.agreement_id)
            has_agreement = export.agreement_id or self.fk.name == "agreement"
            if not has_agreement:
                key += (export.stage, export.date)
            if export.recipient_id and key in seen:
                form.add_error(
                    None,
                    _("This policy already goes to this recipient under this agreement.")
                    if has_agreement
                    else _("This export is already recorded."),
                )
            seen.add(key)


class ExportInline(StaffInline):
    model = PolicyExport
    formset = ExportFormSet
    show_change_link = True


class MilestoneInline(StaffInline):
    model = Milestone
    fields = ["title", ("kind", "planned", "actual")]


@admin.register(PolicyExport)
class PolicyExportAdmin(StaffAdmin):
    fieldsets = [
        (None, {"fields": ["policy", "recipient", "agreement"]}),
        (
            _("How far it has come"),
            {"fields": PROGRESS},
        ),
    ]
    inlines = [MilestoneInline]
    list_display = ["__str__", "stage", "date", "agreement"]
    list_filter = ["stage", "first_import"]
    search_fields = [
        "policy__slug",
        "policy__title__texts__unaccent",
        "recipient__name__texts__unaccent",
        "recipient__names__text__unaccent",
    ]

    def get_queryset(self, request):
        """With the records that an export is called by."""
        return super().get_queryset(request).select_related("policy", "recipient", "agreement")
