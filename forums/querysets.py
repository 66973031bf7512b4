"""Questions asked of forums."""

from archive.querysets import RecordQuerySet


class ForumQuerySet(RecordQuerySet):
    def for_document(self):
        """Load all that the public document shows, in a fixed number of queries."""
        return self.select_related("venue_city__country").prefetch_related(
            "names",
            "hosts__organization__city__country",
            "hosts__organization__country",
            "hosts__organization__parent__parent__parent",
            "hosts__organization__city__names",
            "hosts__organization__names",
            "delegations__organization__city__country",
            "delegations__organization__country",
            "delegations__organization__parent__parent__parent",
            "delegations__organization__names",
            "delegations__head__names",
            "attendance__source",
            "declarations__principles__targets__goal",
            "citations__source",
        )
