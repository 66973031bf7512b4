"""Questions asked of agreements and policies."""

from archive.querysets import RecordQuerySet, StaffQuerySet


class AgreementQuerySet(RecordQuerySet):
    def for_document(self):
        """Load all that the public document shows, in a fixed number of queries."""
        return self.select_related("forum", "place__country").prefetch_related(
            "actions",
            "areas__parent__parent",
            "principles__declaration__forum",
            "principles__targets__goal",
            "parties__organization__city__country",
            "parties__organization__country",
            "parties__organization__parent__parent__parent",
            "parties__organization__names",
            "parties__organization__city__names",
            "parties__signatories__person__names",
            "parties__signatories__acting_for",
            "exports__policy__areas__parent__parent",
            "exports__policy__targets__goal",
            "exports__policy__owner_organization__city__country",
            "exports__policy__owner_organization__country",
            "exports__recipient__city__country",
            "exports__recipient__country",
            "exports__adapted_from__recipient",
            "exports__adapted_from__policy",
            "exports__adapted_from__agreement",
            "exports__milestones",
            "milestones",
            "documents__translation_of",
            "relations__target",
            "reverse_relations__source",
            "citations__source",
        )


class PolicyQuerySet(RecordQuerySet):
    def for_document(self):
        return self.select_related(
            "owner_organization__city__country",
            "owner_organization__country",
            "owner_organization__parent__parent__parent",
        ).prefetch_related(
            "owner_organization__names",
            "areas__parent__parent",
            "targets__goal",
            "exports__recipient__city__country",
            "exports__recipient__country",
            "exports__recipient__parent__parent__parent",
            "exports__recipient__names",
            "exports__agreement__forum",
            "exports__agreement__actions",
            "exports__agreement__parties__signatories__person",
            "exports__policy",
            "exports__adapted_from__recipient",
            "exports__adapted_from__policy",
            "exports__adapted_from__agreement",
            "exports__milestones",
            "citations__source",
        )


class PolicyAreaQuerySet(StaffQuerySet):
    def for_document(self):
        return self.select_related("parent__parent")
