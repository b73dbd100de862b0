import { jobsLabel } from "../../schema/vintage.ts";
import { barsLegend, categoryBarsScene } from "./scene.ts";
import { legendMarkScene } from "../legend-scene.ts";
import { barsParameters, barsSentence, readBarsView, writeBarsView, type BarsView } from "./view.ts";
import { categoryBarsOf, meanWords, type CategoryBarsData } from "./data.ts";
import { print } from "../../text/format-figure.ts";
import { decorative } from "../svg/roles.ts";
import { svg } from "../svg/page-svg.ts";
import type { RankedId } from "../../schema/measure.ts";
import { widths } from "../../tokens.ts";
import { element, link } from "../../dom/element.ts";
import { cardList, cardName, type CardContent } from "../live/card.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { LiveChart } from "../live/live-chart.ts";
import { loadMapData, type MapData } from "../live/map-data.ts";
import { drawingsOf, type RowDrawing, type RowMark } from "../live/row-drawing.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/** The live bars of categories. Attributes: `data-measure`, the measure of the drawing in the page; `data-id`, the chart's id. */
class AtlasBars extends LiveChart<BarsView> {
  protected readonly parameters = barsParameters;
  private data: MapData | undefined;
  private bars: CategoryBarsData | undefined;
  private drawings: RowDrawing[] = [];

  protected get marks(): readonly RowMark[] {
    return this.active?.rows ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsOf(this, this.measure);
    for (const { shown } of this.drawings) this.keys.arrange(shown);
  }

  protected async load(): Promise<void> {
    this.data = await loadMapData();
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): BarsView {
    return readBarsView(parameters, this.data?.known.categories ?? new Set(), this.measure, refused);
  }

  protected writeView(view: BarsView): URLSearchParams {
    return writeBarsView(view, this.measure);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    if (name === "measure") this.change({ measure: value as RankedId, card: null });
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (name === "view" && this.ready) this.change({ view: this.view.view === "table" ? "chart" : "table", card: null });
  }

  protected choose(card: string | null): void {
    this.change({ card }, false);
  }

  protected cardOf({ slug }: RowMark): CardContent | null {
    const { bars } = this;
    const row = bars?.rows.find((each) => each.slug === slug);
    return row === undefined || bars === undefined ? null : () => barCard(row, bars);
  }

  protected apply(moving: boolean): void {
    const { data, view, active } = this;
    if (data === undefined || active === undefined) return;
    const bars = categoryBarsOf(data.rows(view.measure), view.measure, data.namesOf);
    this.bars = bars;
    const scene = () => categoryBarsScene(bars, widths[active.width]);
    active.show(view.measure, () => svg(scene(), { id: `${this.dataset["id"] ?? ""}-${active.width}`, href: hrefTo }), moving);
    this.keys.arrange(active.shown);
    const sentence = barsSentence(bars);
    this.say(sentence);
    void this.showTable(view.view === "table", bars.columns, bars.rows, sentence);
    this.showLegend(bars);
    const field = this.querySelector("select");
    if (field !== null) field.value = view.measure;
    this.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(view.view === "table"));
    this.showChosen(view.card);
  }

  private showLegend(bars: CategoryBarsData): void {
    const legend = this.querySelector(".legend");
    const name = legend?.querySelector("p") ?? null;
    const list = legend?.querySelector("ul") ?? null;
    if (name === null || list === null || name.textContent === `${bars.measure.label}:`) return;
    name.textContent = `${bars.measure.label}:`;
    list.replaceChildren(
      ...barsLegend(bars.measure).map((item, index) => {
        const entry = document.createElement("li");
        entry.innerHTML = decorative(svg(legendMarkScene(item), { id: `${this.dataset["id"] ?? ""}-legend-${index}`, href: hrefTo }));
        entry.append(` ${item.label}`);
        return entry;
      }),
    );
  }

  private get measure(): RankedId {
    return (this.dataset["measure"] ?? "karpathy") as RankedId;
  }

  private get active(): RowDrawing | undefined {
    return this.drawings.find(({ container }) => container === this.container);
  }
}

/** What the card says of a category. */
function barCard(row: CategoryBarsData["rows"][number], { measure }: CategoryBarsData): Node[] {
  const { label, kind, vintage, sources } = measure;
  const source = sources.length === 1 ? link(hrefTo(`sources/${sources[0]}`), "Source") : link(`${hrefTo("about")}#measures`, "Sources");
  const about = element("p", "meta", `${label}; ${kind}, ${vintage} · `, source);
  return [
    cardName(row.title, hrefTo(`jobs/${row.slug}`)),
    element("p", "value", `mean ${meanWords(measure, row.mean)}, weighted by jobs`),
    about,
    cardList([
      [`Highest: ${row.highest.title}`, meanWords(measure, row.highest.value)],
      [`Lowest: ${row.lowest.title}`, meanWords(measure, row.lowest.value)],
      ["Occupations", String(row.occupations)],
      [jobsLabel, print(row.jobs, "jobs")],
    ]),
  ];
}

if (customElements.get("atlas-bars") === undefined) customElements.define("atlas-bars", AtlasBars);
