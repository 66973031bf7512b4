"""The API over the catalogue. It answers with the documents as they were published."""

from django.conf import settings
from django.http import Http404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import override
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
    inline_serializer,
)
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from catalogue import facets, vocabularies
from catalogue.choices import RECORD_KIND_CHOICES, RECORD_KINDS, ChangeAction
from catalogue.conditional import conditional
from catalogue.documents import published_kinds
from catalogue.errors import Gone, ParameterError
from catalogue.filters import SiteSearchFilter, repeated, unknown_parameters
from catalogue.models import Change, Entry
from catalogue.pagination import MAX_PAGE_SIZE, PAGE_SIZE, page_size
from catalogue.views import on_day


class ProblemSerializer(serializers.Serializer):
    """A problem (RFC 9457); `errors` names the parameters that cannot be used."""

    status = serializers.IntegerField()
    title = serializers.CharField()
    errors = serializers.DictField(
        child=serializers.ListField(child=serializers.CharField()), required=False
    )


PROBLEM = {(400, "application/problem+json"): ProblemSerializer}
NOT_FOUND = {(404, "application/problem+json"): ProblemSerializer}
MOVED = {301: OpenApiResponse(description="Merged into the record that Location names.")}
GONE = {(410, "application/problem+json"): ProblemSerializer}

AS_OF = OpenApiParameter(
    "as_of",
    {"type": "string", "format": "date"},
    description="The day whose status is asked for, instead of today.",
)


class FacetValueSerializer(serializers.Serializer):
    value = serializers.CharField()
    label = serializers.CharField()
    count = serializers.IntegerField()


class FacetsSerializer(serializers.Serializer):
    """How many records there are, and how many each value of each filter would leave."""

    count = serializers.IntegerField()
    facets = serializers.DictField(child=FacetValueSerializer(many=True))


@method_decorator(conditional, name="dispatch")
class EntryViewSet(GenericViewSet):
    """The base of every kind's part of the API."""

    kind = None
    filterset_class = None
    lookup_field = "slug"
    lookup_value_regex = r"[-\w]+"
    queryset = Entry.objects.none()

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.filterset = self.filterset_class(
            request.query_params,
            self.get_queryset(),
            passing=("cursor", "page_size") if self.action == "list" else (),
        )
        problems = self.problems()
        if problems:
            raise ParameterError(problems)

    def problems(self):
        """What is no parameter of this answer, or none as given: nothing is ignored in silence."""
        if self.action == "retrieve":
            return self.filterset.problems_of_record
        if self.action == "facets":
            return self.filterset.problems_of_counts
        return self.filterset.problems

    def get_queryset(self):
        return Entry.objects.of_kind(self.kind)

    def get_serializer_class(self):
        return published_kinds[self.kind][1]

    def list(self, request):
        entries = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response([self.represent(entry) for entry in entries])

    def retrieve(self, request, slug):
        entry = self.get_queryset().filter(slug=slug).first()
        if entry is not None:
            return Response(self.represent(entry))
        last = Change.objects.filter(kind=self.kind, slug=slug).order_by("-sequence").first()
        if last is None:
            raise Http404
        if last.action == ChangeAction.MERGED:
            return Response(
                status=301,
                headers={"Location": request.build_absolute_uri(f"../{last.merged_into}/")},
            )
        raise Gone

    @action(detail=False, pagination_class=None)
    def facets(self, request):
        """Count the records under these filters, and under each further choice."""
        total, counted = facets.count(self.filterset, self.get_queryset())
        return Response(
            {
                "count": total,
                "facets": {
                    facet.name: [
                        {"value": one.value, "label": str(one.label), "count": one.count}
                        for one in facet.values
                    ]
                    for facet in counted
                },
            }
        )

    def represent(self, entry):
        return on_day(entry, self.filterset.day).document


class SearchResultSerializer(serializers.Serializer):
    """One record that a search found."""

    kind = serializers.ChoiceField(choices=RECORD_KIND_CHOICES)
    slug = serializers.CharField()
    title = serializers.DictField(child=serializers.CharField())
    document = serializers.DictField(help_text="The document of the record, as its kind has it.")


@extend_schema(tags=["search"])
class SearchViewSet(EntryViewSet):
    """One search over every kind of record."""

    filterset_class = SiteSearchFilter

    def get_queryset(self):
        return Entry.objects.filter(kind__in=RECORD_KINDS)

    def get_serializer_class(self):
        return SearchResultSerializer

    @extend_schema(responses={200: SearchResultSerializer(many=True)} | PROBLEM)
    def list(self, request):
        return super().list(request)

    def represent(self, entry):
        return {
            "kind": entry.kind,
            "slug": entry.slug,
            "title": entry.title,
            "document": super().represent(entry),
        }

    retrieve = None
    facets = None


class ChangeSerializer(serializers.ModelSerializer):
    """One public change. A merged record names the one that took its place."""

    class Meta:
        model = Change
        fields = ["sequence", "kind", "slug", "action", "merged_into", "changed_at"]


@method_decorator(conditional, name="dispatch")
class ChangeViewSet(GenericViewSet):
    """Every public change, without a gap and in the order in which it became visible.

    A follower asks for `after` the last sequence number it has seen, and misses nothing.
    """

    serializer_class = ChangeSerializer
    queryset = Change.objects.all()
    filter_backends = []
    pagination_class = None

    @extend_schema(
        tags=["changes"],
        parameters=[
            OpenApiParameter(
                "after",
                {"type": "integer", "minimum": 0, "default": 0},
                description="The last sequence number already seen.",
            ),
            OpenApiParameter(
                "page_size",
                {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_SIZE, "default": PAGE_SIZE},
                description="How many changes to give.",
            ),
        ],
        responses={
            200: inline_serializer(
                "Changes",
                {
                    "version": serializers.IntegerField(
                        help_text="The sequence number of the archive's last change."
                    ),
                    "results": ChangeSerializer(many=True),
                },
            )
        }
        | PROBLEM,
    )
    def list(self, request):
        check_names(request, ["after", "page_size"])
        size = page_size(request.query_params.get("page_size"))
        changes = self.get_queryset().filter(sequence__gt=_after(request))[:size]
        return Response(
            {
                "version": request._request.archive_version,
                "results": ChangeSerializer(changes, many=True).data,
            }
        )


def check_names(request, known):
    """Refuse parameters other than the known ones, and a known one that is given twice."""
    problems = unknown_parameters(request.query_params, known)
    problems |= repeated(request.query_params, known)
    if problems:
        raise ParameterError(problems)


def _after(request):
    after = request.query_params.get("after", "0")
    if not (after.isascii() and after.isdigit() and len(after) < 19):
        raise ParameterError({"after": [_("Give the number of a change, 0 or more.")]})
    return int(after)


class VocabularySerializer(serializers.Serializer):
    """One word of a vocabulary: its value in parameters and documents, and what it means."""

    value = serializers.CharField()
    name = serializers.DictField(child=serializers.CharField())
    parent = serializers.CharField(allow_null=True)


@method_decorator(conditional, name="dispatch")
class VocabularyViewSet(GenericViewSet):
    """The words that parameters and documents use, with their names in every language."""

    serializer_class = VocabularySerializer
    queryset = Entry.objects.none()
    filter_backends = []
    pagination_class = None

    @extend_schema(
        tags=["vocabularies"],
        responses={
            200: inline_serializer(
                "Vocabularies",
                {"vocabularies": serializers.DictField(child=VocabularySerializer(many=True))},
            )
        }
        | PROBLEM,
    )
    def list(self, request):
        check_names(request, [])
        words = {name: _words(choices) for name, choices in vocabularies.choices.items()}
        words |= {name: [] for name in vocabularies.kinds}
        names = {kind: (name, parent) for name, (kind, parent) in vocabularies.kinds.items()}
        for entry in Entry.objects.filter(kind__in=names).order_by("kind", "id"):
            name, parent = names[entry.kind]
            within = entry.document.get(parent) if parent else None
            words[name].append(
                {
                    "value": entry.slug,
                    "name": entry.title,
                    "parent": within["slug"] if within else None,
                }
            )
        return Response({"vocabularies": words})


def _words(choices):
    words = []
    for value, label in choices:
        names = {}
        for language, _name in settings.LANGUAGES:
            with override(language):
                names[language] = str(label)
        words.append({"value": value, "name": names, "parent": None})
    return words


@extend_schema(exclude=True)
class NoSuchAddress(APIView):
    """Every other address under the API's: a 404 in the API's own form."""

    def get(self, request, **kwargs):
        raise Http404


def documented(kind):
    """Describe a kind's operations in the schema: its document, its errors, its tag."""
    _model, document = published_kinds[kind]
    tags = [kind.label]

    def describe(viewset):
        as_of = [AS_OF] if AS_OF.name in viewset.filterset_class.base_filters else []
        return extend_schema_view(
            list=extend_schema(tags=tags, responses={200: document(many=True)} | PROBLEM),
            retrieve=extend_schema(
                tags=tags,
                parameters=as_of,
                responses={200: document} | MOVED | PROBLEM | NOT_FOUND | GONE,
                filters=False,
            ),
            facets=extend_schema(
                tags=tags, responses={200: FacetsSerializer} | PROBLEM, filters=True
            ),
        )(viewset)

    return describe
