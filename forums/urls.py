from django.urls import path

from catalogue.choices import Kind
from catalogue.exports import exports
from forums import views
from forums.filters import ForumFilter

urlpatterns = [
    path("forums/", views.ForumList.as_view(), name="forum_list"),
    path("forums/<slug:slug>/", views.ForumDetail.as_view(), name="forum"),
    *exports("forums", Kind.FORUM, ForumFilter),
]
