"""The API of forums."""

from catalogue.choices import Kind
from catalogue.viewsets import EntryViewSet, documented
from forums.filters import ForumFilter


@documented(Kind.FORUM)
class ForumViewSet(EntryViewSet):
    """Forums with their declarations, newest first."""

    kind = Kind.FORUM
    filterset_class = ForumFilter
