import django.contrib.postgres.fields
import django.core.validators
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import agreements.files
import archive.loops
import archive.together
import archive.translated


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0002_initial"),
        ("archive", "0002_languages"),
        ("cities", "0002_refuse_bad_rows"),
        ("forums", "0002_refuse_bad_rows"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="document",
            name="agreements_document_not_its_own_translation",
        ),
        migrations.RemoveConstraint(
            model_name="policyexport",
            name="agreements_policyexport_once",
        ),
        migrations.RemoveField(
            model_name="document",
            name="text",
        ),
        migrations.RemoveField(
            model_name="documentevent",
            name="text",
        ),
        migrations.AlterField(
            model_name="agreement",
            name="languages",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    max_length=12, validators=[archive.translated.validate_language_tag]
                ),
                blank=True,
                default=list,
                help_text="Codes of the languages of the text, with commas between: en, ko",
                size=None,
                verbose_name="languages",
            ),
        ),
        migrations.AlterField(
            model_name="agreementevent",
            name="languages",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    max_length=12, validators=[archive.translated.validate_language_tag]
                ),
                blank=True,
                default=list,
                help_text="Codes of the languages of the text, with commas between: en, ko",
                size=None,
                verbose_name="languages",
            ),
        ),
        migrations.AlterField(
            model_name="document",
            name="file",
            field=models.FileField(
                blank=True,
                storage=agreements.files.StaffStorage(),
                upload_to="documents/",
                validators=[agreements.files.validate_pdf],
                verbose_name="file",
            ),
        ),
        migrations.AlterField(
            model_name="document",
            name="language",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="document",
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
                verbose_name="link",
            ),
        ),
        migrations.AlterField(
            model_name="documentevent",
            name="file",
            field=models.FileField(
                blank=True,
                storage=agreements.files.StaffStorage(),
                upload_to="documents/",
                validators=[agreements.files.validate_pdf],
                verbose_name="file",
            ),
        ),
        migrations.AlterField(
            model_name="documentevent",
            name="language",
            field=models.CharField(
                blank=True,
                max_length=12,
                validators=[archive.translated.validate_language_tag],
                verbose_name="language",
            ),
        ),
        migrations.AlterField(
            model_name="documentevent",
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
                verbose_name="link",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "title", "translation_of_id", "url") VALUES (NEW."agreement_id", NEW."file", NEW."id", NEW."language", NEW."pages", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."title", NEW."translation_of_id", NEW."url"); RETURN NULL;',
                    hash="70fb18f1c8e9e2f93f38c0e8b87c38b62cfae80e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_04055",
                    table="agreements_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "title", "translation_of_id", "url") VALUES (NEW."agreement_id", NEW."file", NEW."id", NEW."language", NEW."pages", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."title", NEW."translation_of_id", NEW."url"); RETURN NULL;',
                    hash="af90f5b6275bb154594028803ccea52fd66462ef",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_07db2",
                    table="agreements_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "title", "translation_of_id", "url") VALUES (OLD."agreement_id", OLD."file", OLD."id", OLD."language", OLD."pages", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256", OLD."title", OLD."translation_of_id", OLD."url"); RETURN NULL;',
                    hash="5f30d230e40050b83ff01efe4f8826938383df04",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ec1a9",
                    table="agreements_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="locks_agreement",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    PERFORM 1 FROM agreements_agreement\n                        WHERE id = OLD.agreement_id FOR NO KEY UPDATE;\n                    RETURN NULL;\n                ",
                    hash="d7d59402f397b2a85d2a5db26a78cfdabb192776",
                    operation='DELETE OR UPDATE OF "agreement_id"',
                    pgid="pgtrigger_locks_agreement_43852",
                    table="agreements_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="to_another",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM 1 FROM agreements_policyexport WHERE policy_id = NEW.id AND recipient_id = NEW.owner_organization_id;\n    IF FOUND THEN\n        RAISE EXCEPTION 'a policy is not exported to the organization that owns it'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'policyexport_to_another';\n    END IF;\n    RETURN NULL;\n",
                    hash="f472b473342b7f1fa9bd332a653b8fc53bf648b6",
                    operation='UPDATE OF "owner_organization_id"',
                    pgid="pgtrigger_to_another_982a6",
                    table="agreements_policy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexport",
            trigger=pgtrigger.compiler.Trigger(
                name="to_another",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="PERFORM 1 FROM agreements_policy WHERE id = NEW.policy_id FOR SHARE;\n    PERFORM 1 FROM agreements_policy WHERE id = NEW.policy_id AND owner_organization_id = NEW.recipient_id;\n    IF FOUND THEN\n        RAISE EXCEPTION 'a policy is not exported to the organization that owns it'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'policyexport_to_another';\n    END IF;\n    RETURN NULL;\n",
                    hash="8295dd18805a8c83620bc6506af9262b72e779bc",
                    operation='INSERT OR UPDATE OF "policy_id", "recipient_id"',
                    pgid="pgtrigger_to_another_e350d",
                    table="agreements_policyexport",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("effective_date", ""),
                    models.Q(
                        ("effective_date_earliest__isnull", False),
                        ("effective_date_latest__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="agreements_action_effective_date_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("expiry_date", ""),
                    models.Q(
                        ("expiry_date_earliest__isnull", False),
                        ("expiry_date_latest__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="agreements_action_expiry_date_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Func(
                        models.F("languages"),
                        function="are_language_tags",
                        output_field=models.BooleanField(),
                    )
                ),
                name="agreements_agreement_languages_tagged",
                violation_error_message="Give codes of languages, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("file", ""), ("sha256", "")),
                    models.Q(
                        models.Q(("file", ""), _negated=True),
                        models.Q(("sha256", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="agreements_document_sum_of_file",
                violation_error_message="A stored file, and nothing else, has its SHA-256.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("url", ""), ("url__iregex", "^https?://[^[:space:]]+$"), _connector="OR"
                ),
                name="agreements_document_url_on_the_web",
                violation_error_message="Give an address on the web: it begins with http:// or https://.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("language", ""),
                    ("language__regex", "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"),
                    _connector="OR",
                ),
                name="agreements_document_language_tagged",
                violation_error_message="Give the code of a language, such as en, ko, vi or zh-Hant.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=archive.loops.NoLoop(
                name="agreements_document_translation_no_loop",
                source="id",
                target="translation_of",
                violation_error_message="A document is not a translation of itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=archive.together.SameWhole(
                name="agreements_document_translation_of_same_agreement",
                reference="translation_of",
                violation_error_message="A document is a translation of another one of the same agreement.",
                whole="agreement",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("planned", ""),
                    models.Q(
                        ("planned_earliest__isnull", False), ("planned_latest__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="agreements_milestone_planned_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("actual", ""),
                    models.Q(("actual_earliest__isnull", False), ("actual_latest__isnull", False)),
                    _connector="OR",
                ),
                name="agreements_milestone_actual_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=archive.together.SameWhole(
                name="agreements_milestone_export_of_same_agreement",
                reference="export",
                violation_error_message="The export of a milestone is one under the milestone's agreement.",
                whole="agreement",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.UniqueConstraint(
                fields=("policy", "recipient", "agreement", "stage", "date"),
                name="agreements_policyexport_once",
                nulls_distinct=False,
                violation_error_message="This export is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("date", ""),
                    models.Q(("date_earliest__isnull", False), ("date_latest__isnull", False)),
                    _connector="OR",
                ),
                name="agreements_policyexport_date_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="signatory",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("signed_on", ""),
                    models.Q(
                        ("signed_on_earliest__isnull", False), ("signed_on_latest__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="agreements_signatory_signed_on_bounded",
                violation_error_message="A date of this kind has a beginning and an end.",
            ),
        ),
    ]
