import type { MeasureFacts } from "../../atlas/measure.ts";
import { ramps } from "../../tokens.ts";
import { measureLegend } from "../legend.ts";
import type { MapView } from "./view.ts";

type Steps = MapView["steps"];

const mostSteps = ramps.exposure.length;

/**
 * The legend as a filter. A press on a step leaves that step alone; a second press elsewhere makes a range of both; a press inside
 * the range takes it away. Dragging over steps chooses them too.
 */
export class MapLegend {
  private readonly buttons: HTMLButtonElement[];
  private steps: Steps = null;
  private dragFrom: number | null = null;
  /** Index of the measure's highest step: the Bureau has four, the others six. */
  private last: number;

  private readonly list: HTMLElement;

  constructor(list: HTMLElement, choose: (steps: Steps) => void) {
    this.list = list;
    this.last = list.childElementCount - 1;
    // A page that opens with the Bureau's four steps has room for the six of others.
    while (list.childElementCount < mostSteps)
      list.append(Object.assign(list.lastElementChild?.cloneNode(true) as Element, { hidden: true }));
    this.buttons = [...list.querySelectorAll("li")].map((item) => {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-pressed", "false");
      button.append(...item.childNodes);
      item.append(button);
      return button;
    });
    this.buttons.forEach((button, index) => {
      button.addEventListener("pointerdown", ({ pointerId }) => {
        this.dragFrom = index;
        // With touch, all events would go to the button that was pressed first.
        if (button.hasPointerCapture(pointerId)) button.releasePointerCapture(pointerId);
      });
      button.addEventListener("pointerup", () => {
        const from = this.dragFrom;
        this.dragFrom = null;
        if (from !== null && from !== index) choose(this.range(from, index));
      });
      button.addEventListener("click", () => choose(this.pressed(index)));
    });
  }

  /** Shows a measure's steps and which of them are chosen. */
  show(measure: MeasureFacts, steps: Steps): void {
    this.steps = steps;
    const items = measureLegend(measure);
    this.last = items.length - 1;
    const name = this.list.previousElementSibling;
    const words = `${measure.label}:`;
    const changed = name?.textContent !== words;
    if (changed && name !== null) name.textContent = words;
    this.buttons.forEach((button, index) => {
      if (changed) {
        if (button.parentElement !== null) button.parentElement.hidden = index > this.last;
        button.querySelector("rect")?.setAttribute("fill", `var(--${items[index]?.mark.fill ?? "missing"})`);
        const { lastChild } = button;
        if (lastChild !== null) lastChild.textContent = items[index]?.label ?? "";
      }
      button.setAttribute("aria-pressed", String(steps !== null && index >= steps[0] && index <= steps[1]));
    });
    this.list.toggleAttribute("data-chosen", steps !== null);
  }

  private pressed(index: number): Steps {
    if (this.steps === null) return [index, index];
    const [first, last] = this.steps;
    if (index >= first && index <= last) return null;
    return this.range(Math.min(first, index), Math.max(last, index));
  }

  /** The whole ramp is no choice. */
  private range(a: number, b: number): Steps {
    const first = Math.min(a, b);
    const last = Math.max(a, b);
    return first === 0 && last === this.last ? null : [first, last];
  }
}
