"""City governments: what a city does in agreements, its government does."""

from archive.slugs import unused_slug
from archive.transactions import write
from cities.choices import OrganizationKind
from cities.models import Organization, OrganizationName


def make_city_government(city, *, by):
    """Return the government of a city, made with the city's names where it has none yet."""
    with write():
        government = city.organizations.filter(kind=OrganizationKind.CITY_GOVERNMENT).first()
        if government is None:
            government = Organization.objects.create(
                slug=unused_slug(Organization, f"city-of-{city.slug}"),
                name=city.name,
                kind=OrganizationKind.CITY_GOVERNMENT,
                city=city,
                owner=by,
            )
            OrganizationName.objects.bulk_create(
                OrganizationName(
                    owner=government,
                    text=name.text,
                    language=name.language,
                    kind=name.kind,
                    valid_from=name.valid_from,
                    valid_to=name.valid_to,
                )
                for name in city.names.all()
            )
    return government
