import type { Theme } from "../tokens.ts";
import type { Choice } from "./builder-choice.ts";

/** The fields of the form that makes embeds; `formOf` writes them. */
export class BuilderFields {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** What the fields say about the look; `release` is the hash of a pinned release, or empty. */
  get look(): Pick<Choice, "theme" | "plain" | "still" | "transparent"> & { release: string; isFixed: boolean } {
    const field = (name: string) => this.root.querySelector<HTMLInputElement>(`fieldset [name="${name}"]`);
    const checked = (name: string) => field(name)?.checked === true;
    return {
      theme: (field("theme")?.value ?? "auto") as Choice["theme"],
      plain: checked("plain"),
      still: checked("still"),
      transparent: checked("transparent"),
      release: field("release")?.value ?? "",
      isFixed: checked("fixed"),
    };
  }

  /** What a picture of the view is drawn in: light where the theme is the reader's own. */
  get pictureTheme(): Theme {
    return this.look.theme === "dark" ? "dark" : "light";
  }

  get width(): number {
    return Number(this.root.querySelector<HTMLInputElement>('[name="width"]')?.value ?? 640);
  }

  /** Id of the chosen chart. */
  get chart(): string | undefined {
    return this.root.querySelector<HTMLSelectElement>('select[name="chart"]')?.value;
  }

  chooseChart(chart: string): void {
    const select = this.root.querySelector<HTMLSelectElement>('select[name="chart"]');
    if (select !== null) select.value = chart;
  }

  /** Leaves only the releases that hold the chart. */
  offerReleases(holds: (hash: string) => boolean): void {
    for (const option of this.root.querySelectorAll<HTMLOptionElement>('[name="release"] option')) {
      option.hidden = option.disabled = !holds(option.value);
      if (option.selected && option.disabled) option.parentElement?.querySelector("option")?.toggleAttribute("selected", true);
    }
  }

  /** As wide as there is room for, where that is less than an article's column. */
  startWidth(): void {
    const slider = this.root.querySelector<HTMLInputElement>('[name="width"]');
    const room = this.root.querySelector(".stage")?.clientWidth ?? 0;
    // The slider keeps to its own ends and steps.
    if (slider !== null && room > 0) slider.valueAsNumber = Math.min(slider.valueAsNumber, Math.floor(room / 10) * 10);
    this.showWidth();
  }

  /** Gives the preview the chosen width, and says it. */
  showWidth(): void {
    this.root.querySelector<HTMLElement>(".preview")?.style.setProperty("width", `${this.width}px`);
    const said = this.root.querySelector("[data-width]");
    if (said !== null) said.textContent = `${this.width} px`;
  }
}
