"""People who sign or lead delegations. Their office belongs to the act, not to them."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models import Citation, Name, NamedRecord
from archive.recorded import recorded
from cities.querysets import PersonQuerySet


@recorded()
class Person(NamedRecord):
    """Someone who signed for a party, headed a delegation or spoke for an organization."""

    objects = PersonQuerySet.as_manager()

    class Meta(NamedRecord.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["slug"]

    def get_absolute_url(self):
        return reverse("person", args=[self.slug])


@recorded("owner")
class PersonName(Name):
    owner = models.ForeignKey(
        Person, models.CASCADE, verbose_name=_("person"), related_name="names"
    )

    class Meta(Name.Meta):
        pass


@recorded("record")
class PersonCitation(Citation):
    record = models.ForeignKey(
        Person, models.CASCADE, verbose_name=_("person"), related_name="citations"
    )

    class Meta(Citation.Meta):
        pass
