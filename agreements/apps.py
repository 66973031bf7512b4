from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgreementsConfig(AppConfig):
    name = "agreements"
    verbose_name = _("Agreements and policies")

    def ready(self):
        from agreements import documents  # noqa: F401  registers what is published
