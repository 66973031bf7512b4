"""What an entry cannot be without, and searches whose operators hold in every script.

What a reader types is taken as web searches do: words that must all be there, "a phrase" in its
order, `or` between alternatives, `-` before what must not be there. Only then is each word or phrase
cut: its Latin words are stemmed, its runs of Chinese, Japanese and Korean become pairs.
"""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models

SEARCH = r"""
-- The runs of a text, one after another. Only the last one may go on in what is searched: after
-- every other one its end is asked for, which is its last character by itself.
CREATE FUNCTION public.catalogue_runs_query(runs text[]) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT string_agg(
        quote_literal(substr(run, place, 2))
            || CASE WHEN char_length(run) = 1 AND nth = cardinality(runs) THEN ':*' ELSE '' END,
        ' <-> ' ORDER BY nth, place)::tsquery
    FROM unnest(runs) WITH ORDINALITY AS given(run, nth),
        generate_series(1, char_length(run)) AS place
    WHERE place < char_length(run) OR char_length(run) = 1 OR nth < cardinality(runs)
$$;

-- One word, or one phrase, in whatever scripts.
CREATE FUNCTION public.catalogue_term_query(term text, is_phrase boolean) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    plain text := public.catalogue_without_cjk(term);
    runs text[] := ARRAY(
        SELECT matched.run[1] FROM regexp_matches(
            normalize(term, NFC),
            '[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+', 'g'
        ) WITH ORDINALITY AS matched(run, nth) ORDER BY nth);
    run text;
    found tsquery;
BEGIN
    IF is_phrase THEN
        found := phraseto_tsquery('public.archive_en'::regconfig, plain);
        IF cardinality(runs) > 0 THEN
            found := found && public.catalogue_runs_query(runs);
        END IF;
    ELSE
        found := websearch_to_tsquery('public.archive_en'::regconfig, plain);
        FOREACH run IN ARRAY runs LOOP
            found := found && public.catalogue_runs_query(ARRAY[run]);
        END LOOP;
    END IF;
    RETURN found;
END $$;

CREATE OR REPLACE FUNCTION public.catalogue_query(sought text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    found tsquery := ''::tsquery;
    every tsquery := ''::tsquery;
    one tsquery;
    part text[];
BEGIN
    -- Typographic quotation marks and the wide space of East Asian keyboards mean the same.
    FOR part IN SELECT regexp_matches(
        translate(sought, U&'\201C\201D\201E\FF02\3000', repeat('"', 4) || ' '),
        '(-*)(?:"([^"]*)"?|([^\s"]+))', 'g')
    LOOP
        IF part[1] = '' AND lower(part[3]) = 'or' THEN
            found := found || every;
            every := ''::tsquery;
        ELSE
            one := public.catalogue_term_query(coalesce(part[2], part[3]), part[3] IS NULL);
            IF part[1] <> '' AND numnode(one) > 0 THEN
                one := !! one;
            END IF;
            every := every && one;
        END IF;
    END LOOP;
    RETURN found || every;
END $$;
"""

DROP_SEARCH = """
DROP FUNCTION public.catalogue_query(text);
DROP FUNCTION public.catalogue_term_query(text, boolean);
DROP FUNCTION public.catalogue_runs_query(text[]);
"""


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0001_initial")]

    operations = [
        migrations.RunSQL(SEARCH, DROP_SEARCH),
        migrations.AddField(
            model_name="entry",
            name="requires",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=80), default=list, size=None
            ),
        ),
        migrations.AddIndex(
            model_name="entry",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["requires"], name="catalogue_entry_requires"
            ),
        ),
        # The worker fills it in.
        migrations.RunSQL("UPDATE catalogue_entry SET stale = true", migrations.RunSQL.noop),
    ]
