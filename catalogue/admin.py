"""Publishing and withdrawing in the admin: what every record with a public page has there."""

from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.admin import SluggedForm, StaffAdmin
from archive.choices import State
from catalogue.publication import PublicationError, publish, reasons_against, withdraw
from catalogue.review import return_to_draft, send_to_review

# The last fieldset of every record's form.
PUBLICATION = (
    _("Publication"),
    {"fields": ["slug", ("state", "first_published_at", "merged_into"), "owner"]},
)


class RecordAdmin(StaffAdmin):
    """The admin of a record. Its state is shown, not typed: publishing is an act of its own."""

    form = SluggedForm
    actions = ["publish_selected", "withdraw_selected", "review_selected", "return_selected"]
    list_filter = ["state"]
    readonly_fields = ["state", "first_published_at", "merged_into"]

    def get_list_display(self, request):
        return [*super().get_list_display(request), "state", "public_page"]

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return [*fields, "slug"] if obj and obj.first_published_at else fields

    def get_view_on_site_url(self, obj=None):
        return obj.get_absolute_url() if obj and obj.is_published else None

    @admin.display(description=_("public page"))
    def public_page(self, record):
        if not record.is_published:
            return None
        return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.slug)

    def save_model(self, request, obj, form, change):
        if not change:
            obj.owner = obj.owner or request.user
        super().save_model(request, obj, form, change)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        may = self.has_change_permission(request, obj)
        is_public = obj is not None and obj.is_published
        context |= {"show_publish": may and not is_public, "show_withdraw": may and is_public}
        state = State.DRAFT if obj is None else obj.state
        context |= {
            "show_review": may and state == State.DRAFT,
            "show_return": may and state == State.IN_REVIEW,
        }
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_add(self, request, obj, post_url_continue=None):
        self.press_button(request, obj)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        self.press_button(request, obj)
        return super().response_change(request, obj)

    def press_button(self, request, record):
        """Do what the button says that was pressed with what has just been saved."""
        may = self.has_change_permission(request, record)
        if may and "_publish" in request.POST:
            done = self.publish_all(request, [record])
        elif may and "_withdraw" in request.POST:
            done = self.withdraw_all(request, [record])
        elif may and "_review" in request.POST:
            done = self.review_all(request, [record])
        elif may and "_return" in request.POST:
            done = self.return_all(request, [record])
        else:
            self.warn_of_gaps(request, record)
            return
        if not done:
            # Back to the form, where what is missing can be added.
            request.POST = request.POST.copy()
            request.POST["_continue"] = "1"

    def warn_of_gaps(self, request, record):
        """Say what a public record has lost by a change, so that it is no longer complete."""
        for reason in reasons_against(record) if record.is_published else ():
            self.message_user(request, f"{record}: {reason}", messages.WARNING)

    @admin.action(description=_("Publish selected %(verbose_name_plural)s"), permissions=["change"])
    def publish_selected(self, request, queryset):
        self.publish_all(request, queryset)

    @admin.action(
        description=_("Withdraw selected %(verbose_name_plural)s"), permissions=["change"]
    )
    def withdraw_selected(self, request, queryset):
        self.withdraw_all(request, queryset)

    @admin.action(
        description=_("Send selected %(verbose_name_plural)s to review"), permissions=["change"]
    )
    def review_selected(self, request, queryset):
        self.review_all(request, queryset)

    @admin.action(
        description=_("Return selected %(verbose_name_plural)s to draft"), permissions=["change"]
    )
    def return_selected(self, request, queryset):
        self.return_all(request, queryset)

    def publish_all(self, request, records):
        return self.act_on_all(request, records, publish, gettext("Published: %s"))

    def withdraw_all(self, request, records):
        return self.act_on_all(request, records, withdraw, gettext("Withdrawn: %s"))

    def review_all(self, request, records):
        return self.act_on_all(request, records, send_to_review, gettext("Sent to review: %s"))

    def return_all(self, request, records):
        return self.act_on_all(request, records, return_to_draft, gettext("Returned to draft: %s"))

    def act_on_all(self, request, records, act, message):
        """Do `act` to each record, report on each, and return whether none was refused."""
        waiting, refused = list(records), {}
        while waiting:
            refused = {}
            for record in waiting:
                try:
                    act(record, by=request.user)
                except PublicationError as error:
                    refused[record] = error.messages
                else:
                    self.log_change(request, record, message % record)
                    self.message_user(request, message % record, messages.SUCCESS)
            if len(refused) == len(waiting):
                break
            # One of them may have waited for another: once more.
            waiting = list(refused)
        for record, reasons in refused.items():
            for reason in reasons:
                self.message_user(request, f"{record}: {reason}", messages.ERROR)
        return not refused
