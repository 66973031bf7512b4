import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import archive.loops


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("agreements", "0001_initial"),
        ("archive", "0001_initial"),
        ("cities", "0001_initial"),
        ("forums", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="agreement",
            name="forum",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="agreements",
                to="forums.forum",
                verbose_name="forum",
            ),
        ),
        migrations.AddField(
            model_name="agreement",
            name="merged_into",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="agreements.agreement",
                verbose_name="merged into",
            ),
        ),
        migrations.AddField(
            model_name="agreement",
            name="owner",
            field=models.ForeignKey(
                blank=True,
                help_text="The member of staff who looks after this record.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="agreement",
            name="place",
            field=models.ForeignKey(
                blank=True,
                help_text="The city where it was signed or agreed.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="agreements_made_here",
                to="cities.city",
                verbose_name="place",
            ),
        ),
        migrations.AddField(
            model_name="agreement",
            name="principles",
            field=models.ManyToManyField(
                blank=True,
                related_name="agreements",
                to="forums.principle",
                verbose_name="principles carried out",
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="agreement",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="actions",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementareaevent",
            name="agreement",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementareaevent",
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
            model_name="agreementcitation",
            name="record",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="citations",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementcitation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="archive.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="agreementcitationevent",
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
            model_name="agreementcitationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.agreementcitation",
            ),
        ),
        migrations.AddField(
            model_name="agreementcitationevent",
            name="record",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementcitationevent",
            name="source",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="archive.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="agreementevent",
            name="forum",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="forums.forum",
                verbose_name="forum",
            ),
        ),
        migrations.AddField(
            model_name="agreementevent",
            name="merged_into",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="merged into",
            ),
        ),
        migrations.AddField(
            model_name="agreementevent",
            name="owner",
            field=models.ForeignKey(
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
        migrations.AddField(
            model_name="agreementevent",
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
            model_name="agreementevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementevent",
            name="place",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="The city where it was signed or agreed.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.city",
                verbose_name="place",
            ),
        ),
        migrations.AddField(
            model_name="agreementprincipleevent",
            name="agreement",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
            ),
        ),
        migrations.AddField(
            model_name="agreementprincipleevent",
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
            model_name="agreementprincipleevent",
            name="principle",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="forums.principle",
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="documents",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="document",
            name="translation_of",
            field=models.ForeignKey(
                blank=True,
                help_text="Leave empty for an original.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="translations",
                to="agreements.document",
                verbose_name="translation of",
            ),
        ),
        migrations.AddField(
            model_name="documentevent",
            name="agreement",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="documentevent",
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
            model_name="documentevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.document",
            ),
        ),
        migrations.AddField(
            model_name="documentevent",
            name="translation_of",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Leave empty for an original.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.document",
                verbose_name="translation of",
            ),
        ),
        migrations.AddField(
            model_name="milestone",
            name="agreement",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="milestones",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="milestoneevent",
            name="agreement",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="milestoneevent",
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
            model_name="milestoneevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.milestone",
            ),
        ),
        migrations.AddField(
            model_name="party",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="parties",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="party",
            name="organization",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="parties",
                to="cities.organization",
                verbose_name="organization",
            ),
        ),
        migrations.AddField(
            model_name="partyevent",
            name="agreement",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="partyevent",
            name="organization",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.organization",
                verbose_name="organization",
            ),
        ),
        migrations.AddField(
            model_name="partyevent",
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
            model_name="partyevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.party",
            ),
        ),
        migrations.AddField(
            model_name="policy",
            name="merged_into",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="agreements.policy",
                verbose_name="merged into",
            ),
        ),
        migrations.AddField(
            model_name="policy",
            name="owner",
            field=models.ForeignKey(
                blank=True,
                help_text="The member of staff who looks after this record.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="policy",
            name="owner_organization",
            field=models.ForeignKey(
                help_text="The organization whose policy it is.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="policies",
                to="cities.organization",
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="policy",
            name="targets",
            field=models.ManyToManyField(
                blank=True,
                related_name="policies",
                to="forums.sdgtarget",
                verbose_name="SDG targets",
            ),
        ),
        migrations.AddField(
            model_name="policyarea",
            name="parent",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="children",
                to="agreements.policyarea",
                verbose_name="within",
            ),
        ),
        migrations.AddField(
            model_name="policy",
            name="areas",
            field=models.ManyToManyField(
                blank=True,
                related_name="policies",
                to="agreements.policyarea",
                verbose_name="policy areas",
            ),
        ),
        migrations.AddField(
            model_name="agreementareaevent",
            name="policyarea",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policyarea",
            ),
        ),
        migrations.AddField(
            model_name="agreement",
            name="areas",
            field=models.ManyToManyField(
                blank=True,
                related_name="agreements",
                to="agreements.policyarea",
                verbose_name="policy areas",
            ),
        ),
        migrations.AddField(
            model_name="policyareaevent",
            name="parent",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policyarea",
                verbose_name="within",
            ),
        ),
        migrations.AddField(
            model_name="policyareaevent",
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
            model_name="policyareaevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policyarea",
            ),
        ),
        migrations.AddField(
            model_name="policyarealinkevent",
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
            model_name="policyarealinkevent",
            name="policy",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policy",
            ),
        ),
        migrations.AddField(
            model_name="policyarealinkevent",
            name="policyarea",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policyarea",
            ),
        ),
        migrations.AddField(
            model_name="policycitation",
            name="record",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="citations",
                to="agreements.policy",
                verbose_name="policy",
            ),
        ),
        migrations.AddField(
            model_name="policycitation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="archive.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="policycitationevent",
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
            model_name="policycitationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policycitation",
            ),
        ),
        migrations.AddField(
            model_name="policycitationevent",
            name="record",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policy",
                verbose_name="policy",
            ),
        ),
        migrations.AddField(
            model_name="policycitationevent",
            name="source",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="archive.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="policyevent",
            name="merged_into",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policy",
                verbose_name="merged into",
            ),
        ),
        migrations.AddField(
            model_name="policyevent",
            name="owner",
            field=models.ForeignKey(
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
        migrations.AddField(
            model_name="policyevent",
            name="owner_organization",
            field=models.ForeignKey(
                db_constraint=False,
                help_text="The organization whose policy it is.",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.organization",
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="policyevent",
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
            model_name="policyevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policy",
            ),
        ),
        migrations.AddField(
            model_name="policyexport",
            name="adapted_from",
            field=models.ForeignKey(
                blank=True,
                help_text="The export this one was copied from, where the policy moved on.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="adaptations",
                to="agreements.policyexport",
                verbose_name="adapted from",
            ),
        ),
        migrations.AddField(
            model_name="policyexport",
            name="agreement",
            field=models.ForeignKey(
                blank=True,
                help_text="Leave empty where there is none yet.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="exports",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="policyexport",
            name="policy",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="exports",
                to="agreements.policy",
                verbose_name="policy",
            ),
        ),
        migrations.AddField(
            model_name="policyexport",
            name="recipient",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="imports",
                to="cities.organization",
                verbose_name="recipient",
            ),
        ),
        migrations.AddField(
            model_name="milestoneevent",
            name="export",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policyexport",
                verbose_name="policy export",
            ),
        ),
        migrations.AddField(
            model_name="milestone",
            name="export",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="milestones",
                to="agreements.policyexport",
                verbose_name="policy export",
            ),
        ),
        migrations.AddField(
            model_name="policyexportevent",
            name="adapted_from",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="The export this one was copied from, where the policy moved on.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policyexport",
                verbose_name="adapted from",
            ),
        ),
        migrations.AddField(
            model_name="policyexportevent",
            name="agreement",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Leave empty where there is none yet.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="policyexportevent",
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
            model_name="policyexportevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policyexport",
            ),
        ),
        migrations.AddField(
            model_name="policyexportevent",
            name="policy",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policy",
                verbose_name="policy",
            ),
        ),
        migrations.AddField(
            model_name="policyexportevent",
            name="recipient",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.organization",
                verbose_name="recipient",
            ),
        ),
        migrations.AddField(
            model_name="policytargetevent",
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
            model_name="policytargetevent",
            name="policy",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.policy",
            ),
        ),
        migrations.AddField(
            model_name="policytargetevent",
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
            model_name="relation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="relations",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="relation",
            name="target",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="reverse_relations",
                to="agreements.agreement",
                verbose_name="earlier agreement",
            ),
        ),
        migrations.AddField(
            model_name="relationevent",
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
            model_name="relationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.relation",
            ),
        ),
        migrations.AddField(
            model_name="relationevent",
            name="source",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="agreement",
            ),
        ),
        migrations.AddField(
            model_name="relationevent",
            name="target",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.agreement",
                verbose_name="earlier agreement",
            ),
        ),
        migrations.AddField(
            model_name="signatory",
            name="acting_for",
            field=models.ForeignKey(
                blank=True,
                help_text="The person in whose stead this one signed, if any.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="cities.person",
                verbose_name="acting for",
            ),
        ),
        migrations.AddField(
            model_name="signatory",
            name="party",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="signatories",
                to="agreements.party",
                verbose_name="party",
            ),
        ),
        migrations.AddField(
            model_name="signatory",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="signatures",
                to="cities.person",
                verbose_name="person",
            ),
        ),
        migrations.AddField(
            model_name="signatoryevent",
            name="acting_for",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="The person in whose stead this one signed, if any.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.person",
                verbose_name="acting for",
            ),
        ),
        migrations.AddField(
            model_name="signatoryevent",
            name="party",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="agreements.party",
                verbose_name="party",
            ),
        ),
        migrations.AddField(
            model_name="signatoryevent",
            name="person",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="cities.person",
                verbose_name="person",
            ),
        ),
        migrations.AddField(
            model_name="signatoryevent",
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
            model_name="signatoryevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.signatory",
            ),
        ),
        migrations.CreateModel(
            name="AgreementPrinciple",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("agreements.agreement_principles",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="actionevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="67661163ecdedcbdbe1a5762147c5e7fe8cb4bd4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_a7f45",
                    table="agreements_actionevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.UniqueConstraint(
                fields=("agreement", "kind", "date"),
                name="agreements_action_once",
                violation_error_message="This act is already recorded on this date.",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "proposed",
                            "initialled",
                            "agreed",
                            "signed",
                            "in_effect",
                            "amended",
                            "extended",
                            "renewed",
                            "suspended",
                            "resumed",
                            "terminated",
                            "expired",
                            "superseded",
                        ],
                    )
                ),
                name="agreements_action_kind_known",
                violation_error_message="This kind of act is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("date_earliest__isnull", False), ("date_latest__isnull", False)
                ),
                name="agreements_action_date_bounded",
                violation_error_message="An act has a date, with a beginning and an end.",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("expiry_date_latest__isnull", True),
                    ("expiry_date_latest__gte", models.F("date_earliest")),
                    _connector="OR",
                ),
                name="agreements_action_expiry_after_act",
                violation_error_message="It cannot run out before the act that set the date.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="b9a2c8b984ed95646807ce98f2b5fdf5b6626378",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_917ba",
                    table="agreements_action",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_actionevent" ("agreement_id", "date", "effective_date", "expiry_date", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."agreement_id", NEW."date", NEW."effective_date", NEW."expiry_date", NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="d09976a22789969eb17cd70d64140b710c624e0d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0ebdf",
                    table="agreements_action",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."effective_date" IS DISTINCT FROM (NEW."effective_date") OR OLD."expiry_date" IS DISTINCT FROM (NEW."expiry_date") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note"))',
                    func='INSERT INTO "agreements_actionevent" ("agreement_id", "date", "effective_date", "expiry_date", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."agreement_id", NEW."date", NEW."effective_date", NEW."expiry_date", NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="005675d5a877c06c0dda378f87368044b8edea8a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2f7c4",
                    table="agreements_action",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_actionevent" ("agreement_id", "date", "effective_date", "expiry_date", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."agreement_id", OLD."date", OLD."effective_date", OLD."expiry_date", OLD."id", OLD."kind", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="1ae550e877340ef3a9f77137835c0846212cc718",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4d489",
                    table="agreements_action",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementcitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="agreements_agreementcitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementcitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="agreements_agreementcitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="c5b2b3f80bee8c35184fcb495e9ccbb4669ba5b9",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_ac68e",
                    table="agreements_agreementcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="f7883db97566a1d4079df674d8e0a98f631890ef",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c11fd",
                    table="agreements_agreementcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_agreementcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="6b563d952a7eca4500a9f2161874e7c7700b117f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fd423",
                    table="agreements_agreementcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementcitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementcitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="e4a0e4cb9abcd8abf9aa5bc72202bdd264ff51e7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_39fbe",
                    table="agreements_agreementcitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementcitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="698e4d4d514b95b653189c03c53ccf753cc33bde",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e3713",
                    table="agreements_agreementcitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="10a426d334db94a2d51d3555cf1d4c20cc116b1d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ab134",
                    table="agreements_agreementevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("file", ""), _negated=True),
                    models.Q(("url", ""), _negated=True),
                    _connector="OR",
                ),
                name="agreements_document_file_or_link",
                violation_error_message="Give a file or a link.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("sha256", ""), ("sha256__regex", "^[0-9a-f]{64}$"), _connector="OR"
                ),
                name="agreements_document_sha256_formed",
                violation_error_message="A SHA-256 is 64 hexadecimal digits.",
            ),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("translation_of__isnull", True),
                    models.Q(("translation_of", models.F("id")), _negated=True),
                    _connector="OR",
                ),
                name="agreements_document_not_its_own_translation",
                violation_error_message="A document is not a translation of itself.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="cb9cb1ccdd5807956d8837345118400271bccd2a",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_f99d4",
                    table="agreements_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "text", "title", "translation_of_id", "url") VALUES (NEW."agreement_id", NEW."file", NEW."id", NEW."language", NEW."pages", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."text", NEW."title", NEW."translation_of_id", NEW."url"); RETURN NULL;',
                    hash="3e3111784590d895b8fecc520130ff21c767a72e",
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
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "text", "title", "translation_of_id", "url") VALUES (NEW."agreement_id", NEW."file", NEW."id", NEW."language", NEW."pages", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."text", NEW."title", NEW."translation_of_id", NEW."url"); RETURN NULL;',
                    hash="54afdc0c65d816a08c4faa1723713e1de3fcffa0",
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
                    func='INSERT INTO "agreements_documentevent" ("agreement_id", "file", "id", "language", "pages", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "text", "title", "translation_of_id", "url") VALUES (OLD."agreement_id", OLD."file", OLD."id", OLD."language", OLD."pages", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256", OLD."text", OLD."title", OLD."translation_of_id", OLD."url"); RETURN NULL;',
                    hash="b48616acc4c543e95c2fcb8f864b4fde792af4cc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ec1a9",
                    table="agreements_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="documentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ea0c51b8b31ffd378ddfc1ad43a0005e5b032098",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f55cb",
                    table="agreements_documentevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="party",
            constraint=models.UniqueConstraint(
                fields=("agreement", "organization", "role"),
                name="agreements_party_once_per_role",
                violation_error_message="This organization already has this role.",
            ),
        ),
        migrations.AddConstraint(
            model_name="party",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "exporter",
                            "importer",
                            "partner",
                            "host",
                            "witness",
                            "funder",
                            "implementer",
                        ],
                    )
                ),
                name="agreements_party_role_known",
                violation_error_message="This role is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="two_parties",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    constraint="CONSTRAINT",
                    func="\n    IF EXISTS (SELECT 1 FROM agreements_agreement WHERE id = OLD.agreement_id AND state = 'published')\n        AND (SELECT count(*) FROM agreements_party WHERE agreement_id = OLD.agreement_id) < 2\n    THEN\n        RAISE EXCEPTION 'a published agreement has at least two parties'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_two_parties';\n    END IF;\n    RETURN NULL;\n",
                    hash="f202931ba77f62ec4e5ec42123530f9c617e6998",
                    operation='DELETE OR UPDATE OF "agreement_id"',
                    pgid="pgtrigger_two_parties_bf5c6",
                    table="agreements_party",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="087783d8cf71d169bf753d6f4fcfa2178dc40f97",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_4b5a7",
                    table="agreements_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_partyevent" ("agreement_id", "id", "name_as_signed", "order", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."agreement_id", NEW."id", NEW."name_as_signed", NEW."order", NEW."organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role"); RETURN NULL;',
                    hash="6131106e533b034ceba43d11a15f54b0b278c85f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_783c4",
                    table="agreements_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_partyevent" ("agreement_id", "id", "name_as_signed", "order", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."agreement_id", NEW."id", NEW."name_as_signed", NEW."order", NEW."organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role"); RETURN NULL;',
                    hash="7812105de3f1ba0a2972eae79023e992176befc1",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_83158",
                    table="agreements_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_partyevent" ("agreement_id", "id", "name_as_signed", "order", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (OLD."agreement_id", OLD."id", OLD."name_as_signed", OLD."order", OLD."organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role"); RETURN NULL;',
                    hash="6d30e3fdd8aefdc687f0b700789ab857f0e30270",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_048bd",
                    table="agreements_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3f51c6a16a2ff95f51b7f8e6b5bdf1251841f76d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_09a15",
                    table="agreements_partyevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.CreateModel(
            name="PolicyTarget",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("agreements.policy_targets",),
        ),
        migrations.AddConstraint(
            model_name="policyarea",
            constraint=archive.loops.NoLoop(
                name="agreements_policyarea_parent_no_loop",
                source="id",
                target="parent",
                violation_error_message="An area cannot lie within itself.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarea",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policyarea:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policyarea:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="99d13ae1db9ea84e409c008b4a2149a3d032e164",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_998e5",
                    table="agreements_policyarea",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarea",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyareaevent" ("id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;',
                    hash="fe4f880e5d767e3e78694f517b01f577f945bbc6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6e6c1",
                    table="agreements_policyarea",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarea",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_policyareaevent" ("id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;',
                    hash="9717232913485b287f97f56df49a8ad2a450d70b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3dcd7",
                    table="agreements_policyarea",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarea",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyareaevent" ("id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."id", OLD."name", OLD."order", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;',
                    hash="278d7345f2910408f234a9195776d6ccfbbaab60",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_146d0",
                    table="agreements_policyarea",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="policy",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="agreements_policy_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policy",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="agreements_policy_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policy",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="agreements_policy_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="3af91c2e5d3a11eef832695694cd04700ff70d2f",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_ea0d9",
                    table="agreements_policy",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="94494188fc2e9468f8bfbbd5e4b0cfdbde496401",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_7ba1d",
                    table="agreements_policy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyevent" ("first_published_at", "id", "merged_into_id", "owner_id", "owner_organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "since", "slug", "state", "summary", "title") VALUES (NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."owner_id", NEW."owner_organization_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remarks", NEW."since", NEW."slug", NEW."state", NEW."summary", NEW."title"); RETURN NULL;',
                    hash="9022cceaad1b5f44d4443becf5636ab089dd4cf1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e40fd",
                    table="agreements_policy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS DISTINCT FROM (NEW."first_published_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."owner_id" IS DISTINCT FROM (NEW."owner_id") OR OLD."owner_organization_id" IS DISTINCT FROM (NEW."owner_organization_id") OR OLD."remarks" IS DISTINCT FROM (NEW."remarks") OR OLD."since" IS DISTINCT FROM (NEW."since") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                    func='INSERT INTO "agreements_policyevent" ("first_published_at", "id", "merged_into_id", "owner_id", "owner_organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "since", "slug", "state", "summary", "title") VALUES (NEW."first_published_at", NEW."id", NEW."merged_into_id", NEW."owner_id", NEW."owner_organization_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remarks", NEW."since", NEW."slug", NEW."state", NEW."summary", NEW."title"); RETURN NULL;',
                    hash="cc944e32a6a90f0bad68265c609a1e62cbef8c50",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_19d6e",
                    table="agreements_policy",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyevent" ("first_published_at", "id", "merged_into_id", "owner_id", "owner_organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remarks", "since", "slug", "state", "summary", "title") VALUES (OLD."first_published_at", OLD."id", OLD."merged_into_id", OLD."owner_id", OLD."owner_organization_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."remarks", OLD."since", OLD."slug", OLD."state", OLD."summary", OLD."title"); RETURN NULL;',
                    hash="838ff417619460e56e1cf49f99fefecd381ff674",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_da0ac",
                    table="agreements_policy",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="PolicyAreaLink",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("agreements.policy_areas",),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="agreements_agreement_state_known",
                violation_error_message="This state is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_published_at__isnull", False),
                    ("state__in", ["draft", "in_review"]),
                    _connector="OR",
                ),
                name="agreements_agreement_publication_dated",
                violation_error_message="A record that was published has a date of it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(
                        ("state", "withdrawn"),
                        models.Q(("merged_into", models.F("id")), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="agreements_agreement_merged_when_withdrawn",
                violation_error_message="Only a withdrawn record can have been merged, and into another one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "type__in",
                        [
                            "treaty",
                            "agreement",
                            "mou",
                            "loi",
                            "joint_declaration",
                            "friendship",
                            "sister_city",
                            "exchange_of_notes",
                            "oral_understanding",
                            "other",
                        ],
                    )
                ),
                name="agreements_agreement_type_known",
                violation_error_message="This type of agreement is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreement",
            constraint=models.CheckConstraint(
                condition=models.Q(("binding_force__in", ["binding", "not_binding", "not_stated"])),
                name="agreements_agreement_binding_force_known",
                violation_error_message="This binding force is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="slug_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."first_published_at" IS NOT NULL AND OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the address of a record that has been public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="b96632ac54e8df03dfce4275caa5fcbd982b3209",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_slug_frozen_1b054",
                    table="agreements_agreement",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="two_parties",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    constraint="CONSTRAINT",
                    func="\n    IF EXISTS (SELECT 1 FROM agreements_agreement WHERE id = NEW.id AND state = 'published')\n        AND (SELECT count(*) FROM agreements_party WHERE agreement_id = NEW.id) < 2\n    THEN\n        RAISE EXCEPTION 'a published agreement has at least two parties'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_two_parties';\n    END IF;\n    RETURN NULL;\n",
                    hash="de31f6234fbbf42d33241bb97143446827273f84",
                    operation='INSERT OR UPDATE OF "state"',
                    pgid="pgtrigger_two_parties_e6516",
                    table="agreements_agreement",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.id WHERE OLD.id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.id WHERE NEW.id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="17782ac188f729f029fbbfbed2e300d886eba0d1",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_647df",
                    table="agreements_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementevent" ("binding_force", "first_published_at", "forum_id", "id", "languages", "merged_into_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference_number", "remarks", "slug", "state", "summary", "title", "type") VALUES (NEW."binding_force", NEW."first_published_at", NEW."forum_id", NEW."id", NEW."languages", NEW."merged_into_id", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reference_number", NEW."remarks", NEW."slug", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;',
                    hash="ffe4bd82acf3a7cef04810c9349dfca0af860d4c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_13a93",
                    table="agreements_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_agreementevent" ("binding_force", "first_published_at", "forum_id", "id", "languages", "merged_into_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference_number", "remarks", "slug", "state", "summary", "title", "type") VALUES (NEW."binding_force", NEW."first_published_at", NEW."forum_id", NEW."id", NEW."languages", NEW."merged_into_id", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reference_number", NEW."remarks", NEW."slug", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;',
                    hash="5d03d867b217da22901216ee2088cc60ecae5e05",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_36fdd",
                    table="agreements_agreement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreement",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementevent" ("binding_force", "first_published_at", "forum_id", "id", "languages", "merged_into_id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference_number", "remarks", "slug", "state", "summary", "title", "type") VALUES (OLD."binding_force", OLD."first_published_at", OLD."forum_id", OLD."id", OLD."languages", OLD."merged_into_id", OLD."owner_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reference_number", OLD."remarks", OLD."slug", OLD."state", OLD."summary", OLD."title", OLD."type"); RETURN NULL;',
                    hash="26e32a7d7895062c2165e9c7e4d1e12dede7cdc3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a07e3",
                    table="agreements_agreement",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="AgreementArea",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("agreements.agreement_areas",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyareaevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0ef58b2507e126c9e2de8b6bdc97ca09308ffa99",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_19e6b",
                    table="agreements_policyareaevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="policycitation",
            constraint=models.UniqueConstraint(
                fields=("record", "source", "field", "stated"),
                name="agreements_policycitation_once",
                violation_error_message="This source is already cited for this, in the same words.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policycitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("confidence__in", ["confirmed", "stated", "doubtful"])),
                name="agreements_policycitation_confidence_known",
                violation_error_message="This degree of confidence is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || OLD.record_id WHERE OLD.record_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || NEW.record_id WHERE NEW.record_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="c695137a6fddd44f060410467f92514b776e7294",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_4fbd5",
                    table="agreements_policycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="eacf82cfe059ac6cf018f58e774f4d8f6bb6ad29",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c1526",
                    table="agreements_policycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_policycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (NEW."confidence", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."source_id", NEW."stated"); RETURN NULL;',
                    hash="72db5798a6b84530fa1d264b1b300d14086b3196",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_abe67",
                    table="agreements_policycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policycitation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policycitationevent" ("confidence", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "source_id", "stated") VALUES (OLD."confidence", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."source_id", OLD."stated"); RETURN NULL;',
                    hash="5571c90094da3d217943da1312f2cabfa7ce5d63",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_00d39",
                    table="agreements_policycitation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policycitationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b54b80b80c74fd1f3f3ea76e2b0f955942ab0e0e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_260f7",
                    table="agreements_policycitationevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2ee9733a427ba24501ae41afb386fbdbeba23257",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_05680",
                    table="agreements_policyevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.UniqueConstraint(
                condition=models.Q(("agreement__isnull", False)),
                fields=("policy", "recipient", "agreement"),
                name="agreements_policyexport_once_per_agreement",
                violation_error_message="This policy already goes to this recipient under this agreement.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.UniqueConstraint(
                fields=("policy", "recipient", "stage", "date"),
                name="agreements_policyexport_once",
                violation_error_message="This export is already recorded.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "stage__in",
                        [
                            "requested",
                            "discussed",
                            "agreed",
                            "under_way",
                            "delivered",
                            "in_use",
                            "ended",
                            "abandoned",
                        ],
                    )
                ),
                name="agreements_policyexport_stage_known",
                violation_error_message="This stage is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "modes__contained_by",
                        [
                            "policy_advice",
                            "training",
                            "study_visit",
                            "staff_exchange",
                            "system_transfer",
                            "joint_exercise",
                            "consultation",
                        ],
                    )
                ),
                name="agreements_policyexport_modes_known",
                violation_error_message="One of these modes is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyexport",
            constraint=archive.loops.NoLoop(
                name="agreements_policyexport_adapted_no_loop",
                source="id",
                target="adapted_from",
                violation_error_message="An export cannot be adapted from itself.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexport",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || OLD.policy_id WHERE OLD.policy_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || NEW.policy_id WHERE NEW.policy_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="68d580f6a36438cc43ff7a6a2b226fd96df763f3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_e1d37",
                    table="agreements_policyexport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexport",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyexportevent" ("adapted_from_id", "agreement_id", "date", "description", "first_import", "id", "modes", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "recipient_id", "stage") VALUES (NEW."adapted_from_id", NEW."agreement_id", NEW."date", NEW."description", NEW."first_import", NEW."id", NEW."modes", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_id", NEW."recipient_id", NEW."stage"); RETURN NULL;',
                    hash="790b0e31549bb6d7ec5941a965277ae693eaa389",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ef31c",
                    table="agreements_policyexport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexport",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."adapted_from_id" IS DISTINCT FROM (NEW."adapted_from_id") OR OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."date" IS DISTINCT FROM (NEW."date") OR OLD."description" IS DISTINCT FROM (NEW."description") OR OLD."first_import" IS DISTINCT FROM (NEW."first_import") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."modes" IS DISTINCT FROM (NEW."modes") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."policy_id" IS DISTINCT FROM (NEW."policy_id") OR OLD."recipient_id" IS DISTINCT FROM (NEW."recipient_id") OR OLD."stage" IS DISTINCT FROM (NEW."stage"))',
                    func='INSERT INTO "agreements_policyexportevent" ("adapted_from_id", "agreement_id", "date", "description", "first_import", "id", "modes", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "recipient_id", "stage") VALUES (NEW."adapted_from_id", NEW."agreement_id", NEW."date", NEW."description", NEW."first_import", NEW."id", NEW."modes", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_id", NEW."recipient_id", NEW."stage"); RETURN NULL;',
                    hash="c963c05498f9dd9857f76dac8035e8e61a0ccaeb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7e85d",
                    table="agreements_policyexport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexport",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyexportevent" ("adapted_from_id", "agreement_id", "date", "description", "first_import", "id", "modes", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "recipient_id", "stage") VALUES (OLD."adapted_from_id", OLD."agreement_id", OLD."date", OLD."description", OLD."first_import", OLD."id", OLD."modes", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_id", OLD."recipient_id", OLD."stage"); RETURN NULL;',
                    hash="076a7bc245cef77feddb639a44b0363e97fc6480",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_20f92",
                    table="agreements_policyexport",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestoneevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="06a553e4c5bb5b3c8be90e1ad1c88082a5a811e3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_18927",
                    table="agreements_milestoneevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("agreement__isnull", False), ("export__isnull", False), _connector="OR"
                ),
                name="agreements_milestone_of_something",
                violation_error_message="A milestone belongs to an agreement or an export.",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("planned", ""), _negated=True),
                    models.Q(("actual", ""), _negated=True),
                    _connector="OR",
                ),
                name="agreements_milestone_dated",
                violation_error_message="Give the planned date, the date it was done, or both.",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["meeting", "visit", "training", "delivery", "review"])
                ),
                name="agreements_milestone_kind_known",
                violation_error_message="This kind of milestone is not known.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || (SELECT policy_id FROM agreements_policyexport WHERE id = OLD.export_id) WHERE (SELECT policy_id FROM agreements_policyexport WHERE id = OLD.export_id) IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || (SELECT policy_id FROM agreements_policyexport WHERE id = NEW.export_id) WHERE (SELECT policy_id FROM agreements_policyexport WHERE id = NEW.export_id) IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4ee9c29e94a4827202ddcbe84ad1451eec05c969",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_cba2f",
                    table="agreements_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_milestoneevent" ("actual", "agreement_id", "export_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "title") VALUES (NEW."actual", NEW."agreement_id", NEW."export_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned", NEW."title"); RETURN NULL;',
                    hash="7a1a9ac84bda47bb66a6a57b7f12102dff89e863",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8ec66",
                    table="agreements_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."actual" IS DISTINCT FROM (NEW."actual") OR OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."export_id" IS DISTINCT FROM (NEW."export_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."planned" IS DISTINCT FROM (NEW."planned") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                    func='INSERT INTO "agreements_milestoneevent" ("actual", "agreement_id", "export_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "title") VALUES (NEW."actual", NEW."agreement_id", NEW."export_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned", NEW."title"); RETURN NULL;',
                    hash="cf89b79a589ffbae9fd5a85965c145ef389f1372",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_408f3",
                    table="agreements_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_milestoneevent" ("actual", "agreement_id", "export_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "title") VALUES (OLD."actual", OLD."agreement_id", OLD."export_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned", OLD."title"); RETURN NULL;',
                    hash="efb437c3bd615376a8e744dc91fc3da88cfc09da",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9c554",
                    table="agreements_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyexportevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6efbf68a4ad159264e9ba98ae8bb0912383c94b4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ee39a",
                    table="agreements_policyexportevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="relation",
            constraint=models.UniqueConstraint(
                fields=("source", "target"),
                name="agreements_relation_once",
                violation_error_message="These two agreements are already related.",
            ),
        ),
        migrations.AddConstraint(
            model_name="relation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        ["amends", "extends", "renews", "supersedes", "implements", "follows"],
                    )
                ),
                name="agreements_relation_kind_known",
                violation_error_message="This relation is not known.",
            ),
        ),
        migrations.AddConstraint(
            model_name="relation",
            constraint=models.CheckConstraint(
                condition=models.Q(("source", models.F("target")), _negated=True),
                name="agreements_relation_not_itself",
                violation_error_message="An agreement cannot be related to itself.",
            ),
        ),
        migrations.AddConstraint(
            model_name="relation",
            constraint=archive.loops.NoLoop(
                name="agreements_relation_no_loop",
                source="source",
                target="target",
                violation_error_message="This would make an agreement follow from itself.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relation",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.source_id WHERE OLD.source_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.target_id WHERE OLD.target_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.source_id WHERE NEW.source_id IS NOT NULL; INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.target_id WHERE NEW.target_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="df747fada0aa18ebe79ec971dd00f16f237e22e8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_4cc50",
                    table="agreements_relation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_relationevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "target_id") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."target_id"); RETURN NULL;',
                    hash="a8dfef125d83fc010128df167cac49f5807b5e90",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6b00f",
                    table="agreements_relation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_relationevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "target_id") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."target_id"); RETURN NULL;',
                    hash="425f5cba097eada7d5bdb1aa1c20d4fd7a52dd30",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ce12d",
                    table="agreements_relation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_relationevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "target_id") VALUES (OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."target_id"); RETURN NULL;',
                    hash="b1a1c2711a4fd9501e0e89b89d18faf9c0b256c2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_84a35",
                    table="agreements_relation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relationevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c9ae14416868f514acdbc330e0e15e8ced9cf721",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_4219e",
                    table="agreements_relationevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="signatory",
            constraint=models.UniqueConstraint(
                fields=("party", "person"),
                name="agreements_signatory_once_per_party",
                violation_error_message="This person already signs for this party.",
            ),
        ),
        migrations.AddConstraint(
            model_name="signatory",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("acting_for__isnull", True),
                    models.Q(("acting_for", models.F("person")), _negated=True),
                    _connector="OR",
                ),
                name="agreements_signatory_acts_for_another",
                violation_error_message="Nobody signs in their own stead.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signatory",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || (SELECT agreement_id FROM agreements_party WHERE id = OLD.party_id) WHERE (SELECT agreement_id FROM agreements_party WHERE id = OLD.party_id) IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || (SELECT agreement_id FROM agreements_party WHERE id = NEW.party_id) WHERE (SELECT agreement_id FROM agreements_party WHERE id = NEW.party_id) IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="b4ba5675fb71c97bbc28511c320948771590afc3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_b5f87",
                    table="agreements_signatory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signatory",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_signatoryevent" ("acting_for_id", "id", "office", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on") VALUES (NEW."acting_for_id", NEW."id", NEW."office", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."signed_on"); RETURN NULL;',
                    hash="de7b5cb3143346779584382b774a12ef997109c6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3029c",
                    table="agreements_signatory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signatory",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."acting_for_id" IS DISTINCT FROM (NEW."acting_for_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."office" IS DISTINCT FROM (NEW."office") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on"))',
                    func='INSERT INTO "agreements_signatoryevent" ("acting_for_id", "id", "office", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on") VALUES (NEW."acting_for_id", NEW."id", NEW."office", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."signed_on"); RETURN NULL;',
                    hash="891939ef2668ea9224f91668f236a55e31c567b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_00c7a",
                    table="agreements_signatory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signatory",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_signatoryevent" ("acting_for_id", "id", "office", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_on") VALUES (OLD."acting_for_id", OLD."id", OLD."office", OLD."party_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."signed_on"); RETURN NULL;',
                    hash="9b2a3fdac98591f184b2836b7da9d6f722322317",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_03946",
                    table="agreements_signatory",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signatoryevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2755120202bd66a59532a0d705e8a0439f00a954",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9564f",
                    table="agreements_signatoryevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddField(
            model_name="agreementprincipleevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.agreementprinciple",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementprinciple",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="4ce2e773e9ec498990fc31f11e679185ab91622d",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_7affe",
                    table="agreements_agreement_principles",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementprinciple",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementprincipleevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (NEW."agreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."principle_id"); RETURN NULL;',
                    hash="e36db1e4f8e0d55ecba376e4b1d0c68be51e078f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c3389",
                    table="agreements_agreement_principles",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementprinciple",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_agreementprincipleevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (NEW."agreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."principle_id"); RETURN NULL;',
                    hash="8dffa6543a6e1df0ac2ae911e604e67aa243b5ee",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6cebe",
                    table="agreements_agreement_principles",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementprinciple",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementprincipleevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "principle_id") VALUES (OLD."agreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."principle_id"); RETURN NULL;',
                    hash="3df8e95aa86d4441178230a6557b682941cbe8e5",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8d0e2",
                    table="agreements_agreement_principles",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="policytargetevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policytarget",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policytarget",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || OLD.policy_id WHERE OLD.policy_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || NEW.policy_id WHERE NEW.policy_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="28abd14131c824349f39fecf4b9066eafcf6cef8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_0cd7e",
                    table="agreements_policy_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policytarget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policytargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "sdgtarget_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_id", NEW."sdgtarget_id"); RETURN NULL;',
                    hash="8144cff843328825bc4c2f9fdf16069c422fa3b9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ceb26",
                    table="agreements_policy_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policytarget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_policytargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "sdgtarget_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_id", NEW."sdgtarget_id"); RETURN NULL;',
                    hash="a0234ac00dc7289d8896feb1cac15fac4ce2d5d2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_14655",
                    table="agreements_policy_targets",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policytarget",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policytargetevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "sdgtarget_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_id", OLD."sdgtarget_id"); RETURN NULL;',
                    hash="9a1f59fc90da2e6ef61de2b17fa0de4efaccf72f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3569c",
                    table="agreements_policy_targets",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="policyarealinkevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.policyarealink",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarealink",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || OLD.policy_id WHERE OLD.policy_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_policy:' || NEW.policy_id WHERE NEW.policy_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="ee67d8fa8a59f60ea0698161ebc9917a7810dcf3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_eef42",
                    table="agreements_policy_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarealink",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyarealinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policyarea_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policy_id", NEW."policyarea_id"); RETURN NULL;',
                    hash="59526967952ec452857f423c94fb6ef9f9df34bb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b5a65",
                    table="agreements_policy_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarealink",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_policyarealinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policyarea_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policy_id", NEW."policyarea_id"); RETURN NULL;',
                    hash="b29f016f17fa1057e6299f31c366b8b696df307f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_18f05",
                    table="agreements_policy_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarealink",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_policyarealinkevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policy_id", "policyarea_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policy_id", OLD."policyarea_id"); RETURN NULL;',
                    hash="5ccebf78c2394cf1bba7d5b91575bb316dca1d64",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b28c3",
                    table="agreements_policy_areas",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="agreementareaevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="agreements.agreementarea",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementarea",
            trigger=pgtrigger.compiler.Trigger(
                name="marks_stale",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;\n            IF TG_OP <> 'INSERT' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || OLD.agreement_id WHERE OLD.agreement_id IS NOT NULL; END IF;\n            IF TG_OP <> 'DELETE' THEN INSERT INTO archive_stalemark (token) SELECT 'agreements_agreement:' || NEW.agreement_id WHERE NEW.agreement_id IS NOT NULL; END IF;\n            PERFORM pg_notify('archive_stale', '');\n            RETURN NULL;\n        ",
                    hash="e8ddec0067a3a81a746f79a1a7a2f9b770a83395",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_marks_stale_f8b13",
                    table="agreements_agreement_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementarea",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementareaevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policyarea_id") VALUES (NEW."agreement_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."policyarea_id"); RETURN NULL;',
                    hash="4160bd550ab6a43a8ebc071768c0d5c89443b98e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1041b",
                    table="agreements_agreement_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementarea",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "agreements_agreementareaevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policyarea_id") VALUES (NEW."agreement_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."policyarea_id"); RETURN NULL;',
                    hash="8f5e17d0b1770e46692e24b02b2deff827a4393a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0a1f4",
                    table="agreements_agreement_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementarea",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "agreements_agreementareaevent" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "policyarea_id") VALUES (OLD."agreement_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."policyarea_id"); RETURN NULL;',
                    hash="8dbdeb54c7622d2e224b4cea487372e9d2893bdc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f4f85",
                    table="agreements_agreement_areas",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementprincipleevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bca5f448d400151381e2d5d7634fac11a562e425",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0b69a",
                    table="agreements_agreementprincipleevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policytargetevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="990866b8eef015e73baa62f534d1aea82400b9f9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_100e7",
                    table="agreements_policytargetevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarealinkevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ec046e9508c734935a6421939d5ffe1a809f9c4e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9f8d0",
                    table="agreements_policyarealinkevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agreementareaevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6e023cedc9ff6e6cb0a1f7bc175f8e5b84fee0c0",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_d9c23",
                    table="agreements_agreementareaevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policyarea",
            trigger=pgtrigger.compiler.Trigger(
                name="key_frozen",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                    func="\n        RAISE EXCEPTION 'the key of a row that is public cannot change'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'key_frozen', TABLE = TG_TABLE_NAME;\n    ",
                    hash="2a10d1a45219151e8b104c09fcde511b0c94c9ba",
                    operation='UPDATE OF "slug"',
                    pgid="pgtrigger_key_frozen_ba36f",
                    table="agreements_policyarea",
                    when="BEFORE",
                ),
            ),
        ),
    ]
