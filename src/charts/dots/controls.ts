import type { DotsAxis } from "./axis-spec.ts";
import { rangeOn, type DotsView } from "./view.ts";

/** Makes the fields and buttons around a chart of dots say what it shows. */
export function showDotsControls(root: HTMLElement, view: DotsView, axes: { x: DotsAxis; y: DotsAxis }): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select")) {
    if (select.name === "measure") select.value = view.measure;
    if (select.name === "category") select.value = view.category ?? "";
  }
  for (const axis of ["x", "y"] as const) {
    const range = view[axis];
    for (const [index, end] of (["from", "to"] as const).entries()) {
      const field = root.querySelector<HTMLInputElement>(`input[name="${axis}-${end}"]`);
      if (field !== null) field.value = range === null ? "" : String(range[index]);
    }
    const noun = root.querySelector(`[data-axis="${axis}"]`);
    if (noun !== null) noun.textContent = axes[axis].noun;
  }
  root.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(view.view === "table"));
  const whole = root.querySelector<HTMLButtonElement>('button[name="whole"]');
  if (whole !== null) whole.hidden = view.x === null && view.y === null;
}

/** What stands in the two fields of an axis; an empty one means its end. */
export function typedRange(root: HTMLElement, name: "x" | "y", axis: DotsAxis): DotsView["x"] {
  const field = (end: "from" | "to") => root.querySelector<HTMLInputElement>(`input[name="${name}-${end}"]`)?.valueAsNumber ?? NaN;
  const [from, to] = [field("from"), field("to")];
  return rangeOn(axis, Number.isFinite(from) ? from : axis.from, Number.isFinite(to) ? to : axis.to);
}
