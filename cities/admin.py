"""Staff forms of countries, cities, organizations and people."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext

from archive.admin import CitationInline, NameInline, StaffForm, SuccessionInline
from catalogue.admin import PUBLICATION, RecordAdmin
from cities.governments import make_city_government
from cities.models import (
    City,
    CityCitation,
    CityName,
    CitySuccession,
    Country,
    CountryName,
    Organization,
    OrganizationCitation,
    OrganizationName,
    OrganizationSuccession,
    Person,
    PersonCitation,
    PersonName,
)


class NamedRecordAdmin(RecordAdmin):
    """The admin of a record that has names: any of them, in any language, finds it."""

    search_fields = ["slug", "name__texts__unaccent", "names__text__unaccent"]


class CountryNameInline(NameInline):
    model = CountryName


@admin.register(Country)
class CountryAdmin(NamedRecordAdmin):
    form = StaffForm  # its address is its ISO code, typed
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "name",
                    ("alpha3", "m49"),
                    ("region", "subregion"),
                    ("latitude", "longitude"),
                    "remarks",
                ]
            },
        ),
        PUBLICATION,
    ]
    inlines = [CountryNameInline]
    list_display = ["__str__", "slug", "region"]
    list_filter = ["state", "region"]


class CityNameInline(NameInline):
    model = CityName


class CitySuccessionInline(SuccessionInline):
    model = CitySuccession


class CityCitationInline(CitationInline):
    model = CityCitation


@admin.register(City)
class CityAdmin(NamedRecordAdmin):
    fieldsets = [
        (None, {"fields": ["name", "country", ("latitude", "longitude"), "wikidata", "remarks"]}),
        PUBLICATION,
    ]
    inlines = [CityNameInline, CitySuccessionInline, CityCitationInline]
    list_display = ["__str__", "country"]
    list_filter = ["state", "country__region"]
    list_select_related = ["country"]

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not change:
            government = make_city_government(form.instance, by=request.user)
            self.message_user(
                request,
                format_html(
                    gettext("Its city government has been made as well: {}. Publish it too."),
                    format_html(
                        '<a href="{}">{}</a>',
                        reverse("admin:cities_organization_change", args=[government.pk]),
                        government,
                    ),
                ),
            )


class OrganizationNameInline(NameInline):
    model = OrganizationName


class OrganizationSuccessionInline(SuccessionInline):
    model = OrganizationSuccession


class OrganizationCitationInline(CitationInline):
    model = OrganizationCitation


@admin.register(Organization)
class OrganizationAdmin(NamedRecordAdmin):
    fieldsets = [
        (None, {"fields": ["name", "kind", ("city", "country", "parent"), "remarks"]}),
        PUBLICATION,
    ]
    inlines = [OrganizationNameInline, OrganizationSuccessionInline, OrganizationCitationInline]
    list_display = ["__str__", "kind", "city", "country"]
    list_filter = ["state", "kind"]
    list_select_related = ["city", "country"]
    search_fields = [
        *NamedRecordAdmin.search_fields,
        "city__name__texts__unaccent",
        "city__names__text__unaccent",
    ]


class PersonNameInline(NameInline):
    model = PersonName


class PersonCitationInline(CitationInline):
    model = PersonCitation


@admin.register(Person)
class PersonAdmin(NamedRecordAdmin):
    fieldsets = [(None, {"fields": ["name", "remarks"]}), PUBLICATION]
    inlines = [PersonNameInline, PersonCitationInline]
