"""Countries and cities."""

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models import Citation, Name, NamedRecord, Succession
from archive.recorded import recorded
from cities.choices import Region, Subregion
from cities.querysets import CityQuerySet, CountryQuerySet

ALPHA3_MESSAGE = _("An alpha-3 code is three capital letters.")
M49_MESSAGE = _("An M49 code is three digits.")
WIKIDATA_MESSAGE = _("A Wikidata id is a Q and a number.")


class Place(NamedRecord):
    """Something on the map, at one point (WGS 84)."""

    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("Degrees north of the equator (WGS 84)."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east of Greenwich (WGS 84)."),
    )

    class Meta(NamedRecord.Meta):
        abstract = True
        constraints = [
            *NamedRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__isnull=False,
                    longitude__range=(-180, 180),
                ),
                name="%(app_label)s_%(class)s_coordinates_paired",
                violation_error_message=_("Give both latitude and longitude, in degrees."),
            ),
        ]


@recorded()
class Country(Place):
    """A country or area of ISO 3166-1; its address is its alpha-2 code, its point within it."""

    alpha3 = models.CharField(
        _("alpha-3 code"),
        max_length=3,
        unique=True,
        validators=[RegexValidator(r"^[A-Z]{3}\Z", ALPHA3_MESSAGE)],
    )
    m49 = models.CharField(
        _("M49 code"),
        max_length=3,
        unique=True,
        validators=[RegexValidator(r"^[0-9]{3}\Z", M49_MESSAGE)],
    )
    region = models.CharField(_("region"), max_length=30, choices=Region, blank=True)
    subregion = models.CharField(_("subregion"), max_length=30, choices=Subregion, blank=True)

    objects = CountryQuerySet.as_manager()

    class Meta(Place.Meta):
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = ["slug"]
        constraints = [
            *Place.Meta.constraints,
            models.CheckConstraint(
                condition=Q(slug__regex=r"^[A-Z]{2}$"),
                name="cities_country_alpha2",
                violation_error_message=_(
                    "A country's address is its ISO 3166-1 code: two capital letters."
                ),
            ),
            models.CheckConstraint(
                condition=Q(alpha3__regex=r"^[A-Z]{3}$"),
                name="cities_country_alpha3_formed",
                violation_error_message=ALPHA3_MESSAGE,
            ),
            models.CheckConstraint(
                condition=Q(m49__regex=r"^[0-9]{3}$"),
                name="cities_country_m49_formed",
                violation_error_message=M49_MESSAGE,
            ),
            models.CheckConstraint(
                condition=Q(region__in=["", *Region.values]),
                name="cities_country_region_known",
                violation_error_message=_("This region is not known."),
            ),
            models.CheckConstraint(
                condition=Q(subregion__in=["", *Subregion.values]),
                name="cities_country_subregion_known",
                violation_error_message=_("This subregion is not known."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("country", args=[self.slug])


@recorded("owner")
class CountryName(Name):
    owner = models.ForeignKey(
        Country, models.CASCADE, verbose_name=_("country"), related_name="names"
    )

    class Meta(Name.Meta):
        pass


@recorded()
class City(Place):
    """A city. What it does in agreements it does as an Organization: its city government."""

    country = models.ForeignKey(
        Country, models.PROTECT, verbose_name=_("country"), related_name="cities"
    )
    wikidata = models.CharField(
        _("Wikidata"),
        max_length=12,
        blank=True,
        validators=[RegexValidator(r"^Q[1-9][0-9]*\Z", WIKIDATA_MESSAGE)],
    )

    objects = CityQuerySet.as_manager()

    class Meta(Place.Meta):
        verbose_name = _("city")
        verbose_name_plural = _("cities")
        ordering = ["slug"]
        constraints = [
            *Place.Meta.constraints,
            models.CheckConstraint(
                condition=Q(wikidata="") | Q(wikidata__regex=r"^Q[1-9][0-9]*$"),
                name="cities_city_wikidata_formed",
                violation_error_message=WIKIDATA_MESSAGE,
            ),
            models.UniqueConstraint(
                fields=["wikidata"],
                condition=~Q(wikidata=""),
                name="cities_city_wikidata_once",
                violation_error_message=_("Another city has this Wikidata id."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("city", args=[self.slug])


@recorded("owner")
class CityName(Name):
    owner = models.ForeignKey(City, models.CASCADE, verbose_name=_("city"), related_name="names")

    class Meta(Name.Meta):
        pass


@recorded("predecessor", "successor")
class CitySuccession(Succession):
    predecessor = models.ForeignKey(
        City, models.CASCADE, verbose_name=_("earlier city"), related_name="successions"
    )
    successor = models.ForeignKey(
        City, models.PROTECT, verbose_name=_("later city"), related_name="precedents"
    )

    class Meta(Succession.Meta):
        pass


@recorded("record")
class CityCitation(Citation):
    record = models.ForeignKey(
        City, models.CASCADE, verbose_name=_("city"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
