import type { NextData } from "./occupations.ts";
import type { NextFile } from "./file.ts";
import type { NewestFile } from "../live/newest-file.ts";
import type { NextJobsData } from "./data.ts";
import type { FilterId } from "./rows.ts";
import {
  bounds,
  nextParameters,
  plainNextView,
  readBound,
  readNextView,
  refusedBound,
  startFrom,
  writeNextView,
  type BoundName,
  type NextView,
  type SchoolingSlug,
} from "./view.ts";
import type { ExposureId } from "../../schema/measure.ts";
import type { CardContent } from "../live/card.ts";
import { ChartKeys } from "../live/keyboard.ts";
import type { LiveMark } from "../live/marks.ts";
import { nearestDot } from "../live/nearest-dot.ts";
import { LiveChart, noSlugs } from "../live/live-chart.ts";
import { drawingsIn, type LiveDrawing } from "../live/live-drawing.ts";
import { explorerContext } from "./explorer-context.ts";
import { offerJobs, showNextControls, showTrail } from "./controls.ts";
import type { NextLive } from "./live-parts.ts";
import { startHref } from "./start-link.ts";
import { fetchJson } from "../../dom/load-once.ts";
import { isTouch } from "../../dom/touch.ts";

/**
 * The live chart of a job's neighbors: another start, bounds, another measure. Attributes: `data-id`, the chart's id; `data-start`, the
 * job that the drawing in the page starts from.
 */
class AtlasNext extends LiveChart<NextView> {
  protected readonly parameters = nextParameters;
  protected override readonly keys = new ChartKeys(() => this.marks);
  private data: NextData | undefined;
  private live: NextLive | undefined;
  private shown: NextJobsData | undefined;
  private drawings: LiveDrawing[] = [];
  /** Slug of the mark that was chosen by touch. */
  private chosen: string | null = null;
  /** A sentence for each value of the address, or of a field, that was not allowed. */
  private dropped: readonly string[] = [];
  private readonly listeners: ((view: NextView) => void)[] = [];

  /** What the other parts of a page share with the chart. */
  readonly context = explorerContext({
    data: () => this.data,
    view: () => this.view,
    start: () => this.view.from ?? this.usual,
    go: (part) => this.go(part),
    onView: (listener) => {
      this.listeners.push(listener);
      if (this.ready) listener(this.view);
    },
  });

  /** Starts from an occupation; called by "Start from your job". */
  async find(slug: string): Promise<boolean> {
    await this.start();
    if (this.data?.bySlug.has(slug) === true) this.go({ from: slug, trail: [] });
    return this.ready;
  }

  protected get marks(): readonly LiveMark[] {
    return this.drawings.find(({ container }) => container === this.container)?.marks ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsIn(this, this.dataset["id"] ?? "", stateOf(plainNextView, this.usual));
    for (const { shown } of this.drawings) this.keys.arrange(shown);
    // Until here styles show the fields on wide screens; from here on the reader may fold them.
    const fields = this.querySelector<HTMLDetailsElement>("details.bounds[data-wide]");
    if (fields !== null && matchMedia("(min-width: 48rem)").matches) fields.open = true;
    delete fields?.dataset["wide"];
  }

  protected async load(): Promise<void> {
    const [live, file, newest] = await Promise.all([
      import("./live-parts.ts"),
      fetchJson<NextFile>("data/next.json"),
      // Without it cards say what they compare by.
      fetchJson<NewestFile>("data/newest.json").catch(() => null),
    ]);
    this.live = live;
    this.data = live.readNextFile(file, newest);
    offerJobs(this, this.data);
  }

  protected readView(parameters: URLSearchParams): NextView {
    const { data } = this;
    const known = data === undefined ? noSlugs : { occupations: new Set(data.bySlug.keys()), categories: new Set(data.categories.keys()) };
    const { view, dropped } = readNextView(parameters, known);
    this.dropped = dropped;
    return view;
  }

  protected writeView(view: NextView): URLSearchParams {
    return writeNextView(view);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    const one = value === "" ? null : value;
    if (name === "from" && one !== null) this.go({ from: one, trail: [] });
    if (name === "measure") this.go({ measure: value as ExposureId });
    if (name === "category") this.go({ category: one });
    if (name === "school") this.go({ school: one as SchoolingSlug | null });
    if (name in bounds) this.bind(name as BoundName, value);
  }

  protected override press({ name, value }: HTMLButtonElement): void {
    if (!this.ready) return;
    if (name === "view") this.go({ view: this.view.view === "table" ? "chart" : "table" });
    if (name === "loosen") this.go({ [value as FilterId]: null });
    if (name === "unbound") this.go({ pay: null, school: null, growth: null, category: null, lower: null });
    // The button is gone together with its bound.
    if (name === "loosen" || name === "unbound") this.querySelector<HTMLElement>(".sentence")?.focus();
  }

  /** A link to start from another job, in a card or the trail; or a tap beside a small dot, which means the dot. */
  protected override intercept(event: MouseEvent, target: Element): boolean {
    if (!this.ready) return false;
    const touch = isTouch(event);
    if (touch && this.markAt(target) === undefined && target.closest(".drawing svg") !== null) {
      const dot = nearestDot(this.marks, event, "finger");
      if (dot === undefined) return false;
      if (this.card.slug === dot.slug) location.assign(dot.link.href.baseVal);
      else this.choose(dot.slug);
      return true;
    }
    const slug = target.closest<HTMLElement>("[data-step]")?.dataset["step"];
    if (slug === undefined) return false;
    event.preventDefault();
    this.card.close();
    this.go(startFrom(this.view, slug, this.usual));
    this.querySelector<HTMLElement>(".sentence")?.focus();
    return true;
  }

  protected choose(slug: string | null): void {
    this.chosen = slug;
    this.showChosen(slug);
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const { shown, live } = this;
    const row = shown?.rows.find((each) => each.slug === slug);
    if (row === undefined || shown === undefined || live === undefined) return null;
    return () => live.nextMarkCard(row, shown, startHref(this.view, slug, this.usual));
  }

  protected apply(): void {
    const { data, live, view } = this;
    if (data === undefined || live === undefined) return;
    const shown = (this.shown = live.nextJobsOf(data, view.from ?? this.usual, view));
    for (const drawing of this.drawings)
      if (drawing.draw(stateOf(view, this.usual), (page) => live.svg(live.nextJobsScene(shown, drawing.width), page)))
        this.keys.arrange(drawing.shown);
    const sentence = live.nextSentence(shown);
    this.say(sentence);
    live.tellHeadline(isOpening(view, this.usual) ? null : { title: live.nextHeadline(shown), lead: live.nextLead(shown) });
    this.toggleAttribute("data-empty", shown.rows.length === 0);
    void this.showTable(view.view === "table", shown.columns, shown.rows, sentence);
    showNextControls(this, view, {
      start: this.usual,
      dropped: this.dropped,
      excluded: live.excludedWords(shown),
      deadEnd: live.deadEndOf(shown.found),
      kept: shown.found.kept.map((kept) => ({
        filter: kept.filter,
        name: live.boundWords(kept.filter, view, data.categories),
        words: live.keptWords(kept, shown.found.rows.length),
      })),
    });
    showTrail(this, view, data, (slug) => startHref(view, slug, this.usual));
    this.showChosen(this.chosen !== null && shown.rows.some(({ slug }) => slug === this.chosen) ? this.chosen : null);
    for (const listener of this.listeners) listener(view);
  }

  private go(part: Partial<NextView>): void {
    this.dropped = [];
    this.chosen = null;
    this.change(part);
  }

  private bind(name: BoundName, text: string): void {
    const bound = readBound(name, text);
    if (bound !== undefined) {
      this.go({ [name]: bound });
      return;
    }
    this.dropped = [refusedBound(name, text)];
    this.apply();
  }

  private get usual(): string {
    return this.dataset["start"] ?? "";
  }
}

export type { AtlasNext };

/** Names what the drawing of the view shows. */
const stateOf = ({ from, measure, lower, pay, school, growth, category }: NextView, usual: string): string =>
  JSON.stringify([from ?? usual, measure, lower, pay, school, growth, category]);

/** Whether a view shows what the page opens with, whatever stands beside the drawing. */
const isOpening = (view: NextView, usual: string): boolean => stateOf(view, usual) === stateOf(plainNextView, usual);

if (customElements.get("atlas-next") === undefined) customElements.define("atlas-next", AtlasNext);
