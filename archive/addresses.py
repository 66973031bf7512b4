"""Addresses on the web: what a reader can follow, and nothing that a browser would run."""

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

validate_web_address = URLValidator(
    schemes=["http", "https"],
    message=_("Give an address on the web: it begins with http:// or https://."),
)


def on_the_web(field, *, name):
    """A constraint: the named field, where it is given, is an address on the web."""
    return models.CheckConstraint(
        condition=Q(**{field: ""}) | Q(**{f"{field}__iregex": "^https?://[^[:space:]]+$"}),
        name=name,
        violation_error_message=validate_web_address.message,
    )
