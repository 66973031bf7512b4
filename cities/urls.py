from django.urls import path

from catalogue.choices import Kind
from catalogue.exports import exports
from cities import views
from cities.filters import CityFilter, CountryListFilter, OrganizationFilter, PersonFilter

urlpatterns = [
    path("countries/", views.CountryList.as_view(), name="country_list"),
    path("countries/<slug:slug>/", views.CountryDetail.as_view(), name="country"),
    path("cities/", views.CityList.as_view(), name="city_list"),
    path("cities/<slug:slug>/", views.CityDetail.as_view(), name="city"),
    path("organizations/", views.OrganizationList.as_view(), name="organization_list"),
    path("organizations/<slug:slug>/", views.OrganizationDetail.as_view(), name="organization"),
    path("people/", views.PersonList.as_view(), name="person_list"),
    path("people/<slug:slug>/", views.PersonDetail.as_view(), name="person"),
    *exports("countries", Kind.COUNTRY, CountryListFilter),
    *exports("cities", Kind.CITY, CityFilter),
    *exports("organizations", Kind.ORGANIZATION, OrganizationFilter),
    *exports("people", Kind.PERSON, PersonFilter),
]
