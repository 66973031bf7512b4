from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgreementsConfig(AppConfig):
    name = "agreements"
    verbose_name = _("Agreements and policies")

    def ready(self):
        from agreements import documents, formats  # noqa: F401  register what is published, and how
