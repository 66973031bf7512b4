"""Publishing and withdrawing records."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from archive.choices import State
from archive.transactions import write
from catalogue.documents import write_document
from catalogue.refresh import for_documents, kind_of, that_require

# In the API these stand where the slugs of a kind's records do.
RESERVED_SLUGS = frozenset({"facets"})


class PublicationError(ValidationError):
    """A record cannot be published or withdrawn; `messages` says why, for staff."""


def publish(record, *, by):
    """Make a record public, in one transaction with its entry in the catalogue.

    Raises PublicationError, and changes nothing, when something is missing or when it refers to
    records that are not public.
    """
    with write():
        record = _locked(record)
        reasons = reasons_against(record)
        if reasons:
            raise PublicationError(reasons)
        record.state = State.PUBLISHED
        record.first_published_at = record.first_published_at or timezone.now()
        record.merged_into = None
        record.owner = record.owner or by
        record.save()
    return record


def reasons_against(record):
    """Say, in sentences for staff, why a record cannot be public as it stands."""
    kind = kind_of(record)
    written = write_document(kind, for_documents(kind).get(pk=record.pk))
    taken = record.slug in RESERVED_SLUGS
    return [
        *record.missing_for_publication(),
        *([_("The archive itself uses the address “%s”: choose another.") % record.slug] * taken),
        *(
            _("It refers to %(kind)s “%(name)s”, which is not published.")
            % {"kind": other._meta.verbose_name, "name": other}
            for other in dict.fromkeys(written.unpublished)
        ),
    ]


def withdraw(record, *, by, merged_into=None):
    """Take a record from the public; `merged_into` names the one that takes its place.

    Raises PublicationError, and changes nothing, while published records cannot be without
    it, or when that other record is not public. What shows it only in passing loses it.
    """
    with write():
        record = _locked(record)
        if not record.is_published:
            raise PublicationError(_("It is not published."))
        reasons = []
        showing = [str(entry) for entry in that_require(record)[:10]]
        if showing:
            reasons.append(
                _("It is shown by: %(names)s. Withdraw or change those first.")
                % {"names": ", ".join(showing)}
            )
        if merged_into is not None and merged_into.pk == record.pk:
            reasons.append(_("It cannot be merged into itself."))
        elif merged_into is not None and not _locked(merged_into).is_published:
            reasons.append(
                _("It cannot be merged into “%(name)s”, which is not published.")
                % {"name": merged_into}
            )
        if reasons:
            raise PublicationError(reasons)
        record.state = State.WITHDRAWN
        record.merged_into = merged_into
        record.owner = record.owner or by
        record.save()
    return record


def _locked(record):
    return type(record).objects.select_for_update().get(pk=record.pk)
