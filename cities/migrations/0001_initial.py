import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import archive.edtf
import archive.loops
import archive.translated


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("archive", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="City",
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
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees north of the equator (WGS 84).",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-90),
                            django.core.validators.MaxValueValidator(90),
                        ],
                        verbose_name="latitude",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees east of Greenwich (WGS 84).",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-180),
                            django.core.validators.MaxValueValidator(180),
                        ],
                        verbose_name="longitude",
                    ),
                ),
                (
                    "wikidata",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^Q[1-9]\\d*\\Z", "A Wikidata id is a Q and a number."
                            )
                        ],
                        verbose_name="Wikidata",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cities.city",
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
            ],
            options={
                "verbose_name": "city",
                "verbose_name_plural": "cities",
                "ordering": ["slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CityCitation",
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
                        to="cities.city",
                        verbose_name="city",
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
            name="CityCitationEvent",
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
                        to="cities.citycitation",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.city",
                        verbose_name="city",
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
            name="CityName",
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
                        to="cities.city",
                        verbose_name="city",
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
            name="CityNameEvent",
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
                        to="cities.city",
                        verbose_name="city",
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
                        to="cities.cityname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CitySuccession",
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
                            ("merged_into", "merged into"),
                            ("renamed_to", "renamed to"),
                            ("split_into", "split into"),
                        ],
                        max_length=12,
                        verbose_name="what happened",
                    ),
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
                (
                    "predecessor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="successions",
                        to="cities.city",
                        verbose_name="earlier city",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="precedents",
                        to="cities.city",
                        verbose_name="later city",
                    ),
                ),
            ],
            options={
                "verbose_name": "succession",
                "verbose_name_plural": "successions",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CitySuccessionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("merged_into", "merged into"),
                            ("renamed_to", "renamed to"),
                            ("split_into", "split into"),
                        ],
                        max_length=12,
                        verbose_name="what happened",
                    ),
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
                        to="cities.citysuccession",
                    ),
                ),
                (
                    "predecessor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.city",
                        verbose_name="earlier city",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.city",
                        verbose_name="later city",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Country",
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
                    "alpha3",
                    models.CharField(
                        max_length=3,
                        unique=True,
                        validators=[django.core.validators.RegexValidator("^[A-Z]{3}\\Z")],
                        verbose_name="alpha-3 code",
                    ),
                ),
                (
                    "m49",
                    models.CharField(
                        max_length=3,
                        unique=True,
                        validators=[django.core.validators.RegexValidator("^\\d{3}\\Z")],
                        verbose_name="M49 code",
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("africa", "Africa"),
                            ("americas", "Americas"),
                            ("asia", "Asia"),
                            ("europe", "Europe"),
                            ("oceania", "Oceania"),
                        ],
                        max_length=30,
                        verbose_name="region",
                    ),
                ),
                (
                    "subregion",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("eastern-africa", "Eastern Africa"),
                            ("middle-africa", "Middle Africa"),
                            ("northern-africa", "Northern Africa"),
                            ("southern-africa", "Southern Africa"),
                            ("western-africa", "Western Africa"),
                            ("caribbean", "Caribbean"),
                            ("central-america", "Central America"),
                            ("south-america", "South America"),
                            ("northern-america", "Northern America"),
                            ("central-asia", "Central Asia"),
                            ("eastern-asia", "Eastern Asia"),
                            ("south-eastern-asia", "South-eastern Asia"),
                            ("southern-asia", "Southern Asia"),
                            ("western-asia", "Western Asia"),
                            ("eastern-europe", "Eastern Europe"),
                            ("northern-europe", "Northern Europe"),
                            ("southern-europe", "Southern Europe"),
                            ("western-europe", "Western Europe"),
                            ("australia-and-new-zealand", "Australia and New Zealand"),
                            ("melanesia", "Melanesia"),
                            ("micronesia", "Micronesia"),
                            ("polynesia", "Polynesia"),
                        ],
                        max_length=30,
                        verbose_name="subregion",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cities.country",
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
            ],
            options={
                "verbose_name": "country",
                "verbose_name_plural": "countries",
                "ordering": ["slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CityEvent",
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
                    "latitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees north of the equator (WGS 84).",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-90),
                            django.core.validators.MaxValueValidator(90),
                        ],
                        verbose_name="latitude",
                    ),
                ),
                (
                    "longitude",
                    models.DecimalField(
                        blank=True,
                        decimal_places=5,
                        help_text="Degrees east of Greenwich (WGS 84).",
                        max_digits=8,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-180),
                            django.core.validators.MaxValueValidator(180),
                        ],
                        verbose_name="longitude",
                    ),
                ),
                (
                    "wikidata",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^Q[1-9]\\d*\\Z", "A Wikidata id is a Q and a number."
                            )
                        ],
                        verbose_name="Wikidata",
                    ),
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
                        to="cities.city",
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
                        to="cities.city",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.country",
                        verbose_name="country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="city",
            name="country",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cities",
                to="cities.country",
                verbose_name="country",
            ),
        ),
        migrations.CreateModel(
            name="CountryEvent",
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
                    "alpha3",
                    models.CharField(
                        max_length=3,
                        validators=[django.core.validators.RegexValidator("^[A-Z]{3}\\Z")],
                        verbose_name="alpha-3 code",
                    ),
                ),
                (
                    "m49",
                    models.CharField(
                        max_length=3,
                        validators=[django.core.validators.RegexValidator("^\\d{3}\\Z")],
                        verbose_name="M49 code",
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("africa", "Africa"),
                            ("americas", "Americas"),
                            ("asia", "Asia"),
                            ("europe", "Europe"),
                            ("oceania", "Oceania"),
                        ],
                        max_length=30,
                        verbose_name="region",
                    ),
                ),
                (
                    "subregion",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("eastern-africa", "Eastern Africa"),
                            ("middle-africa", "Middle Africa"),
                            ("northern-africa", "Northern Africa"),
                            ("southern-africa", "Southern Africa"),
                            ("western-africa", "Western Africa"),
                            ("caribbean", "Caribbean"),
                            ("central-america", "Central America"),
                            ("south-america", "South America"),
                            ("northern-america", "Northern America"),
                            ("central-asia", "Central Asia"),
                            ("eastern-asia", "Eastern Asia"),
                            ("south-eastern-asia", "South-eastern Asia"),
                            ("southern-asia", "Southern Asia"),
                            ("western-asia", "Western Asia"),
                            ("eastern-europe", "Eastern Europe"),
                            ("northern-europe", "Northern Europe"),
                            ("southern-europe", "Southern Europe"),
                            ("western-europe", "Western Europe"),
                            ("australia-and-new-zealand", "Australia and New Zealand"),
                            ("melanesia", "Melanesia"),
                            ("micronesia", "Micronesia"),
                            ("polynesia", "Polynesia"),
                        ],
                        max_length=30,
                        verbose_name="subregion",
                    ),
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
                        to="cities.country",
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
                        to="cities.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CountryName",
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
                        to="cities.country",
                        verbose_name="country",
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
            name="CountryNameEvent",
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
                        to="cities.country",
                        verbose_name="country",
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
                        to="cities.countryname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Organization",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("city_government", "City government"),
                            ("municipal_agency", "Municipal agency or company"),
                            ("regional_government", "Regional government"),
                            ("national_government", "National government"),
                            ("national_agency", "National agency"),
                            ("international_organization", "International organization"),
                            ("city_network", "City network"),
                            ("university", "University"),
                            ("company", "Company"),
                            ("other", "Other"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                (
                    "city",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="organizations",
                        to="cities.city",
                        verbose_name="city",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leave empty where a city is given: its country is known.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="organizations",
                        to="cities.country",
                        verbose_name="country",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cities.organization",
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="cities.organization",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "organization",
                "verbose_name_plural": "organizations",
                "ordering": ["slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganizationCitation",
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
                        to="cities.organization",
                        verbose_name="organization",
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
            name="OrganizationCitationEvent",
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
                        to="cities.organizationcitation",
                    ),
                ),
                (
                    "record",
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
            name="OrganizationEvent",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("city_government", "City government"),
                            ("municipal_agency", "Municipal agency or company"),
                            ("regional_government", "Regional government"),
                            ("national_government", "National government"),
                            ("national_agency", "National agency"),
                            ("international_organization", "International organization"),
                            ("city_network", "City network"),
                            ("university", "University"),
                            ("company", "Company"),
                            ("other", "Other"),
                        ],
                        max_length=30,
                        verbose_name="kind",
                    ),
                ),
                (
                    "city",
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
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Leave empty where a city is given: its country is known.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.country",
                        verbose_name="country",
                    ),
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
                        to="cities.organization",
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.organization",
                        verbose_name="part of",
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
                        to="cities.organization",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganizationName",
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
                        to="cities.organization",
                        verbose_name="organization",
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
            name="OrganizationNameEvent",
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
                        to="cities.organizationname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganizationSuccession",
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
                            ("merged_into", "merged into"),
                            ("renamed_to", "renamed to"),
                            ("split_into", "split into"),
                        ],
                        max_length=12,
                        verbose_name="what happened",
                    ),
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
                (
                    "predecessor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="successions",
                        to="cities.organization",
                        verbose_name="earlier organization",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="precedents",
                        to="cities.organization",
                        verbose_name="later organization",
                    ),
                ),
            ],
            options={
                "verbose_name": "succession",
                "verbose_name_plural": "successions",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganizationSuccessionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("merged_into", "merged into"),
                            ("renamed_to", "renamed to"),
                            ("split_into", "split into"),
                        ],
                        max_length=12,
                        verbose_name="what happened",
                    ),
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
                        to="cities.organizationsuccession",
                    ),
                ),
                (
                    "predecessor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.organization",
                        verbose_name="earlier organization",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.organization",
                        verbose_name="later organization",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Person",
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
                    "merged_into",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="cities.person",
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
            ],
            options={
                "verbose_name": "person",
                "verbose_name_plural": "people",
                "ordering": ["slug"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PersonCitation",
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
                        to="cities.person",
                        verbose_name="person",
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
            name="PersonCitationEvent",
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
                        to="cities.personcitation",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.person",
                        verbose_name="person",
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
            name="PersonEvent",
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
                    "merged_into",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="cities.person",
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
                        to="cities.person",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PersonName",
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
                        to="cities.person",
                        verbose_name="person",
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
            name="PersonNameEvent",
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
                        to="cities.person",
                        verbose_name="person",
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
                        to="cities.personname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="citycitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="cities_citycitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="citycitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="cities_citycitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="13277d781c574c979877f80b08c33a32d7591e53",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_37267",
                    table="cities_citycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="79efcced755de0f555b9f00d2ff5ac7097d99645",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bb781",
                    table="cities_citycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_citycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="a1a6c521ab6389375226980f42f3c5456f742050",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9b90a",
                    table="cities_citycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="6d0da5cf02790f43c5be9d532f72e3c3062e65c5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0b961",
                    table="cities_citycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citycitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b2a5fbf05fbe8c95e8e3f83333aa6419c3343159",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_427cc",
                    table="cities_citycitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="cityname",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "language", "text"),
                name="cities_cityname_once",
                violation_error_message="This name is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="cityname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "short", "alias", "former"])),
                name="cities_cityname_kind_known",
                violation_error_message="This kind of name is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="cityname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_from_earliest__isnull", True),
                    ("valid_to_latest__isnull", True),
                    ("valid_to_latest__gte", models.F("valid_from_earliest")),
                    _connector="OR",
                ),
                name="cities_cityname_period_in_order",
                violation_error_message="A name cannot go out of use before it came into use.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cityname",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || OLD.owner_id WHERE OLD.owner_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || NEW.owner_id WHERE NEW.owner_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="1ed1cc8288ea141a3c6428dda4aa7058e0a7d1b6",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_ea63c",
                    table="cities_cityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cityname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="da681e464ce8415668ce3e8b2e2949196fb7dbe8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0922b",
                    table="cities_cityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cityname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                    func='INSERT INTO "cities_citynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="3a7449f5981af5afa264567eb9f38741d31a1017",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0af23",
                    table="cities_cityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cityname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (OLD."id", OLD."kind", OLD."language", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                    hash="bb4736702d14243b77cd26013bc1c04d3ec749c0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b8533",
                    table="cities_cityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citynameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7729d2d3cd8f971f246058e62ff23488d704c453",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_befeb",
                    table="cities_citynameevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="citysuccession",
            constraint=models.UniqueConstraint(
                fields=("predecessor", "successor"),
                name="cities_citysuccession_once",
                violation_error_message="This succession is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="citysuccession",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["merged_into", "renamed_to", "split_into"])),
                name="cities_citysuccession_kind_known",
                violation_error_message="This kind of succession is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="citysuccession",
            constraint=models.CheckConstraint(
                condition=models.Q(("predecessor", models.F("successor")), _negated=True),
                name="cities_citysuccession_not_itself",
                violation_error_message="Nothing can succeed itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="citysuccession",
            constraint=archive.loops.NoLoop(
                name="cities_citysuccession_no_loop",
                source="predecessor",
                target="successor",
                violation_error_message="This would make something its own successor.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citysuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || OLD.predecessor_id WHERE OLD.predecessor_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || OLD.successor_id WHERE OLD.successor_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || NEW.predecessor_id WHERE NEW.predecessor_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || NEW.successor_id WHERE NEW.successor_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4dc39ab9c66c64376d8b846941fa369c5480d4b8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_fd79c",
                    table="cities_citysuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citysuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citysuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."successor_id"); RETURN NULL;',
                    hash="a408b2d213bf721095be404fccd72bf272c3cac6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1592a",
                    table="cities_citysuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citysuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                    func='INSERT INTO "cities_citysuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."successor_id"); RETURN NULL;',
                    hash="5cdff856195538dd0c42f5e2bd5b4f8daaba4a43",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ba1eb",
                    table="cities_citysuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citysuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_citysuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (OLD."date", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."successor_id"); RETURN NULL;',
                    hash="6a1d62c7d65bdc8b2c2db3c7322647f27fe87650",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_02aa5",
                    table="cities_citysuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="citysuccessionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0e52cfb5089bf59ba1af3de56bffc89c3f882c70",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_827e6",
                    table="cities_citysuccessionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="cities_country_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="cities_country_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="cities_country_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(("slug__regex", "^[A-Z]{2}$")),
                name="cities_country_alpha2",
                violation_error_message="A country's address is its ISO 3166-1 code: two capital letters.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="e2c548288cb1398a0e4c7b496cba67d5a51f4163",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_ff306",
                    table="cities_country",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_country:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_country:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="04f97a2592e9f52d0a476f919a02b03677000d1a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_0cc30",
                    table="cities_country",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_countryevent" ("alpha3", "first_published_at", "id", "m49", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "remarks", "slug", "state", "subregion") VALUES (NEW."alpha3", NEW."first_published_at", NEW."id", NEW."m49", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region", NEW."remarks", NEW."slug", NEW."state", NEW."subregion"); RETURN NULL;',
                    hash="9ac0b222a15ceffa177eafdc4d7150be802039e0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a4682",
                    table="cities_country",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_countryevent" ("alpha3", "first_published_at", "id", "m49", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "remarks", "slug", "state", "subregion") VALUES (NEW."alpha3", NEW."first_published_at", NEW."id", NEW."m49", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region", NEW."remarks", NEW."slug", NEW."state", NEW."subregion"); RETURN NULL;',
                    hash="1a5df88b75962f932afb3c901fc2cdc2dd901be3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fab20",
                    table="cities_country",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_countryevent" ("alpha3", "first_published_at", "id", "m49", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "remarks", "slug", "state", "subregion") VALUES (OLD."alpha3", OLD."first_published_at", OLD."id", OLD."m49", OLD."merged_into_id", OLD."name", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region", OLD."remarks", OLD."slug", OLD."state", OLD."subregion"); RETURN NULL;',
                    hash="e1277d99a8207543dcb6aa52d7ae63bdccb51939",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_916a2",
                    table="cities_country",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="cityevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d451fd00847a70401c53f6395c1a9e9f388ecee1",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a53a1",
                    table="cities_cityevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="cities_city_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="cities_city_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="cities_city_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("latitude__isnull", True), ("longitude__isnull", True)),
                    models.Q(
                        ("latitude__isnull", False),
                        ("latitude__range", (-90, 90)),
                        ("longitude__isnull", False),
                        ("longitude__range", (-180, 180)),
                    ),
                    _connector="OR",
                ),
                name="cities_city_coordinates_paired",
                violation_error_message="Give both latitude and longitude, in degrees.",
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.UniqueConstraint(
                condition=models.Q(("wikidata", ""), _negated=True),
                fields=("wikidata",),
                name="cities_city_wikidata_once",
                violation_error_message="Another city has this Wikidata id.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="city",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="cbbb0741161f53b24321d01fc6b6c97152206fc5",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_01789",
                    table="cities_city",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="city",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_city:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="685de43f1647bb789c9729ef8ae6fc2d7c161190",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_46096",
                    table="cities_city",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="city",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_cityevent" ("country_id", "first_published_at", "id", "latitude", "longitude", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state", "wikidata") VALUES (NEW."country_id", NEW."first_published_at", NEW."id", NEW."latitude", NEW."longitude", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remarks", NEW."slug", NEW."state", NEW."wikidata"); RETURN NULL;',
                    hash="3c4bd60697f3b4a6cdd6dde57e32b76a83531129",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a0aff",
                    table="cities_city",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="city",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_cityevent" ("country_id", "first_published_at", "id", "latitude", "longitude", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state", "wikidata") VALUES (NEW."country_id", NEW."first_published_at", NEW."id", NEW."latitude", NEW."longitude", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remarks", NEW."slug", NEW."state", NEW."wikidata"); RETURN NULL;',
                    hash="1bfdbf7d3765f254eac22eb94aad3bd0a90a6d70",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d4ddf",
                    table="cities_city",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="city",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_cityevent" ("country_id", "first_published_at", "id", "latitude", "longitude", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state", "wikidata") VALUES (OLD."country_id", OLD."first_published_at", OLD."id", OLD."latitude", OLD."longitude", OLD."merged_into_id", OLD."name", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remarks", OLD."slug", OLD."state", OLD."wikidata"); RETURN NULL;',
                    hash="7584082df796829b948baed4161c4fd1dd51cb1b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5966d",
                    table="cities_city",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0e519e55b6b8acbc6133213f3ef74c011d7f109a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_465da",
                    table="cities_countryevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="countryname",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "language", "text"),
                name="cities_countryname_once",
                violation_error_message="This name is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="countryname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "short", "alias", "former"])),
                name="cities_countryname_kind_known",
                violation_error_message="This kind of name is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="countryname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_from_earliest__isnull", True),
                    ("valid_to_latest__isnull", True),
                    ("valid_to_latest__gte", models.F("valid_from_earliest")),
                    _connector="OR",
                ),
                name="cities_countryname_period_in_order",
                violation_error_message="A name cannot go out of use before it came into use.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countryname",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_country:' || OLD.owner_id WHERE OLD.owner_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_country:' || NEW.owner_id WHERE NEW.owner_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="53585d6df93b6dd116ea9bf3840ee10a8f839676",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_440e9",
                    table="cities_countryname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countryname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_countrynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="d62cfebb1cbfc675e994d6128b40db70c4c05252",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3cbb5",
                    table="cities_countryname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countryname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                    func='INSERT INTO "cities_countrynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="18c196167d926274aa6b699cfac10975517e777c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_144d7",
                    table="cities_countryname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countryname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_countrynameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (OLD."id", OLD."kind", OLD."language", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                    hash="e882e65cdd137cac1ec07c00873dc4fead41779c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_edfad",
                    table="cities_countryname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countrynameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f3d3ae77e2ea6d429933b65d812ec4bdd76ae690",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4308c",
                    table="cities_countrynameevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="cities_organization_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="cities_organization_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="cities_organization_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "city_government",
                            "municipal_agency",
                            "regional_government",
                            "national_government",
                            "national_agency",
                            "international_organization",
                            "city_network",
                            "university",
                            "company",
                            "other",
                        ],
                    )
                ),
                name="cities_organization_kind_known",
                violation_error_message="This kind of organization is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "city_government"), _negated=True),
                    ("city__isnull", False),
                    _connector="OR",
                ),
                name="cities_organization_city_government_has_city",
                violation_error_message="A city government belongs to a city. Choose the city.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("city__isnull", True), ("country__isnull", True), _connector="OR"
                ),
                name="cities_organization_place_once",
                violation_error_message="Give the city or the country, not both: a city's country is known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=models.UniqueConstraint(
                condition=models.Q(("kind", "city_government")),
                fields=("city",),
                name="cities_organization_one_city_government",
                violation_error_message="This city already has its city government.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organization",
            constraint=archive.loops.NoLoop(
                name="cities_organization_parent_no_loop",
                source="id",
                target="parent",
                violation_error_message="An organization cannot be part of itself.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="45c0f77eefba078c0dc6f7766e83e8a791e535b9",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_ab63c",
                    table="cities_organization",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="c34c69211528436e5f9a3474b6b15cdb6de1c2a6",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_b7da2",
                    table="cities_organization",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationevent" ("city_id", "country_id", "first_published_at", "id", "kind", "merged_into_id", "name", "owner_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (NEW."city_id", NEW."country_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."merged_into_id", NEW."name", NEW."owner_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remarks", NEW."slug", NEW."state"); RETURN NULL;',
                    hash="b9cc7db863c77c4fb455147a253950401da4be0c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_24c94",
                    table="cities_organization",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_organizationevent" ("city_id", "country_id", "first_published_at", "id", "kind", "merged_into_id", "name", "owner_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (NEW."city_id", NEW."country_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."merged_into_id", NEW."name", NEW."owner_id", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remarks", NEW."slug", NEW."state"); RETURN NULL;',
                    hash="d671f50d5a1feb2724214411d9d48720143fe55b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_29b32",
                    table="cities_organization",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationevent" ("city_id", "country_id", "first_published_at", "id", "kind", "merged_into_id", "name", "owner_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (OLD."city_id", OLD."country_id", OLD."first_published_at", OLD."id", OLD."kind", OLD."merged_into_id", OLD."name", OLD."owner_id", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remarks", OLD."slug", OLD."state"); RETURN NULL;',
                    hash="50fe6030479728a142d0253c2d20c74b662ff683",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_316cf",
                    table="cities_organization",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationcitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="cities_organizationcitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationcitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="cities_organizationcitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="caebd717de2b4d04829817066aa61c81fecee337",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_6d0ca",
                    table="cities_organizationcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="4fde35c9c6c18cdfad48981ba9e2b105fa01637e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_97513",
                    table="cities_organizationcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_organizationcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="a3715cd24b003c8b1447aec8388ca10b20580937",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7d82d",
                    table="cities_organizationcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="1eb2a897e08dd2f907765f5d5c110767da6a8d89",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_11bcd",
                    table="cities_organizationcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationcitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a7a4b34d63e016fbc87fb0698f4e1951d878c486",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8ba6a",
                    table="cities_organizationcitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b5e32177756b04993318faaba41359532db05e24",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_61821",
                    table="cities_organizationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationname",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "language", "text"),
                name="cities_organizationname_once",
                violation_error_message="This name is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "short", "alias", "former"])),
                name="cities_organizationname_kind_known",
                violation_error_message="This kind of name is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_from_earliest__isnull", True),
                    ("valid_to_latest__isnull", True),
                    ("valid_to_latest__gte", models.F("valid_from_earliest")),
                    _connector="OR",
                ),
                name="cities_organizationname_period_in_order",
                violation_error_message="A name cannot go out of use before it came into use.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationname",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || OLD.owner_id WHERE OLD.owner_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || NEW.owner_id WHERE NEW.owner_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="a969cf780aa4614f392583b82771b33f5d20df5a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_99799",
                    table="cities_organizationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="6e1103beb5f9bc2b213c1f24a9a0244e91072111",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_081ff",
                    table="cities_organizationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                    func='INSERT INTO "cities_organizationnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="239a5c38f92214bc99d0e9f4701373dcba7bcc24",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bb1ac",
                    table="cities_organizationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (OLD."id", OLD."kind", OLD."language", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                    hash="56df12a27eeb4fc494f9445df6639d1ed729b9a2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_314a6",
                    table="cities_organizationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationnameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="129dc553bfb0474b49e88a1577776aa4f25c05de",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fdfb8",
                    table="cities_organizationnameevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationsuccession",
            constraint=models.UniqueConstraint(
                fields=("predecessor", "successor"),
                name="cities_organizationsuccession_once",
                violation_error_message="This succession is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationsuccession",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["merged_into", "renamed_to", "split_into"])),
                name="cities_organizationsuccession_kind_known",
                violation_error_message="This kind of succession is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationsuccession",
            constraint=models.CheckConstraint(
                condition=models.Q(("predecessor", models.F("successor")), _negated=True),
                name="cities_organizationsuccession_not_itself",
                violation_error_message="Nothing can succeed itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationsuccession",
            constraint=archive.loops.NoLoop(
                name="cities_organizationsuccession_no_loop",
                source="predecessor",
                target="successor",
                violation_error_message="This would make something its own successor.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationsuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || OLD.predecessor_id WHERE OLD.predecessor_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || OLD.successor_id WHERE OLD.successor_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || NEW.predecessor_id WHERE NEW.predecessor_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'cities_organization:' || NEW.successor_id WHERE NEW.successor_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4f43f8d998ffd3282a0800f382b53b6b9e15b0d5",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_2e3b0",
                    table="cities_organizationsuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationsuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationsuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."successor_id"); RETURN NULL;',
                    hash="e68d36b8e4e0507c4c33f00c19891f39ff995105",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7339a",
                    table="cities_organizationsuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationsuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."predecessor_id" IS DISTINCT FROM (NEW."predecessor_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id"))',
                    func='INSERT INTO "cities_organizationsuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (NEW."date", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."successor_id"); RETURN NULL;',
                    hash="984f7d71703f6419a90d938b720ed8583bd7780b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d2437",
                    table="cities_organizationsuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationsuccession",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_organizationsuccessionevent" ("date", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "successor_id") VALUES (OLD."date", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."predecessor_id", OLD."successor_id"); RETURN NULL;',
                    hash="9322374341c219ee3d22f30107f11c1484aa17ac",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8f202",
                    table="cities_organizationsuccession",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organizationsuccessionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d5034e4d53cf6da2c2fa36392f302b02e6116c41",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_80fe2",
                    table="cities_organizationsuccessionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="cities_person_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="cities_person_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="cities_person_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="82ec913a574ac30da39e2ce227406bc64afc7377",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_47d99",
                    table="cities_person",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="0154ab206f689a15e12f9902032acbc31b3aef51",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_a2570",
                    table="cities_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personevent" ("first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remarks", NEW."slug", NEW."state"); RETURN NULL;',
                    hash="67236338232a944a83072019fdd30495fcef3f1d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9388b",
                    table="cities_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_personevent" ("first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."name", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remarks", NEW."slug", NEW."state"); RETURN NULL;',
                    hash="2520810fd10cd61c17a3e08b5c9be35abf799980",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_38223",
                    table="cities_person",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="person",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personevent" ("first_published_at", "id", "merged_into_id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "slug", "state") VALUES (OLD."first_published_at", OLD."id", OLD."merged_into_id", OLD."name", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remarks", OLD."slug", OLD."state"); RETURN NULL;',
                    hash="1344b3d0e42ce42446387e179ba53b2d954ea288",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e2d27",
                    table="cities_person",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="personcitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="cities_personcitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personcitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="cities_personcitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="de30625f9671c226c5e994d79e51fbb1373aa37c",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_9b888",
                    table="cities_personcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="0f5e5f68333e48b1f879223578f68c3b839af827",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_12d80",
                    table="cities_personcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "cities_personcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="00041a4c33c84b7b990229ecc14021266d3ae8e9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5353c",
                    table="cities_personcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="c7ca6d28c55e64e9af26426bd5af109dbba7b091",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a2754",
                    table="cities_personcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personcitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="d8493ce9feac48a4c3bd942891288ab99efd2d53",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f3db9",
                    table="cities_personcitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="60f78ebc69cb95e8aa691649c6c4905897345187",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bf343",
                    table="cities_personevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="personname",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "language", "text"),
                name="cities_personname_once",
                violation_error_message="This name is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "short", "alias", "former"])),
                name="cities_personname_kind_known",
                violation_error_message="This kind of name is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_from_earliest__isnull", True),
                    ("valid_to_latest__isnull", True),
                    ("valid_to_latest__gte", models.F("valid_from_earliest")),
                    _connector="OR",
                ),
                name="cities_personname_period_in_order",
                violation_error_message="A name cannot go out of use before it came into use.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || OLD.owner_id WHERE OLD.owner_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'cities_person:' || NEW.owner_id WHERE NEW.owner_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="909e64a7d5debd88727ae965cb831fb88cbbf052",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_04e48",
                    table="cities_personname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="b602f2c4e6e640b62a8cc3dbff6463b1b18d4562",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_09b07",
                    table="cities_personname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                    func='INSERT INTO "cities_personnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (NEW."id", NEW."kind", NEW."language", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                    hash="f384232655e13bd34f3048334d107bb58239e8e5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_08bce",
                    table="cities_personname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "cities_personnameevent" ("id", "kind", "language", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "valid_from", "valid_to") VALUES (OLD."id", OLD."kind", OLD."language", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                    hash="e25de92eeb3f75431fa7bf87973c92fffe9ff51f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_eef88",
                    table="cities_personname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="personnameevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f9fd3cd52ab936234f6bd482aa521e5657e55a14",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e6b6b",
                    table="cities_personnameevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
