import { measures, stepOf } from "../atlas/measure.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import { print } from "../text/format-figure.ts";
import { wordsOf } from "../text/normalize-words.ts";
import { jobsOf, pathOf } from "./job-words.ts";
import type { Passage } from "./passages.ts";
import type { TitleMatch } from "./titles.ts";
import { element, link } from "../dom/element.ts";

const base = import.meta.env.BASE_URL;
/** Parts of a page that are listed below it. */
const mostParts = 2;

/** A text whose words that were asked for are marked. */
function marked(text: string, asked: ReadonlySet<string>): (Node | string)[] {
  return text.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)?)/u).map((part) => {
    const [word] = wordsOf(part);
    const isAsked = word !== undefined && [...asked].some((each) => word === each || (each.length > 2 && word.startsWith(each)));
    return isAsked ? element("mark", "", part) : part;
  });
}

/** An occupation with its exposure, pay and employment. */
export function jobRow(match: TitleMatch, asked: ReadonlySet<string>): HTMLLIElement {
  const { title, matched, isOtherName, pay, payIsFloor, jobs } = match;
  const item = element("li", "job", link(`${base}${pathOf(match)}`, ...marked(title, asked)));
  if (isOtherName) item.append(element("span", "called", `${calledHow(match)} `, ...marked(matched, asked)));
  item.append(element("p", "glance", ...exposureOf(match), ` · ${payOf(pay, payIsFloor)} · ${jobsOf(jobs)}`));
  return item;
}

/** How the title that matched stands to the occupation's own. */
const calledHow = ({ row }: Pick<TitleMatch, "row">): string => (row === null ? "also called" : "one of its parts:");

function exposureOf({ exposure: score, bureau, profile }: TitleMatch): (Node | string)[] {
  const category = bureauExposures[bureau ?? -1];
  if (category !== undefined) return [`exposure ${category.replace("-", " ")} by the Bureau`];
  if (!profile || score === null) return ["exposure not scored"];
  const swatch = element("span", "swatch");
  swatch.dataset["step"] = String(stepOf(measures.karpathy.scale, score));
  swatch.setAttribute("aria-hidden", "true");
  return [swatch, ` exposure ${measures.karpathy.print(score)}`];
}

const payOf = (pay: number | null, isFloor: boolean) =>
  pay === null ? "pay not published" : `${print(pay, "US dollars a year")} ${isFloor ? "or more " : ""}a year`;

/** A written page with the passage, and its parts that hold what was asked for. */
export function pageRow({ to, title, kind, excerpt, parts }: Passage, asked: ReadonlySet<string>): HTMLLIElement {
  const item = element("li", "", link(`${base}${to}/`, ...marked(title, asked)), element("span", "kind", kind));
  if (excerpt !== "") item.append(element("p", "", ...excerptParts(excerpt)));
  const below = parts.filter((part) => part.url.includes("#") && part.title !== title).slice(0, mostParts);
  if (below.length > 0)
    item.append(element("ul", "parts", ...below.map((part) => element("li", "", link(part.url, ...marked(part.title, asked))))));
  return item;
}

/** The excerpt as text nodes and `<mark>`s: nothing else of its HTML is trusted. */
function excerptParts(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) =>
    node.nodeName === "MARK" ? element("mark", "", node.textContent ?? "") : (node.textContent ?? ""),
  );
}
