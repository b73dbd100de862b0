import { askedEmbed, chosenEmbed, type AskedEmbed } from "./builder-choice.ts";
import { BuilderFields } from "./builder-fields.ts";
import { fillField, writeCodes } from "./codes.ts";
import { loadEmbeds } from "./follow-page.ts";
import { readShown, type ReadView } from "./shown-view.ts";
import type { Embedded, EmbedFile } from "./snippets.ts";
import { viewButtons } from "./view-buttons.ts";
import { EmbedFrame } from "./frame.ts";
import { htmlTable } from "./html-table.ts";

const started = new WeakSet<HTMLElement>();

/** Makes the form work, once. Without its file the codes for the chart as it opens are still there. */
export async function build(root: HTMLElement): Promise<void> {
  if (started.has(root)) return;
  started.add(root);
  try {
    const given = await loadEmbeds();
    const first = given.charts.find(({ chart }) => chart === root.dataset["chart"]);
    if (first === undefined) throw new Error("the form that makes embeds has no chart");
    new Builder(root, given, first, await askedEmbed(given.charts, first)).start();
  } catch {
    started.delete(root);
    const status = root.querySelector(".making [role=status]");
    if (status !== null) status.textContent = "The form could not be loaded. The codes below are for the chart as it opens.";
  }
}

/** The view that the page's address asks for, beside the name of the chart. */
function viewInAddress(): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete("chart");
  return parameters.toString();
}

/** The preview is the chart itself: the view is chosen in it, and read from it. */
class Builder {
  private opening: Embedded;
  private frame: EmbedFrame | undefined;
  private view = viewInAddress();
  private says: string | null = null;
  /** What the view shows, once it has been read; its words come a moment after the drawing. */
  private read: ReadView & { view: string } = { view: "", opened: null, other: null };
  private height = 0;
  private readonly given: EmbedFile;
  private readonly root: HTMLElement;
  private readonly fields: BuilderFields;

  /** What is said before the name of the chart, until something is chosen. */
  private remark: string;

  constructor(root: HTMLElement, given: EmbedFile, first: Embedded, asked: AskedEmbed) {
    this.root = root;
    this.given = given;
    this.remark = asked.remark;
    this.fields = new BuilderFields(root);
    // A chart may have been chosen while this was loading.
    const { chart: chosen } = this.fields;
    this.opening = asked.embed ?? given.charts.find(({ chart }) => chart === chosen) ?? first;
  }

  start(): void {
    if (this.given.charts.includes(this.opening)) this.fields.chooseChart(this.opening.chart);
    // The drawing in the page is of the first chart alone.
    if (this.opening.chart !== this.root.dataset["chart"] || this.view !== "") this.root.querySelector(".preview > .still")?.remove();
    this.root.querySelector("fieldset")?.addEventListener("input", ({ target }) => this.changed(target as HTMLInputElement));
    const hint = document.createElement("p");
    hint.className = "meta";
    hint.textContent = "Choose the view in the preview itself: what you see there is what the code below shows.";
    this.root.querySelector('button[name="table"]')?.before(hint);
    this.root.querySelector('button[name="table"]')?.addEventListener("click", () => void this.makeTable());
    this.root
      .querySelector(".made")
      ?.before(viewButtons(() => ({ chart: this.opening, view: this.view, theme: this.fields.pictureTheme })));
    this.offerReleases();
    this.fields.startWidth();
    this.preview();
  }

  private changed({ name, value }: HTMLInputElement): void {
    this.remark = "";
    if (name === "width" || name === "fixed") {
      this.fields.showWidth();
      this.write();
      return;
    }
    if (name === "chart") {
      this.opening = this.given.charts.find(({ chart }) => chart === value) ?? this.opening;
      this.view = "";
      this.says = null;
      this.read = { view: "", opened: null, other: null };
      this.offerReleases();
    }
    this.preview();
  }

  private offerReleases(): void {
    this.fields.offerReleases(
      (hash) => this.given.releases.find((release) => release.hash === hash)?.charts.includes(this.opening.chart) !== false,
    );
  }

  /** The embed as chosen in the form and in the preview. */
  private get chosen(): Embedded {
    const { release, isFixed, ...look } = this.fields.look;
    return chosenEmbed(this.opening, {
      ...look,
      view: this.view,
      says: this.says,
      // Until it is known what a view shows, no picture is said to show it.
      other: this.read.view === this.view ? this.read.other : { words: null },
      release: this.given.releases.find(({ hash }) => hash === release) ?? null,
      size: isFixed && this.height > 0 ? { width: this.fields.width, height: this.height } : null,
    });
  }

  private preview(): void {
    this.frame?.remove();
    const chosen = this.chosen;
    const { pathname, search } = new URL(chosen.frame);
    this.frame = new EmbedFrame({
      // The origin may differ from the published one, where somebody tries the site at home.
      src: location.origin + pathname + search,
      title: `Preview: ${chosen.name}`,
      sandboxed: false,
      resized: (height) => {
        this.height = height;
        this.write();
      },
    });
    const { element } = this.frame;
    element.addEventListener("load", () => {
      this.root.querySelector(".preview > .still")?.remove();
      element.contentDocument?.addEventListener("atlas:view", () => this.readView());
      this.readView();
    });
    this.root.querySelector(".preview")?.append(element);
    this.write();
  }

  /** What the preview shows now. */
  private readView(): void {
    const shown = this.frame?.element.contentDocument;
    if (shown === null || shown === undefined) return;
    this.view = shown.documentElement.dataset["shown"] ?? this.view;
    this.says = shown.querySelector(".sentence")?.textContent.trim() ?? null;
    if (this.opening.chart.startsWith("occupation/")) {
      const name = shown.querySelector("h1")?.textContent.trim() ?? "";
      this.opening = {
        ...this.opening,
        name,
        says: shown.querySelector(".said")?.textContent.trim() ?? "",
        credit:
          shown
            .querySelector(".credit")
            ?.textContent.replace(/\s+/g, " ")
            .trim()
            .replace(/^.*?\. (?=Sources?: )/, "") ?? "",
        cite: { ...this.opening.cite, title: name },
      };
    }
    this.write();
    void this.readShown();
  }

  /** What the view shows follows a moment later, with the figures. */
  private async readShown(): Promise<void> {
    const { opening, view } = this;
    const read = await readShown(opening, view);
    if (opening !== this.opening || view !== this.view) return;
    this.read = { ...read, view };
    this.root.querySelector("[data-view-files]")?.toggleAttribute("hidden", read.opened === null || this.fields.look.release !== "");
    this.write();
  }

  private write(): void {
    const chosen = this.chosen;
    writeCodes(this.root, chosen, this.opening);
    const status = this.root.querySelector(".making [role=status]");
    const words = `${this.remark}${chosen.name}: ${chosen.says}`;
    if (status !== null && status.textContent !== words) status.textContent = words;
  }

  private async makeTable(): Promise<void> {
    const chosen = this.chosen;
    fillField(this.root, "HTML table", await htmlTable(chosen));
    this.root.querySelector<HTMLElement>(".made")?.removeAttribute("hidden");
  }
}
