"""Lists and records by suffix: `/agreements.csv?…`, `/agreements/<slug>.ris`.

They take the parameters of the pages, and give the same records in the same order: all of them, as
they are read from the database, so that memory does not grow with their number.
"""

import re

from django.http import HttpResponse, StreamingHttpResponse
from django.urls import re_path, reverse
from django.utils.translation import get_language

from catalogue.filters import EntryFilter
from catalogue.formats import FORMATS
from catalogue.formats.export import Export, in_chunks, title_of
from catalogue.formats.shape import shapes
from catalogue.models import Change, Entry
from catalogue.pagination import CursorError, in_order, paginate
from catalogue.templatetags.catalogue import PLURALS
from catalogue.views import EntryDetailView, PublicView, on_day

# How many entries are fetched from the database at a time.
FETCHED = 500
# A record's feed is that of its newest changes.
MOST_CHANGES = 100


class Exporting:
    """What lists and records have in common when they are written in a format."""

    @property
    def format(self):
        return FORMATS[self.kwargs["suffix"]]

    def refuse(self, request, problems):
        """400 in words: programs read no page."""
        lines = [f"{name}: {' '.join(said)}" for name, said in problems.items()]
        return HttpResponse(
            "\n".join(lines) + "\n", status=400, content_type="text/plain; charset=utf-8"
        )

    def entries(self):
        entries = Entry.objects.of_kind(self.kind)
        return entries.with_changes() if self.format.has_changes else entries

    def answer(self, entries, *, page, name, points=None, **kwargs):
        """Stream entries; `page` is the path of the page that shows them, `name` the file's."""
        request, home = self.request, self.request.build_absolute_uri("/").rstrip("/")
        export = Export(
            shape=shapes[self.kind],
            entries=(on_day(entry, self.filterset.day) for entry in entries),
            home=home,
            page=home + page,
            address=request.build_absolute_uri(),
            language=get_language(),
            day=self.filterset.day,
            points=points or {},
            **kwargs,
        )
        parts = () if request.method == "HEAD" else self.format.write(export)
        chunks = in_chunks(parts, export.language)
        response = StreamingHttpResponse(chunks, content_type=self.format.content_type)
        disposition = "attachment" if self.format.is_attachment else "inline"
        response["Content-Disposition"] = f'{disposition}; filename="{name}.{self.format.suffix}"'
        response["Link"] = f'<{export.page}>; rel="canonical"'
        return response


class ListExport(Exporting, PublicView):
    """A whole list, filtered and ordered as its page; a feed in pages that name the next."""

    kind = None
    filterset_class = None

    def problems(self, request):
        passing = ("cursor",) if self.format.page_size else ()
        self.filterset = self.filterset_class(
            request.GET, Entry.objects.of_kind(self.kind), passing=passing
        )
        return self.filterset.problems

    def get(self, request, *args, **kwargs):
        entries, following = self.filterset.filter_queryset(self.entries()), None
        ordering = self.filterset.ordering
        if self.format.page_size:
            try:
                found = paginate(
                    entries,
                    ordering=ordering,
                    size=self.format.page_size,
                    cursor=request.GET.get("cursor"),
                )
            except CursorError as error:
                return self.refuse(request, {"cursor": error.messages})
            entries = found.entries
            following = self.address_of_page(found.next) if found.next else None
        else:
            entries = in_order(entries, ordering).iterator(chunk_size=FETCHED)
        return self.answer(
            entries,
            page=self.page_address(),
            name=request.path.rpartition("/")[2].partition(".")[0],
            title=str(PLURALS[self.kind]),
            is_list=True,
            following=following,
            points=Entry.objects.points() if self.format.has_points else None,
        )

    def page_address(self):
        query = self.request.GET.copy()
        query.pop("cursor", None)
        address = reverse(f"{self.kind}_list")
        return f"{address}?{query.urlencode()}" if query else address

    def address_of_page(self, cursor):
        query = self.request.GET.copy()
        query["cursor"] = cursor
        return self.request.build_absolute_uri(f"{self.request.path}?{query.urlencode()}")


class RecordExport(Exporting, EntryDetailView):
    """One record. What is withdrawn or merged answers as its page does."""

    def get(self, request, *args, **kwargs):
        slug = kwargs["slug"]
        entry = self.entries().filter(slug=slug).first()
        if entry is None:
            return self.answer_for_absent(request, slug)
        points = None
        if self.format.has_points:
            places = shapes[self.kind].places(entry.document)
            points = Entry.objects.points({one.city["slug"] for one in places if one.city})
        return self.answer(
            [entry],
            page=entry.get_absolute_url(),
            name=slug,
            title=title_of(entry),
            is_list=False,
            points=points,
            changes=self.changes(slug) if self.format.has_changes else [],
        )

    def changes(self, slug):
        changes = Change.objects.filter(kind=self.kind, slug=slug)
        return list(changes.order_by("-sequence")[:MOST_CHANGES])

    def address_of(self, entry):
        return address_of_record(self.kind, entry.slug, self.kwargs["suffix"])


def address_of_list(kind, suffix):
    return reverse(f"{kind}_list_as", kwargs={"suffix": suffix})


def address_of_record(kind, slug, suffix):
    return reverse(f"{kind}_as", kwargs={"slug": slug, "suffix": suffix})


def exports(path, kind, filterset_class, record_filterset_class=EntryFilter):
    """The addresses of a kind's lists and records in every format that makes sense for it."""
    suffixes = "|".join(map(re.escape, shapes[kind].suffixes))
    return [
        re_path(
            rf"^{path}\.(?P<suffix>{suffixes})$",
            ListExport.as_view(kind=kind, filterset_class=filterset_class),
            name=f"{kind}_list_as",
        ),
        re_path(
            rf"^{path}/(?P<slug>[-\w]+)\.(?P<suffix>{suffixes})$",
            RecordExport.as_view(kind=kind, filterset_class=record_filterset_class),
            name=f"{kind}_as",
        ),
    ]
