import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { loadMapData } from "../live/map-data.ts";
import { markSelector, slugOf, type LiveMark } from "../live/marks.ts";
import { skylineCard } from "./card.ts";
import type { SkylineData, SkylineLook } from "./data.ts";
import { loadJobsSince, skylineFrom } from "./file.ts";
import { skylineSentence } from "./sentence.ts";
import { readSkylineView, skylineParameters, writeSkylineView, type SkylineView } from "./view.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/** The live skyline: a card for each tile, and the table. Attributes: `data-shape`, `data-color` and `data-lit`, as in the chart's file. */
class AtlasSkyline extends LiveChart<SkylineView> {
  protected readonly parameters = skylineParameters;
  private data: SkylineData | undefined;
  private drawings: { container: HTMLElement; marks: readonly LiveMark[] }[] = [];

  protected get marks(): readonly LiveMark[] {
    return this.drawings.find(({ container }) => container === this.container)?.marks ?? [];
  }

  protected prepare(): void {
    for (const container of this.querySelectorAll<HTMLElement>(".drawing > div")) {
      const shown = container.querySelector("svg");
      if (shown === null) continue;
      this.drawings.push({ container, marks: marksIn(shown) });
      this.keys.arrange(shown);
    }
  }

  protected async load(): Promise<void> {
    const [figures, since] = await Promise.all([loadMapData(), this.look.color === "jobs-since" ? loadJobsSince() : null]);
    this.data = skylineFrom(figures, since, this.look);
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): SkylineView {
    return readSkylineView(parameters, new Set(this.data?.rows.map(({ slug }) => slug)), refused);
  }

  protected writeView(view: SkylineView): URLSearchParams {
    return writeSkylineView(view);
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table", occupation: null });
  }

  protected choose(occupation: string | null): void {
    this.change({ occupation }, false);
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const { data } = this;
    const row = data?.rows.find((each) => each.slug === slug);
    return row === undefined || data === undefined ? null : () => skylineCard(row, data);
  }

  protected apply(): void {
    const { data, view } = this;
    if (data === undefined) return;
    const sentence = skylineSentence(data);
    this.say(sentence);
    const asTable = view.view === "table";
    void this.showTable(asTable, data.columns, data.rows, sentence);
    this.tableButton?.setAttribute("aria-pressed", String(asTable));
    this.showChosen(view.occupation);
  }

  private get look(): SkylineLook {
    const { shape, color, lit } = this.dataset;
    return { shape, color, lit: lit?.match(/\S+/g) ?? [] } as SkylineLook;
  }
}

const marksIn = (drawing: SVGSVGElement): LiveMark[] =>
  [...drawing.querySelectorAll<SVGAElement>(markSelector)].flatMap((link) => {
    const shape = link.querySelector("rect");
    return shape === null ? [] : [{ slug: slugOf(link), link, shape, title: link.querySelector<SVGTitleElement>("title") }];
  });

if (customElements.get("atlas-skyline") === undefined) customElements.define("atlas-skyline", AtlasSkyline);
