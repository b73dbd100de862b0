import { grouped } from "../../text/format-number.ts";
import type { NextData } from "./occupations.ts";
import { boundNames, deadEndLabel, type DeadEnd } from "./dead-end.ts";
import { filterIds, type FilterId } from "./rows.ts";
import { plainNextView, type NextView } from "./view.ts";
import { element, link } from "../../dom/element.ts";

interface Told {
  /** Slug of the example that the view starts from where it names no other. */
  start: string;
  dropped: readonly string[];
  /** What the rules exclude, in words. */
  excluded: string;
  /** What each bound keeps back. */
  kept: readonly { filter: FilterId; name: string; words: string }[];
  /** What is offered where nothing is left. */
  deadEnd: DeadEnd | null;
}

/** Makes the fields, buttons and notes around the chart say what it shows. */
export function showNextControls(root: HTMLElement, view: NextView, { start, dropped, excluded, kept, deadEnd }: Told): void {
  const values = {
    from: view.from ?? start,
    pay: view.pay === null ? "" : grouped(view.pay),
    school: view.school ?? "",
    growth: view.growth === null ? "" : String(view.growth).replace("-", "−"),
    category: view.category ?? "",
    measure: view.measure,
    lower: view.lower === null ? "" : String(view.lower),
  };
  for (const [name, value] of Object.entries(values)) {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`.controls [name="${name}"]`);
    if (field !== null && field.value !== value) field.value = value;
  }
  root.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(view.view === "table"));
  showDeadEnd(root.querySelector<HTMLElement>(".dead-end"), deadEnd);
  const chosen = root.querySelector<HTMLElement>(".bounds-set");
  // While they are folded away, which of them the reader has set.
  const own = filterIds.filter((id) => view[id] !== plainNextView[id]).map((id) => boundNames[id]);
  if (chosen !== null) chosen.textContent = own.length === 0 ? "" : `; set: ${own.join(", ")}`;
  const notes = root.querySelector<HTMLElement>(".dropped");
  const said = dropped.join(" ");
  if (notes !== null && notes.textContent !== said) notes.textContent = said;
  const rules = root.querySelector<HTMLElement>(".excluded");
  if (rules !== null) rules.textContent = excluded;
  const list = root.querySelector<HTMLElement>(".kept-back");
  list?.replaceChildren(
    ...kept.map(({ filter, name, words }) => {
      const drop = element("button", "button", "Drop this bound");
      drop.type = "button";
      drop.name = "loosen";
      drop.value = filter;
      drop.setAttribute("aria-label", `Drop this bound: ${name}`);
      return element("li", "", element("span", "", `${name}: ${words}`), drop);
    }),
  );
}

/** The button that gets a reader out of bounds that leave nothing. */
function showDeadEnd(place: HTMLElement | null, deadEnd: DeadEnd | null): void {
  if (place === null) return;
  place.hidden = deadEnd === null;
  if (deadEnd === null) {
    place.replaceChildren();
    return;
  }
  const button = element("button", "button", deadEndLabel(deadEnd));
  button.type = "button";
  button.name = deadEnd.drop === "all" ? "unbound" : "loosen";
  button.value = deadEnd.drop === "all" ? "" : deadEnd.drop;
  place.replaceChildren(button);
}

/** Links to the jobs that the reader started from before, and the job that is shown now. */
export function showTrail(root: HTMLElement, { from, trail }: NextView, { bySlug }: NextData, startHref: (slug: string) => string): void {
  const nav = root.querySelector<HTMLElement>(".trail");
  if (nav === null) return;
  nav.hidden = trail.length === 0;
  const steps = trail.map((slug) => {
    const back = link(startHref(slug), bySlug.get(slug)?.title ?? slug);
    back.dataset["step"] = slug;
    return element("li", "", back);
  });
  const here = element("li", "", bySlug.get(from ?? "")?.title ?? "");
  here.setAttribute("aria-current", "step");
  nav.querySelector("ol")?.replaceChildren(...steps, here);
}

/** In an embed a list takes the place of the field that knows everyday titles. */
export function offerJobs(root: HTMLElement, { occupations }: NextData): void {
  const titles = occupations.toSorted((a, b) => a.title.localeCompare(b.title));
  root
    .querySelector<HTMLSelectElement>('select[name="from"]')
    ?.replaceChildren(...titles.map(({ title, slug }) => new Option(title, slug)));
}
