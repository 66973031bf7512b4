import django.core.validators
from django.conf import settings
from django.db import migrations, models

import archive.translated


class Migration(migrations.Migration):
    dependencies = [
        ("cities", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="city",
            name="wikidata",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[
                    django.core.validators.RegexValidator(
                        "^Q[1-9][0-9]*\\Z", "A Wikidata id is a Q and a number."
                    )
                ],
                verbose_name="Wikidata",
            ),
        ),
        migrations.AlterField(
            model_name="cityevent",
            name="wikidata",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[
                    django.core.validators.RegexValidator(
                        "^Q[1-9][0-9]*\\Z", "A Wikidata id is a Q and a number."
                    )
                ],
                verbose_name="Wikidata",
            ),
        ),
        migrations.AlterField(
            model_name="cityname",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="citynameevent",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="country",
            name="alpha3",
            field=models.CharField(
                max_length=3,
                unique=True,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[A-Z]{3}\\Z", "An alpha-3 code is three capital letters."
                    )
                ],
                verbose_name="alpha-3 code",
            ),
        ),
        migrations.AlterField(
            model_name="country",
            name="m49",
            field=models.CharField(
                max_length=3,
                unique=True,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[0-9]{3}\\Z", "An M49 code is three digits."
                    )
                ],
                verbose_name="M49 code",
            ),
        ),
        migrations.AlterField(
            model_name="countryevent",
            name="alpha3",
            field=models.CharField(
                max_length=3,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[A-Z]{3}\\Z", "An alpha-3 code is three capital letters."
                    )
                ],
                verbose_name="alpha-3 code",
            ),
        ),
        migrations.AlterField(
            model_name="countryevent",
            name="m49",
            field=models.CharField(
                max_length=3,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[0-9]{3}\\Z", "An M49 code is three digits."
                    )
                ],
                verbose_name="M49 code",
            ),
        ),
        migrations.AlterField(
            model_name="countryname",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="countrynameevent",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="organizationname",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="organizationnameevent",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="personname",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="personnameevent",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AddConstraint(
            model_name="city",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("wikidata", ""), ("wikidata__regex", "^Q[1-9][0-9]*$"), _connector="OR"
                ),
                name="cities_city_wikidata_formed",
                violation_error_message="A Wikidata id is a Q and a number.",
            ),
        ),
        migrations.AddConstraint(
            model_name="cityname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
                ),
                name="cities_cityname_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(("alpha3__regex", "^[A-Z]{3}$")),
                name="cities_country_alpha3_formed",
                violation_error_message="An alpha-3 code is three capital letters.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(("m49__regex", "^[0-9]{3}$")),
                name="cities_country_m49_formed",
                violation_error_message="An M49 code is three digits.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("region__in", ["", "africa", "americas", "asia", "europe", "oceania"])
                ),
                name="cities_country_region_known",
                violation_error_message="This region is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="country",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "subregion__in",
                        [
                            "",
                            "eastern-africa",
                            "middle-africa",
                            "northern-africa",
                            "southern-africa",
                            "western-africa",
                            "caribbean",
                            "central-america",
                            "south-america",
                            "northern-america",
                            "central-asia",
                            "eastern-asia",
                            "south-eastern-asia",
                            "southern-asia",
                            "western-asia",
                            "eastern-europe",
                            "northern-europe",
                            "southern-europe",
                            "western-europe",
                            "australia-and-new-zealand",
                            "melanesia",
                            "micronesia",
                            "polynesia",
                        ],
                    )
                ),
                name="cities_country_subregion_known",
                violation_error_message="This subregion is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="countryname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
                ),
                name="cities_countryname_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
                ),
                name="cities_organizationname_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="personname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
                ),
                name="cities_personname_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
    ]
