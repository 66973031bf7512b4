"""How the catalogue is searched: one text configuration and the functions around it.

English is stemmed and every language unaccented. Chinese, Japanese and Korean have no spaces, or
particles that hide them, so their runs are cut into pairs of characters.
"""

import datetime

import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models

SEARCH = r"""
CREATE TEXT SEARCH CONFIGURATION public.archive_en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION public.archive_en
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.english_stem;

-- Hiragana, katakana, Han and Hangul.
CREATE FUNCTION public.catalogue_without_cjk(plain text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(
        normalize(plain, NFC), '[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+', ' ', 'g')
$$;

-- Each run of n characters as n lexemes: n - 1 pairs, and the last character by itself.
CREATE FUNCTION public.catalogue_pairs(plain text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(
        string_agg(quote_literal(pair) || ':' || least(nth, 16383), ' ')::tsvector, ''::tsvector)
    FROM (
        SELECT substr(run[1], place, 2) AS pair,
            row_number() OVER (ORDER BY run_nth, place) AS nth
        FROM regexp_matches(
                normalize(plain, NFC),
                '[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+', 'g'
            ) WITH ORDINALITY AS matched(run, run_nth),
            generate_series(1, char_length(run[1])) AS place
    ) AS pairs
$$;

CREATE FUNCTION public.catalogue_part(plain text, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT setweight(
        to_tsvector('public.archive_en'::regconfig, public.catalogue_without_cjk(plain))
        || public.catalogue_pairs(plain),
        weight)
$$;

CREATE FUNCTION public.catalogue_vector(title text, names text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT public.catalogue_part(title, 'A')
        || public.catalogue_part(names, 'B')
        || public.catalogue_part(body, 'D')
$$;
"""

DROP_SEARCH = """
DROP FUNCTION public.catalogue_vector(text, text, text);
DROP FUNCTION public.catalogue_part(text, "char");
DROP FUNCTION public.catalogue_pairs(text);
DROP FUNCTION public.catalogue_without_cjk(text);
DROP TEXT SEARCH CONFIGURATION public.archive_en;
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [("archive", "0001_initial")]

    operations = [
        migrations.RunSQL(SEARCH, DROP_SEARCH),
        migrations.CreateModel(
            name="ArchiveVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sequence", models.BigIntegerField(default=0)),
            ],
            options={
                "verbose_name": "archive version",
                "verbose_name_plural": "archive versions",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id", 1)), name="catalogue_archiveversion_one_row"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Change",
            fields=[
                ("sequence", models.BigIntegerField(primary_key=True, serialize=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("agreement", "Agreement"),
                            ("policy", "Policy"),
                            ("city", "City"),
                            ("country", "Country"),
                            ("organization", "Organization"),
                            ("person", "Person"),
                            ("forum", "Forum"),
                            ("area", "Policy area"),
                            ("sdg_goal", "SDG"),
                            ("sdg_target", "SDG target"),
                        ],
                        max_length=12,
                    ),
                ),
                ("slug", models.CharField(max_length=120)),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("published", "Published"),
                            ("updated", "Updated"),
                            ("withdrawn", "Withdrawn"),
                            ("merged", "Merged into another record"),
                        ],
                        max_length=10,
                    ),
                ),
                ("merged_into", models.CharField(blank=True, max_length=120)),
                ("changed_at", models.DateTimeField()),
            ],
            options={
                "verbose_name": "change",
                "verbose_name_plural": "changes",
                "ordering": ["sequence"],
                "indexes": [
                    models.Index(fields=["kind", "slug", "-sequence"], name="catalogue_change_of")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("action__in", ["published", "updated", "withdrawn", "merged"])
                        ),
                        name="catalogue_change_action_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("action", "merged"), ("merged_into", ""), _connector="XOR"
                        ),
                        name="catalogue_change_merged_has_target",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("agreement", "Agreement"),
                            ("policy", "Policy"),
                            ("city", "City"),
                            ("country", "Country"),
                            ("organization", "Organization"),
                            ("person", "Person"),
                            ("forum", "Forum"),
                            ("area", "Policy area"),
                            ("sdg_goal", "SDG"),
                            ("sdg_target", "SDG target"),
                        ],
                        max_length=12,
                    ),
                ),
                ("slug", models.CharField(max_length=120)),
                ("record_id", models.BigIntegerField()),
                ("title", models.JSONField()),
                ("document", models.JSONField()),
                (
                    "terms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200), default=list, size=None
                    ),
                ),
                (
                    "depends",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=80), default=list, size=None
                    ),
                ),
                ("stale", models.BooleanField(default=False)),
                ("date_earliest", models.DateField(null=True)),
                ("date_latest", models.DateField(null=True)),
                ("sort_date", models.DateField(default=datetime.date(1, 1, 1))),
                ("sort_en", models.CharField(db_collation="C", max_length=300)),
                ("sort_ko", models.CharField(db_collation="C", max_length=300)),
                ("uses", models.IntegerField(default=0)),
                ("latitude", models.FloatField(null=True)),
                ("longitude", models.FloatField(null=True)),
                ("title_text", models.TextField()),
                ("names_text", models.TextField(blank=True)),
                ("body_text", models.TextField(blank=True)),
                (
                    "vector",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("title_text"),
                            models.F("names_text"),
                            models.F("body_text"),
                            function="catalogue_vector",
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
            ],
            options={
                "verbose_name": "entry",
                "verbose_name_plural": "entries",
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["terms"], name="catalogue_entry_terms"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["depends"], name="catalogue_entry_depends"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["vector"], name="catalogue_entry_vector"
                    ),
                    models.Index(
                        fields=["kind", "sort_date", "id"], name="catalogue_entry_by_date"
                    ),
                    models.Index(
                        fields=["kind", "sort_en", "id"], name="catalogue_entry_by_name_en"
                    ),
                    models.Index(
                        fields=["kind", "sort_ko", "id"], name="catalogue_entry_by_name_ko"
                    ),
                    models.Index(
                        models.F("kind"),
                        django.db.models.expressions.CombinedExpression(
                            models.F("uses"), "*", models.Value(-1)
                        ),
                        models.F("sort_en"),
                        models.F("id"),
                        name="catalogue_entry_by_use",
                    ),
                    models.Index(
                        condition=models.Q(("stale", True)),
                        fields=["id"],
                        name="catalogue_entry_stale",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "slug"), name="catalogue_entry_address_once"
                    ),
                    models.UniqueConstraint(
                        fields=("kind", "record_id"), name="catalogue_entry_one_per_record"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "agreement",
                                    "policy",
                                    "city",
                                    "country",
                                    "organization",
                                    "person",
                                    "forum",
                                    "area",
                                    "sdg_goal",
                                    "sdg_target",
                                ],
                            )
                        ),
                        name="catalogue_entry_kind_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatusPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("status", models.CharField(max_length=12)),
                ("period", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="periods",
                        to="catalogue.entry",
                    ),
                ),
            ],
            options={
                "verbose_name": "status period",
                "verbose_name_plural": "status periods",
                "indexes": [
                    django.contrib.postgres.indexes.GistIndex(
                        fields=["period", "status"], name="catalogue_status_on_day"
                    )
                ],
            },
        ),
    ]
