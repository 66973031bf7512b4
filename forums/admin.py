"""Staff forms of forums, declarations and the Sustainable Development Goals."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.admin import (
    CitationInline,
    FrozenKeyAdmin,
    NameInline,
    SluggedForm,
    StaffAdmin,
    StaffInline,
)
from catalogue.admin import PUBLICATION, RecordAdmin
from forums.models import (
    AttendanceFigure,
    Declaration,
    Delegation,
    Forum,
    ForumCitation,
    ForumName,
    Host,
    Principle,
    SDGGoal,
    SDGTarget,
)


class ForumNameInline(NameInline):
    model = ForumName


class HostInline(StaffInline):
    model = Host
    fields = [("organization", "role")]


class DelegationInline(StaffInline):
    model = Delegation
    fields = ["organization", ("head", "rank", "size"), "office"]


class AttendanceFigureInline(StaffInline):
    model = AttendanceFigure
    fields = [("category", "count", "source"), "note"]


class ForumCitationInline(CitationInline):
    model = ForumCitation


@admin.register(Forum)
class ForumAdmin(RecordAdmin):
    fieldsets = [
        (None, {"fields": ["name", "summary", "date", "venue_city", "venue"]}),
        (_("Series"), {"fields": ["series", "edition"]}),
        (_("Outcome"), {"fields": ["declarations", "remarks"]}),
        PUBLICATION,
    ]
    readonly_fields = [*RecordAdmin.readonly_fields, "declarations"]
    inlines = [
        ForumNameInline,
        HostInline,
        DelegationInline,
        AttendanceFigureInline,
        ForumCitationInline,
    ]
    list_display = ["__str__", "date", "venue_city"]
    list_select_related = ["venue_city"]
    search_fields = ["slug", "name__texts__unaccent", "names__text__unaccent", "date"]

    @admin.display(description=_("declarations"))
    def declarations(self, forum):
        """Links to what the forum adopted, and to adding more of it."""
        if forum.pk is None:
            return gettext("Save the forum first.")
        return format_html(
            '<ul class="links">{}<li><a class="addlink" href="{}?forum={}">{}</a></li></ul>',
            format_html_join(
                "",
                '<li><a href="{}">{}</a></li>',
                (
                    (reverse("admin:forums_declaration_change", args=[declaration.pk]), declaration)
                    for declaration in forum.declarations.all()
                ),
            ),
            reverse("admin:forums_declaration_add"),
            forum.pk,
            gettext("Add a declaration"),
        )


class PrincipleInline(StaffInline):
    model = Principle
    fields = ["number", "title", "text", "targets"]


@admin.register(Declaration)
class DeclarationAdmin(StaffAdmin):
    form = SluggedForm
    fieldsets = [
        (None, {"fields": ["forum", "title", ("kind", "adopted"), "summary", "motto"]}),
        (_("Publication"), {"fields": ["slug"]}),
    ]
    inlines = [PrincipleInline]
    list_display = ["__str__", "forum", "kind", "adopted"]
    list_filter = ["kind"]
    list_select_related = ["forum"]
    search_fields = ["slug", "title__texts__unaccent", "forum__name__texts__unaccent"]


@admin.register(Principle)
class PrincipleAdmin(StaffAdmin):
    """For finding principles by name; they are entered with their declaration."""

    fields = ["declaration", "number", "title", "text", "targets"]
    list_display = ["__str__", "declaration"]
    list_select_related = ["declaration"]
    search_fields = ["title__texts__unaccent", "text__texts__unaccent", "declaration__slug"]


@admin.register(SDGGoal)
class SDGGoalAdmin(FrozenKeyAdmin):
    frozen_key = "number"
    fields = ["number", "name"]
    search_fields = ["=number", "name__texts__unaccent"]


@admin.register(SDGTarget)
class SDGTargetAdmin(FrozenKeyAdmin):
    frozen_key = "code"
    fields = ["goal", "code", "name"]
    list_display = ["__str__", "goal"]
    list_filter = ["goal"]
    list_select_related = ["goal"]
    search_fields = ["^code", "name__texts__unaccent"]
