import { jobChangeOf, type JobChangeData } from "./data.ts";
import { changeDataOf, codesIn, loadChanges, type ChangesFile, type NamedPage } from "./file.ts";
import type { GroupingId } from "./groupings.ts";
import { changeParameters, plainChangeView, readChangeView, rowsIn, writeChangeView, type ChangeView } from "./view.ts";
import { changeSentence } from "./sentence.ts";
import { changeCard } from "./card.ts";
import { NearPointer } from "../dots/near-pointer.ts";
import type { CardContent } from "../live/card.ts";
import { LiveChart } from "../live/live-chart.ts";
import { drawingsIn, type LiveDrawing } from "../live/live-drawing.ts";
import { slugOf, type LiveMark } from "../live/marks.ts";
import { clickNearest } from "../live/nearest-dot.ts";
import { once } from "../../dom/load-once.ts";
import type { Refuse } from "../../dom/url-fields.ts";

type Scenes = typeof import("./live-parts.ts");

/** The live chart of changes. Attributes: `data-id`, the chart's id; `data-figures`, the path of its figures. */
class AtlasChange extends LiveChart<ChangeView> {
  protected readonly parameters = changeParameters;
  private file: ChangesFile | undefined;
  private data: JobChangeData | undefined;
  /** Titles and addresses of the occupations by code, as the page's own drawing has them: it shows all. */
  private names: ReadonlyMap<string, NamedPage> = new Map();
  private scenes: Scenes | undefined;
  private drawings: LiveDrawing[] = [];
  private readonly near = new NearPointer<LiveMark>({
    dots: () => this.marks,
    isOff: (event) => event.pointerType === "touch" || this.rests(event) || !this.ready,
    isOn: (event) => this.markAt(event.target) !== undefined,
    come: (dot) => (this.card.slug === dot.slug ? this.card.stay() : this.showCard(dot, true)),
    go: () => this.card.leave(),
  });

  /** Shows the largest part of an occupation's page: its dot with its card. False where it has none. */
  async find(slug: string): Promise<boolean> {
    await this.start();
    const row = this.data?.rows.find(({ to }) => to === `occupations/${slug}`);
    if (row === undefined) return false;
    this.change({ occupation: row.code, group: null, measure: plainChangeView.measure, view: "chart" });
    await this.drawingReady;
    const index = this.keys.indexOf(row.code);
    this.marks[index]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    this.keys.settle(index);
    return true;
  }

  protected get marks(): readonly LiveMark[] {
    return this.active?.marks ?? [];
  }

  protected prepare(): void {
    this.drawings = drawingsIn(this, this.dataset["id"] ?? "", stateOf(plainChangeView));
    for (const { container, shown } of this.drawings) {
      this.keys.arrange(shown);
      this.near.listen(container, this.aborter.signal);
    }
  }

  protected async load(): Promise<void> {
    this.file = await loadChanges(this.dataset["figures"] ?? "");
    const drawn = jobChangeOf(changeDataOf(this.file, new Map()), plainChangeView.measure);
    for (const drawing of this.drawings) nameMarks(drawing, drawn);
    const [first] = this.drawings;
    this.names = new Map(first?.marks.map(({ slug, link, title }) => [slug, { title: nameIn(title), to: `occupations/${slugOf(link)}` }]));
  }

  protected readView(parameters: URLSearchParams, refused: Refuse): ChangeView {
    return readChangeView(parameters, this.file === undefined ? new Set() : codesIn(this.file), refused);
  }

  protected writeView(view: ChangeView): URLSearchParams {
    return writeChangeView(view);
  }

  protected override control({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    if (name === "measure") this.change({ measure: value as GroupingId, occupation: null });
    if (name === "group") this.change({ group: value === "" ? null : Number(value), occupation: null });
  }

  protected override press({ name }: HTMLButtonElement): void {
    if (name === "view" && this.ready) this.change({ view: this.view.view === "table" ? "chart" : "table" });
  }

  /** A click beside a small dot means the dot. */
  protected override intercept(event: MouseEvent, target: Element): boolean {
    const { active } = this;
    if (active === undefined || !active.shown.contains(target) || this.markAt(target) !== undefined || !this.ready) return false;
    return clickNearest(event, this.marks, this.card.slug, (slug) => this.choose(slug));
  }

  protected choose(occupation: string | null): void {
    this.change({ occupation }, false);
  }

  protected override leave(): boolean {
    if (this.view.group === null) return false;
    this.change({ group: null });
    return true;
  }

  protected cardOf({ slug }: LiveMark): CardContent | null {
    const { data } = this;
    const row = data?.rows.find(({ code }) => code === slug);
    return row === undefined || data === undefined ? null : () => changeCard(row, data);
  }

  protected apply(moving: boolean): void {
    const { file, view, scenes, active } = this;
    if (file === undefined) return;
    if (this.data?.grouping.id !== view.measure) this.data = jobChangeOf(changeDataOf(file, this.names), view.measure);
    const { data } = this;
    const state = stateOf(view);
    if (active?.lacks(state) === true) {
      if (scenes === undefined) {
        this.applyAfter(this.loadScenes(), moving);
        return;
      }
      active.draw(state, (page) => scenes.svg(scenes.jobChangeScene(data, active.width, { group: view.group, chosen: null }), page));
      nameMarks(active, data);
      this.dim(active, data);
      this.keys.arrange(active.shown);
    }
    const sentence = changeSentence(data, view.group);
    this.say(sentence);
    void this.showTable(view.view === "table", data.columns, rowsIn(data, view), sentence);
    this.showFields(data);
    this.showChosen(view.occupation);
  }

  /** Leaves the dots of the chosen group as they are and makes all others pale. */
  private dim({ marks }: LiveDrawing, data: JobChangeData): void {
    const { group } = this.view;
    const left = new Set(rowsIn(data, this.view).map(({ code }) => code));
    for (const { link, slug } of marks) link.toggleAttribute("data-dim", group !== null && !left.has(slug));
  }

  /** Makes fields and button say what the chart shows. */
  private showFields({ grouping }: JobChangeData): void {
    const { measure, group, view } = this.view;
    for (const select of this.querySelectorAll<HTMLSelectElement>("select")) {
      if (select.name === "measure") select.value = measure;
      if (select.name !== "group") continue;
      [...select.options].slice(1).forEach((option, index) => (option.textContent = grouping.names[index] ?? ""));
      select.value = group === null ? "" : String(group);
    }
    this.querySelector('button[name="view"]')?.setAttribute("aria-pressed", String(view === "table"));
  }

  private async loadScenes(): Promise<void> {
    this.scenes = await loadScenes();
  }

  private get active(): LiveDrawing | undefined {
    return this.drawings.find(({ container }) => container === this.container);
  }
}

/** Dots are drawn group by group. Several may lead to one page and ids would be a tenth of the page, so each is known by its place. */
function nameMarks({ marks }: LiveDrawing, { groups }: JobChangeData): void {
  const codes = groups.flatMap(({ rows }) => rows.map(({ code }) => code));
  marks.forEach((mark, index) => (mark.slug = codes[index] ?? ""));
}

/** `Computer programmers: −30.5%` begins with the title. */
const nameIn = (title: Element | null): string => (title?.textContent ?? "").replace(/: [^:]*$/, "");

const loadScenes = once(() => import("./live-parts.ts"));

/** Names what the drawing of a view shows. */
const stateOf = ({ measure, group }: Pick<ChangeView, "measure" | "group">): string => `${measure} ${group ?? ""}`;

if (customElements.get("atlas-change") === undefined) customElements.define("atlas-change", AtlasChange);
