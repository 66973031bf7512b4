"""Every address of the archive. Korean pages stand under /ko/."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from catalogue import discovery
from catalogue.health import healthz, readyz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("robots.txt", discovery.robots, name="robots"),
    path("sitemap.xml", discovery.sitemap, name="sitemap"),
    path("sitemap-<slug:part>-<int:number>.xml", discovery.sitemap_part, name="sitemap_part"),
    path(".well-known/security.txt", discovery.security, name="security"),
    path("api/v1/", include("policyshare.api")),
    *i18n_patterns(
        path("admin/", admin.site.urls),
        path("", include("catalogue.urls")),
        path("", include("agreements.urls")),
        path("", include("cities.urls")),
        path("", include("forums.urls")),
        prefix_default_language=False,
    ),
]
