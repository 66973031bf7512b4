import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import archive.edtf
import archive.translated


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("archive", "0001_initial"),
        ("cities", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Declaration",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=120, unique=True, verbose_name="address")),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("declaration", "Declaration"),
                            ("communique", "Communiqué"),
                            ("resolution", "Resolution"),
                            ("statement", "Statement"),
                        ],
                        default="declaration",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "adopted",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="adopted",
                    ),
                ),
                (
                    "adopted_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("adopted"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "adopted_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("adopted"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "motto",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="motto"
                    ),
                ),
            ],
            options={
                "verbose_name": "declaration",
                "verbose_name_plural": "declarations",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="SDGGoalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("name", archive.translated.TranslatedField(default=dict, verbose_name="name")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SDGTarget",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        max_length=5,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}\\.(\\d{1,2}|[a-d])\\Z", "Such as 11.2 or 11.a."
                            )
                        ],
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    archive.translated.TranslatedField(
                        default=dict,
                        help_text="What the target is about, in short.",
                        verbose_name="name",
                    ),
                ),
            ],
            options={
                "verbose_name": "SDG target",
                "verbose_name_plural": "SDG targets",
                "ordering": ["goal", "id"],
            },
        ),
        migrations.CreateModel(
            name="SDGTargetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.CharField(
                        max_length=5,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}\\.(\\d{1,2}|[a-d])\\Z", "Such as 11.2 or 11.a."
                            )
                        ],
                        verbose_name="code",
                    ),
                ),
                (
                    "name",
                    archive.translated.TranslatedField(
                        default=dict,
                        help_text="What the target is about, in short.",
                        verbose_name="name",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AttendanceFigure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("participants", "Participants"),
                            ("cities", "Cities"),
                            ("countries", "Countries"),
                            ("departments", "Departments or agencies"),
                            ("government_employees", "Central government employees"),
                            ("ministers", "Ministers"),
                            ("vice_ministers", "Vice ministers"),
                            ("mayors", "Mayors"),
                            ("deputy_mayors", "Deputy mayors"),
                            ("other", "Other"),
                        ],
                        max_length=24,
                        verbose_name="who is counted",
                    ),
                ),
                ("count", models.PositiveIntegerField(verbose_name="number")),
                (
                    "note",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="What exactly the source counts.",
                        verbose_name="note",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "verbose_name": "attendance figure",
                "verbose_name_plural": "attendance figures",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Delegation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "office",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="The head's office then, as the source words it.",
                        verbose_name="office",
                    ),
                ),
                (
                    "rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("head_of_government", "Head of government"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice minister"),
                            ("mayor", "Mayor"),
                            ("deputy_mayor", "Deputy mayor"),
                            ("senior_official", "Senior official"),
                            ("official", "Official"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="rank",
                    ),
                ),
                ("size", models.PositiveIntegerField(blank=True, null=True, verbose_name="size")),
                (
                    "head",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegations",
                        to="cities.person",
                        verbose_name="head",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="delegations",
                        to="cities.organization",
                        verbose_name="organization",
                    ),
                ),
            ],
            options={
                "verbose_name": "delegation",
                "verbose_name_plural": "delegations",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Forum",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        help_text="The last part of the public address. It cannot change after publication.",
                        max_length=120,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In review"),
                            ("published", "Published"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="first published"),
                ),
                (
                    "remarks",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="Public. What a reader must know: doubts, contradictions, oddities.",
                        verbose_name="remarks",
                    ),
                ),
                (
                    "name",
                    archive.translated.TranslatedField(
                        default=dict, help_text="The name it goes by today.", verbose_name="name"
                    ),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="dates",
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
                (
                    "venue",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="venue"
                    ),
                ),
                (
                    "series",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="The series it is part of.",
                        verbose_name="series",
                    ),
                ),
                (
                    "edition",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="edition"),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="forums.forum",
                        verbose_name="merged into",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        help_text="The member of staff who looks after this record.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "venue_city",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="forums",
                        to="cities.city",
                        verbose_name="city",
                    ),
                ),
            ],
            options={
                "verbose_name": "forum",
                "verbose_name_plural": "forums",
                "ordering": ["-date_earliest", "slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DelegationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "office",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="The head's office then, as the source words it.",
                        verbose_name="office",
                    ),
                ),
                (
                    "rank",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("head_of_government", "Head of government"),
                            ("minister", "Minister"),
                            ("vice_minister", "Vice minister"),
                            ("mayor", "Mayor"),
                            ("deputy_mayor", "Deputy mayor"),
                            ("senior_official", "Senior official"),
                            ("official", "Official"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="rank",
                    ),
                ),
                ("size", models.PositiveIntegerField(blank=True, null=True, verbose_name="size")),
                (
                    "head",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.person",
                        verbose_name="head",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.organization",
                        verbose_name="organization",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.delegation",
                    ),
                ),
                (
                    "forum",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="delegation",
            name="forum",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="delegations",
                to="forums.forum",
                verbose_name="forum",
            ),
        ),
        migrations.CreateModel(
            name="DeclarationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("slug", models.SlugField(db_index=False, max_length=120, verbose_name="address")),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("declaration", "Declaration"),
                            ("communique", "Communiqué"),
                            ("resolution", "Resolution"),
                            ("statement", "Statement"),
                        ],
                        default="declaration",
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "adopted",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="adopted",
                    ),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "motto",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="motto"
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.declaration",
                    ),
                ),
                (
                    "forum",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="declaration",
            name="forum",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="declarations",
                to="forums.forum",
                verbose_name="forum",
            ),
        ),
        migrations.CreateModel(
            name="AttendanceFigureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("participants", "Participants"),
                            ("cities", "Cities"),
                            ("countries", "Countries"),
                            ("departments", "Departments or agencies"),
                            ("government_employees", "Central government employees"),
                            ("ministers", "Ministers"),
                            ("vice_ministers", "Vice ministers"),
                            ("mayors", "Mayors"),
                            ("deputy_mayors", "Deputy mayors"),
                            ("other", "Other"),
                        ],
                        max_length=24,
                        verbose_name="who is counted",
                    ),
                ),
                ("count", models.PositiveIntegerField(verbose_name="number")),
                (
                    "note",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="What exactly the source counts.",
                        verbose_name="note",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.attendancefigure",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "forum",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="attendancefigure",
            name="forum",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="attendance",
                to="forums.forum",
                verbose_name="forum",
            ),
        ),
        migrations.CreateModel(
            name="ForumCitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        help_text="The fact it is about: a field, or a part of the record such as actions.signed.",
                        max_length=120,
                        verbose_name="field",
                    ),
                ),
                (
                    "stated",
                    archive.translated.TranslatedField(
                        default=dict,
                        help_text="What the source says, in short.",
                        verbose_name="what it says",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[
                            ("confirmed", "Confirmed by another source"),
                            ("stated", "Stated by this source"),
                            ("doubtful", "Doubtful"),
                        ],
                        default="stated",
                        max_length=10,
                        verbose_name="confidence",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["field", "id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ForumCitationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "field",
                    models.CharField(
                        help_text="The fact it is about: a field, or a part of the record such as actions.signed.",
                        max_length=120,
                        verbose_name="field",
                    ),
                ),
                (
                    "stated",
                    archive.translated.TranslatedField(
                        default=dict,
                        help_text="What the source says, in short.",
                        verbose_name="what it says",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[
                            ("confirmed", "Confirmed by another source"),
                            ("stated", "Stated by this source"),
                            ("doubtful", "Doubtful"),
                        ],
                        default="stated",
                        max_length=10,
                        verbose_name="confidence",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.forumcitation",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="archive.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ForumEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.SlugField(
                        db_index=False,
                        help_text="The last part of the public address. It cannot change after publication.",
                        max_length=120,
                        verbose_name="address",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("in_review", "In review"),
                            ("published", "Published"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="first published"),
                ),
                (
                    "remarks",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="Public. What a reader must know: doubts, contradictions, oddities.",
                        verbose_name="remarks",
                    ),
                ),
                (
                    "name",
                    archive.translated.TranslatedField(
                        default=dict, help_text="The name it goes by today.", verbose_name="name"
                    ),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="dates",
                    ),
                ),
                (
                    "venue",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="venue"
                    ),
                ),
                (
                    "series",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="The series it is part of.",
                        verbose_name="series",
                    ),
                ),
                (
                    "edition",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="edition"),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="merged into",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The member of staff who looks after this record.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="owner",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.forum",
                    ),
                ),
                (
                    "venue_city",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.city",
                        verbose_name="city",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ForumName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.CharField(max_length=300, verbose_name="name")),
                (
                    "language",
                    models.CharField(
                        help_text="The code of the language: en, ko, vi, si, …",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official name"),
                            ("short", "Short name"),
                            ("alias", "Also known as"),
                            ("former", "Former name"),
                        ],
                        default="alias",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "valid_from",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in use from",
                    ),
                ),
                (
                    "valid_from_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("valid_from"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "valid_to",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in use until",
                    ),
                ),
                (
                    "valid_to_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("valid_to"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
            ],
            options={
                "verbose_name": "name",
                "verbose_name_plural": "names",
                "ordering": ["kind", "language", "text"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ForumNameEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.CharField(max_length=300, verbose_name="name")),
                (
                    "language",
                    models.CharField(
                        help_text="The code of the language: en, ko, vi, si, …",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official name"),
                            ("short", "Short name"),
                            ("alias", "Also known as"),
                            ("former", "Former name"),
                        ],
                        default="alias",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                (
                    "valid_from",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in use from",
                    ),
                ),
                (
                    "valid_to",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in use until",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.forumname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Host",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[("host", "Host"), ("co_host", "Co-host"), ("partner", "Partner")],
                        default="host",
                        max_length=10,
                        verbose_name="role",
                    ),
                ),
                (
                    "forum",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="hosts",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hostings",
                        to="cities.organization",
                        verbose_name="organization",
                    ),
                ),
            ],
            options={
                "verbose_name": "host",
                "verbose_name_plural": "hosts",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="HostEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[("host", "Host"), ("co_host", "Co-host"), ("partner", "Partner")],
                        default="host",
                        max_length=10,
                        verbose_name="role",
                    ),
                ),
                (
                    "forum",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.forum",
                        verbose_name="forum",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.organization",
                        verbose_name="organization",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.host",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Principle",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "text",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="text"
                    ),
                ),
                (
                    "declaration",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="principles",
                        to="forums.declaration",
                        verbose_name="declaration",
                    ),
                ),
            ],
            options={
                "verbose_name": "principle",
                "verbose_name_plural": "principles",
                "ordering": ["declaration", "number"],
            },
        ),
        migrations.CreateModel(
            name="PrincipleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "text",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="text"
                    ),
                ),
                (
                    "declaration",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.declaration",
                        verbose_name="declaration",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="forums.principle",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrincipleTargetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "principle",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="forums.principle",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SDGGoal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="number")),
                ("name", archive.translated.TranslatedField(default=dict, verbose_name="name")),
            ],
            options={
                "verbose_name": "SDG",
                "verbose_name_plural": "SDGs",
                "ordering": ["number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("number__range", (1, 17))),
                        name="forums_sdggoal_number_1_to_17",
                        violation_error_message="The goals are numbered 1 to 17.",
                    )
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoal",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_sdggoal:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_sdggoal:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="2b49981b47779e1fdc6a4b782c7944df8bb38536",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_1bda7",
                    table="forums_sdggoal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_sdggoalevent" ("id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="8761ad7a0547b21e3cce3a0993c5b9519c2fb6cb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e7df5",
                    table="forums_sdggoal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_sdggoalevent" ("id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."name", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="ac0d9c7831bc6ad659e17836a8993b00ee7954d2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6d878",
                    table="forums_sdggoal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_sdggoalevent" ("id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."name", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="c5859875d90463aaf8abd25de570b13072db2402",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b4788",
                    table="forums_sdggoal",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="sdggoalevent",
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
            model_name="sdggoalevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="forums.sdggoal",
            ),
        ),
        migrations.AddField(
            model_name="sdgtarget",
            name="goal",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="targets",
                to="forums.sdggoal",
                verbose_name="goal",
            ),
        ),
        migrations.AddField(
            model_name="principletargetevent",
            name="sdgtarget",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="forums.sdgtarget",
            ),
        ),
        migrations.AddField(
            model_name="principle",
            name="targets",
            field=models.ManyToManyField(
                blank=True,
                related_name="principles",
                to="forums.sdgtarget",
                verbose_name="SDG targets",
            ),
        ),
        migrations.AddField(
            model_name="sdgtargetevent",
            name="goal",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="forums.sdggoal",
                verbose_name="goal",
            ),
        ),
        migrations.AddField(
            model_name="sdgtargetevent",
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
            model_name="sdgtargetevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="forums.sdgtarget",
            ),
        ),
        migrations.AddConstraint(
            model_name="forum",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="forums_forum_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forum",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="forums_forum_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forum",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="forums_forum_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forum",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("date", ""),
                    models.Q(("date_earliest__isnull", False), ("date_latest__isnull", False)),
                    _connector="OR",
                ),
                name="forums_forum_date_bounded",
                violation_error_message="A forum's dates have a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forum",
            constraint=models.CheckConstraint(
                condition=models.Q(("edition__isnull", True), ("edition__gte", 1), _connector="OR"),
                name="forums_forum_edition_counts_from_one",
                violation_error_message="Editions count from 1.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forum",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="0f695536f0a847ea6c33fa4a251912c6d0ad74cb",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_0a697",
                    table="forums_forum",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forum",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="b661b70a97d8f484d8c6532313261b61c83c4d7a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_cc66d",
                    table="forums_forum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forum",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumevent" ("date", "edition", "first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "series", "slug", "state", "summary", "venue", "venue_city_id") VALUES (NEW."date", NEW."edition", NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remarks", NEW."series", NEW."slug", NEW."state", NEW."summary", NEW."venue", NEW."venue_city_id"); RETURN NULL;',
                    hash="ed6ddadcdf1d999031eebda199cc68f3c605b4aa",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0ba7f",
                    table="forums_forum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forum",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."edition" IS DISTINCT FROM (NEW."edition") OR OLD."first_published_at" IS DISTINCT FROM (NEW."first_published_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."remarks" IS DISTINCT FROM (NEW."remarks") OR OLD."series" IS DISTINCT FROM (NEW."series") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."venue" IS DISTINCT FROM (NEW."venue") OR OLD."venue_city_id" IS DISTINCT FROM (NEW."venue_city_id"))',
                    func='INSERT INTO "forums_forumevent" ("date", "edition", "first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "series", "slug", "state", "summary", "venue", "venue_city_id") VALUES (NEW."date", NEW."edition", NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remarks", NEW."series", NEW."slug", NEW."state", NEW."summary", NEW."venue", NEW."venue_city_id"); RETURN NULL;',
                    hash="fb8b6f6fc13345f48b0469fd6a97cd2ed390d892",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cfb71",
                    table="forums_forum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forum",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumevent" ("date", "edition", "first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "series", "slug", "state", "summary", "venue", "venue_city_id") VALUES (OLD."date", OLD."edition", OLD."first_published_at", OLD."id", OLD."merged_into_id", OLD."name", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remarks", OLD."series", OLD."slug", OLD."state", OLD."summary", OLD."venue", OLD."venue_city_id"); RETURN NULL;',
                    hash="9b8ec9ed1bbd9ce6023d125862a2cfa704154fa9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_af6bb",
                    table="forums_forum",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c1d82f2536548ab66640796e6f0f8f6646e07ce7",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d9fbc",
                    table="forums_delegationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="delegation",
            constraint=models.UniqueConstraint(
                fields=("forum", "organization"),
                name="forums_delegation_once",
                violation_error_message="This organization already has a delegation here.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "rank__in",
                        [
                            "",
                            "head_of_government",
                            "minister",
                            "vice_minister",
                            "mayor",
                            "deputy_mayor",
                            "senior_official",
                            "official",
                            "other",
                        ],
                    )
                ),
                name="forums_delegation_rank_known",
                violation_error_message="This rank is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delegation",
            constraint=models.CheckConstraint(
                condition=models.Q(("size__isnull", True), ("size__gte", 1), _connector="OR"),
                name="forums_delegation_not_empty",
                violation_error_message="A delegation has at least one member.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.forum_id WHERE OLD.forum_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.forum_id WHERE NEW.forum_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="0bd72c32988bc7db62f99988ef4ab8ed2941cc4a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_3e505",
                    table="forums_delegation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_delegationevent" ("forum_id", "head_id", "id", "office", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "size") VALUES (NEW."forum_id", NEW."head_id", NEW."id", NEW."office", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rank", NEW."size"); RETURN NULL;',
                    hash="6aa3fc144d34e85b8521331dbfd190718483d899",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f2fe7",
                    table="forums_delegation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_delegationevent" ("forum_id", "head_id", "id", "office", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "size") VALUES (NEW."forum_id", NEW."head_id", NEW."id", NEW."office", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rank", NEW."size"); RETURN NULL;',
                    hash="c51282462160b0c9e31ca3748c36c8f4d7f0392d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_22b78",
                    table="forums_delegation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="delegation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_delegationevent" ("forum_id", "head_id", "id", "office", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "size") VALUES (OLD."forum_id", OLD."head_id", OLD."id", OLD."office", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rank", OLD."size"); RETURN NULL;',
                    hash="ada40124a94311f03cc75fbd4079d0d7680d48ad",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_241b3",
                    table="forums_delegation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="declarationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="1e8375f71e06cac60a9fb42aa5ffd19bc88a0000",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7d77d",
                    table="forums_declarationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="declaration",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["declaration", "communique", "resolution", "statement"])
                ),
                name="forums_declaration_kind_known",
                violation_error_message="This kind of declaration is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="declaration",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.forum_id WHERE OLD.forum_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.forum_id WHERE NEW.forum_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="8a9353ee0dfbe1523ad42b03fe8a4ed29e54e5bf",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_ac2f6",
                    table="forums_declaration",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="declaration",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_declarationevent" ("adopted", "forum_id", "id", "kind", "motto", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "summary", "title") VALUES (NEW."adopted", NEW."forum_id", NEW."id", NEW."kind", NEW."motto", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."summary", NEW."title"); RETURN NULL;',
                    hash="5eacdbca531b78f6e481525c30494c045da18072",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1032b",
                    table="forums_declaration",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="declaration",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."adopted" IS DISTINCT FROM (NEW."adopted") OR OLD."forum_id" IS DISTINCT FROM (NEW."forum_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."motto" IS DISTINCT FROM (NEW."motto") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                    func='INSERT INTO "forums_declarationevent" ("adopted", "forum_id", "id", "kind", "motto", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "summary", "title") VALUES (NEW."adopted", NEW."forum_id", NEW."id", NEW."kind", NEW."motto", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."summary", NEW."title"); RETURN NULL;',
                    hash="88c7ab1bcf1d1128288731721ba31debc000f6f5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_086c9",
                    table="forums_declaration",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="declaration",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_declarationevent" ("adopted", "forum_id", "id", "kind", "motto", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "summary", "title") VALUES (OLD."adopted", OLD."forum_id", OLD."id", OLD."kind", OLD."motto", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."summary", OLD."title"); RETURN NULL;',
                    hash="fc0fe6f36d596cd94f038de9641749fdd82600d7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_286fb",
                    table="forums_declaration",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendancefigureevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="019c25b22ae9c0730e0c24c99e621a21776531f9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f5e7d",
                    table="forums_attendancefigureevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="attendancefigure",
            constraint=models.UniqueConstraint(
                fields=("forum", "category", "source"),
                name="forums_attendancefigure_once_per_source",
                violation_error_message="This source already gives this figure.",
            ),
        ),
        migrations.AddConstraint(
            model_name="attendancefigure",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "category__in",
                        [
                            "participants",
                            "cities",
                            "countries",
                            "departments",
                            "government_employees",
                            "ministers",
                            "vice_ministers",
                            "mayors",
                            "deputy_mayors",
                            "other",
                        ],
                    )
                ),
                name="forums_attendancefigure_category_known",
                violation_error_message="This category is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendancefigure",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.forum_id WHERE OLD.forum_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.forum_id WHERE NEW.forum_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="095fccc66ae82459e83200e726b2b571fdaed1d8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_83311",
                    table="forums_attendancefigure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendancefigure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_attendancefigureevent" ("category", "count", "forum_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id") VALUES (NEW."category", NEW."count", NEW."forum_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id"); RETURN NULL;',
                    hash="ed92309ec178f6a181268a67377802870a7c762f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c9beb",
                    table="forums_attendancefigure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendancefigure",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_attendancefigureevent" ("category", "count", "forum_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id") VALUES (NEW."category", NEW."count", NEW."forum_id", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id"); RETURN NULL;',
                    hash="aa8c557b88146c131511f1e4711e00539d121f66",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5c37a",
                    table="forums_attendancefigure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendancefigure",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_attendancefigureevent" ("category", "count", "forum_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id") VALUES (OLD."category", OLD."count", OLD."forum_id", OLD."id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id"); RETURN NULL;',
                    hash="5e45ed2bc24c2287713ebc42ad454b89dc995205",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_045b2",
                    table="forums_attendancefigure",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="forumcitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="forums_forumcitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forumcitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="forums_forumcitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="ad4a045a8a8d441c57744beb38bad58d69c95fd8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_2e305",
                    table="forums_forumcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="ba14f5facd358a71a51e9239336736a58d236bf2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6c6af",
                    table="forums_forumcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_forumcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="0ccae15497f75ecf92d5f646945274fc069a55d2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5fdb5",
                    table="forums_forumcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="7899339bcfbec16898d0dacd3203ed5b6931684e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dfada",
                    table="forums_forumcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumcitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="cb3b5e6b6fb3006415112a47d39301d15770351f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d125d",
                    table="forums_forumcitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="17a01aed28abc887e7624e7bd1d025bed26e7939",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6633d",
                    table="forums_forumevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="forumname",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "language", "text"),
                name="forums_forumname_once",
                violation_error_message="This name is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forumname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "short", "alias", "former"])),
                name="forums_forumname_kind_known",
                violation_error_message="This kind of name is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forumname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_from_earliest__isnull", True),
                    ("valid_to_latest__isnull", True),
                    ("valid_to_latest__gte", models.F("valid_from_earliest")),
                    _connector="OR",
                ),
                name="forums_forumname_period_in_order",
                violation_error_message="A name cannot go out of use before it came into use.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumname",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.owner_id WHERE OLD.owner_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.owner_id WHERE NEW.owner_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4570dbc1d420bc79c4ad22ac6b45e0fe25393b50",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_5be4c",
                    table="forums_forumname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="485850aab8fbc94ee44ad2aa6ab9b52ada1febb3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f375d",
                    table="forums_forumname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                    func='INSERT INTO "forums_forumnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="6589ed5e61495fc0cea61be494725571b37939ce",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bdba1",
                    table="forums_forumname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_forumnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (OLD."id", OLD."kind", OLD."language", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                    hash="c82696d13effb6757084c9a1e51f15bf62520006",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_00964",
                    table="forums_forumname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="forumnameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6aa6b6b7f8ab90f9b191ded7891357e5a32db54e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1ba10",
                    table="forums_forumnameevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="host",
            constraint=models.UniqueConstraint(
                fields=("forum", "organization"),
                name="forums_host_once",
                violation_error_message="This organization is already a host of the forum.",
            ),
        ),
        migrations.AddConstraint(
            model_name="host",
            constraint=models.CheckConstraint(
                condition=models.Q(("role__in", ["host", "co_host", "partner"])),
                name="forums_host_role_known",
                violation_error_message="This role is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="host",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || OLD.forum_id WHERE OLD.forum_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || NEW.forum_id WHERE NEW.forum_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4ad6a69499897d8480902a42fca8635155525c65",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_9673c",
                    table="forums_host",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="host",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_hostevent" ("forum_id", "id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."forum_id", NEW."id", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role"); RETURN NULL;',
                    hash="d83bab1f442ab5ba6056fbcf6147c5fcdb289ca9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_37a61",
                    table="forums_host",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="host",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_hostevent" ("forum_id", "id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."forum_id", NEW."id", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role"); RETURN NULL;',
                    hash="627eef020d09bf9f3ef90c644b19f052871dff93",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d2589",
                    table="forums_host",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="host",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_hostevent" ("forum_id", "id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (OLD."forum_id", OLD."id", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role"); RETURN NULL;',
                    hash="57ebcf06189aae9d342c5177f122f729d32322e8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_515a1",
                    table="forums_host",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hostevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="900d16f16fe00ffe18f1d13e9de005a4dea024ae",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_08f26",
                    table="forums_hostevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0c4331432ab940cfaf942ae7aae2b8669696bbc6",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d7282",
                    table="forums_principleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoalevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2e7dfdf7262645df22078a9d42fdcb06a0eabf64",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_55e7f",
                    table="forums_sdggoalevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtarget",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_sdgtarget:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_sdgtarget:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="416eef1d71b7824dfc193b28f94f8b5b36e01c83",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_a0632",
                    table="forums_sdgtarget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtarget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_sdgtargetevent" ("code", "goal_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."goal_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="48bca9c5f2129d67adfa8ee47221ad8aa719f590",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0fbd4",
                    table="forums_sdgtarget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtarget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_sdgtargetevent" ("code", "goal_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."goal_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="3c236e95b52af78c1fd1dc15b09702086cfb137e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9316d",
                    table="forums_sdgtarget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtarget",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_sdgtargetevent" ("code", "goal_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."goal_id", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="060900fa3e330e41033b8b73504a6ae708d8bf65",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b4bd7",
                    table="forums_sdgtarget",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="principle",
            constraint=models.UniqueConstraint(
                fields=("declaration", "number"),
                name="forums_principle_number_once",
                violation_error_message="The declaration already has a principle of this number.",
            ),
        ),
        migrations.AddConstraint(
            model_name="principle",
            constraint=models.CheckConstraint(
                condition=models.Q(("number__gte", 1)),
                name="forums_principle_counts_from_one",
                violation_error_message="Principles count from 1.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principle",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || (SELECT forum_id FROM forums_declaration WHERE id = OLD.declaration_id) WHERE (SELECT forum_id FROM forums_declaration WHERE id = OLD.declaration_id) IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || (SELECT forum_id FROM forums_declaration WHERE id = NEW.declaration_id) WHERE (SELECT forum_id FROM forums_declaration WHERE id = NEW.declaration_id) IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="b6a76f6688829215914ab64270fb9b6cea33281b",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_e6d56",
                    table="forums_principle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principle",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_principleevent" ("declaration_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."declaration_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="8a1de5dc2bc4e54372091cfd1b0208a4d8db6c71",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2bb54",
                    table="forums_principle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principle",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_principleevent" ("declaration_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."declaration_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="1bd17995721b29accb64ffbbd9941e869072f9c0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_86215",
                    table="forums_principle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principle",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_principleevent" ("declaration_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (OLD."declaration_id", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."title"); RETURN NULL;',
                    hash="e7fa0f247ac2dad4ca7ad76468d30e7cdbfa600c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_196b4",
                    table="forums_principle",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="PrincipleTarget",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("forums.principle_targets",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtargetevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b87dd01f6ee2bb0ba1babf7bdf7017646c31ff70",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0e8c2",
                    table="forums_sdgtargetevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddField(
            model_name="principletargetevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="forums.principletarget",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principletarget",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || (SELECT forum_id FROM forums_declaration WHERE id = (SELECT declaration_id FROM forums_principle WHERE id = OLD.principle_id)) WHERE (SELECT forum_id FROM forums_declaration WHERE id = (SELECT declaration_id FROM forums_principle WHERE id = OLD.principle_id)) IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'forums_forum:' || (SELECT forum_id FROM forums_declaration WHERE id = (SELECT declaration_id FROM forums_principle WHERE id = NEW.principle_id)) WHERE (SELECT forum_id FROM forums_declaration WHERE id = (SELECT declaration_id FROM forums_principle WHERE id = NEW.principle_id)) IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="50c7dfd724df5e990c64fe2dd4487e25a7987d2f",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_56909",
                    table="forums_principle_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principletarget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_principletargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "sdgtarget_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."principle_id", NEW."sdgtarget_id"); RETURN NULL;',
                    hash="6f0d448f3e3d9b1a9f3c7ce9f5c969d50abb4a51",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5eba2",
                    table="forums_principle_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principletarget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "forums_principletargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "sdgtarget_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."principle_id", NEW."sdgtarget_id"); RETURN NULL;',
                    hash="7b065fe919df2c7a0ac02e9183c9172d019bb531",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_94d3a",
                    table="forums_principle_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principletarget",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "forums_principletargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id", "sdgtarget_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."principle_id", OLD."sdgtarget_id"); RETURN NULL;',
                    hash="c95721a20a0c53d63d6568a3e0a8b26548c4933c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f3c3f",
                    table="forums_principle_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principletargetevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0253796a08b0cec5e28899009cc0b2658ad97fab",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_74ac7",
                    table="forums_principletargetevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdggoal",
            trigger=pgtrigger.compiler.Trigger(
                name="key_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."number" IS DISTINCT FROM (NEW."number"))',
                    func="\n        RAISE EXCEPTION 'the key of a row that is public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'key_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="55c0e8d8edfcd192517ee10f16b4c2867df7d3a6",
                    operation='UPDATE OF "number"',
                    pgid="pgtrigger_key_frozen_7e36b",
                    table="forums_sdggoal",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sdgtarget",
            trigger=pgtrigger.compiler.Trigger(
                name="key_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code"))',
                    func="\n        RAISE EXCEPTION 'the key of a row that is public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'key_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="f128eed6ab39bb2a37eb2031fb2e7b9a8e6386e6",
                    operation='UPDATE OF "code"',
                    pgid="pgtrigger_key_frozen_3703b",
                    table="forums_sdgtarget",
                    when="BEFORE",
                ),
            ),
        ),
    ]
