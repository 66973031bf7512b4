"""The addresses of the API."""

from django.conf import settings
from django.shortcuts import render
from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView, SpectacularSwaggerSplitView
from rest_framework.routers import SimpleRouter

from agreements.viewsets import AgreementViewSet, PolicyViewSet
from catalogue.errors import ParameterError
from catalogue.filters import repeated, unknown_parameters, unknown_value
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

# What the package's views answer to; whatever else is asked for is refused, as everywhere.
OF_SCHEMA = {
    "lang": dict(settings.LANGUAGES),
    "version": [settings.SPECTACULAR_SETTINGS["VERSION"]],
    "format": ["json"],
}
OF_DOCS = {"lang": OF_SCHEMA["lang"], "version": OF_SCHEMA["version"], "script": [""]}


def problems_of(query, known):
    """{parameter: [sentence]} of what is wrong, where `known` are the values of each parameter."""
    wrong = {
        name: [unknown_value(query[name], known[name])]
        for name in known.keys() & query.keys()
        if query[name] not in known[name]
    }
    return wrong | repeated(query, known) | unknown_parameters(query, known)


class SchemaView(SpectacularJSONAPIView):
    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        problems = problems_of(request.query_params, OF_SCHEMA)
        if problems:
            raise ParameterError(problems)


class DocsView(SpectacularSwaggerSplitView):
    def dispatch(self, request, *args, **kwargs):
        problems = problems_of(request.GET, OF_DOCS)
        if problems:
            return render(request, "400.html", {"problems": problems}, status=400)
        return super().dispatch(request, *args, **kwargs)


urlpatterns = [
    *router.urls,
    path("search/", SearchViewSet.as_view({"get": "list"}), name="api-search"),
    path("changes/", ChangeViewSet.as_view({"get": "list"}), name="api-changes"),
    path("vocabularies/", VocabularyViewSet.as_view({"get": "list"}), name="api-vocabularies"),
    path("schema/", SchemaView.as_view(), name="api-schema"),
    path("docs/", DocsView.as_view(url_name="api-schema"), name="api-docs"),
    path("", NoSuchAddress.as_view()),
    path("<path:rest>/", NoSuchAddress.as_view(), name="api-nothing"),
]
