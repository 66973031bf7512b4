"use strict";

// Searchable references are announced by the label of their field, which select2 does not know.
{
  const nameReferences = (root) => {
    root.querySelectorAll("select.admin-autocomplete").forEach((select) => {
      const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
      const shown = select.nextElementSibling;
      if (!label || !shown?.matches(".select2")) return;
      const name = label.textContent.trim().replace(/:$/, "");
      const value = shown.querySelector(".select2-selection--single .select2-selection__rendered");
      if (value) {
        label.id = `${select.id}_label`;
        value.removeAttribute("role");
        value.removeAttribute("aria-readonly");
        const box = shown.querySelector(".select2-selection");
        box.setAttribute("aria-labelledby", `${label.id} ${value.id}`);
      } else {
        shown.querySelector(".select2-selection").setAttribute("aria-label", name);
        shown.querySelector(".select2-search__field").setAttribute("aria-label", name);
      }
    });
  };

  django.jQuery(() => nameReferences(document));
  document.addEventListener("formset:added", (event) => nameReferences(event.target));
  document.addEventListener("formset:removed", () => nameReferences(document));
}

// "Add another signatory" on the page of an agreement. Without it each party has one blank form.
document.addEventListener("DOMContentLoaded", () => {
  const pattern = document.getElementById("signatory-template");
  if (!pattern) return;
  document.querySelectorAll(".add-signatory").forEach((button) => (button.hidden = false));

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".add-signatory");
    if (!button) return;
    const total = button.parentElement.querySelector('[name$="-signatories-TOTAL_FORMS"]');
    const prefix = total.name.replace(/-TOTAL_FORMS$/, "");
    const copy = document.createElement("template");
    copy.innerHTML = pattern.innerHTML.replaceAll(
      "parties-__prefix__-signatories-__prefix__",
      `${prefix}-${total.value}`,
    );
    const added = copy.content.firstElementChild;
    button.before(added);
    total.value = Number(total.value) + 1;
    // Django's own scripts wait for this to make references searchable.
    added.dispatchEvent(
      new CustomEvent("formset:added", { bubbles: true, detail: { formsetName: prefix } }),
    );
    added.querySelector(".select2-selection, input").focus();
  });
});
