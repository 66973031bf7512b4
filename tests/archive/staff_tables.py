"""The tables that staff write to, and a factory for each: what must hold for every one of them."""

from django.apps import apps

from archive.models import StaffModel
from tests import factories

APPS = ("archive", "cities", "forums", "agreements")

STAFF_MODELS = [
    model
    for model in apps.get_models()
    if issubclass(model, StaffModel) and model._meta.app_label in APPS
]
# {many-to-many field: its own table}
THROUGH_TABLES = {
    field: field.remote_field.through
    for model in STAFF_MODELS
    for field in model._meta.local_many_to_many
}
FACTORIES = {
    made._meta.model: made
    for made in (getattr(factories, name) for name in factories.__all__)
    if issubclass(made._meta.model, StaffModel)
}


def label(value):
    """What pytest calls a case: the name of a model or a field."""
    return getattr(value, "__name__", str(value)).removesuffix("Factory")
