"""Public pages of forums."""

from catalogue.choices import Kind
from catalogue.views import EntryDetailView, EntryListView
from forums.filters import ForumFilter


class ForumList(EntryListView):
    kind = Kind.FORUM
    filterset_class = ForumFilter


class ForumDetail(EntryDetailView):
    kind = Kind.FORUM
