import { sayLost } from "../dom/say-lost.ts";

/** Loads "Find your job" when its field is first focused; what has been typed meanwhile counts. */
for (const field of document.querySelectorAll<HTMLInputElement>("atlas-find input")) {
  // Assistive technology is told what the field is before it is focused.
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", `${field.id}-options`);
  field.addEventListener(
    "focus",
    function load() {
      field.closest("atlas-find")?.querySelector(":scope > p")?.remove();
      import("./atlas-find.ts").catch(() => {
        field.addEventListener("focus", load, { once: true });
        // The form still leads to the search page.
        const words = document.createElement("p");
        words.role = "status";
        sayLost(words, "Job titles");
        field.form?.after(words);
      });
    },
    { once: true },
  );
}
