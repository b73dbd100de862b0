import { svg } from "../svg/page-svg.ts";
import { headcountScene } from "./scene.ts";
import { headcountOf, type HeadcountData } from "./data.ts";
import { headcountParameters, readHeadcountView, writeHeadcountView, type HeadcountView } from "./view.ts";
import { assumptionWords, headcountSentence } from "./sentence.ts";
import { assumptionIds, assumptions, type AssumptionId, type Assumptions } from "../../schema/assumption.ts";
import type { LiveMark } from "../live/marks.ts";
import { headcountCard } from "./card.ts";
import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { drawingsIn, type LiveDrawing } from "../live/live-drawing.ts";
import type { Refuse } from "../../dom/url-fields.ts";

type Given = Parameters<typeof headcountOf>[0] & { changes: Parameters<typeof headcountOf>[1] };

/** ms after a slider's last change until the address is written: browsers refuse hundreds of addresses in a row. */
const pause = 150;

/**
 * The live headcount chart: sliders say what the reader assumes. Attributes: `data-id`, the chart's id; `data-chart`, its firm, examples
 * and known changes as JSON.
 */
class AtlasHeadcount extends LiveChart<HeadcountView> {
  protected readonly parameters = headcountParameters;
  private given!: Given;
  private drawings: LiveDrawing[] = [];
  private data: HeadcountData | undefined;
  /** Slug of the mark that was chosen by touch. */
  private chosen: string | null = null;
  /** The slider that moved last: its changes in a row make one entry of the history. */
  private moved = "";
  private timer = 0;

  protected get marks(): readonly LiveMark[] {
    return this.drawings.find(({ container }) => container === this.container)?.marks ?? [];
  }

  protected prepare(): void {
    this.given = JSON.parse(this.dataset["chart"] ?? "{}") as Given;
    this.drawings = drawingsIn(this, this.dataset["id"] ?? "", stateOf(this.usual));
    for (const { shown } of this.drawings) this.keys.arrange(shown);
    const { signal } = this.aborter;
    this.addEventListener("input", (event) => void this.start().then(() => this.slide(event.target)), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  protected load(): Promise<void> {
    return Promise.resolve();
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): HeadcountView {
    return readHeadcountView(parameters, this.usual, refused);
  }

  protected writeView(view: HeadcountView): URLSearchParams {
    return writeHeadcountView(view, this.usual);
  }

  protected override press({ name, value }: HTMLButtonElement): void {
    if (!this.ready) return;
    this.moved = "";
    if (name === "view") this.change({ view: this.view.view === "table" ? "chart" : "table" });
    const example = name === "example" ? this.given.scenarios.find(({ id }) => id === value) : undefined;
    if (example === undefined) return;
    const { stay, share, sharers } = example;
    this.change({ assumed: { ...this.view.assumed, stay, share, sharers } });
  }

  protected choose(slug: string | null): void {
    this.chosen = slug;
    this.showChosen(slug);
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const { data } = this;
    const row = data?.rows.find(({ id }) => id === slug);
    return row === undefined || data === undefined ? null : () => headcountCard(row, data.claim);
  }

  protected apply(): void {
    const { assumed, view } = this.view;
    const data = (this.data = headcountOf(this.given, this.given.changes, assumed));
    for (const drawing of this.drawings)
      if (drawing.draw(stateOf(assumed), (page) => svg(headcountScene(data, drawing.width), page))) this.keys.arrange(drawing.shown);
    const sentence = headcountSentence(assumed);
    this.say(sentence);
    void this.showTable(view === "table", data.columns, data.rows, sentence);
    this.showFields();
    this.showChosen(this.chosen);
  }

  /** Follows a slider at once, and writes the address when it has come to rest. */
  private slide(field: EventTarget | null): void {
    if (!this.ready || !(field instanceof HTMLInputElement) || field.type !== "range") return;
    const id = field.name as AssumptionId;
    const value = assumptions[id][Number(field.value)];
    if (value === undefined) return;
    this.view = { ...this.view, assumed: { ...this.view.assumed, [id]: value } };
    this.apply();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.change({}, this.moved !== id);
      this.moved = id;
    }, pause);
  }

  /** Makes sliders and buttons say what the chart shows. */
  private showFields(): void {
    const { assumed, view } = this.view;
    for (const id of assumptionIds) {
      const values: readonly number[] = assumptions[id];
      const words = assumptionWords[id](assumed[id]);
      const slider = this.querySelector<HTMLInputElement>(`input[name="${id}"]`);
      if (slider !== null) slider.value = String(values.indexOf(assumed[id]));
      slider?.setAttribute("aria-valuetext", words);
      const output = this.querySelector(`[data-words="${id}"]`);
      if (output !== null && output.textContent !== words) output.textContent = words;
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name="example"]')) {
      const example = this.given.scenarios.find(({ id }) => id === button.value);
      const isShown = (["stay", "share", "sharers"] as const).every((id) => example?.[id] === assumed[id]);
      button.setAttribute("aria-pressed", String(isShown));
    }
    this.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(view === "table"));
  }

  private get usual(): Assumptions {
    const { people, pay, scenarios } = this.given;
    const { stay = 100, share = 0, sharers = 100 } = scenarios[0] ?? {};
    return { people, pay, stay, share, sharers };
  }
}

/** Names what the drawing of the assumptions shows. */
const stateOf = (assumed: Assumptions): string => assumptionIds.map((id) => assumed[id]).join(" ");

if (customElements.get("atlas-headcount") === undefined) customElements.define("atlas-headcount", AtlasHeadcount);
