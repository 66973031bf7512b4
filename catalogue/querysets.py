"""Every question asked of the catalogue."""

import datetime

from django.contrib.postgres.search import (
    SearchHeadline,
    SearchQuery,
    SearchRank,
    TrigramSimilarity,
)
from django.db import models
from django.db.models import (
    Count,
    Exists,
    F,
    Func,
    IntegerField,
    OuterRef,
    TextField,
    Value,
    Window,
)
from django.db.models.functions import Cast, Coalesce, Concat, Left, RowNumber

from archive.translated import LanguageMap
from catalogue import excerpts
from catalogue.choices import Kind

# When an entry changed of which no change is kept.
NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
# Of two slugs, how much of their trigrams they must share for one to be offered for the other.
LIKE = 0.3
# Of an entry, so many characters are marked: reading them costs.
MOST_MARKED = 20_000


class ReaderQuery(SearchQuery):
    """What a reader typed, as the archive searches for it (see the catalogue's first migration)."""

    def __init__(self, text):
        super().__init__(Value(text, TextField()))
        self.function = "catalogue_query"


class EntryQuerySet(models.QuerySet):
    def of_kind(self, kind):
        return self.filter(kind=kind)

    def with_any_term(self, terms):
        return self.filter(terms__overlap=list(terms))

    def found_by(self, text):
        """Entries that hold the words of `text`, with their `rank` as an integer."""
        query = ReaderQuery(text)
        return self.annotate(
            rank=Cast(SearchRank(F("vector"), query, normalization=1) * 1_000_000, IntegerField())
        ).filter(vector=query)

    def marked_for(self, text):
        """Entries with all they are searched by, line by line, as `marked` (see `excerpts`)."""
        newline = Value("\n", TextField())
        lines = Concat("title_text", newline, "names_text", newline, "body_text")
        lines = Func(Left(lines, MOST_MARKED), template="normalize(%(expressions)s, NFC)")
        own = excerpts.START + excerpts.STOP + excerpts.BETWEEN
        lines = Func(lines, Value(own), Value(""), function="translate")
        # A Latin word can stand beside Chinese, Japanese and Korean without a space.
        runs, parted = f"({excerpts.RUN.pattern})", rf"{excerpts.BETWEEN}\1{excerpts.BETWEEN}"
        lines = Func(
            lines,
            Value(runs),
            Value(parted),
            Value("g"),
            function="regexp_replace",
            output_field=TextField(),
        )
        marked = SearchHeadline(
            lines,
            ReaderQuery(excerpts.sought(text)),
            config="archive_en",
            start_sel=excerpts.START,
            stop_sel=excerpts.STOP,
            highlight_all=True,
        )
        return self.annotate(marked=marked)

    def with_status_on(self, day, statuses=None):
        """Entries that on `day` had one of the statuses, or any status when none is named."""
        from catalogue.models import StatusPeriod

        periods = StatusPeriod.objects.filter(entry=OuterRef("pk"), period__contains=day)
        if statuses:
            periods = periods.filter(status__in=statuses)
        return self.filter(Exists(periods))

    def with_changes(self):
        """Entries with when they were published, and when they changed last (`changed_at`)."""
        from catalogue.models import Change

        changes = Change.objects.filter(kind=OuterRef("kind"), slug=OuterRef("slug"))
        times = changes.values("changed_at")
        return self.annotate(
            published_at=Coalesce(times.order_by("sequence")[:1], Value(NEVER)),
            changed_at=Coalesce(times.order_by("-sequence")[:1], Value(NEVER)),
        )

    def points(self, slugs=None):
        """{slug of a city: (longitude, latitude)} of those asked for, or of all."""
        cities = self.filter(kind=Kind.CITY, latitude__isnull=False, longitude__isnull=False)
        if slugs is not None:
            cities = cities.filter(slug__in=slugs)
        found = cities.values_list("slug", "longitude", "latitude")
        return {slug: (longitude, latitude) for slug, longitude, latitude in found}

    def places(self, addresses):
        """{(kind, slug): (title, latitude, longitude)} of the entries asked for."""
        slugs = {}
        for kind, slug in addresses:
            slugs.setdefault(kind, set()).add(slug)
        wanted = models.Q(pk__in=())
        for kind, named in slugs.items():
            wanted |= models.Q(kind=kind, slug__in=named)
        found = self.filter(wanted).values_list("kind", "slug", "title", "latitude", "longitude")
        return {(kind, slug): (LanguageMap(title), *point) for kind, slug, title, *point in found}

    def without_documents(self):
        """Only what a link needs."""
        return self.only("id", "kind", "slug", "title")

    def titles(self, addresses):
        """{(kind, slug): title} of the entries asked for, as language maps."""
        wanted = models.Q()
        for kind, slug in addresses:
            wanted |= models.Q(kind=kind, slug=slug)
        if not addresses:
            return {}
        return {
            (kind, slug): LanguageMap(title)
            for kind, slug, title in self.filter(wanted).values_list("kind", "slug", "title")
        }

    def slugs_like(self, kind, slug):
        """The slug of this kind that is most like another one, in a list; empty if none is."""
        likeness = TrigramSimilarity("slug", slug)
        near = self.filter(kind=kind).annotate(likeness=likeness).filter(likeness__gt=LIKE)
        return list(near.order_by("-likeness", "slug").values_list("slug", flat=True)[:1])

    def related_to(self, term, each=10):
        """Entries that carry a term, at most `each` of a kind, with `found` of how many."""
        of_kind = {"partition_by": F("kind")}
        return (
            self.with_any_term([term])
            .annotate(
                place=Window(RowNumber(), order_by=[F("sort_date").desc(), F("id")], **of_kind),
                found=Window(Count("*"), **of_kind),
            )
            .filter(place__lte=each)
            .order_by("kind", "place")
        )

    def numbers(self, kinds):
        """{kind: how many entries} of all there are."""
        return dict(self.filter(kind__in=kinds).values_list("kind").annotate(held=Count("*")))

    def for_front_page(self, agreements=5, forums=1):
        """{kind: entries}: the newest agreements and forums, the areas in use; in one query."""
        newest = self.order_by("-sort_date", "-id")
        found = newest.of_kind(Kind.AGREEMENT)[:agreements].union(
            newest.of_kind(Kind.FORUM)[:forums],
            self.of_kind(Kind.AREA).filter(uses__gt=0),
            all=True,
        )
        shown = {Kind.AGREEMENT: [], Kind.FORUM: [], Kind.AREA: []}
        for entry in found:
            shown[entry.kind].append(entry)
        for kind in (Kind.AGREEMENT, Kind.FORUM):
            shown[kind].sort(key=lambda one: (one.sort_date, one.pk), reverse=True)
        shown[Kind.AREA].sort(key=lambda one: (-one.uses, one.sort_en))
        return shown

    def counts(self, kinds):
        """{kind: how many entries}; of countries, which are all known, those that take part."""
        entries = self.filter(kind__in=kinds).exclude(kind=Kind.COUNTRY, uses=0)
        found = entries.values_list("kind").annotate(held=Count("*"))
        return dict.fromkeys(kinds, 0) | dict(found)


class ChangeQuerySet(models.QuerySet):
    def newest_of(self, entry, most=10):
        """The last public changes of one record, the newest first."""
        return self.filter(kind=entry.kind, slug=entry.slug).order_by("-sequence")[:most]
