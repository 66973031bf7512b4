import factory

from cities.models import Person, PersonCitation, PersonName
from tests.factories.records import CitationFactory, NameFactory, RecordFactory, texts, words_of


class PersonFactory(RecordFactory):
    class Meta:
        model = Person

    slug = factory.Sequence(lambda number: f"person-{number}")
    name = texts(words_of, lambda person: f"사람 {person.slug}")


class PersonNameFactory(NameFactory):
    class Meta:
        model = PersonName

    owner = factory.SubFactory(PersonFactory)


class PersonCitationFactory(CitationFactory):
    class Meta:
        model = PersonCitation

    record = factory.SubFactory(PersonFactory)
