from django.urls import path

from cities import views

urlpatterns = [
    path("countries/", views.CountryList.as_view(), name="country_list"),
    path("countries/<slug:slug>/", views.CountryDetail.as_view(), name="country"),
    path("cities/", views.CityList.as_view(), name="city_list"),
    path("cities/<slug:slug>/", views.CityDetail.as_view(), name="city"),
    path("organizations/", views.OrganizationList.as_view(), name="organization_list"),
    path("organizations/<slug:slug>/", views.OrganizationDetail.as_view(), name="organization"),
    path("people/", views.PersonList.as_view(), name="person_list"),
    path("people/<slug:slug>/", views.PersonDetail.as_view(), name="person"),
]
