from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CatalogueConfig(AppConfig):
    name = "catalogue"
    verbose_name = _("Catalogue")

    def ready(self):
        from archive.transactions import before_commit
        from catalogue.refresh import refresh_stale

        before_commit(refresh_stale)
