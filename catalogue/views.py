"""Public pages: lists and records, read from the catalogue alone."""

from itertools import groupby

from django.http import Http404, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.generic import TemplateView

from catalogue import excerpts, facets, flows
from catalogue.choices import RECORD_KINDS, ChangeAction, Kind
from catalogue.conditional import conditional
from catalogue.documents import published_kinds
from catalogue.filters import EntryFilter, unknown_parameters
from catalogue.models import Change, Entry
from catalogue.offers import Offers
from catalogue.pagination import CursorError, Page, paginate


@method_decorator(conditional, name="dispatch")
class PublicView(TemplateView):
    """A public page. It knows no session and no user, so that every reader gets the same."""

    http_method_names = ["get", "head", "options"]

    def dispatch(self, request, *args, **kwargs):
        problems = self.problems(request) if request.method in ("GET", "HEAD") else {}
        if problems:
            return self.refuse(request, problems)
        return super().dispatch(request, *args, **kwargs)

    def refuse(self, request, problems):
        return render(request, "400.html", {"problems": problems}, status=400)

    def problems(self, request):
        """{parameter: [sentences]} of what the page cannot take; nothing is ignored in silence."""
        return unknown_parameters(request.GET, ())


class EntryListView(PublicView):
    """The list of one kind: search, filters with counts, pages."""

    kind = None
    filterset_class = None
    counted_also = ()
    offers = None

    def get_template_names(self):
        return [f"{self.template_folder}/{self.kind}_list.html", "catalogue/entry_list.html"]

    @property
    def template_folder(self):
        return self.filterset_class.__module__.split(".")[0]

    def get_queryset(self):
        return Entry.objects.of_kind(self.kind)

    def problems(self, request):
        return {}  # the list itself says what is wrong, beside the form that can put it right

    def get_context_data(self, **kwargs):
        filterset = self.filterset_class(self.request.GET, self.get_queryset(), passing=("cursor",))
        problems = filterset.problems
        page, total, counted = Page([], None, None), 0, []
        if not problems:
            try:
                page = self.paginated(filterset)
                total, counted = facets.count(
                    filterset,
                    self.get_queryset(),
                    also=self.counted_also,
                    offers=self.offers,
                )
            except CursorError as error:
                problems["cursor"] = error.messages
        return super().get_context_data(
            kind=self.kind,
            filterset=filterset,
            problems=problems,
            page=page,
            records=[on_day(entry, filterset.day) for entry in page.entries]
            if not problems
            else [],
            total=total,
            facets=counted,
            offers=self.offers,
            **kwargs,
        )

    def paginated(self, filterset):
        asked = filterset.asked.get("q")
        entries = filterset.filter_queryset(self.get_queryset())
        page = paginate(
            entries.marked_for(asked) if asked else entries,
            ordering=filterset.ordering,
            cursor=self.request.GET.get("cursor"),
        )
        if asked:
            excerpts.mark(page.entries, asked)
        if not page.entries and "cursor" not in self.request.GET:
            self.offers = Offers()
        return page

    def render_to_response(self, context, **kwargs):
        if context["problems"]:
            kwargs["status"] = 400
        return super().render_to_response(context, **kwargs)


def on_day(entry, day):
    """The entry, its document completed with what depends on the day."""
    _model, document_class = published_kinds[entry.kind]
    entry.document = document_class.on_day(entry.document, day)
    return entry


class EntryDetailView(PublicView):
    """The page of one record, with what else in the archive has to do with it.

    With `as_of`, where its filters have that, the record is as it was on that day.
    """

    kind = None
    filterset_class = EntryFilter
    related_each = 25
    # Of what costs the page less than five queries without it.
    shows_history = False

    def get_template_names(self):
        return [f"{self.template_folder}/{self.kind}_detail.html"]

    @property
    def template_folder(self):
        return published_kinds[self.kind][0]._meta.app_label

    def problems(self, request):
        self.filterset = self.filterset_class(request.GET)
        return self.filterset.problems_of_record

    def get(self, request, *args, **kwargs):
        entry = Entry.objects.of_kind(self.kind).filter(slug=kwargs["slug"]).first()
        if entry is None:
            return self.answer_for_absent(request, kwargs["slug"])
        return self.render_to_response(self.get_context_data(entry=entry))

    def answer_for_absent(self, request, slug):
        """A redirect for a merged record, 410 for a withdrawn one, else 404."""
        last = Change.objects.filter(kind=self.kind, slug=slug).order_by("-sequence").first()
        if last is None:
            raise Http404
        if last.action == ChangeAction.MERGED:
            merged_into = Entry(kind=self.kind, slug=last.merged_into)
            return HttpResponsePermanentRedirect(self.address_of(merged_into))
        return render(request, "410.html", status=410)

    def address_of(self, entry):
        return entry.get_absolute_url()

    def get_context_data(self, *, entry, **kwargs):
        day = self.filterset.day
        on_day(entry, day)
        related = {
            kind: [on_day(one, day) for one in entries]
            for kind, entries in groupby(
                Entry.objects.related_to(entry.term, each=self.related_each),
                key=lambda one: one.kind,
            )
            if kind in RECORD_KINDS
        }
        return super().get_context_data(
            kind=self.kind,
            entry=entry,
            record=entry.document,
            related=related,
            moved=self.moved(entry),
            history=Change.objects.newest_of(entry) if self.shows_history else (),
            day=day,
            as_of=self.filterset.asked.get("as_of"),
            **kwargs,
        )

    def moved(self, entry):
        if entry.kind in (Kind.AGREEMENT, Kind.POLICY):
            return flows.of_entry(entry)
        return flows.touching(entry)


class HomeView(PublicView):
    """The front page: what the archive holds, and what is newest in it."""

    template_name = "catalogue/home.html"

    def get_context_data(self, **kwargs):
        shown = Entry.objects.for_front_page()
        today = timezone.localdate()
        return super().get_context_data(
            counts=Entry.objects.counts(RECORD_KINDS),
            newest=[on_day(entry, today) for entry in shown[Kind.AGREEMENT]],
            forums=shown[Kind.FORUM],
            moved=flows.moved(
                facets.count_terms(flows.FLOWS, Entry.objects.of_kind(Kind.AGREEMENT))
            ),
            areas=shown[Kind.AREA],
            **kwargs,
        )


class AboutView(PublicView):
    template_name = "catalogue/about.html"


class SearchView(EntryListView):
    """One search over every kind of record."""

    @property
    def template_folder(self):
        return "catalogue"

    def get_template_names(self):
        return ["catalogue/search.html"]

    def get_queryset(self):
        return Entry.objects.filter(kind__in=RECORD_KINDS)
