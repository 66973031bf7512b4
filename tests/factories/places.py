import factory

from archive.choices import SuccessionKind
from cities.choices import Region, Subregion
from cities.models import City, CityCitation, CityName, CitySuccession, Country, CountryName
from tests.factories.records import (
    CitationFactory,
    NameFactory,
    RecordFactory,
    StaffFactory,
    texts,
    words_of,
)

# ISO 3166-1 alpha-3, UN M49, region and subregion, names in English and Korean.
COUNTRIES = {
    "DE": ("DEU", "276", Region.EUROPE, Subregion.WESTERN_EUROPE, "Germany", "독일"),
    "JP": ("JPN", "392", Region.ASIA, Subregion.EASTERN_ASIA, "Japan", "일본"),
    "KE": ("KEN", "404", Region.AFRICA, Subregion.EASTERN_AFRICA, "Kenya", "케냐"),
    "KR": ("KOR", "410", Region.ASIA, Subregion.EASTERN_ASIA, "Republic of Korea", "대한민국"),
    "LK": ("LKA", "144", Region.ASIA, Subregion.SOUTHERN_ASIA, "Sri Lanka", "스리랑카"),
    "MN": ("MNG", "496", Region.ASIA, Subregion.EASTERN_ASIA, "Mongolia", "몽골"),
    "PE": ("PER", "604", Region.AMERICAS, Subregion.SOUTH_AMERICA, "Peru", "페루"),
    "VN": ("VNM", "704", Region.ASIA, Subregion.SOUTH_EASTERN_ASIA, "Viet Nam", "베트남"),
}


def _known(place):
    return factory.LazyAttribute(lambda country: COUNTRIES[country.slug][place])


class CountryFactory(RecordFactory):
    """One of `COUNTRIES` by its slug; published, as countries are from the start.

    One that is made already is returned as it is.
    """

    class Meta:
        model = Country
        django_get_or_create = ("slug",)

    published = True
    slug = "KR"
    alpha3 = _known(0)
    m49 = _known(1)
    region = _known(2)
    subregion = _known(3)
    name = factory.LazyAttribute(
        lambda country: dict(zip(("en", "ko"), COUNTRIES[country.slug][4:], strict=True))
    )


class CityFactory(RecordFactory):
    """`CityFactory(slug="da-nang")` is "Da Nang"; in the Republic of Korea unless told."""

    class Meta:
        model = City

    slug = factory.Sequence(lambda number: f"city-{number}")
    name = texts(words_of, lambda city: f"도시 {city.slug}")
    country = factory.SubFactory(CountryFactory)
    latitude = "37.56667"
    longitude = "126.97806"


class CountryNameFactory(NameFactory):
    class Meta:
        model = CountryName

    owner = factory.SubFactory(CountryFactory)


class CityNameFactory(NameFactory):
    class Meta:
        model = CityName

    owner = factory.SubFactory(CityFactory)


class CitySuccessionFactory(StaffFactory):
    class Meta:
        model = CitySuccession

    predecessor = factory.SubFactory(CityFactory)
    successor = factory.SubFactory(CityFactory)
    kind = SuccessionKind.MERGED_INTO
    date = "2010"


class CityCitationFactory(CitationFactory):
    class Meta:
        model = CityCitation

    record = factory.SubFactory(CityFactory)
