import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

import agreements.files
import archive.edtf
import archive.translated


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("archive", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Action",
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
                            ("proposed", "Proposed"),
                            ("initialled", "Initialled"),
                            ("agreed", "Agreed without signature"),
                            ("signed", "Signed"),
                            ("in_effect", "Entered into effect"),
                            ("amended", "Amended"),
                            ("extended", "Extended"),
                            ("renewed", "Renewed"),
                            ("suspended", "Suspended"),
                            ("resumed", "Resumed"),
                            ("terminated", "Terminated"),
                            ("expired", "Expired"),
                            ("superseded", "Superseded"),
                        ],
                        max_length=12,
                        verbose_name="act",
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
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
                (
                    "effective_date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="Where it differs from the date of the act.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="effective from",
                    ),
                ),
                (
                    "effective_date_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(
                            models.F("effective_date"), function="edtf_earliest"
                        ),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "effective_date_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("effective_date"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "expiry_date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="The last day it runs by this act, where the text sets one.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="runs until",
                    ),
                ),
                (
                    "expiry_date_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("expiry_date"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "expiry_date_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("expiry_date"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "note",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="note"
                    ),
                ),
            ],
            options={
                "verbose_name": "action",
                "verbose_name_plural": "actions",
                "ordering": ["date_latest", "id"],
            },
        ),
        migrations.CreateModel(
            name="Agreement",
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
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("treaty", "Treaty"),
                            ("agreement", "Agreement"),
                            ("mou", "Memorandum of understanding"),
                            ("loi", "Letter of intent"),
                            ("joint_declaration", "Joint declaration"),
                            ("friendship", "Friendship agreement"),
                            ("sister_city", "Sister city agreement"),
                            ("exchange_of_notes", "Exchange of notes"),
                            ("oral_understanding", "Oral understanding"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="type",
                    ),
                ),
                (
                    "binding_force",
                    models.CharField(
                        choices=[
                            ("binding", "Binding"),
                            ("not_binding", "Not binding"),
                            ("not_stated", "Not stated"),
                        ],
                        default="not_stated",
                        max_length=12,
                        verbose_name="binding force",
                    ),
                ),
                (
                    "reference_number",
                    models.CharField(blank=True, max_length=60, verbose_name="reference number"),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12),
                        blank=True,
                        default=list,
                        help_text="Codes of the languages of the text, with commas between: en, ko",
                        size=None,
                        verbose_name="languages",
                    ),
                ),
            ],
            options={
                "verbose_name": "agreement",
                "verbose_name_plural": "agreements",
                "ordering": ["-id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementAreaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementCitation",
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
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["field", "id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementCitationEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementEvent",
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
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("treaty", "Treaty"),
                            ("agreement", "Agreement"),
                            ("mou", "Memorandum of understanding"),
                            ("loi", "Letter of intent"),
                            ("joint_declaration", "Joint declaration"),
                            ("friendship", "Friendship agreement"),
                            ("sister_city", "Sister city agreement"),
                            ("exchange_of_notes", "Exchange of notes"),
                            ("oral_understanding", "Oral understanding"),
                            ("other", "Other"),
                        ],
                        max_length=20,
                        verbose_name="type",
                    ),
                ),
                (
                    "binding_force",
                    models.CharField(
                        choices=[
                            ("binding", "Binding"),
                            ("not_binding", "Not binding"),
                            ("not_stated", "Not stated"),
                        ],
                        default="not_stated",
                        max_length=12,
                        verbose_name="binding force",
                    ),
                ),
                (
                    "reference_number",
                    models.CharField(blank=True, max_length=60, verbose_name="reference number"),
                ),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "languages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=12),
                        blank=True,
                        default=list,
                        help_text="Codes of the languages of the text, with commas between: en, ko",
                        size=None,
                        verbose_name="languages",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AgreementPrincipleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        upload_to="documents/",
                        validators=[agreements.files.validate_pdf],
                        verbose_name="file",
                    ),
                ),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="link")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
                (
                    "sha256",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=64,
                        validators=[django.core.validators.RegexValidator("^[0-9a-f]{64}\\Z")],
                        verbose_name="SHA-256",
                    ),
                ),
                ("pages", models.PositiveIntegerField(blank=True, null=True, verbose_name="pages")),
                (
                    "text",
                    models.TextField(blank=True, editable=False, verbose_name="extracted text"),
                ),
            ],
            options={
                "verbose_name": "document",
                "verbose_name_plural": "documents",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="DocumentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        upload_to="documents/",
                        validators=[agreements.files.validate_pdf],
                        verbose_name="file",
                    ),
                ),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="link")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
                (
                    "sha256",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=64,
                        validators=[django.core.validators.RegexValidator("^[0-9a-f]{64}\\Z")],
                        verbose_name="SHA-256",
                    ),
                ),
                ("pages", models.PositiveIntegerField(blank=True, null=True, verbose_name="pages")),
                (
                    "text",
                    models.TextField(blank=True, editable=False, verbose_name="extracted text"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Milestone",
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
                            ("meeting", "Meeting"),
                            ("visit", "Visit"),
                            ("training", "Training"),
                            ("delivery", "Delivery"),
                            ("review", "Review"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "planned",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="planned",
                    ),
                ),
                (
                    "planned_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("planned"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "planned_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("planned"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "actual",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="done",
                    ),
                ),
                (
                    "actual_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("actual"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "actual_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("actual"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
            ],
            options={
                "verbose_name": "milestone",
                "verbose_name_plural": "milestones",
                "ordering": ["planned_earliest", "actual_earliest", "id"],
            },
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meeting", "Meeting"),
                            ("visit", "Visit"),
                            ("training", "Training"),
                            ("delivery", "Delivery"),
                            ("review", "Review"),
                        ],
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "planned",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="planned",
                    ),
                ),
                (
                    "actual",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="done",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Party",
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
                        choices=[
                            ("exporter", "Exporter"),
                            ("importer", "Importer"),
                            ("partner", "Partner"),
                            ("host", "Host"),
                            ("witness", "Witness"),
                            ("funder", "Funder"),
                            ("implementer", "Implementer"),
                        ],
                        default="partner",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "name_as_signed",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="Where the text gives it a name other than the one it had that day.",
                        verbose_name="name as signed",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
            ],
            options={
                "verbose_name": "party",
                "verbose_name_plural": "parties",
                "ordering": ["order", "id"],
            },
        ),
        migrations.CreateModel(
            name="PartyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("exporter", "Exporter"),
                            ("importer", "Importer"),
                            ("partner", "Partner"),
                            ("host", "Host"),
                            ("witness", "Witness"),
                            ("funder", "Funder"),
                            ("implementer", "Implementer"),
                        ],
                        default="partner",
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                (
                    "name_as_signed",
                    archive.translated.TranslatedField(
                        blank=True,
                        default=dict,
                        help_text="Where the text gives it a name other than the one it had that day.",
                        verbose_name="name as signed",
                    ),
                ),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Policy",
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
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "since",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in place since",
                    ),
                ),
                (
                    "since_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("since"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "since_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("since"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
            ],
            options={
                "verbose_name": "policy",
                "verbose_name_plural": "policies",
                "ordering": ["slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyArea",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                ("name", archive.translated.TranslatedField(default=dict, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
            ],
            options={
                "verbose_name": "policy area",
                "verbose_name_plural": "policy areas",
                "ordering": ["order", "slug"],
            },
        ),
        migrations.CreateModel(
            name="PolicyAreaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "slug",
                    models.SlugField(db_index=False, max_length=60, verbose_name="short name"),
                ),
                ("name", archive.translated.TranslatedField(default=dict, verbose_name="name")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyAreaLinkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyCitation",
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
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["field", "id"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyCitationEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyEvent",
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
                ("title", archive.translated.TranslatedField(default=dict, verbose_name="title")),
                (
                    "summary",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="summary"
                    ),
                ),
                (
                    "since",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        verbose_name="in place since",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyExport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("requested", "Requested"),
                            ("discussed", "Discussed"),
                            ("agreed", "Agreed"),
                            ("under_way", "Under way"),
                            ("delivered", "Delivered"),
                            ("in_use", "In use"),
                            ("ended", "Ended"),
                            ("abandoned", "Abandoned"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                (
                    "modes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("policy_advice", "Policy advice"),
                                ("training", "Training"),
                                ("study_visit", "Study visit"),
                                ("staff_exchange", "Staff exchange"),
                                ("system_transfer", "System transfer"),
                                ("joint_exercise", "Joint exercise"),
                                ("consultation", "Consultation"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="modes",
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="When it reached this stage, as precise as the source.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
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
                (
                    "first_import",
                    models.BooleanField(
                        blank=True,
                        help_text="Whether the recipient takes a policy of this owner for the first time.",
                        null=True,
                        verbose_name="first import",
                    ),
                ),
                (
                    "description",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="description"
                    ),
                ),
                (
                    "outcome",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="outcome"
                    ),
                ),
            ],
            options={
                "verbose_name": "policy export",
                "verbose_name_plural": "policy exports",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="PolicyExportEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("requested", "Requested"),
                            ("discussed", "Discussed"),
                            ("agreed", "Agreed"),
                            ("under_way", "Under way"),
                            ("delivered", "Delivered"),
                            ("in_use", "In use"),
                            ("ended", "Ended"),
                            ("abandoned", "Abandoned"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                (
                    "modes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("policy_advice", "Policy advice"),
                                ("training", "Training"),
                                ("study_visit", "Study visit"),
                                ("staff_exchange", "Staff exchange"),
                                ("system_transfer", "System transfer"),
                                ("joint_exercise", "Joint exercise"),
                                ("consultation", "Consultation"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="modes",
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="When it reached this stage, as precise as the source.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="date",
                    ),
                ),
                (
                    "first_import",
                    models.BooleanField(
                        blank=True,
                        help_text="Whether the recipient takes a policy of this owner for the first time.",
                        null=True,
                        verbose_name="first import",
                    ),
                ),
                (
                    "description",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="description"
                    ),
                ),
                (
                    "outcome",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="outcome"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PolicyTargetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Relation",
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
                            ("amends", "amends"),
                            ("extends", "extends"),
                            ("renews", "renews"),
                            ("supersedes", "supersedes"),
                            ("implements", "implements"),
                            ("follows", "follows from"),
                        ],
                        max_length=12,
                        verbose_name="relation",
                    ),
                ),
            ],
            options={
                "verbose_name": "relation",
                "verbose_name_plural": "relations",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="RelationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("amends", "amends"),
                            ("extends", "extends"),
                            ("renews", "renews"),
                            ("supersedes", "supersedes"),
                            ("implements", "implements"),
                            ("follows", "follows from"),
                        ],
                        max_length=12,
                        verbose_name="relation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Signatory",
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
                        help_text="The office held when signing, as the source words it.",
                        verbose_name="office",
                    ),
                ),
                (
                    "signed_on",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="signed on",
                    ),
                ),
                (
                    "signed_on_earliest",
                    archive.edtf.EarliestDay(
                        db_persist=True,
                        expression=models.Func(models.F("signed_on"), function="edtf_earliest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
                (
                    "signed_on_latest",
                    archive.edtf.LatestDay(
                        db_persist=True,
                        expression=models.Func(models.F("signed_on"), function="edtf_latest"),
                        output_field=models.DateField(null=True),
                    ),
                ),
            ],
            options={
                "verbose_name": "signatory",
                "verbose_name_plural": "signatories",
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="SignatoryEvent",
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
                        help_text="The office held when signing, as the source words it.",
                        verbose_name="office",
                    ),
                ),
                (
                    "signed_on",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="signed on",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("initialled", "Initialled"),
                            ("agreed", "Agreed without signature"),
                            ("signed", "Signed"),
                            ("in_effect", "Entered into effect"),
                            ("amended", "Amended"),
                            ("extended", "Extended"),
                            ("renewed", "Renewed"),
                            ("suspended", "Suspended"),
                            ("resumed", "Resumed"),
                            ("terminated", "Terminated"),
                            ("expired", "Expired"),
                            ("superseded", "Superseded"),
                        ],
                        max_length=12,
                        verbose_name="act",
                    ),
                ),
                (
                    "date",
                    archive.edtf.EdtfField(
                        help_text="As precise as the source: 2016, 2016-06, 2016-06-08, 2016-06-08/2016-06-10, 2016?",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="date",
                    ),
                ),
                (
                    "effective_date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="Where it differs from the date of the act.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="effective from",
                    ),
                ),
                (
                    "expiry_date",
                    archive.edtf.EdtfField(
                        blank=True,
                        help_text="The last day it runs by this act, where the text sets one.",
                        max_length=32,
                        validators=[archive.edtf.validate_bounded_edtf],
                        verbose_name="runs until",
                    ),
                ),
                (
                    "note",
                    archive.translated.TranslatedField(
                        blank=True, default=dict, verbose_name="note"
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
                        to="agreements.action",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
    ]
