import type { MapView } from "./view.ts";

/** The fields and buttons around the map, and what the evidence says of its highlighted groups. */
export class MapControls {
  private readonly selects: readonly HTMLSelectElement[];
  private readonly toggles: readonly HTMLButtonElement[];
  private readonly whole: HTMLButtonElement | null;
  private readonly notes: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.selects = [...root.querySelectorAll("select")];
    this.toggles = [...root.querySelectorAll<HTMLButtonElement>("button[aria-pressed][name]")];
    this.whole = root.querySelector('button[name="whole"]');
    this.notes = [...root.querySelectorAll<HTMLElement>("[data-highlight]")];
  }

  /** Makes the fields and buttons say what the map shows. */
  show(view: MapView): void {
    for (const select of this.selects) {
      if (select.name === "measure") select.value = view.measure;
      if (select.name === "category") select.value = view.category ?? "";
    }
    for (const button of this.toggles)
      button.setAttribute("aria-pressed", String(button.value === (button.name === "view" ? view.view : view.highlight)));
    if (this.whole !== null) this.whole.hidden = view.category === null;
  }

  /** Shows what the evidence says of the highlighted group. Its lines move everything below them, so this comes after the colors. */
  note({ highlight }: MapView): void {
    for (const note of this.notes) note.hidden = note.dataset["highlight"] !== highlight;
  }
}
