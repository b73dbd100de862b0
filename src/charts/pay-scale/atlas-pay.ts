import { svg } from "../svg/page-svg.ts";
import { payScaleScene } from "./scene.ts";
import { jobsOf, type PayFile } from "./file.ts";
import type { PaidJob } from "./rows.ts";
import { payScaleOf, type PayScaleData } from "./data.ts";
import { payParameters, readPayView, writePayView, type PayView } from "./view.ts";
import { paySentence } from "./sentence.ts";
import type { PayLevelId } from "../../schema/pay-level.ts";
import type { LiveMark } from "../live/marks.ts";
import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { fetchJson } from "../../dom/load-once.ts";
import { drawingsIn, type LiveDrawing } from "../live/live-drawing.ts";
import { payCard } from "./card.ts";
import type { Refuse } from "../../dom/url-fields.ts";

/**
 * The live pay scale: another axis, another job beside the ladder, another level to hold it against. Attributes: `data-id`, the chart's
 * id; `data-from` and `data-to`, ends of its axis; `data-axis`, `data-occupation` and `data-level`, what the drawing in the page shows.
 */
class AtlasPay extends LiveChart<PayView> {
  protected readonly parameters = payParameters;
  private file: PayFile | undefined;
  private jobs: ReadonlyMap<string, PaidJob> = new Map();
  private drawings: LiveDrawing[] = [];
  private data: PayScaleData | undefined;
  /** Slug of the mark that was chosen by touch. */
  private chosen: string | null = null;

  /** Shows an occupation beside the ladder; called by "Find your job". Always true: where no pay is published, the sentence says so. */
  async find(slug: string): Promise<boolean> {
    await this.start();
    if (this.jobs.has(slug)) this.change({ occupation: slug });
    else this.say("The Bureau of Labor Statistics publishes no yearly pay for this occupation, so it cannot stand beside the ladder.");
    return true;
  }

  protected get marks(): readonly LiveMark[] {
    return this.drawings.find(({ container }) => container === this.container)?.marks ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsIn(this, this.dataset["id"] ?? "", stateOf(this.usual));
    for (const { shown } of this.drawings) this.keys.arrange(shown);
  }

  protected async load(): Promise<void> {
    this.file = await fetchJson<PayFile>("data/pay.json");
    this.jobs = jobsOf(this.file);
    this.offerJobs();
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): PayView {
    return readPayView(parameters, this.jobs, this.usual, refused);
  }

  protected writeView(view: PayView): URLSearchParams {
    return writePayView(view, this.usual);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    if (name === "level") this.change({ level: value as PayLevelId });
    if (name === "occupation") this.change({ occupation: this.jobs.has(value) ? value : null });
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (!this.ready) return;
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table" });
    if (name === "axis") this.change({ axis: this.view.axis === "log" ? "linear" : "log" });
    if (name === "alone") this.change({ occupation: null });
  }

  protected choose(slug: string | null): void {
    this.chosen = slug;
    this.showChosen(slug);
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const { data } = this;
    const row = data?.rows.find(({ id }) => id === slug);
    return row === undefined || data === undefined ? null : () => payCard(row, data);
  }

  protected apply(): void {
    const { file, view } = this;
    if (file === undefined) return;
    const job = view.occupation === null ? null : (this.jobs.get(view.occupation) ?? null);
    const ends = { from: Number(this.dataset["from"]), to: Number(this.dataset["to"]) };
    const data = (this.data = payScaleOf(file.levels, ends, { ...view, job }));
    for (const drawing of this.drawings)
      if (drawing.draw(stateOf(view), (page) => svg(payScaleScene(data, drawing.width), page))) this.keys.arrange(drawing.shown);
    const sentence = paySentence(data);
    this.say(sentence);
    void this.showTable(view.view === "table", data.columns, data.rows, sentence);
    this.showFields();
    this.showChosen(this.chosen);
  }

  /** In an embed a list takes the place of the field that knows everyday titles. */
  private offerJobs(): void {
    const select = this.querySelector<HTMLSelectElement>('select[name="occupation"]');
    const [none] = select?.options ?? [];
    if (select === null || none === undefined) return;
    const titles = [...this.jobs.values()].toSorted((a, b) => a.title.localeCompare(b.title));
    select.replaceChildren(none, ...titles.map(({ title, slug }) => new Option(title, slug)));
  }

  /** Makes the fields, buttons and notes say what the chart shows. */
  private showFields(): void {
    const { axis, level, occupation, view } = this.view;
    const pressed = { axis: axis === "linear", view: view === "table" } as const;
    for (const name of ["axis", "view"] as const)
      this.querySelector(`button[name="${name}"]`)?.setAttribute("aria-pressed", String(pressed[name]));
    for (const [name, value] of Object.entries({ level, occupation: occupation ?? "" })) {
      const select = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (select !== null) select.value = value;
    }
    const alone = this.querySelector<HTMLButtonElement>('button[name="alone"]');
    if (alone !== null) alone.hidden = occupation === null;
    for (const note of this.querySelectorAll<HTMLElement>("[data-of-axis]")) note.hidden = note.dataset["ofAxis"] !== axis;
  }

  private get usual(): PayView {
    const { axis, occupation, level } = this.dataset;
    return {
      axis: axis === "linear" ? "linear" : "log",
      occupation: occupation ?? null,
      level: (level ?? "E7") as PayLevelId,
      view: "chart",
    };
  }
}

/** Names what the drawing of the view shows. */
const stateOf = ({ axis, occupation, level }: PayView): string => [axis, occupation, level].join(" ");

if (customElements.get("atlas-pay") === undefined) customElements.define("atlas-pay", AtlasPay);
