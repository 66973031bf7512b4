"""Addresses made from names."""

from django.utils.text import slugify


def unused_slug(model, text):
    """Return a slug of `text` that no row of `model` has; "" when no Latin letter is in it."""
    longest = model._meta.get_field("slug").max_length
    wanted = slugify(text)[: longest - len("-999")].strip("-")
    taken = set(
        model._default_manager.filter(slug__startswith=wanted).values_list("slug", flat=True)
    )
    slug, number = wanted, 1
    while slug and slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug
