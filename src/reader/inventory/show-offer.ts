import { capital } from "../../text/format-number.ts";
import type { Inventory } from "./inventory.ts";
import type { Offer, Offered } from "./offer.ts";
import { element } from "../../dom/element.ts";
import type { Kind } from "./unsaved-ticks.ts";

/** Which list of an offer is ticked as what. */
const kinds = { activities: "activities", skills: "skills", knowledge: "skills" } as const satisfies Record<keyof Offer, Kind>;

/** Lists what can be ticked, in the fieldsets that `data-list` names. A list that has not changed is left alone, since the focus may be in it. */
export function showOffer(root: HTMLElement, offer: Offer, ticked: Inventory, titleOf: (slug: string) => string): void {
  const several = ticked.jobs.length > 1;
  for (const [list, kind] of Object.entries(kinds) as [keyof Offer, (typeof kinds)[keyof Offer]][]) {
    const fieldset = root.querySelector<HTMLElement>(`[data-list="${list}"]`);
    const target = fieldset?.querySelector("ul") ?? null;
    if (fieldset === null || target === null) continue;
    fieldset.hidden = offer[list].length === 0;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null;
    const words = JSON.stringify([several, offer[list]]);
    if (target.dataset["shown"] !== words) {
      target.dataset["shown"] = words;
      target.replaceChildren(...offer[list].map((offered) => item(kind, offered, several ? titleOf : null)));
    }
    for (const box of target.querySelectorAll("input")) {
      box.checked = ticked[kind].has(box.value);
      if (box.value === focused && document.activeElement === document.body) box.focus();
    }
  }
}

/** The job that it belongs to is named only where there are several. */
function item(kind: Kind, { name, jobs }: Offered, titleOf: ((slug: string) => string) | null): HTMLLIElement {
  const box = element("input", "");
  Object.assign(box, { type: "checkbox", name: kind, value: name });
  const from = jobs.length === 0 ? "ticked before, in another job" : titleOf === null ? "" : jobs.map(titleOf).join(", ");
  const words = element("span", "", capital(name), ...(from === "" ? [] : [" ", element("small", "meta", from)]));
  return element("li", "", element("label", "", box, words));
}
