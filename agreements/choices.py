"""What agreements, their parties, their acts and the policies they move can be."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreementType(models.TextChoices):
    """What kind of instrument it is (after the UN Treaty Collection's glossary)."""

    TREATY = "treaty", _("Treaty")
    AGREEMENT = "agreement", _("Agreement")
    MOU = "mou", _("Memorandum of understanding")
    LOI = "loi", _("Letter of intent")
    JOINT_DECLARATION = "joint_declaration", _("Joint declaration")
    FRIENDSHIP = "friendship", _("Friendship agreement")
    SISTER_CITY = "sister_city", _("Sister city agreement")
    EXCHANGE_OF_NOTES = "exchange_of_notes", _("Exchange of notes")
    ORAL_UNDERSTANDING = "oral_understanding", _("Oral understanding")
    OTHER = "other", _("Other")


class BindingForce(models.TextChoices):
    BINDING = "binding", _("Binding")
    NOT_BINDING = "not_binding", _("Not binding")
    NOT_STATED = "not_stated", _("Not stated")


class PartyRole(models.TextChoices):
    EXPORTER = "exporter", _("Exporter")
    IMPORTER = "importer", _("Importer")
    PARTNER = "partner", _("Partner")
    HOST = "host", _("Host")
    WITNESS = "witness", _("Witness")
    FUNDER = "funder", _("Funder")
    IMPLEMENTER = "implementer", _("Implementer")


class ActionKind(models.TextChoices):
    """The acts of an agreement's life."""

    PROPOSED = "proposed", _("Proposed")
    INITIALLED = "initialled", _("Initialled")
    AGREED = "agreed", _("Agreed without signature")
    SIGNED = "signed", _("Signed")
    IN_EFFECT = "in_effect", _("Entered into effect")
    AMENDED = "amended", _("Amended")
    EXTENDED = "extended", _("Extended")
    RENEWED = "renewed", _("Renewed")
    SUSPENDED = "suspended", _("Suspended")
    RESUMED = "resumed", _("Resumed")
    TERMINATED = "terminated", _("Terminated")
    EXPIRED = "expired", _("Expired")
    SUPERSEDED = "superseded", _("Superseded")


class Status(models.TextChoices):
    """Where an agreement stands on a day; follows from its actions, never typed in."""

    PROPOSED = "proposed", _("Proposed")
    INITIALLED = "initialled", _("Initialled")
    AGREED = "agreed", _("Agreed without signature")
    SIGNED = "signed", _("Signed")
    IN_EFFECT = "in_effect", _("In effect")
    SUSPENDED = "suspended", _("Suspended")
    TERMINATED = "terminated", _("Terminated")
    EXPIRED = "expired", _("Expired")
    SUPERSEDED = "superseded", _("Superseded")


class RelationKind(models.TextChoices):
    """How one agreement stands to another; reads "this agreement ... that one"."""

    AMENDS = "amends", _("amends")
    EXTENDS = "extends", _("extends")
    RENEWS = "renews", _("renews")
    SUPERSEDES = "supersedes", _("supersedes")
    IMPLEMENTS = "implements", _("implements")
    FOLLOWS = "follows", _("follows from")


REVERSE_VERBS = {
    RelationKind.AMENDS: _("is amended by"),
    RelationKind.EXTENDS: _("is extended by"),
    RelationKind.RENEWS: _("is renewed by"),
    RelationKind.SUPERSEDES: _("is superseded by"),
    RelationKind.IMPLEMENTS: _("is implemented by"),
    RelationKind.FOLLOWS: _("precedes"),
}


class Stage(models.TextChoices):
    """How far a policy has come on its way to a recipient."""

    REQUESTED = "requested", _("Requested")
    DISCUSSED = "discussed", _("Discussed")
    AGREED = "agreed", _("Agreed")
    UNDER_WAY = "under_way", _("Under way")
    DELIVERED = "delivered", _("Delivered")
    IN_USE = "in_use", _("In use")
    ENDED = "ended", _("Ended")
    ABANDONED = "abandoned", _("Abandoned")


class StageGroup(models.TextChoices):
    """What a map tells apart by the kind of its lines."""

    ASKED = "asked", _("Asked for or discussed")
    AGREED = "agreed", _("Agreed or under way")
    DONE = "done", _("Delivered or in use")
    OVER = "over", _("Ended or abandoned")


STAGE_GROUPS = {
    Stage.REQUESTED: StageGroup.ASKED,
    Stage.DISCUSSED: StageGroup.ASKED,
    Stage.AGREED: StageGroup.AGREED,
    Stage.UNDER_WAY: StageGroup.AGREED,
    Stage.DELIVERED: StageGroup.DONE,
    Stage.IN_USE: StageGroup.DONE,
    Stage.ENDED: StageGroup.OVER,
    Stage.ABANDONED: StageGroup.OVER,
}


class Mode(models.TextChoices):
    """How a policy is passed on."""

    POLICY_ADVICE = "policy_advice", _("Policy advice")
    TRAINING = "training", _("Training")
    STUDY_VISIT = "study_visit", _("Study visit")
    STAFF_EXCHANGE = "staff_exchange", _("Staff exchange")
    SYSTEM_TRANSFER = "system_transfer", _("System transfer")
    JOINT_EXERCISE = "joint_exercise", _("Joint exercise")
    CONSULTATION = "consultation", _("Consultation")


class Progress(models.TextChoices):
    """How far a milestone is on a day; follows from its dates."""

    DONE = "done", _("Done")
    DUE = "due", _("Due")
    OVERDUE = "overdue", _("Overdue")


class MilestoneKind(models.TextChoices):
    MEETING = "meeting", _("Meeting")
    VISIT = "visit", _("Visit")
    TRAINING = "training", _("Training")
    DELIVERY = "delivery", _("Delivery")
    REVIEW = "review", _("Review")
