import { dotsAxis } from "./axis-spec.ts";
import { dotsFrom, type DotRow, type DotsData, type Remark } from "./data.ts";
import { dotsFilter, dotsParameters, rangeOn, readDotsView, writeDotsView, type DotsView } from "./view.ts";
import { dotsSentence } from "./sentence.ts";
import type { AxisId, ExposureId } from "../../schema/measure.ts";
import type { CardContent } from "../live/card.ts";
import { ChartKeys } from "../live/keyboard.ts";
import { DotsBrush } from "./brush.ts";
import { dotsCard } from "./card.ts";
import { showDotsControls, typedRange } from "./controls.ts";
import { listRows } from "./area-rows.ts";
import { NearPointer } from "./near-pointer.ts";
import { DotsDrawing, type DotMark } from "./drawing.ts";
import type { DotsScenes } from "./scene-parts.ts";
import { clickNearest } from "../live/nearest-dot.ts";
import { LiveChart, noSlugs } from "../live/live-chart.ts";
import { loadMapData, type MapData } from "../live/map-data.ts";
import { once } from "../../dom/load-once.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/**
 * A live chart of dots. Attributes: `data-measure`, the exposure of the drawing in the page; `data-against`, what the other axis shows;
 * `data-exposure`, the axis that exposure is on; `data-remarks`, what authors point out by it, as JSON; `data-id`, the chart's id.
 */
class AtlasDots extends LiveChart<DotsView> {
  protected readonly parameters = dotsParameters;
  /** Keys go among the dots that the reader's choices have left. */
  protected override readonly keys = new ChartKeys(() => this.lit);
  private figures: MapData | undefined;
  private data: DotsData | undefined;
  private scenes: DotsScenes | undefined;
  private drawings: { drawing: DotsDrawing; brush: DotsBrush }[] = [];
  private lit: readonly DotMark[] = [];
  private readonly near = new NearPointer<DotMark>({
    dots: () => this.lit,
    isOff: (event) => event.pointerType === "touch" || this.rests(event) || !this.ready || this.active?.brush.drawing === true,
    isOn: (event) => this.markAt(event.target) !== undefined,
    come: (dot) => (this.card.slug === dot.slug ? this.card.stay() : this.showCard(dot, true)),
    go: () => this.card.leave(),
  });

  /** Shows an occupation: its dot, named and with its card. False where it has none. */
  async find(slug: string): Promise<boolean> {
    await this.start();
    const row = this.data?.rows.find((each) => each.slug === slug);
    if (row === undefined || !dotsFilter({ ...this.view, category: null, x: null, y: null })(row)) return false;
    const out = !dotsFilter(this.view)(row);
    this.change({ occupation: slug, view: "chart", ...(out ? { category: null, x: null, y: null } : {}) });
    await this.drawingReady;
    this.active?.drawing.settle();
    const index = this.keys.indexOf(slug);
    this.lit[index]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    this.keys.settle(index);
    return true;
  }

  protected get marks(): readonly DotMark[] {
    return this.active?.drawing.marks ?? [];
  }

  protected prepare(): void {
    for (const container of this.querySelectorAll<HTMLElement>(".drawing > div")) {
      const picture = container.querySelector("svg");
      if (picture === null) continue;
      const drawing = new DotsDrawing(container, `${this.dataset["id"] ?? ""}-${container.className}`, picture);
      const brush = new DotsBrush(
        picture,
        async () => {
          await this.start();
          await this.loadScenes();
          return this.plotOf(drawing);
        },
        () => this.card.close(),
        ({ x, y }) => {
          const axes = this.axes;
          this.change({ x: rangeOn(axes.x, ...x), y: rangeOn(axes.y, ...y), occupation: null });
        },
      );
      this.drawings.push({ drawing, brush });
      this.near.listen(picture, this.aborter.signal);
    }
    this.lit = this.marks;
    for (const { drawing } of this.drawings) this.keys.arrange(drawing.picture);
    this.aborter.signal.addEventListener("abort", () => this.active?.drawing.settle());
    for (const sign of ["pointerover", "pointerdown", "focusin"])
      this.addEventListener(sign, () => void this.loadScenes().catch(() => undefined), { once: true });
  }

  protected async load(): Promise<void> {
    this.figures = await loadMapData();
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): DotsView {
    return readDotsView(parameters, this.figures?.known ?? noSlugs, this.axes, this.measure, refused);
  }

  protected writeView(view: DotsView): URLSearchParams {
    return writeDotsView(view, this.measure);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    if (name === "measure") this.change({ measure: value as ExposureId });
    if (name === "category") this.change({ category: value === "" ? null : value, occupation: null });
    const axis = name === "x-from" || name === "x-to" ? "x" : name === "y-from" || name === "y-to" ? "y" : null;
    if (axis !== null) this.change({ [axis]: typedRange(this, axis, this.axes[axis]), occupation: null });
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (!this.ready) return;
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table" });
    if (name === "whole") this.change({ x: null, y: null });
  }

  /** The click at the end of a drag is ignored; one beside a small dot means the dot. */
  protected override intercept(event: MouseEvent, target: Element): boolean {
    const { active } = this;
    if (active === undefined || !active.drawing.picture.contains(target)) return false;
    if (active.brush.dragged) {
      active.brush.dragged = false;
      event.preventDefault();
      return true;
    }
    if (this.markAt(target) !== undefined || !this.ready) return false;
    return clickNearest(event, this.lit, this.card.slug, (slug) => this.choose(slug));
  }

  protected choose(occupation: string | null): void {
    this.change({ occupation }, false);
  }

  protected override leave(): boolean {
    if (this.view.x === null && this.view.y === null) return false;
    this.change({ x: null, y: null });
    return true;
  }

  protected cardOf({ slug }: DotMark): CardContent | null {
    const { data } = this;
    const row = data?.rows.find((each) => each.slug === slug);
    return row === undefined || data === undefined ? null : () => dotsCard(row, data);
  }

  protected apply(moving: boolean): void {
    const { figures, view, active } = this;
    if (figures === undefined || active === undefined) return;
    const [x, y] = this.ids(view.measure);
    if (this.data?.x !== x || this.data.y !== y)
      this.data = dotsFrom(figures, x, y, this.exposure, view.measure === this.measure ? this.remarks : []);
    const { data } = this;
    const isShown = dotsFilter(view);
    const state = this.writeView({ ...view, view: "chart" }).toString();
    if (active.drawing.lacks(state)) {
      if (this.scenes === undefined) {
        this.applyAfter(this.loadScenes(), moving);
        return;
      }
      active.drawing.show(data, { isShown, chosen: view.occupation }, state, moving, this.scenes);
    }
    active.brush.show(this.plotOf(active.drawing), view.x, view.y);
    const shown = data.rows.filter(isShown);
    this.light(shown);
    const sentence = dotsSentence(view, shown, data);
    this.say(sentence);
    void this.showTable(view.view === "table", data.columns, shown, sentence);
    const isArea = (view.x !== null || view.y !== null) && view.view !== "table";
    void listRows(this.querySelector(".picked"), data.columns, isArea ? shown : [], sentence);
    showDotsControls(this, view, this.axes);
    this.showChosen(view.occupation);
  }

  private light(shown: readonly DotRow[]): void {
    const slugs = new Set(shown.map(({ slug }) => slug));
    this.lit = this.marks.filter(({ slug }) => slugs.has(slug));
    if (this.active !== undefined) this.keys.arrange(this.active.drawing.picture);
  }

  /** The plot area of a drawing; null before the code for it is loaded. */
  private plotOf({ size }: DotsDrawing) {
    return this.data === undefined ? null : (this.scenes?.dotsPlotArea(this.data, size.width, size.height) ?? null);
  }

  private async loadScenes(): Promise<void> {
    this.scenes = await loadScenes();
  }

  private get measure(): ExposureId {
    return (this.dataset["measure"] ?? "mean-rank") as ExposureId;
  }

  private get remarks(): readonly Remark[] {
    return JSON.parse(this.dataset["remarks"] ?? "[]") as Remark[];
  }

  private get exposure(): DotsData["exposure"] {
    return this.dataset["exposure"] === "up" ? "up" : "across";
  }

  private ids(measure: ExposureId): readonly [x: AxisId, y: AxisId] {
    const against = (this.dataset["against"] ?? "median-pay") as AxisId;
    return this.exposure === "across" ? [measure, against] : [against, measure];
  }

  private get axes() {
    const [x, y] = this.ids(this.view?.measure ?? this.measure);
    return { x: dotsAxis(x), y: dotsAxis(y) };
  }

  private get active() {
    return this.drawings.find(({ drawing }) => drawing.container === this.container);
  }
}

const loadScenes = once(() => import("./scene-parts.ts"));

if (customElements.get("atlas-dots") === undefined) customElements.define("atlas-dots", AtlasDots);
