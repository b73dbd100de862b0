import { hrefTo } from "../dom/url-state.ts";
import { noticesLink, noticesOf, sourcesWords, type Credited } from "../text/credit.ts";
import { openedView, type ChartOpening } from "./opened-view.ts";
import type { ViewWords } from "./view-words.ts";
import { loadViews, type ViewsFile } from "./views-file.ts";

/** Elements around a chart that say what it shows: on its own page, on the home page and in an embed. Each is there at most once. */
const targets = {
  headline: ".head > h1, .embed h1.title",
  lead: ".head > h1 + p, .opening h1 + p",
  howToRead: "#read + p",
  limits: "#limits + p",
  caution: ".home > .under",
  sources: "#sources + ul",
  sourcesLine: ".home > .under + .meta",
  credit: ".embed .credit",
} as const;
type Target = keyof typeof targets;

/** What stood in each when the page came: it stands there again in the page's own view. */
const own = new Map<Element, Node[]>();
let ownTitle: string | undefined;
/** The last request: an answer to an older one comes too late. */
let asked = "";

/** Makes the page say what its chart shows now. Where the reader has chosen it, the chart stays where it is on the screen. */
export async function tellView(isChosen: boolean): Promise<void> {
  const { shown = "" } = document.documentElement.dataset;
  // The live chart of the page, of which there is one.
  const live = document.querySelector<HTMLElement>(".live");
  if (live === null) return;
  const chart: ChartOpening = { tag: live.localName, ...live.dataset };
  asked = shown;
  keepViewInLinks(shown, chart.measure);
  const [opened, views] = await Promise.all([openedView(chart, new URLSearchParams(shown)), loadViews()]);
  if (asked !== shown || opened === null) return;
  const top = live.getBoundingClientRect().top;
  // Browsers hold a page that has been scrolled by themselves.
  const holds = isChosen && scrollY === 0;
  const head = document.querySelector<HTMLElement>(".head, .opening");
  // Shorter words leave their room empty.
  if (isChosen && head !== null) keepHeight(head, 0);
  if (opened.isOpening) tellOwn();
  else
    tell(
      opened.words((id) => views.measures[id]),
      views,
      chart.measure,
    );
  if (!holds) return;
  // Pages scroll by whole px.
  const moved = live.getBoundingClientRect().top - top;
  if (head !== null) keepHeight(head, Math.ceil(moved) - moved);
  scrollBy({ top: Math.ceil(moved), behavior: "instant" });
}

/** Keeps the head as high as it is, or `more` px higher, until the page has another width. */
function keepHeight(head: HTMLElement, more: number): void {
  head.style.minHeight = `${head.getBoundingClientRect().height + more}px`;
  addEventListener("resize", () => (head.style.minHeight = ""), { once: true });
}

function tellOwn(): void {
  for (const [target, nodes] of own) target.replaceChildren(...nodes);
  if (ownTitle !== undefined) document.title = ownTitle;
}

/** `measure` is the one that the page opens with: of it the page itself says how to read it and what it does not say. */
function tell(words: ViewWords, views: ViewsFile, measure: string | undefined): void {
  ownTitle ??= document.title;
  document.title = titleWith(words.headline, ownTitle);
  for (const [target, nodes] of Object.entries(partsOf(words, views, measure)) as [Target, (string | Node)[] | null][]) {
    const found = document.querySelector(targets[target]);
    if (found === null) continue;
    if (!own.has(found)) own.set(found, [...found.childNodes]);
    found.replaceChildren(...(nodes ?? own.get(found) ?? []));
  }
}

/** What each target says; null where what the page itself says there holds. */
function partsOf(words: ViewWords, views: ViewsFile, measure: string | undefined): Record<Target, (string | Node)[] | null> {
  const { headline, lead, caution, howToRead, limitsOf, isDetailed } = words;
  const note = limitsOf === undefined ? undefined : views.measures[limitsOf];
  const limits = (isDetailed === true ? note?.detailedLimits : undefined) ?? note?.limits;
  const isOwn = limitsOf === measure;
  const isHome = document.querySelector(".home") !== null;
  const sources = words.sources.flatMap((id) => (views.sources[id] === undefined ? [] : [{ id, ...views.sources[id] }]));
  return {
    headline: [headline],
    lead: [isHome ? `${headline}. ${lead}` : `${lead} ${caution}`],
    howToRead: howToRead === undefined || isOwn ? null : [howToRead],
    limits: limits === undefined || isOwn ? null : [`${caution} ${limits}`],
    caution: [caution],
    sources: sources.map(sourceEntry),
    sourcesLine: sourcesLine(sources),
    credit: creditParts(sources, words),
  };
}

type Named = Credited & { id: string };

const linkTo = (to: string, words: string): HTMLAnchorElement =>
  Object.assign(document.createElement("a"), { href: hrefTo(to), textContent: words });

const small = (...parts: (string | Node)[]): HTMLParagraphElement => {
  const line = document.createElement("p");
  line.className = "meta";
  line.append(...parts);
  return line;
};

/** As in the list of sources on a chart's page. */
function sourceEntry({ id, title, publisher, date, notice }: Named): HTMLLIElement {
  const entry = document.createElement("li");
  entry.append(linkTo(`sources/${id}`, title), small(`${publisher}, ${date}`), ...(notice === undefined ? [] : [small(notice)]));
  return entry;
}

/** As below a drawing: `Sources: …; ….` */
const sourcesLine = (sources: readonly Named[]): (string | Node)[] => [
  sources.length === 1 ? "Source: " : "Sources: ",
  ...sources.flatMap(({ id, title, publisher, date }, index) => [
    index === 0 ? "" : "; ",
    linkTo(`sources/${id}`, title),
    `, ${publisher}, ${date}`,
  ]),
  ".",
  ...noticeParts(sources),
];

/** What the sources' licenses ask for, or a link to it. */
function noticeParts(sources: readonly Named[]): (string | Node)[] {
  const notices = noticesOf(sources);
  return notices.length > 1 ? [" ", linkTo("licenses", noticesLink), "."] : notices.map((notice) => ` ${notice}`);
}

/** As at the foot of an embed: its link and its edition, checked or pinned, stay. */
function creditParts(sources: readonly Named[], { vintage, caution }: ViewWords): (string | Node)[] | null {
  const credit = document.querySelector(targets.credit);
  const [link, edition] = [credit?.querySelector("a")?.cloneNode(true), credit?.querySelector("[data-edition]")?.cloneNode()];
  if (credit === null || link === undefined || edition === undefined) return null;
  const checked = /, (?:checked|pinned) .*$/.exec(credit.querySelector("[data-edition]")?.textContent ?? "")?.[0] ?? ".";
  edition.textContent = `Data of ${vintage}${checked}`;
  return [link, `. ${sourcesWords(sources)} `, edition, ` ${caution}`, ...noticeParts(sources), " CC BY 4.0."];
}

/** The page's own title with the view's headline in the place of its own. */
function titleWith(headline: string, title: string): string {
  const [first = "", site] = title.split(" · ");
  const [name = ""] = first.split(": ");
  return site === undefined ? `${headline} · ${name}` : `${name}: ${headline} · ${site}`;
}

/** Links to the chart's own page and to the rest of its page lead to the same view; one to the map of the other level keeps measure and category. */
function keepViewInLinks(shown: string, measure: string | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".home > .tags a[href*='/charts/']:not([href*='/table'])")) {
    link.search = shown;
  } // The map of the other level opens with another measure.
  const level = document.querySelector<HTMLAnchorElement>("a[data-level]");
  if (level === null || measure === undefined) return;
  const view = new URLSearchParams(shown);
  const kept = [["measure", view.get("measure") ?? measure], ...[...view].filter(([name]) => name === "category")];
  level.search = new URLSearchParams(kept as [string, string][]).toString();
}
