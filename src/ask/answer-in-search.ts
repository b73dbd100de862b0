import styles from "./ask.css?url";
import { element, link } from "../dom/element.ts";
import { loadStyles } from "../dom/load-styles.ts";
import { hrefTo } from "../dom/url-state.ts";
import { questionsAddress } from "./address.ts";
import { askAtlas } from "./client.ts";

/** Milliseconds without a key after which a question counts as typed. */
const pause = 250;
let latest = "";

/**
 * Puts an answer above the results of a search where the atlas is sure of one. What is looked for stays the search’s: the answer comes when its tables
 * have come, and never moves the focus.
 */
export async function answerInSearch(query: string, results: HTMLElement): Promise<void> {
  latest = query;
  await new Promise((done) => setTimeout(done, pause));
  if (latest !== query) return;
  const page = hrefTo("ask");
  const reply = await askAtlas([query], page);
  // The reader may have typed on, and the results may be those of another query.
  if (latest !== query || "failed" in reply || !reply.isSure || !results.isConnected) return;
  loadStyles(styles);
  results.querySelector(".answered")?.remove();
  const more = link(questionsAddress(page, [query]), "The whole answer, and ask further");
  const shown = element("section", "answered", element("h2", "", "Answer"));
  // Made by the worker, which escapes whatever was typed. The search shows its first sentence.
  const made = element("div", "");
  made.innerHTML = reply.html;
  const said = made.querySelector(".said");
  if (said === null) return;
  shown.append(said, element("p", "meta", more));
  results.prepend(shown);
}
