"""Names that are most like what was typed, for searches that find nothing."""

import django.contrib.postgres.indexes
from django.db import migrations, models

NEAREST = r"""
CREATE FUNCTION public.catalogue_plain(plain text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(plain, NFC)))
$$;

-- What a record is called. What else it is searched by, with some kinds, are names of others.
CREATE FUNCTION public.catalogue_called(kind text, title text, names text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT public.catalogue_plain(
        CASE WHEN kind IN ('city', 'country', 'person') THEN names ELSE title END)
$$;
"""
DROP_NEAREST = """
DROP FUNCTION public.catalogue_called(text, text, text);
DROP FUNCTION public.catalogue_plain(text);
"""

# The threshold is that of one slip in a short word; it holds within the function alone.
NEAR = r"""
SELECT public.similarity('a', 'b');

CREATE FUNCTION public.catalogue_near(sought text) RETURNS TABLE (line text, likeness real)
LANGUAGE sql STABLE STRICT PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.3 AS $$
    SELECT called.line, max(public.word_similarity(public.catalogue_plain(sought),
            public.catalogue_plain(called.line))
        + public.similarity(public.catalogue_plain(sought), public.catalogue_plain(called.line)))
            AS likeness
    FROM public.catalogue_entry AS entry,
        -- Without what a search would take for an operator.
        regexp_split_to_table(regexp_replace(
            CASE WHEN kind IN ('city', 'country', 'person') THEN names_text ELSE title_text END,
            '["“”„＂]|(?<=^|\s)-+', '', 'g'), '\n') AS called(line)
    WHERE kind <> 'agreement'
        AND public.catalogue_plain(sought)
            OPERATOR(public.<%) public.catalogue_called(kind, title_text, names_text)
    GROUP BY 1
    HAVING max(public.word_similarity(
        public.catalogue_plain(sought), public.catalogue_plain(called.line))) >= 0.3
    ORDER BY 2 DESC, 1
    LIMIT 10
$$;
"""
DROP_NEAR = "DROP FUNCTION public.catalogue_near(text)"


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0002_requires_and_search_operators")]

    operations = [
        migrations.RunSQL(NEAREST, DROP_NEAREST),
        migrations.AddIndex(
            model_name="entry",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.indexes.OpClass(
                    models.Func(
                        models.F("kind"),
                        models.F("title_text"),
                        models.F("names_text"),
                        function="catalogue_called",
                    ),
                    name="gin_trgm_ops",
                ),
                condition=models.Q(("kind", "agreement"), _negated=True),
                name="catalogue_entry_called",
            ),
        ),
        migrations.RunSQL(NEAR, DROP_NEAR),
    ]
