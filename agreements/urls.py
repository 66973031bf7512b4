from django.urls import path

from agreements import views
from agreements.filters import AgreementFilter, PolicyFilter
from catalogue.choices import Kind
from catalogue.exports import exports

urlpatterns = [
    path("agreements/", views.AgreementList.as_view(), name="agreement_list"),
    path("map/", views.AgreementMap.as_view(), name="map"),
    path("timeline/", views.AgreementTimeline.as_view(), name="timeline"),
    path("agreements/<slug:slug>/", views.AgreementDetail.as_view(), name="agreement"),
    path("policies/", views.PolicyList.as_view(), name="policy_list"),
    path("policies/<slug:slug>/", views.PolicyDetail.as_view(), name="policy"),
    *exports("agreements", Kind.AGREEMENT, AgreementFilter, AgreementFilter),
    *exports("policies", Kind.POLICY, PolicyFilter),
]
