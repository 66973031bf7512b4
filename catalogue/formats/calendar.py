"""iCalendar (RFC 5545): what is dated, as all-day events. No day is invented.

A date that is known to the month spans that month, a period its days, and the event's name says
how much is known. What is only known to the year, or has no end, is left out: an event of a whole
year says nothing in a calendar.
"""

from datetime import date, timedelta
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from catalogue import dates
from catalogue.formats.export import title_of
from catalogue.formats.shape import with_note

MONTH = 2


def write(export):
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Policy-sharing archive//Calendar//EN")
    calendar.add("x-wr-calname", with_note(export.title, _("Policy-sharing archive")))
    opening, closing = calendar.to_ical().decode().split("END:VCALENDAR")
    yield opening
    for entry in export.entries:
        met = {}
        for event in export.shape.events(entry.document):
            days = all_days(event.date)
            if days:
                key = f"{entry.kind}-{entry.slug}-{event.key}-{event.date['edtf']}"
                met[key] = met.get(key, 0) + 1
                yield _written(event, days, entry, f"{key}-{met[key]}", export)
    yield f"END:VCALENDAR{closing}"


def all_days(stated):
    """(first day, last day) of a document's date that a calendar can hold; None of any other."""
    if not stated or stated["earliest"] is None or stated["latest"] is None:
        return None
    points = [dates.Point.read(end) for end in stated["edtf"].split("/")]
    if any(len(point.parts) < MONTH for point in points):
        return None
    return date.fromisoformat(stated["earliest"]), date.fromisoformat(stated["latest"])


def _written(event, days, entry, key, export):
    first, last = days
    title = _("%(what)s: %(record)s") % {"what": event.name, "record": title_of(entry)}
    if not event.name:
        title = title_of(entry)
    edtf = event.date["edtf"]
    if any(
        len(point.parts) == MONTH or point.doubt for point in map(dates.Point.read, edtf.split("/"))
    ):
        title = with_note(title, dates.in_words(edtf))
    component = Event()
    component.add("uid", f"{key}@{urlsplit(export.home).hostname}")
    component.add("dtstamp", entry.changed_at)
    component.add("dtstart", first)
    component.add("dtend", last + timedelta(days=1))
    component.add("summary", title, parameters={"LANGUAGE": export.language})
    if event.description:
        component.add("description", event.description)
    component.add("url", export.address_of(entry.kind, entry.slug))
    component.add("transp", "TRANSPARENT")
    return component.to_ical()
