"""Parties on the page of an agreement, each with the people who signed for it."""

from django.contrib.admin.helpers import InlineAdminFormSet
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from agreements.models import Party, Signatory
from agreements.models.agreement import MINIMUM_PARTIES
from archive.admin import StaffForm, StaffInline


class PartyForm(StaffForm):
    """A party's form. `signatories` is the formset of its signatories, a part of it in all."""

    signatories = None

    def clean(self):
        super().clean()
        if not self.signatories.is_valid():
            raise ValidationError(_("Correct what is marked in its signatories."))

    @cached_property
    def changed_data(self):
        signed = ["signatories"] if self.signatories.has_changed() else []
        return [*super().changed_data, *signed]

    @property
    def media(self):
        return super().media + self.signatories.media

    @property
    def signatory_forms(self):
        """Its signatories' forms as the admin draws them; the last one is the pattern of more."""
        inline = self.signatories.inline
        return list(InlineAdminFormSet(inline, self.signatories, inline.get_fieldsets(None)))


class PartyFormSet(BaseInlineFormSet):
    """Parties, each with its signatories. `signatory_inline` and `signatory_formset` are set by
    the inline, because what they offer depends on the request."""

    signatory_inline = None
    signatory_formset = None

    def add_fields(self, form, index):
        super().add_fields(form, index)
        form.signatories = self.signatory_formset(
            data=form.data if form.is_bound else None,
            instance=form.instance,
            prefix=f"{form.prefix}-signatories",
        )
        form.signatories.inline = self.signatory_inline

    def clean(self):
        super().clean()
        kept = [
            form
            for form in self.forms
            if form not in self.deleted_forms and (form.instance.pk or form.has_changed())
        ]
        if self.instance.is_published and len(kept) < MINIMUM_PARTIES:
            raise ValidationError(_("A published agreement has at least two parties."))

    def save_new(self, form, commit=True):
        return self._save_with_signatories(form, super().save_new(form, commit), commit)

    def save_existing(self, form, obj, commit=True):
        return self._save_with_signatories(form, super().save_existing(form, obj, commit), commit)

    def _save_with_signatories(self, form, party, commit):
        form.signatories.instance = party
        form.signatories.save(commit)
        return party


class SignatoryInline(StaffInline):
    model = Signatory
    fields = [("person", "acting_for", "signed_on"), "office"]
    extra = 1


class PartyInline(StaffInline):
    model = Party
    form = PartyForm
    formset = PartyFormSet
    template = "admin/agreements/party_inline.html"
    fields = [("organization", "role", "order"), "name_as_signed"]

    def get_extra(self, request, obj=None, **kwargs):
        return 0 if obj else MINIMUM_PARTIES

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        formset.signatory_inline = SignatoryInline(Party, self.admin_site)
        formset.signatory_formset = formset.signatory_inline.get_formset(request)
        return formset
