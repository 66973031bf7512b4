from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CitiesConfig(AppConfig):
    name = "cities"
    verbose_name = _("Cities and organizations")

    def ready(self):
        from cities import documents, formats  # noqa: F401  register what is published, and how
