import type { Theme } from "../tokens.ts";
import { viewFormats, type ViewFormat } from "./view-formats.ts";
import type { Embedded } from "./snippets.ts";

/** What is saved when a button is pressed. */
interface Saved {
  chart: Embedded;
  view: string;
  theme: Theme;
}

/** Buttons that save a view as a picture or a table. What draws it is loaded when the first is pressed. */
export function viewButtons(saved: () => Saved): HTMLElement {
  const group = document.createElement("p");
  group.className = "controls";
  group.dataset["viewFiles"] = "";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  for (const [format, words] of Object.entries(viewFormats) as [ViewFormat, string][]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.name = format;
    button.textContent = words;
    button.addEventListener("click", () => {
      const { chart, view, theme } = saved();
      import("./save-view.ts").then(
        async ({ saveView }) => {
          await saveView(format, chart, view, theme);
          status.textContent = "Saved.";
        },
        () => (status.textContent = "It could not be loaded; try again."),
      );
    });
    group.append(button, " ");
  }
  group.append(status);
  return group;
}
