import django.core.validators
from django.db import migrations, models

import archive.translated


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0002_languages"),
    ]

    operations = [
        migrations.AlterField(
            model_name="source",
            name="archived_url",
            field=models.URLField(
                blank=True,
                max_length=500,
                validators=[
                    django.core.validators.URLValidator(
                        message="Give an address on the web: it begins with http:// or https://.",
                        schemes=["http", "https"],
                    )
                ],
                verbose_name="archived copy",
            ),
        ),
        migrations.AlterField(
            model_name="source",
            name="language",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="source",
            name="url",
            field=models.URLField(
                blank=True,
                max_length=500,
                validators=[
                    django.core.validators.URLValidator(
                        message="Give an address on the web: it begins with http:// or https://.",
                        schemes=["http", "https"],
                    )
                ],
                verbose_name="address",
            ),
        ),
        migrations.AlterField(
            model_name="sourceevent",
            name="archived_url",
            field=models.URLField(
                blank=True,
                max_length=500,
                validators=[
                    django.core.validators.URLValidator(
                        message="Give an address on the web: it begins with http:// or https://.",
                        schemes=["http", "https"],
                    )
                ],
                verbose_name="archived copy",
            ),
        ),
        migrations.AlterField(
            model_name="sourceevent",
            name="language",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="sourceevent",
            name="url",
            field=models.URLField(
                blank=True,
                max_length=500,
                validators=[
                    django.core.validators.URLValidator(
                        message="Give an address on the web: it begins with http:// or https://.",
                        schemes=["http", "https"],
                    )
                ],
                verbose_name="address",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("url", ""), ("url__iregex", "^https?://[^[:space:]]+$"), _connector="OR"
                ),
                name="archive_source_url_on_the_web",
                violation_error_message="Give an address on the web: it begins with http:// or https://.",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("archived_url", ""),
                    ("archived_url__iregex", "^https?://[^[:space:]]+$"),
                    _connector="OR",
                ),
                name="archive_source_archived_url_on_the_web",
                violation_error_message="Give an address on the web: it begins with http:// or https://.",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language", ""),
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"),
                    _connector="OR",
                ),
                name="archive_source_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
    ]
