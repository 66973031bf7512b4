import factory

from archive.models import Source
from tests.factories.records import StaffFactory, texts, words_of


class SourceFactory(StaffFactory):
    class Meta:
        model = Source

    slug = factory.Sequence(lambda number: f"press-release-{number}")
    title = texts(words_of, lambda source: f"보도자료 {source.slug}")
    publisher = {"en": "Seoul Metropolitan Government", "ko": "서울특별시"}
    url = factory.LazyAttribute(lambda source: f"https://news.example.org/{source.slug}")
    date = "2016-06-09"
    language = "ko"
