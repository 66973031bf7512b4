"""The addresses of the API."""

from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView, SpectacularSwaggerSplitView
from rest_framework.routers import SimpleRouter

from agreements.viewsets import AgreementViewSet, PolicyViewSet
from catalogue.viewsets import ChangeViewSet, NoSuchAddress, SearchViewSet, VocabularyViewSet
from cities.viewsets import CityViewSet, CountryViewSet, OrganizationViewSet, PersonViewSet
from forums.viewsets import ForumViewSet

router = SimpleRouter()
router.register("agreements", AgreementViewSet, basename="api-agreement")
router.register("policies", PolicyViewSet, basename="api-policy")
router.register("cities", CityViewSet, basename="api-city")
router.register("countries", CountryViewSet, basename="api-country")
router.register("organizations", OrganizationViewSet, basename="api-organization")
router.register("people", PersonViewSet, basename="api-person")
router.register("forums", ForumViewSet, basename="api-forum")

urlpatterns = [
    *router.urls,
    path("search/", SearchViewSet.as_view({"get": "list"}), name="api-search"),
    path("changes/", ChangeViewSet.as_view({"get": "list"}), name="api-changes"),
    path("vocabularies/", VocabularyViewSet.as_view({"get": "list"}), name="api-vocabularies"),
    path("schema/", SpectacularJSONAPIView.as_view(), name="api-schema"),
    path("docs/", SpectacularSwaggerSplitView.as_view(url_name="api-schema"), name="api-docs"),
    path("", NoSuchAddress.as_view()),
    path("<path:rest>/", NoSuchAddress.as_view(), name="api-nothing"),
]
