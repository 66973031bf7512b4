"""How organizations take part in a forum, and who is counted at one."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HostRole(models.TextChoices):
    HOST = "host", _("Host")
    CO_HOST = "co_host", _("Co-host")
    PARTNER = "partner", _("Partner")


class DelegationRank(models.TextChoices):
    """The rank of a delegation's head."""

    HEAD_OF_GOVERNMENT = "head_of_government", _("Head of government")
    MINISTER = "minister", _("Minister")
    VICE_MINISTER = "vice_minister", _("Vice minister")
    MAYOR = "mayor", _("Mayor")
    DEPUTY_MAYOR = "deputy_mayor", _("Deputy mayor")
    SENIOR_OFFICIAL = "senior_official", _("Senior official")
    OFFICIAL = "official", _("Official")
    OTHER = "other", _("Other")


class AttendanceCategory(models.TextChoices):
    """What a reported figure counts."""

    PARTICIPANTS = "participants", _("Participants")
    CITIES = "cities", _("Cities")
    COUNTRIES = "countries", _("Countries")
    DEPARTMENTS = "departments", _("Departments or agencies")
    GOVERNMENT_EMPLOYEES = "government_employees", _("Central government employees")
    MINISTERS = "ministers", _("Ministers")
    VICE_MINISTERS = "vice_ministers", _("Vice ministers")
    MAYORS = "mayors", _("Mayors")
    DEPUTY_MAYORS = "deputy_mayors", _("Deputy mayors")
    OTHER = "other", _("Other")


class DeclarationKind(models.TextChoices):
    DECLARATION = "declaration", _("Declaration")
    COMMUNIQUE = "communique", _("Communiqué")
    RESOLUTION = "resolution", _("Resolution")
    STATEMENT = "statement", _("Statement")
