"""The API of agreements and policies."""

from agreements.filters import AgreementFilter, PolicyFilter
from catalogue.choices import Kind
from catalogue.viewsets import EntryViewSet, documented


@documented(Kind.AGREEMENT)
class AgreementViewSet(EntryViewSet):
    """Published agreements, newest first."""

    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter


@documented(Kind.POLICY)
class PolicyViewSet(EntryViewSet):
    """Policies, where they came from and everywhere they went."""

    kind = Kind.POLICY
    filterset_class = PolicyFilter
