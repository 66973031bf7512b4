"""Atom (RFC 4287): a list's records in its order, in pages that lead on (RFC 5005); of a record,
its public changes.

The ids are tag URIs (RFC 4151) of the archive's host, which neither a language nor a changed title
touches. An entry's date is that of its last public change.
"""

from urllib.parse import urlsplit

from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import gettext as _

from catalogue.formats.export import title_of
from catalogue.formats.shape import said

# The year in which the archive's hosts begin to give out ids.
SINCE = "2026"


class Feed(Atom1Feed):
    """An Atom feed that can name its next page, and says when each entry changed last."""

    def add_root_elements(self, handler):
        super().add_root_elements(handler)
        if self.feed["following"]:
            handler.addQuickElement("link", "", {"rel": "next", "href": self.feed["following"]})


def write(export):
    feed = Feed(
        title=with_archive(export.title),
        link=export.page,
        description=None,
        language=export.language,
        feed_url=export.address,
        feed_guid=tag(export.home, urlsplit(export.address).path.lstrip("/")),
        author_name=_("Policy-sharing archive"),
        following=export.following,
    )
    for entry in export.entries:
        if export.is_list:
            _add(feed, export, entry, title_of(entry), entry.changed_at, "")
        for change in export.changes:
            words = {"what": change.get_action_display(), "record": title_of(entry)}
            title = _("%(what)s: %(record)s") % words
            _add(feed, export, entry, title, change.changed_at, f"/{change.sequence}")
    yield feed.writeString("utf-8")


def _add(feed, export, entry, title, changed_at, suffix):
    feed.add_item(
        title=title,
        link=export.address_of(entry.kind, entry.slug),
        # Django writes it as HTML.
        description=escape(said(entry.document.get("summary"))) or None,
        unique_id=tag(export.home, f"{entry.kind}/{entry.slug}{suffix}"),
        updateddate=changed_at,
        pubdate=entry.published_at if export.is_list else changed_at,
    )


def with_archive(title):
    return f"{title} · {_('Policy-sharing archive')}"


def tag(home, name):
    return f"tag:{urlsplit(home).hostname},{SINCE}:{name}"
