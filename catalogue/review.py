"""Sending drafts to review, and back."""

from django.utils.translation import gettext as _

from archive.choices import State
from archive.transactions import write
from catalogue.publication import PublicationError


def send_to_review(record, *, by):
    """Say of a draft that it waits for another's eyes. Raises PublicationError for any other."""
    return _moved(record, State.DRAFT, State.IN_REVIEW, _("It is not a draft."), by)


def return_to_draft(record, *, by):
    """Make a draft again of what is in review. Raises PublicationError for any other."""
    return _moved(record, State.IN_REVIEW, State.DRAFT, _("It is not in review."), by)


def _moved(record, before, after, otherwise, by):
    with write():
        record = type(record).objects.select_for_update().get(pk=record.pk)
        if record.state != before:
            raise PublicationError(otherwise)
        record.state = after
        record.owner = record.owner or by
        record.save()
    return record
