/** Loads "Find your job" when its field is first focused; what has been typed meanwhile counts. */
for (const field of document.querySelectorAll<HTMLInputElement>("atlas-find input")) {
  // Assistive technology is told what the field is before it is focused.
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", `${field.id}-options`);
  // Where it cannot be loaded the form still leads to the search page.
  field.addEventListener("focus", () => void import("./atlas-find.ts").catch(() => undefined), { once: true });
}
