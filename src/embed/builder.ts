import styles from "./builder.css?url";
import { chosenEmbed, type Choice } from "./builder-choice.ts";
import { citation, elementSnippet, iframeSnippet, markdownSnippet, type Embedded, type EmbedFile } from "./snippets.ts";
import { formOf } from "./builder-form.ts";
import { EmbedFrame } from "./frame.ts";
import { htmlTable } from "./table-view.ts";
import { fetchJson } from "../dom/load-once.ts";
import { loadStyles } from "../dom/load-styles.ts";

const started = new WeakSet<HTMLElement>();

/** Makes the form, once. Without its file the codes for the chart as it opens are still there. */
export async function build(root: HTMLElement): Promise<void> {
  const form = root.querySelector(".form");
  if (form === null || started.has(root)) return;
  started.add(root);
  loadStyles(styles);
  try {
    const given = await fetchJson<EmbedFile>("data/embeds.json");
    form.innerHTML = formOf(given, root.dataset["choosing"] !== undefined);
    new Builder(root, given).start();
  } catch {
    started.delete(root);
    form.textContent = "The form could not be loaded. The codes below are for the chart as it opens; close and open this to try again.";
  }
}

/** The preview is the chart itself: the view is chosen in it, and read from it. */
class Builder {
  private opening: Embedded;
  private frame: EmbedFrame | undefined;
  private view = document.documentElement.dataset["shown"] ?? "";
  private says: string | null = null;
  private height = 0;
  private readonly given: EmbedFile;
  private readonly root: HTMLElement;

  constructor(root: HTMLElement, given: EmbedFile) {
    this.root = root;
    this.given = given;
    const first = given.charts.find(({ chart }) => chart === root.dataset["chart"]);
    if (first === undefined) throw new Error("the form that makes embeds has no chart");
    this.opening = this.asked(first) ?? first;
  }

  start(): void {
    const chart = this.root.querySelector<HTMLSelectElement>('select[name="chart"]');
    if (chart !== null && this.given.charts.includes(this.opening)) chart.value = this.opening.chart;
    this.root.querySelector("fieldset")?.addEventListener("input", ({ target }) => this.changed(target as HTMLInputElement));
    this.root.querySelector('button[name="table"]')?.addEventListener("click", () => void this.makeTable());
    // The chart of the page that the form stands on.
    document.addEventListener("atlas:view", () => {
      const view = document.documentElement.dataset["shown"] ?? "";
      if (view === this.view) return;
      this.view = view;
      this.preview();
    });
    this.offerReleases();
    this.startWidth();
    this.preview();
  }

  /** The chart that the page's address names; of occupations, which are too many to list, any. */
  private asked(pattern: Embedded): Embedded | undefined {
    const named = new URLSearchParams(location.search).get("chart");
    const slug = /^occupation\/([a-z0-9-]+)$/.exec(named ?? "")?.[1];
    if (slug === undefined) return this.given.charts.find(({ chart }) => chart === named);
    const site = new URL(`../../../`, pattern.frame);
    return {
      ...pattern,
      chart: `occupation/${slug}`,
      name: "Occupation",
      says: "",
      page: new URL(`occupations/${slug}/`, site).href,
      frame: new URL(`embed/v1/occupation/${slug}/`, site).href,
      height: 1000,
      pictures: { png: new URL(`social/occupations/${slug}.png`, site).href, width: 600, height: 315 },
    };
  }

  private changed({ name, value }: HTMLInputElement): void {
    if (name === "width" || name === "fixed") {
      this.fitWidth();
      this.write();
      return;
    }
    if (name === "chart") {
      this.opening = this.given.charts.find(({ chart }) => chart === value) ?? this.opening;
      this.view = "";
      this.says = null;
      this.offerReleases();
    }
    this.preview();
  }

  private get choice(): Choice {
    const field = (name: string) => this.root.querySelector<HTMLInputElement>(`fieldset [name="${name}"]`);
    const checked = (name: string) => field(name)?.checked === true;
    return {
      view: this.view,
      says: this.says,
      theme: (field("theme")?.value ?? "auto") as Choice["theme"],
      plain: checked("plain"),
      still: checked("still"),
      transparent: checked("transparent"),
      release: this.given.releases.find(({ hash }) => hash === field("release")?.value) ?? null,
      size: checked("fixed") && this.height > 0 ? { width: this.width, height: this.height } : null,
    };
  }

  private get width(): number {
    return Number(this.root.querySelector<HTMLInputElement>('[name="width"]')?.value ?? 640);
  }

  /** Only releases that hold the chart. */
  private offerReleases(): void {
    for (const option of this.root.querySelectorAll<HTMLOptionElement>('[name="release"] option')) {
      const release = this.given.releases.find(({ hash }) => hash === option.value);
      option.hidden = option.disabled = release !== undefined && !release.charts.includes(this.opening.chart);
      if (option.selected && option.disabled) option.parentElement?.querySelector("option")?.toggleAttribute("selected", true);
    }
  }

  /** As wide as there is room for, where that is less than an article's column. */
  private startWidth(): void {
    const slider = this.root.querySelector<HTMLInputElement>('[name="width"]');
    const room = this.root.querySelector(".stage")?.clientWidth ?? 0;
    // The slider keeps to its own ends and steps.
    if (slider !== null && room > 0) slider.valueAsNumber = Math.min(slider.valueAsNumber, Math.floor(room / 10) * 10);
    this.fitWidth();
  }

  private fitWidth(): void {
    this.root.querySelector<HTMLElement>(".preview")?.style.setProperty("width", `${this.width}px`);
    const said = this.root.querySelector("[data-width]");
    if (said !== null) said.textContent = `${this.width} px`;
  }

  private preview(): void {
    this.frame?.remove();
    const chosen = chosenEmbed(this.opening, this.choice);
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
        cite: { ...this.opening.cite, title: name },
      };
    }
    this.write();
  }

  private write(): void {
    const chosen = chosenEmbed(this.opening, this.choice);
    this.fill("Embed code", iframeSnippet(chosen));
    this.fill("Embed code with script", elementSnippet(chosen));
    this.fill("Markdown", markdownSnippet(chosen));
    this.fill("Address for WordPress", this.opening.page);
    this.fill("Citation", citation(chosen));
    const status = this.root.querySelector("details [role=status]");
    const words = `${chosen.name}: ${chosen.says}`;
    if (status !== null && status.textContent !== words) status.textContent = words;
  }

  private fill(label: string, text: string): void {
    const field = this.root.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`);
    if (field !== null) field.value = text;
  }

  private async makeTable(): Promise<void> {
    const chosen = chosenEmbed(this.opening, this.choice);
    this.fill("HTML table", await htmlTable(chosen));
    this.root.querySelector<HTMLElement>(".made")?.removeAttribute("hidden");
  }
}
