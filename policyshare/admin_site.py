"""The admin site: every write in it ends with the catalogue in step."""

from functools import wraps

from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _

from archive.history import attribute_to
from archive.transactions import write


class ArchiveAdminSite(AdminSite):
    site_title = _("Policy-sharing archive")
    site_header = _("Policy-sharing archive")
    index_title = _("Records")

    def admin_view(self, view, cacheable=False):
        @wraps(view)
        def in_step(request, *args, **kwargs):
            if request.method in ("GET", "HEAD"):
                return view(request, *args, **kwargs)
            with write():
                attribute_to(request.user, url=request.path)
                return view(request, *args, **kwargs)

        return super().admin_view(in_step, cacheable)
