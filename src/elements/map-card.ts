import { measures, ordinal } from "../model/measure.ts";
import { print } from "../model/print.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { MapOccupation } from "./map-data.ts";

const gap = 8;
const linger = 140;

/** The card beside a tile. It stays while the pointer is on it; Escape closes it. */
export class MapCard {
  /** Slug of the occupation it shows, or null while it is closed. */
  slug: string | null = null;
  private timer = 0;

  private readonly card: HTMLElement;
  private readonly base: string;

  constructor(card: HTMLElement, base: string) {
    this.card = card;
    this.base = base;
    card.addEventListener("pointerenter", () => clearTimeout(this.timer));
    card.addEventListener("pointerleave", () => this.leave());
  }

  show(occupation: MapOccupation, measure: MeasureId, categoryTitle: string, beside: Element): void {
    clearTimeout(this.timer);
    if (this.slug !== occupation.slug || this.card.dataset["measure"] !== measure)
      this.card.replaceChildren(...this.content(occupation, measure, categoryTitle));
    this.card.dataset["measure"] = measure;
    this.slug = occupation.slug;
    this.card.hidden = false;
    this.place(beside);
  }

  close(): void {
    clearTimeout(this.timer);
    this.slug = null;
    this.card.hidden = true;
  }

  /** Closes soon, unless the pointer comes to rest on the card. */
  leave(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.close(), linger);
  }

  private content(occupation: MapOccupation, id: MeasureId, categoryTitle: string): Node[] {
    const measure = measures[id];
    const link = document.createElement("a");
    link.href = `${this.base}occupations/${occupation.slug}/`;
    link.textContent = occupation.title;
    const name = element("p", "name");
    name.append(link);
    const rank = occupation.percentile === null || id === "mean-rank" ? "" : `, ${ordinal(Math.round(occupation.percentile))} percentile`;
    const value = occupation.value === null ? "not scored" : measure.print(occupation.value) + (measure.unit === "schooling" ? "" : rank);
    const list = document.createElement("dl");
    const add = (term: string, words: string) => list.append(element("dt", "", term), element("dd", "", words));
    if (occupation.spread !== null && measure.scale.ramp === "exposure")
      add("Spread of six measures", `${Math.round(occupation.spread)} percentile points`);
    add("Jobs in 2024", print(occupation.jobs, "jobs"));
    if (id !== "median-pay")
      add("Median pay", occupation.medianPay === null ? "not published" : print(occupation.medianPay, "US dollars a year"));
    if (id !== "projected-change" && occupation.projectedChange !== null)
      add("Projected to 2034", print(occupation.projectedChange, "percent change"));
    const shown = element("p", "value", value);
    const about = element("p", "meta", `${measure.label}; ${measure.kind}, ${measure.vintage} · `);
    const source = document.createElement("a");
    source.href = measure.sources.length === 1 ? `${this.base}sources/${measure.sources[0]}/` : `${this.base}about/#measures`;
    source.textContent = measure.sources.length === 1 ? "Source" : "Sources";
    about.append(source);
    return [name, element("p", "meta", categoryTitle), shown, about, list];
  }

  /** Below the tile, or above it where only that fits the window. */
  private place(beside: Element): void {
    const frame = this.card.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const tile = beside.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const left = Math.max(0, Math.min(tile.left - frame.left, frame.width - width));
    const below = tile.bottom + gap;
    const above = tile.top - gap - height;
    // Never over the fields above the drawing.
    const ceiling = Math.max(0, beside.closest("svg")?.getBoundingClientRect().top ?? 0);
    const top = below + height <= innerHeight || above < ceiling ? below : above;
    this.card.style.setProperty("left", `${left}px`);
    this.card.style.setProperty("top", `${top - frame.top}px`);
  }
}

function element(tag: string, className: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.textContent = words;
  return made;
}
