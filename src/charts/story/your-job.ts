import { element } from "../../dom/element.ts";
import { saveFile } from "../../dom/save-file.ts";
import { pngOf } from "../../dom/svg-picture.ts";
import { loadMapData } from "../live/map-data.ts";
import type { SkylineData, SkylineRow } from "../skyline/data.ts";
import { loadJobsSince, skylineFrom } from "../skyline/file.ts";
import { svgFile } from "../svg/file-svg.ts";
import { loadViews } from "../views-file.ts";
import { ownCard } from "./own-card.ts";
import { placeOf } from "./place.ts";
import { storyCharts } from "./steps.ts";

/**
 * The reader's own job in the story: a sentence of its place in each step, and a bar at the foot of the window with a card to share. Nothing of it is
 * kept; the address, which the map writes, names the job.
 */
export class YourJob {
  private row: SkylineRow | undefined;
  private data: SkylineData | undefined;
  private picture: Promise<Blob> | undefined;
  private readonly story: HTMLElement;
  private readonly bar: HTMLElement;

  constructor(story: HTMLElement, bar: HTMLElement) {
    this.story = story;
    this.bar = bar;
    bar.querySelector('button[name="card"]')?.addEventListener("click", () => void this.share());
    bar.querySelector('button[name="close"]')?.addEventListener("click", () => this.close());
  }

  /** Shows a job; its short name, or null where the story has no such tile. */
  async show(slug: string): Promise<string | null> {
    const [figures, since] = await Promise.all([loadMapData(), loadJobsSince()]);
    this.data ??= skylineFrom(figures, since, { shape: "stacked", color: "exposure", lit: [] });
    const row = this.data.rows.find((each) => each.slug === slug);
    if (row === undefined) return null;
    this.row = row;
    this.picture = undefined;
    const { map, steps } = placeOf(row, this.data.rows);
    for (const chart of storyCharts) {
      const words = this.story.querySelector(`[data-chart="${chart}"] .words`);
      const own = words?.querySelector(".own") ?? element("p", "own");
      own.textContent = steps[chart];
      words?.querySelector(".meta")?.before(own);
    }
    this.bar.hidden = false;
    document.documentElement.toggleAttribute("data-own", true);
    this.say(`${map.replace(/\.$/, "")}; ${row.score} of 10 for exposure.`);
    this.offer();
    // Browsers share only what is at hand when the button is pressed.
    setTimeout(() => void this.draw().catch(() => undefined), 300);
    return row.shortTitle;
  }

  private close(): void {
    this.bar.hidden = true;
    document.documentElement.toggleAttribute("data-own", false);
    for (const own of this.story.querySelectorAll(".own")) own.remove();
    this.story.dispatchEvent(new CustomEvent("atlas:own", { detail: null }));
  }

  private say(words: string): void {
    const status = this.bar.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }

  /** The card as a PNG, 1,200 by 630 px. */
  private draw(): Promise<Blob> {
    return (this.picture ??= this.made());
  }

  private async made(): Promise<Blob> {
    const { row, data } = this;
    if (row === undefined || data === undefined) throw new Error("no job is chosen");
    const { colors } = await loadViews();
    const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
    const svg = svgFile(ownCard(data, row, site), { color: (name) => colors[name]?.[0] ?? "none", title: row.title });
    return pngOf(svg, 1);
  }

  private get address(): string {
    const address = new URL(import.meta.env.BASE_URL, location.href);
    address.searchParams.set("occupation", this.row?.slug ?? "");
    return address.href;
  }

  /** By the system's own sheet where the browser has one that takes pictures; else as a file and an address to copy. */
  private async share(): Promise<void> {
    const { row } = this;
    if (row === undefined) return;
    try {
      const picture = await this.draw();
      const files = [new File([picture], `${row.slug}.png`, { type: "image/png" })];
      const content = { title: row.title, text: `${row.title}: ${row.score} of 10 for exposure to AI`, url: this.address };
      // Not every browser has it, whatever the types say.
      if ("share" in navigator)
        return await navigator.share("canShare" in navigator && navigator.canShare({ files }) ? { ...content, files } : content);
    } catch (error) {
      // The reader thought better of it.
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
    this.offer(true);
  }

  /** A picture to save and an address to copy, where nothing else shares. */
  private offer(open = false): void {
    this.bar.querySelector(".offer")?.remove();
    if (!open) return;
    const save = element("button", "button", "Save the picture");
    const copy = element("button", "button", "Copy the link");
    save.type = copy.type = "button";
    save.addEventListener(
      "click",
      () => void this.draw().then((picture) => saveFile(`${this.row?.slug ?? "job"}.png`, "image/png", picture)),
    );
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(this.address);
        this.say("The link is copied.");
      } catch {
        this.say(this.address);
      }
    });
    this.bar.append(element("div", "offer row", save, copy));
    save.focus();
  }
}
