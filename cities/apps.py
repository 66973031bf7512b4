from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CitiesConfig(AppConfig):
    name = "cities"
    verbose_name = _("Cities and organizations")

    def ready(self):
        from cities import documents  # noqa: F401  registers what is published
