"""PostgreSQL knows the codes of languages in an array."""

from django.db import migrations

# The rule of `archive.translated`.
LANGUAGE_TAGS = r"""
CREATE FUNCTION public.are_language_tags(tags text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT NOT EXISTS (
        SELECT FROM unnest(tags) AS tag
        WHERE tag IS NULL OR tag !~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'
    )
$$;
"""


class Migration(migrations.Migration):
    dependencies = [("archive", "0001_initial")]

    operations = [
        migrations.RunSQL(LANGUAGE_TAGS, "DROP FUNCTION public.are_language_tags(text[]);"),
    ]
