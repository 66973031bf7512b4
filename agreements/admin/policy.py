"""Staff forms of policies and their areas."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from agreements.admin.export import PROGRESS, ExportInline
from agreements.models import Policy, PolicyArea, PolicyCitation
from archive.admin import CitationInline, FrozenKeyAdmin, SluggedForm
from catalogue.admin import PUBLICATION, RecordAdmin


@admin.register(PolicyArea)
class PolicyAreaAdmin(FrozenKeyAdmin):
    form = SluggedForm
    frozen_key = "slug"
    fields = ["name", "parent", "order", "slug"]
    list_display = ["__str__", "parent", "order"]
    list_select_related = ["parent"]
    search_fields = ["slug", "name__texts__unaccent"]


class PolicyExportInline(ExportInline):
    fields = [("recipient", "agreement"), *PROGRESS]


class PolicyCitationInline(CitationInline):
    model = PolicyCitation


@admin.register(Policy)
class PolicyAdmin(RecordAdmin):
    fieldsets = [
        (None, {"fields": ["title", "summary", "owner_organization", "since"]}),
        (_("Subjects"), {"fields": ["areas", "targets"]}),
        (_("Remarks"), {"fields": ["remarks"]}),
        PUBLICATION,
    ]
    inlines = [PolicyExportInline, PolicyCitationInline]
    list_display = ["__str__", "owner_organization"]
    list_select_related = ["owner_organization"]
    search_fields = [
        "slug",
        "title__texts__unaccent",
        "owner_organization__name__texts__unaccent",
    ]
