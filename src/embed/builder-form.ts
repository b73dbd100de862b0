import type { EmbedFile } from "./snippets.ts";
import { escape } from "../charts/svg/page-svg.ts";

const themes = { auto: "The reader’s", light: "Light", dark: "Dark" };

const option = (value: string, words: string) => `<option value="${escape(value)}">${escape(words)}</option>`;
const select = (label: string, name: string, options: readonly string[]) =>
  `<label><span>${label}</span><select name="${name}" class="field" autocomplete="off">${options.join("")}</select></label>`;
const box = (name: string, label: string) => `<label><input type="checkbox" name="${name}"> ${label}</label>`;

/** The fields of the form, which stand beside its preview. */
export const formOf = ({ charts, releases }: EmbedFile): string =>
  [
    `<fieldset class="choices"><legend class="unseen">What the embed shows</legend>`,
    select(
      "Chart",
      "chart",
      charts.map(({ chart, name }) => option(chart, name)),
    ),
    select(
      "Theme",
      "theme",
      Object.entries(themes).map(([value, label]) => option(value, label)),
    ),
    select("Figures", "release", [
      option("", "Live: corrections follow"),
      ...releases.map(({ hash, date }) => option(hash, `Pinned ${date}`)),
    ]),
    box("plain", "Without its title"),
    box("still", "Still, without controls"),
    box("transparent", "On the page’s own background"),
    box("fixed", "At this width only"),
    `<div class="width"><label for="embed-width">Width <span data-width></span></label>`,
    `<input id="embed-width" type="range" name="width" min="280" max="1200" step="10" value="640" autocomplete="off"></div>`,
    `</fieldset>`,
    `<button class="button" type="button" name="table">Make an HTML table of the view</button>`,
    `<div class="made" hidden><atlas-copy class="copy"><textarea class="field" readonly rows="3" aria-label="HTML table"></textarea>`,
    `<button class="button" type="button">Copy HTML table</button><span role="status"></span></atlas-copy></div>`,
  ].join("");
