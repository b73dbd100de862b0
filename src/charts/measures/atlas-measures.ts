import { sideBySideScene } from "./scene.ts";
import { stripScene } from "./strip.ts";
import { measures } from "../../atlas/measure.ts";
import type { MeasuresRow } from "../rows.ts";
import { measuresOf, type MeasuresData } from "./data.ts";
import {
  chosenLists,
  isPlain,
  measuresParameters,
  measuresRows,
  openingLists,
  readMeasuresView,
  rowsAtEachEnd,
  mostRowsInFrame,
  rowsAtOnce,
  writeMeasuresView,
  type MeasuresView,
  type SortId,
} from "./view.ts";
import { measuresSentence } from "./sentence.ts";
import { svg } from "../svg/page-svg.ts";
import { scoreIds } from "../../schema/measure.ts";
import { widths } from "../../tokens.ts";
import { hrefTo } from "../../dom/url-state.ts";
import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { loadMapData } from "../live/map-data.ts";
import { measureCard, occupationCard } from "./card.ts";
import { drawingsOf, type RowDrawing, type RowMark } from "../live/row-drawing.ts";
import type { Refuse } from "../../dom/url-fields.ts";

const plain = "plain";
/** Each measure's source record: where its mark leads. */
const sourceOf = new Map([...scoreIds, "bureau-exposure" as const].map((id) => [measures[id].sources[0] ?? "", id]));

/**
 * The live chart of measures side by side: both ends of the list, the list in some order, one category, or one occupation. Attributes:
 * `data-id`, the chart's id; `data-least-jobs` and `data-least-measures`, the rule of the drawing in the page.
 */
class AtlasMeasures extends LiveChart<MeasuresView> {
  protected readonly parameters = measuresParameters;
  private data: MeasuresData | undefined;
  private drawings: RowDrawing[] = [];

  /** Shows one occupation. False where it has no row. */
  async find(slug: string): Promise<boolean> {
    await this.start();
    if (this.rowOf(slug) === undefined) return false;
    this.change({ occupation: slug, card: null, view: "chart" });
    this.querySelector(".sentence")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    return true;
  }

  protected get marks(): readonly RowMark[] {
    return this.active?.rows ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsOf(this, plain);
    for (const { shown } of this.drawings) this.keys.arrange(shown);
  }

  protected async load(): Promise<void> {
    const rule = { leastJobs: Number(this.dataset["leastJobs"]), leastMeasures: Number(this.dataset["leastMeasures"]) };
    this.data = measuresOf((await loadMapData()).measuresRows(), rule);
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): MeasuresView {
    const rows = this.data?.rows ?? [];
    const occupations = new Set(rows.map(({ slug }) => slug));
    const categories = new Set(rows.map(({ category }) => category));
    const view = readMeasuresView(parameters, { categories, occupations, cards: new Set([...occupations, ...sourceOf.keys()]) }, refused);
    return { ...view, rows: Math.min(view.rows, this.mostRows) };
  }

  protected writeView(view: MeasuresView): URLSearchParams {
    return writeMeasuresView(view);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    const list = { occupation: null, card: null, rows: rowsAtOnce };
    if (name === "sort") this.change({ ...list, sort: value as SortId });
    if (name === "category") this.change({ ...list, category: value === "" ? null : value });
    if (name === "min") this.change({ ...list, min: Number(value) });
  }

  protected override press({ name, value }: HTMLButtonElement): void {
    if (!this.ready) return;
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table", card: null });
    if (name === "more") this.change({ rows: this.view.rows + rowsAtOnce });
    if (name === "list") this.change({ occupation: null, card: null });
    if (name === "one") this.change({ occupation: value, card: null });
  }

  protected choose(card: string | null): void {
    this.change({ card }, false);
  }

  protected override leave(): boolean {
    if (this.view.occupation === null) return false;
    this.change({ occupation: null, card: null });
    return true;
  }

  protected cardOf({ slug }: RowMark): CardContent | null {
    const one = this.rowOf(this.view.occupation);
    const measure = sourceOf.get(slug);
    if (one !== undefined) return measure === undefined ? null : () => measureCard(one, measure);
    const row = this.rowOf(slug);
    return row === undefined ? null : () => occupationCard(row);
  }

  protected apply(moving: boolean): void {
    const { data, view, active } = this;
    if (data === undefined || active === undefined) return;
    const one = this.rowOf(view.occupation);
    const px = widths[active.width];
    const [key, scene] =
      one !== undefined
        ? [one.slug, () => stripScene(one, px, true)]
        : isPlain(view)
          ? [plain, () => sideBySideScene(openingLists(data, rowsAtEachEnd[active.width]), px)]
          : [`${view.sort} ${view.category ?? ""} ${view.min} ${view.rows}`, () => sideBySideScene(chosenLists(data, view), px)];
    active.show(key, () => svg(scene(), { id: `${this.dataset["id"] ?? ""}-${active.width}`, href: hrefTo }), moving);
    this.keys.arrange(active.shown);
    const sentence = measuresSentence(data, view);
    this.say(sentence);
    const rows = one === undefined ? measuresRows(data, view) : [one];
    void this.showTable(view.view === "table", data.columns, rows, sentence);
    this.showControls(one, rows.length);
    this.showChosen(view.card);
  }

  /** Makes the fields and buttons say what the chart shows. */
  private showControls(one: MeasuresRow | undefined, left: number): void {
    const { view } = this;
    const values: Record<string, string> = { sort: view.sort, category: view.category ?? "", min: String(view.min) };
    for (const field of this.querySelectorAll("select")) field.value = values[field.name] ?? field.value;
    const table = view.view === "table";
    this.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(table));
    this.toggle('button[name="list"]', one !== undefined);
    this.toggle('button[name="more"]', one === undefined && !table && !isPlain(view) && Math.min(left, this.mostRows) > view.rows);
    this.toggle(".open", one !== undefined);
    const link = this.querySelector<HTMLAnchorElement>(".open a");
    if (link !== null && one !== undefined) {
      link.href = hrefTo(`occupations/${one.slug}`);
      link.textContent = `${one.title}: pay, outlook and all that is known`;
    }
  }

  private get mostRows(): number {
    return this.closest(".embed") === null ? Infinity : mostRowsInFrame;
  }

  private toggle(selector: string, shown: boolean): void {
    const found = this.querySelector<HTMLElement>(selector);
    if (found !== null) found.hidden = !shown;
  }

  private rowOf(slug: string | null): MeasuresRow | undefined {
    return slug === null ? undefined : this.data?.rows.find((row) => row.slug === slug);
  }

  private get active(): RowDrawing | undefined {
    return this.drawings.find(({ container }) => container === this.container);
  }
}

if (customElements.get("atlas-measures") === undefined) customElements.define("atlas-measures", AtlasMeasures);
