from django.urls import path

from catalogue import views
from catalogue.filters import SiteSearchFilter

urlpatterns = [
    path("", views.HomeView.as_view(), name="home"),
    path("search/", views.SearchView.as_view(filterset_class=SiteSearchFilter), name="search"),
    path("about/", views.AboutView.as_view(), name="about"),
]
