"""Choices that every kind of record shares."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """Where a record stands on its way to the public."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class NameKind(models.TextChoices):
    """What sort of name a name is (Popolo: other names)."""

    OFFICIAL = "official", _("Official name")
    SHORT = "short", _("Short name")
    ALIAS = "alias", _("Also known as")
    FORMER = "former", _("Former name")


class SuccessionKind(models.TextChoices):
    """How one city or organization became another; reads "old ... new"."""

    MERGED_INTO = "merged_into", _("merged into")
    RENAMED_TO = "renamed_to", _("renamed to")
    SPLIT_INTO = "split_into", _("split into")


class Confidence(models.TextChoices):
    """How far a citation can be relied on."""

    CONFIRMED = "confirmed", _("Confirmed by another source")
    STATED = "stated", _("Stated by this source")
    DOUBTFUL = "doubtful", _("Doubtful")
