"""Public pages of agreements and policies."""

from agreements.filters import AgreementFilter, PolicyFilter
from catalogue.choices import Kind
from catalogue.views import EntryDetailView, EntryListView


class AgreementList(EntryListView):
    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter


class AgreementDetail(EntryDetailView):
    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter


class PolicyList(EntryListView):
    kind = Kind.POLICY
    filterset_class = PolicyFilter


class PolicyDetail(EntryDetailView):
    kind = Kind.POLICY
