"""What all factories of staff records have in common."""

import factory
from django.utils import timezone

from archive.choices import State
from archive.transactions import write


class StaffFactory(factory.django.DjangoModelFactory):
    """Makes a row, and all that it needs, in one `write()`: the catalogue is refreshed once."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @classmethod
    def _generate(cls, strategy, params):
        if strategy != factory.CREATE_STRATEGY:
            return super()._generate(strategy, params)
        with write():
            return super()._generate(strategy, params)


class RecordFactory(StaffFactory):
    """A record with a public page; a draft, unless `published=True`."""

    class Meta:
        abstract = True

    class Params:
        published = factory.Trait(
            state=State.PUBLISHED, first_published_at=factory.LazyFunction(timezone.now)
        )


def texts(english, korean):
    """A language map, from functions of the object that is being made."""
    return factory.LazyAttribute(lambda made: {"en": english(made), "ko": korean(made)})


def words_of(made):
    """The slug in words: "da-nang" is "Da Nang"."""
    return made.slug.replace("-", " ").title()


class CitationFactory(StaffFactory):
    """A citation of a record whose factory is named by the concrete class."""

    class Meta:
        abstract = True

    source = factory.SubFactory("tests.factories.SourceFactory")
    field = "remarks"
    stated = {"en": "It says so."}


class NameFactory(StaffFactory):
    class Meta:
        abstract = True

    text = factory.Sequence(lambda number: f"Name {number}")
    language = "en"
