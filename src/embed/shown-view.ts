import { openedView, type OpenedView } from "../charts/opened-view.ts";
import { loadViews } from "../charts/views-file.ts";
import { creditWords, type Credited } from "../text/credit.ts";
import type { ShownView } from "./builder-choice.ts";
import type { Embedded } from "./snippets.ts";

/** Names in an address that change how a chart is shown and not what its drawing shows. */
const passing = ["view", "card"];

/** A view of a chart, read from its parameters. */
export interface ReadView {
  /** null for a chart whose views are not drawn here. */
  opened: OpenedView | null;
  /** null where the drawing is the chart's opening one. */
  other: ShownView | null;
}

/** What a view shows. */
export async function readShown({ opening, page }: Embedded, view: string): Promise<ReadView> {
  const parameters = new URLSearchParams(view);
  for (const name of passing) parameters.delete(name);
  if (opening === undefined) return { opened: null, other: null };
  const opened = await openedView(opening, parameters);
  if (opened === null) return { opened, other: parameters.size === 0 ? null : { words: null } };
  if (opened.isOpening) return { opened, other: null };
  const views = await loadViews();
  const words = opened.words((id) => views.measures[id]);
  const sources = words.sources.flatMap((id): Credited[] => (views.sources[id] === undefined ? [] : [views.sources[id]]));
  const credit = creditWords(sources, words, new URL("../../licenses/", page).href);
  return { opened, other: { words: { headline: words.headline, credit } } };
}
