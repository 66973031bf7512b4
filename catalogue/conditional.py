"""Conditional requests: a public answer changes only when the archive's version does.

What else an answer depends on is part of its tag: the address, the day (a status is that of a day)
and the build: its code, templates, translations and the names of its static files.
"""

import hashlib

from django.conf import settings
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import condition

from catalogue.models import ArchiveVersion


def archive_version():
    """The sequence number of the last public change."""
    return ArchiveVersion.objects.values_list("sequence", flat=True).first() or 0


def archive_etag(request, *args, **kwargs):
    request.archive_version = archive_version()
    made_of = (
        request.archive_version,
        timezone.localdate(),
        settings.RELEASE,
        request.get_full_path(),
    )
    return f'"{hashlib.sha256(repr(made_of).encode()).hexdigest()[:24]}"'


def conditional(view):
    """Answer 304 at the cost of one indexed read; let caches keep the answer but ask again."""
    answer = condition(etag_func=archive_etag)(view)

    def with_cache_control(request, *args, **kwargs):
        response = answer(request, *args, **kwargs)
        if request.method in ("GET", "HEAD") and response.status_code in (200, 304):
            patch_cache_control(response, public=True, no_cache=True)
        return response

    return with_cache_control
