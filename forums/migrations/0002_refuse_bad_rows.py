import django.core.validators
from django.db import migrations, models

import archive.translated


class Migration(migrations.Migration):
    dependencies = [
        ("forums", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="forumname",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="forumnameevent",
            name="language",
            field=models.CharField(
                help_text="The code of the language: en, ko, vi, si, …",
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="sdgtarget",
            name="code",
            field=models.CharField(
                max_length=5,
                unique=True,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[0-9]{1,2}\\.([0-9]{1,2}|[a-d])\\Z", "Such as 11.2 or 11.a."
                    )
                ],
                verbose_name="code",
            ),
        ),
        migrations.AlterField(
            model_name="sdgtargetevent",
            name="code",
            field=models.CharField(
                max_length=5,
                validators=[
                    django.core.validators.RegexValidator(
                        "^[0-9]{1,2}\\.([0-9]{1,2}|[a-d])\\Z", "Such as 11.2 or 11.a."
                    )
                ],
                verbose_name="code",
            ),
        ),
        migrations.AddConstraint(
            model_name="declaration",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("adopted", ""),
                    models.Q(
                        ("adopted_earliest__isnull", False), ("adopted_latest__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="forums_declaration_adopted_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="forumname",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
                ),
                name="forums_forumname_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="sdgtarget",
            constraint=models.CheckConstraint(
                condition=models.Q(("code__regex", "^[0-9]{1,2}\\.([0-9]{1,2}|[a-d])$")),
                name="forums_sdgtarget_code_formed",
                violation_error_message="Such as 11.2 or 11.a.",
            ),
        ),
    ]
