"""The kinds of public record, and what can happen to one."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    AGREEMENT = "agreement", _("Agreement")
    POLICY = "policy", _("Policy")
    CITY = "city", _("City")
    COUNTRY = "country", _("Country")
    ORGANIZATION = "organization", _("Organization")
    PERSON = "person", _("Person")
    FORUM = "forum", _("Forum")
    AREA = "area", _("Policy area")
    SDG_GOAL = "sdg_goal", _("SDG")
    SDG_TARGET = "sdg_target", _("SDG target")


# Kinds with pages of their own; the others are vocabularies.
RECORD_KINDS = [
    Kind.AGREEMENT,
    Kind.POLICY,
    Kind.CITY,
    Kind.COUNTRY,
    Kind.ORGANIZATION,
    Kind.PERSON,
    Kind.FORUM,
]
RECORD_KIND_CHOICES = [(kind.value, kind.label) for kind in RECORD_KINDS]


class ChangeAction(models.TextChoices):
    PUBLISHED = "published", _("Published")
    UPDATED = "updated", _("Updated")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    MERGED = "merged", _("Merged into another record")
