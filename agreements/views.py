"""Public pages of agreements and policies."""

from agreements.filters import AgreementFilter, PolicyFilter
from catalogue.choices import Kind
from catalogue.flows import FLOWS, moved, parted
from catalogue.pagination import Page
from catalogue.views import EntryDetailView, EntryListView


class AgreementList(EntryListView):
    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter
    manner = "table"


class AgreementMap(EntryListView):
    """The same agreements as a map: which policies moved under them, from where to where."""

    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter
    counted_also = [FLOWS]
    manner = "map"

    def get_template_names(self):
        return ["agreements/agreement_map.html"]

    def paginated(self, filterset):
        return Page([], None, None)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        flows, context["facets"] = parted(context["facets"])
        return context | {"moved": moved(flows)}


class AgreementTimeline(EntryListView):
    """The same agreements year by year."""

    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter
    manner = "timeline"

    def get_template_names(self):
        return ["agreements/agreement_timeline.html"]


class AgreementDetail(EntryDetailView):
    kind = Kind.AGREEMENT
    filterset_class = AgreementFilter
    shows_history = True


class PolicyList(EntryListView):
    kind = Kind.POLICY
    filterset_class = PolicyFilter


class PolicyDetail(EntryDetailView):
    kind = Kind.POLICY
    shows_history = True
