from django.urls import path

from forums import views

urlpatterns = [
    path("forums/", views.ForumList.as_view(), name="forum_list"),
    path("forums/<slug:slug>/", views.ForumDetail.as_view(), name="forum"),
]
