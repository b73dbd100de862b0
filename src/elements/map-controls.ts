import type { MapView } from "../model/map-view.ts";

/** Makes the fields and buttons around the map say what it shows. */
export function showControls(root: HTMLElement, view: MapView): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select")) {
    if (select.name === "measure") select.value = view.measure;
    if (select.name === "category") select.value = view.category ?? "";
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[aria-pressed][name]")) {
    button.setAttribute("aria-pressed", String(button.value === (button.name === "view" ? view.view : view.highlight)));
  }
  const whole = root.querySelector<HTMLButtonElement>('button[name="whole"]');
  if (whole !== null) whole.hidden = view.category === null;
}

/** Shows what the evidence says of the highlighted group. Its lines move all that stands below: not a thing to wait for. */
export function showNote(root: HTMLElement, { highlight }: MapView): void {
  for (const note of root.querySelectorAll<HTMLElement>("[data-highlight]")) note.hidden = note.dataset["highlight"] !== highlight;
}
