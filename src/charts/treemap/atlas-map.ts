import type { HighlightId } from "./highlight.ts";
import { mapSentence } from "./sentence.ts";
import { readView, rowFilter, viewParameters, writeView, type MapView } from "./view.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { afterFrame } from "../../dom/after-frame.ts";
import type { CardContent } from "../live/card.ts";
import { LiveChart, noSlugs } from "../live/live-chart.ts";
import { mapCard, restCard } from "./card.ts";
import { MapControls } from "./controls.ts";
import { loadMapData, type MapData, type OccupationFigures } from "../live/map-data.ts";
import { MapLegend } from "./legend.ts";
import { MapDrawing } from "./drawing.ts";
import type { MapScenes } from "./scene-svg.ts";
import { once } from "../../dom/load-once.ts";
import { nameTiles, shownBy, type Tile } from "./tiles.ts";
import { slugOf } from "../live/marks.ts";
import { categoryFrom, treemapFrom } from "./data.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/**
 * The live Job Risk Map, and that of the whole economy. It takes over the drawing in the page without redrawing it; everything that a reader chooses stands in the
 * address. Attributes: `data-measure`, the measure of the drawing in the page; `data-id`, the chart's id; `data-figures`, the file of its figures, where
 * tiles are detailed occupations.
 */
class AtlasMap extends LiveChart<MapView> {
  protected readonly parameters = viewParameters;
  private data: MapData | undefined;
  private makeCard: (occupation: OccupationFigures, measure: MeasureId) => Node[] = mapCard;
  /** The drawings that have been seen, by their containers. */
  private readonly drawings = new Map<HTMLElement, MapDrawing>();
  private controls!: MapControls;
  private legend: MapLegend | undefined;
  private scenes: MapScenes | undefined;

  /** Shows an occupation: opens its category where tiles are not drawn, and its card. False where the map has no such tile. */
  async find(job: string): Promise<boolean> {
    await this.start();
    const slug = this.data?.occupation(job, this.view.measure)?.slug;
    if (slug === undefined) return false;
    this.change(this.fitting({ ...this.view, occupation: slug, view: "chart", steps: null, highlight: null, category: null }));
    await this.drawingReady;
    this.active?.settle();
    const index = this.keys.indexOf(slug);
    this.marks[index]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    this.keys.settle(index);
    return true;
  }

  protected get marks(): readonly Tile[] {
    return this.active?.tiles ?? [];
  }

  protected prepare(): void {
    this.controls = new MapControls(this);
    const keys = this.querySelector<HTMLElement>(".keys");
    if (keys !== null) this.legend = new MapLegend(keys, (steps) => void this.start().then(() => this.change({ steps })));
    if (this.active !== undefined) this.keys.arrange(this.active.shown);
    this.aborter.signal.addEventListener("abort", () => this.active?.settle());
    // Signs that the reader is about to ask for another drawing.
    for (const sign of ["pointerover", "pointerdown", "focusin"])
      this.addEventListener(sign, ({ target }) => {
        const near = target instanceof Element ? target.closest("a.head, a.rest, .narrow a.tile, select") : null;
        if (near !== null) void this.loadScenes().catch(() => undefined);
      });
  }

  protected async load(): Promise<void> {
    if (this.dataset["figures"] === undefined) this.data = await loadMapData();
    else {
      const { economyCard, loadEconomy } = await import("./economy.ts");
      this.makeCard = economyCard;
      this.data = await loadEconomy();
    }
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): MapView {
    return this.fitting(readView(parameters, this.data?.known ?? noSlugs, this.measure, refused));
  }

  /** Where the whole map has no tile of its own for an occupation, it is shown in its category, which the view need not name. */
  private fitting(view: MapView): MapView {
    const { active } = this;
    if (active === undefined || view.occupation === null || (view.category === null && active.hasWhole(view.occupation))) return view;
    if (view.category !== null && !active.narrow) return view;
    return { ...view, category: this.data?.occupation(view.occupation, view.measure)?.category ?? null };
  }

  protected writeView(view: MapView): URLSearchParams {
    return writeView(view, this.measure);
  }

  protected override resized(): void {
    if (this.active !== undefined) this.keys.arrange(this.active.shown);
    if (this.ready) this.view = this.fitting(this.view);
    super.resized();
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    if (name === "measure") this.change({ measure: value as MeasureId, steps: null });
    if (name === "category") this.change({ category: value === "" ? null : value, occupation: null });
  }

  protected override press({ name, value }: HTMLButtonElement): void {
    if (!this.ready) return;
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table" });
    if (name === "whole") this.change({ category: null, occupation: null });
    if (name === "highlight") this.change({ highlight: this.view.highlight === value ? null : (value as HighlightId), steps: null });
  }

  /** A press on a category opens it. */
  protected override intercept(event: MouseEvent, target: Element): boolean {
    const tile = this.active?.showsCategories === true ? this.markAt(target)?.link : undefined;
    const category = target.closest<SVGAElement>("a.head, a.rest") ?? tile;
    if (category === undefined) return false;
    event.preventDefault();
    // A first tap may come before the figures; where they cannot be loaded, the category's page opens.
    void this.start().then(() => {
      if (!this.ready) location.assign(category.href.baseVal);
      this.change({ category: slugOf(category), occupation: null });
      void Promise.resolve(this.drawingReady).then(() => this.keys.settle(0, event.detail === 0));
    });
    return true;
  }

  protected choose(occupation: string | null): void {
    this.change({ occupation }, false);
  }

  protected override leave(): boolean {
    if (this.view.category === null) return false;
    this.change({ category: null });
    return true;
  }

  protected cardOf({ slug }: Tile): CardContent | null {
    const { measure } = this.view;
    const { data, active } = this;
    if (data === undefined || active === undefined) return null;
    const rows = active.restOf(treemapFrom(data, measure)).get(slug);
    if (rows !== undefined) return () => restCard(rows, data.measure(measure));
    const occupation = data.occupation(slug, measure);
    return occupation === null ? null : () => this.makeCard(occupation, measure);
  }

  /** Makes everything show the view. */
  protected apply(moving: boolean): void {
    const { data, view, active } = this;
    if (data === undefined || active === undefined) return;
    if (this.scenes === undefined && active.lacks(view.category, view.measure)) {
      this.applyAfter(this.loadScenes(), moving);
      return;
    }
    const whole = treemapFrom(data, view.measure);
    if (active.category !== view.category) {
      active.open(view.category, (category) => categoryFrom(data, view.measure, category), this.scenes, moving);
      this.keys.arrange(active.shown);
    }
    if (active.recount(whole, this.scenes)) this.keys.arrange(active.shown);
    const isShown = rowFilter(view);
    const rests = active.restOf(whole);
    const show = shownBy(whole, isShown, rests);
    active.paint(whole, show);
    for (const tile of active.tiles) tile.names ??= rests.get(tile.slug)?.map(({ title }) => title);
    const shown = whole.rows.filter(isShown);
    const sentence = mapSentence(view, shown, whole.rows);
    // New words change the layout of the page around them, which takes time: the colors come first.
    afterFrame(() => {
      this.say(sentence);
      nameTiles(active.tiles, show);
      if (view.highlight === null && view.steps === null) active.container.querySelector(".unnamed")?.remove();
      else void import("./unnamed-tiles.ts").then(({ listUnnamedTiles }) => view === this.view && listUnnamedTiles(active, view, shown));
      this.controls.note(view);
    });
    void this.showTable(view.view === "table", whole.columns, shown, sentence);
    this.legend?.show(whole.measure, view.steps);
    this.controls.show(view);
    this.showChosen(view.occupation);
  }

  private async loadScenes(): Promise<void> {
    this.scenes = await loadScenes();
  }

  private get measure(): MeasureId {
    return (this.dataset["measure"] ?? "karpathy") as MeasureId;
  }

  /** The drawing that fits the container. Each is taken over when it is first seen. */
  private get active(): MapDrawing | undefined {
    const { container } = this;
    const known = container === null ? undefined : this.drawings.get(container);
    if (container === null || known !== undefined) return known;
    const original = container.querySelector("svg");
    if (original === null) return undefined;
    const drawing = new MapDrawing(container, `${this.dataset["id"] ?? ""}-${container.className}`, original, this.measure);
    this.drawings.set(container, drawing);
    return drawing;
  }
}

const loadScenes = once(() => import("./scene-svg.ts"));

declare global {
  interface HTMLElementTagNameMap {
    "atlas-map": AtlasMap;
  }
}

if (customElements.get("atlas-map") === undefined) customElements.define("atlas-map", AtlasMap);
export type { AtlasMap };
