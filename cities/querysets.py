"""Questions asked of countries, cities, organizations and people."""

from archive.querysets import RecordQuerySet


class CountryQuerySet(RecordQuerySet):
    def for_document(self):
        return self.prefetch_related("names")


class CityQuerySet(RecordQuerySet):
    def for_document(self):
        return self.select_related("country").prefetch_related(
            "names",
            "country__names",
            "successions__predecessor",
            "successions__successor",
            "precedents__predecessor",
            "precedents__successor",
            "citations__source",
        )


class OrganizationQuerySet(RecordQuerySet):
    def for_document(self):
        return self.select_related(
            "city__country", "country", "parent__parent__parent"
        ).prefetch_related(
            "names",
            "city__names",
            "successions__predecessor",
            "successions__successor",
            "precedents__predecessor",
            "precedents__successor",
            "citations__source",
        )


class PersonQuerySet(RecordQuerySet):
    def for_document(self):
        return self.prefetch_related("names", "citations__source")
