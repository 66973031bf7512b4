"""Extensions, and the functions by which PostgreSQL reads EDTF dates by itself."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.contrib.postgres.operations import (
    BtreeGistExtension,
    TrigramExtension,
    UnaccentExtension,
)
from django.db import migrations, models

import archive.edtf
import archive.translated

EDTF = r"""
CREATE FUNCTION public.edtf_bound(part text, is_upper boolean) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    plain text := rtrim(part, '?~%');
    year int;
    month text := substr(plain, 6, 2);
    day text := substr(plain, 9, 2);
BEGIN
    IF part !~ '^(\d{2}(XX|\dX)|\d{4}(-(XX(-XX)?|\d{2}(-(XX|\d{2}))?))?)[?~%]?$' THEN
        RAISE EXCEPTION '"%" is not an EDTF date', part USING ERRCODE = 'check_violation';
    END IF;
    year := replace(left(plain, 4), 'X', CASE WHEN is_upper THEN '9' ELSE '0' END)::int;
    IF month IN ('', 'XX') THEN
        RETURN CASE WHEN is_upper THEN make_date(year, 12, 31) ELSE make_date(year, 1, 1) END;
    ELSIF day IN ('', 'XX') THEN
        RETURN CASE
            WHEN is_upper THEN (make_date(year, month::int, 1) + interval '1 month -1 day')::date
            ELSE make_date(year, month::int, 1)
        END;
    END IF;
    RETURN make_date(year, month::int, day::int);
END $$;

CREATE FUNCTION public.edtf_range(edtf text) RETURNS daterange
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE
    WHEN edtf LIKE '%/%/%' OR edtf = '../..' THEN
        daterange(public.edtf_bound(edtf, false), NULL)  -- which refuses it
    WHEN edtf <> '' THEN daterange(
        CASE WHEN edtf LIKE '../%' THEN NULL ELSE
            public.edtf_bound(split_part(edtf, '/', 1), false) END,
        CASE WHEN edtf LIKE '%/..' THEN NULL WHEN edtf LIKE '%/%' THEN
            public.edtf_bound(split_part(edtf, '/', 2), true) ELSE
            public.edtf_bound(edtf, true) END,
        '[]')
    END
$$;

CREATE FUNCTION public.edtf_earliest(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(public.edtf_range(edtf)) $$;

CREATE FUNCTION public.edtf_latest(edtf text) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT upper(public.edtf_range(edtf)) - 1 $$;
"""

DROP_EDTF = """
DROP FUNCTION public.edtf_latest(text);
DROP FUNCTION public.edtf_earliest(text);
DROP FUNCTION public.edtf_range(text);
DROP FUNCTION public.edtf_bound(text, boolean);
"""


# The rule of `archive.translated`: an object of language tags and their texts.
LANGUAGE_MAP = r"""
CREATE FUNCTION public.is_language_map(texts jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT jsonb_typeof(texts) = 'object' AND NOT jsonb_path_exists(
        texts,
        '$.keyvalue() ? (
            !(@.key like_regex "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
            || @.value.type() != "string"
        )',
        silent => true
    )
$$;
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        BtreeGistExtension(),
        TrigramExtension(),
        UnaccentExtension(),
        migrations.RunSQL(EDTF, DROP_EDTF),
        migrations.RunSQL(LANGUAGE_MAP, "DROP FUNCTION public.is_language_map(jsonb);"),
        migrations.CreateModel(
            name="Source",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=120, unique=True, verbose_name="short name")),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "publisher",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="publisher"
                    ),
                ),
                ("author", models.CharField(blank=True, max_length=200, verbose_name="author")),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                (
                    "archived_url",
                    models.URLField(blank=True, max_length=500, verbose_name="archived copy"),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="date",
                    ),
                ),
                (
                    "date_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("date"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "date_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("date"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                ("accessed", models.DateField(blank=True, null=True, verbose_name="accessed on")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
            ],
            options={
                "verbose_name": "source",
                "verbose_name_plural": "sources",
                "ordering": ["slug"],
            },
        ),
        migrations.CreateModel(
            name="SourceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.SlugField(db_index=False, max_length=120, verbose_name="short name"),
                ),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "publisher",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="publisher"
                    ),
                ),
                ("author", models.CharField(blank=True, max_length=200, verbose_name="author")),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                (
                    "archived_url",
                    models.URLField(blank=True, max_length=500, verbose_name="archived copy"),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="date",
                    ),
                ),
                ("accessed", models.DateField(blank=True, null=True, verbose_name="accessed on")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StaleMark",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token", models.CharField(max_length=80)),
                (
                    "created_at",
                    models.DateTimeField(db_default=django.db.models.functions.datetime.Now()),
                ),
            ],
            options={
                "verbose_name": "stale mark",
                "verbose_name_plural": "stale marks",
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                (
                    "first_name",
                    models.CharField(blank=True, max_length=150, verbose_name="first name"),
                ),
                (
                    "last_name",
                    models.CharField(blank=True, max_length=150, verbose_name="last name"),
                ),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="email address"),
                ),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                (
                    "date_joined",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="date joined"
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'archive_source:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'archive_source:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="0ab96529ec08f42beb80e5aabe536167236c9fa6",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_70e00",
                    table="archive_source",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "archive_sourceevent" ("accessed", "archived_url", "author", "date", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "slug", "title", "url") VALUES (NEW."accessed", NEW."archived_url", NEW."author", NEW."date", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."publisher", NEW."slug", NEW."title", NEW."url"); RETURN NULL;',
                    hash="ea219ad397d163e123fbbf7711dfb2200ba9b766",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1c69f",
                    table="archive_source",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."accessed" IS DISTINCT FROM (NEW."accessed") OR OLD."archived_url" IS DISTINCT FROM (NEW."archived_url") OR OLD."author" IS DISTINCT FROM (NEW."author") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                    func='INSERT INTO "archive_sourceevent" ("accessed", "archived_url", "author", "date", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "slug", "title", "url") VALUES (NEW."accessed", NEW."archived_url", NEW."author", NEW."date", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."publisher", NEW."slug", NEW."title", NEW."url"); RETURN NULL;',
                    hash="4f1f45332338a3b59dc4992f6c35dee522ccc98f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_84a03",
                    table="archive_source",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "archive_sourceevent" ("accessed", "archived_url", "author", "date", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publisher", "slug", "title", "url") VALUES (OLD."accessed", OLD."archived_url", OLD."author", OLD."date", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."publisher", OLD."slug", OLD."title", OLD."url"); RETURN NULL;',
                    hash="ae9c82f503dbb39a64d93b43de999a46205c341e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3d781",
                    table="archive_source",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="sourceevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="sourceevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="archive.source",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourceevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ec205504e6b16413efe85e25e7726e5275fae230",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_00942",
                    table="archive_sourceevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
