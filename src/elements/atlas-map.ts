import { legendOf } from "../charts/legend.ts";
import type { TreemapData, TreemapRow } from "../model/treemap-data.ts";
import type { HighlightId } from "../model/highlight.ts";
import { mapSentence } from "../model/map-words.ts";
import { readView, rowFilter, viewParameters, writeView, type MapView } from "../model/map-view.ts";
import { measures } from "../model/measure.ts";
import { ramps } from "../tokens.ts";
import type { MeasureId } from "../schema/measure.ts";
import { showControls } from "./map-controls.ts";
import { MapCard } from "./map-card.ts";
import { loadMapData, type MapData } from "./map-data.ts";
import { MapKeys } from "./map-keys.ts";
import { MapLegend } from "./map-legend.ts";
import { MapDrawing } from "./map-drawing.ts";
import { ensureHatch, paintTiles, shownBy, slugOf, type Tile } from "./map-tiles.ts";

const base = import.meta.env.BASE_URL;
const hrefTo = (to: string) => `${base}${to}/`;

/**
 * The live Job Risk Map. It takes over the drawing in the page without redrawing it; everything that a reader chooses stands in the
 * address. Attributes: `data-measure`, the measure of the drawing in the page; `data-id`, the chart's id.
 */
class AtlasMap extends HTMLElement {
  private data: MapData | undefined;
  private view!: MapView;
  private drawings: MapDrawing[] = [];
  private lastSeen: MapDrawing | undefined;
  private card!: MapCard;
  private legend!: MapLegend;
  private readonly keys = new MapKeys(() => this.active?.tiles ?? []);
  private readonly aborter = new AbortController();

  connectedCallback(): void {
    const card = this.querySelector<HTMLElement>(".card");
    const keys = this.querySelector<HTMLElement>(".keys");
    if (card === null || keys === null) return;
    // Next in the tab order after the tile that it belongs to.
    this.querySelector(".drawing")?.after(card);
    this.card = new MapCard(card, base);
    this.legend = new MapLegend(keys, (steps) => void this.start().then(() => this.change({ steps })));
    this.drawings = [...this.querySelectorAll<HTMLElement>(".drawing > div")].flatMap((frame) => this.drawingOf(frame));
    for (const drawing of this.drawings) this.keys.arrange(drawing.shown);
    this.listen();
    const asked = viewParameters.some((name) => new URLSearchParams(location.search).has(name));
    if (asked) void this.start();
    // The figures are fetched at the reader's first move, before the pointer can have reached a tile; who only looks pays nothing.
    else
      for (const sign of ["pointermove", "touchstart", "keydown", "focusin"])
        document.addEventListener(sign, () => void this.start(), { once: true, passive: true, signal: this.aborter.signal });
  }

  disconnectedCallback(): void {
    this.aborter.abort();
    this.active?.settle();
  }

  /** Shows an occupation: opens its category where tiles are not drawn, and its card. False where the map has no such tile. */
  async find(slug: string): Promise<boolean> {
    await this.start();
    const occupation = this.data?.occupation(slug, this.view.measure);
    if (occupation === null || occupation === undefined) return false;
    const narrow = this.active?.narrow === true;
    this.change({ occupation: slug, steps: null, highlight: null, category: narrow ? occupation.category : null });
    this.active?.settle();
    const index = this.keys.indexOf(slug);
    this.active?.tiles[index]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    this.keys.settle(index);
    return true;
  }

  private get measure(): MeasureId {
    return (this.dataset["measure"] ?? "karpathy") as MeasureId;
  }

  /** The drawing that fits the container now. */
  private get active(): MapDrawing | undefined {
    // While the table stands in its place none is seen; the last one stays.
    this.lastSeen = this.drawings.find(({ frame }) => frame.offsetParent !== null) ?? this.lastSeen;
    return this.lastSeen;
  }

  private drawingOf(frame: HTMLElement): MapDrawing[] {
    const original = frame.querySelector("svg");
    if (original === null) return [];
    return [new MapDrawing(frame, `${this.dataset["id"] ?? ""}-${frame.className}`, original, this.measure)];
  }

  /** Loads the figures once and applies what the address asks for. A failure leaves the drawing as it is. */
  private async start(): Promise<void> {
    if (this.data !== undefined) return;
    try {
      const data = await loadMapData();
      if (this.data !== undefined) return;
      this.data = data;
      this.view = this.viewOfAddress(data);
      this.apply(false);
      const waiting = this.tileOf(this.querySelector("a.tile:hover, a.tile:focus-visible"));
      if (waiting !== undefined) this.showCard(waiting);
    } catch {
      this.say("The live map could not be loaded; the drawing, its links and its table work without it.");
    }
  }

  /** Narrow maps draw an occupation only in its category, which an address from a wide one does not name. */
  private viewOfAddress(data: MapData): MapView {
    const view = readView(new URLSearchParams(location.search), data.known, this.measure);
    if (this.active?.narrow !== true || view.occupation === null) return view;
    return { ...view, category: data.occupation(view.occupation, view.measure)?.category ?? null };
  }

  private say(words: string): void {
    const sentence = this.querySelector(".sentence");
    if (sentence !== null && sentence.textContent !== words) sentence.textContent = words;
  }

  private listen(): void {
    const { signal } = this.aborter;
    this.addEventListener("change", (event) => this.control(event.target), { signal });
    this.addEventListener("click", (event) => this.follow(event), { signal });
    this.addEventListener("pointerover", (event) => this.point(event), { signal });
    this.addEventListener("pointerout", (event) => (tileAt(event.target) === null ? undefined : this.card.leave()), { signal });
    this.addEventListener("focusin", (event) => this.focusTile(event.target), { signal });
    this.addEventListener("focusout", (event) => this.leaveByKey(event), { signal });
    // Escape holds wherever the focus is: a mouse may have opened a card or a category.
    document.addEventListener("keydown", (event) => this.key(event), { signal });
    window.addEventListener("popstate", () => this.back(), { signal });
    new ResizeObserver(() => {
      if (this.active !== undefined) this.keys.arrange(this.active.shown);
      if (this.data !== undefined) this.apply(false);
    }).observe(this);
  }

  private control(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value;
    void this.start().then(() => {
      if (target.name === "measure") this.change({ measure: value as MeasureId, steps: null });
      if (target.name === "category") this.change({ category: value === "" ? null : value, occupation: null });
    });
  }

  private follow(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLButtonElement>("button[name]") ?? null;
    if (button !== null) {
      void this.start().then(() => this.press(button));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const category = target?.closest<SVGAElement>("a.head") ?? (this.active?.showsCategories === true ? tileAt(target) : null);
    if (category !== null) {
      event.preventDefault();
      // A finger's first tap comes before the figures; where they do not come, the category's page opens.
      void this.start().then(() => {
        if (this.data === undefined) location.assign(category.href.baseVal);
        this.change({ category: slugOf(category), occupation: null });
        this.keys.settle(0, event.detail === 0);
      });
      return;
    }
    const tile = this.tileOf(target);
    // A finger's first tap shows the card, its second opens the page; a mouse has seen the card already.
    if (tile !== undefined && event instanceof PointerEvent && event.pointerType === "touch" && this.card.slug !== tile.slug) {
      event.preventDefault();
      this.change({ occupation: tile.slug }, false);
    }
  }

  private press({ name, value }: HTMLButtonElement): void {
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table" });
    if (name === "whole") this.change({ category: null, occupation: null });
    if (name === "highlight") this.change({ highlight: this.view.highlight === value ? null : (value as HighlightId), steps: null });
  }

  private point(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const tile = this.tileOf(event.target);
    if (tile !== undefined) this.showCard(tile);
  }

  private focusTile(target: EventTarget | null): void {
    const tile = this.tileOf(target);
    if (tile === undefined) return;
    this.keys.settle(this.keys.indexOf(tile.slug), false);
    if (tile.link.matches(":focus-visible")) this.showCard(tile);
  }

  /** The card closes when the focus goes elsewhere, so that it covers nothing that is reached next. */
  private leaveByKey({ target, relatedTarget }: FocusEvent): void {
    if (tileAt(target) === null || !(relatedTarget instanceof Element)) return;
    if (tileAt(relatedTarget) === null && relatedTarget.closest(".card") === null) this.card.leave();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      if (event.target instanceof HTMLInputElement || document.querySelector("dialog[open]") !== null) return;
      if (this.data === undefined) return;
      if (this.card.slug !== null) {
        this.card.close();
        this.change({ occupation: null }, false);
      } else if (this.view.category !== null) this.change({ category: null });
      return;
    }
    if (tileAt(event.target) !== null && this.keys.press(event)) event.preventDefault();
  }

  private back(): void {
    if (this.data === undefined) return;
    this.view = this.viewOfAddress(this.data);
    this.apply(true);
  }

  private tileOf(target: EventTarget | null): Tile | undefined {
    if (this.active?.showsCategories === true) return undefined;
    const link = tileAt(target);
    return link === null ? undefined : this.active?.tiles.find((tile) => tile.link === link);
  }

  private showCard(tile: Tile): void {
    const occupation = this.data?.occupation(tile.slug, this.view.measure);
    if (occupation === null || occupation === undefined || this.data === undefined) return;
    this.card.show(occupation, this.view.measure, this.data.categoryTitle(occupation.category), tile.box);
  }

  private change(part: Partial<MapView>, push = true): void {
    if (this.data === undefined) return;
    this.view = { ...this.view, ...part };
    const address = new URL(location.href);
    const parameters = writeView(this.view, this.measure);
    for (const name of viewParameters) address.searchParams.delete(name);
    for (const [name, value] of parameters) address.searchParams.set(name, value);
    if (address.href !== location.href) history[push ? "pushState" : "replaceState"](null, "", address);
    this.apply(true);
  }

  /** Makes everything show the view. */
  private apply(moving: boolean): void {
    const { data, view, active } = this;
    if (data === undefined || active === undefined) return;
    const whole = data.all(view.measure);
    if (active.category !== view.category) {
      active.open(view.category, (category) => data.category(view.measure, category), hrefTo, moving);
      this.keys.arrange(active.shown);
    }
    if (active.recount(whole, hrefTo)) this.keys.arrange(active.shown);
    const isShown = rowFilter(view);
    paintTiles(active.tiles, whole, ensureHatch(active.shown, active.prefix), shownBy(whole, isShown));
    const shown = whole.rows.filter(isShown);
    const sentence = mapSentence(view, shown, whole.rows);
    this.say(sentence);
    void this.showTable(whole, shown, sentence);
    this.legend.show(legendOf(whole), ramps[measures[view.measure].scale.ramp], measures[view.measure].label, view.steps);
    showControls(this, view);
    const chosen = view.occupation === null ? undefined : active.find(view.occupation);
    if (chosen === undefined) this.card.close();
    else this.showCard(chosen);
  }

  /** The drawing, or the same rows as a table in its place. */
  private async showTable(data: TreemapData, rows: readonly TreemapRow[], caption: string): Promise<void> {
    const holder = this.querySelector<HTMLElement>(".rows");
    const drawing = this.querySelector<HTMLElement>(".drawing");
    if (holder === null || drawing === null) return;
    const asTable = this.view.view === "table";
    if (asTable) {
      const { tableOf } = await import("./map-table.ts");
      // The reader may have gone back to the drawing meanwhile.
      if (this.view.view !== "table") return;
      holder.replaceChildren(tableOf(data, rows, caption, hrefTo));
    }
    holder.hidden = !asTable;
    drawing.hidden = asTable;
  }
}

const tileAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGAElement>("a.tile") : null);

declare global {
  interface HTMLElementTagNameMap {
    "atlas-map": AtlasMap;
  }
}

if (customElements.get("atlas-map") === undefined) customElements.define("atlas-map", AtlasMap);
export type { AtlasMap };
