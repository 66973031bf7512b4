"""Maps and their tables, as templates write them down."""

from django import template

from catalogue import maps

register = template.Library()


@register.inclusion_tag("partials/map.html")
def map_of(flows):
    """Flows drawn for wide and for narrow screens: the style sheet shows the one that fits."""
    return {
        "drawings": [
            ("wide", maps.draw(flows, shape=maps.WIDE)),
            ("narrow", maps.draw(flows, shape=maps.NARROW)),
        ]
    }
