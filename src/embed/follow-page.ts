import { fetchJson, once } from "../dom/load-once.ts";
import { chosenEmbed, plainChoice } from "./builder-choice.ts";
import { fillField, writeCodes } from "./codes.ts";
import { readShown } from "./shown-view.ts";
import type { Embedded, EmbedFile } from "./snippets.ts";
import { viewButtons } from "./view-buttons.ts";

/** Every chart as it opens; loaded once a page. */
export const loadEmbeds = once(() => fetchJson<EmbedFile>("data/embeds.json"));

/** The list of files of the view, where one is shown. */
let list: HTMLElement | undefined;

/**
 * Makes the links, the codes and the files that a chart's page shares those of the view that its chart shows.
 */
export async function followPage(root: HTMLElement): Promise<void> {
  const shown = () => document.documentElement.dataset["shown"] ?? "";
  const view = shown();
  const chart = (await loadEmbeds()).charts.find(({ chart: id }) => id === root.dataset["chart"]);
  if (chart === undefined) return;
  const { opened, other } = await readShown(chart, view);
  if (shown() !== view) return;
  const says = document.querySelector(".live .sentence")?.textContent.trim() ?? null;
  const chosen = chosenEmbed(chart, { ...plainChoice, view, says, other });
  writeCodes(root, chosen, chart);
  fillField(root, "Link", chosen.page);
  const builder = root.querySelector<HTMLAnchorElement>("[data-builder]");
  if (builder !== null) builder.search = new URLSearchParams([["chart", chart.chart], ...new URLSearchParams(view)]).toString();
  list?.remove();
  list = opened === null || other === null ? undefined : filesOf(chart, view);
  if (list !== undefined) document.querySelector("#files")?.after(list);
}

/** Buttons for the files of the view, above the links to those of the chart as it opens. */
function filesOf(chart: Embedded, view: string): HTMLElement {
  const made = document.createElement("div");
  made.className = "flow";
  const words = (text: string) => Object.assign(document.createElement("p"), { textContent: text });
  made.append(
    words("The view that is shown above:"),
    viewButtons(() => ({ chart, view, theme: "light" })),
    words("The chart as it opens:"),
  );
  return made;
}
