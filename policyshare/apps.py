from django.apps import AppConfig
from django.contrib.admin import apps


class ArchiveAdminConfig(apps.AdminConfig):
    default = False
    default_site = "policyshare.admin_site.ArchiveAdminSite"


class PolicyshareConfig(AppConfig):
    name = "policyshare"
