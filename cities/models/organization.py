"""Organizations: every actor in an agreement or at a forum is one."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.loops import NoLoop
from archive.models import Citation, Name, NamedRecord, Succession
from archive.recorded import recorded
from cities.choices import OrganizationKind
from cities.models.place import City, Country
from cities.querysets import OrganizationQuerySet


@recorded()
class Organization(NamedRecord):
    """A government, agency, network or company that acts for itself.

    A city government belongs to its city, and there is one for each city. A department that signs
    for itself is an organization with a parent.
    """

    kind = models.CharField(_("kind"), max_length=30, choices=OrganizationKind)
    city = models.ForeignKey(
        City,
        models.PROTECT,
        verbose_name=_("city"),
        null=True,
        blank=True,
        related_name="organizations",
    )
    country = models.ForeignKey(
        Country,
        models.PROTECT,
        verbose_name=_("country"),
        null=True,
        blank=True,
        related_name="organizations",
        help_text=_("Leave empty where a city is given: its country is known."),
    )
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("part of"),
        null=True,
        blank=True,
        related_name="parts",
    )

    objects = OrganizationQuerySet.as_manager()

    class Meta(NamedRecord.Meta):
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        ordering = ["slug"]
        constraints = [
            *NamedRecord.Meta.constraints,
            models.CheckConstraint(
                condition=Q(kind__in=OrganizationKind.values),
                name="cities_organization_kind_known",
                violation_error_message=_("This kind of organization is not known."),
            ),
            models.CheckConstraint(
                condition=~Q(kind=OrganizationKind.CITY_GOVERNMENT) | Q(city__isnull=False),
                name="cities_organization_city_government_has_city",
                violation_error_message=_("A city government belongs to a city. Choose the city."),
            ),
            models.CheckConstraint(
                condition=Q(city__isnull=True) | Q(country__isnull=True),
                name="cities_organization_place_once",
                violation_error_message=_(
                    "Give the city or the country, not both: a city's country is known."
                ),
            ),
            models.UniqueConstraint(
                fields=["city"],
                condition=Q(kind=OrganizationKind.CITY_GOVERNMENT),
                name="cities_organization_one_city_government",
                violation_error_message=_("This city already has its city government."),
            ),
            NoLoop(
                source="id",
                target="parent",
                name="cities_organization_parent_no_loop",
                violation_error_message=_("An organization cannot be part of itself."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("organization", args=[self.slug])

    @property
    def home_country(self):
        """The country it acts from; None for one that belongs to none."""
        return self.city.country if self.city else self.country

    def ancestors(self):
        """The organizations it is part of, nearest first."""
        ancestor = self.parent
        while ancestor:
            yield ancestor
            ancestor = ancestor.parent


@recorded("owner")
class OrganizationName(Name):
    owner = models.ForeignKey(
        Organization, models.CASCADE, verbose_name=_("organization"), related_name="names"
    )

    class Meta(Name.Meta):
        pass


@recorded("predecessor", "successor")
class OrganizationSuccession(Succession):
    predecessor = models.ForeignKey(
        Organization,
        models.CASCADE,
        verbose_name=_("earlier organization"),
        related_name="successions",
    )
    successor = models.ForeignKey(
        Organization,
        models.PROTECT,
        verbose_name=_("later organization"),
        related_name="precedents",
    )

    class Meta(Succession.Meta):
        pass


@recorded("record")
class OrganizationCitation(Citation):
    record = models.ForeignKey(
        Organization, models.CASCADE, verbose_name=_("organization"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
