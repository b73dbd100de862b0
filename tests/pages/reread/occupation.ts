import { attribute, type Element, find, findAll, named, ofClass, read, rowsOf, sentencesOf, termsOf, textOf } from "./html.ts";
import { noCopies, type Copies } from "./copies.ts";
import { factsOf, type Facts } from "./facts.ts";
import { readDrawing, type Drawing } from "./drawing.ts";
import { valueIn } from "./numbers.ts";

/** A line of the list of measures. */
export interface MeasureRow {
  label: string;
  /** As printed; null where it is not scored. */
  score: string | null;
  /** null where it is not scored or no percentile is printed. */
  percentile: number | null;
  /** Its zero says that nothing was measured. */
  noneMeasured: boolean;
  /** One of the measures of today; of the others one is of 2013, and one is the Bureau's step, which ranks nothing. */
  current: boolean;
  /** Address of the source of its score. */
  source: string | null;
}

/** A line of the table of activities. */
export interface ActivityRow {
  name: string;
  /** Percent of the work. */
  work: number;
  /** Percent of all conversations; null where it says “hardly”. */
  asked: number | null;
  /** Percent completed; null where there is a dash. */
  done: number | null;
}

export interface Card {
  slug: string;
  title: string;
  facts: Facts;
}

/** A note that a figure carries: what it is of, and from how many sources it was computed. */
interface Note {
  what: string;
  said: string;
  /** Slug of the occupation whose figure it is, null for a difference. */
  of: string | null;
}

export interface Sentence {
  text: string;
  /** `card`: a remark or a paragraph of a neighbor's card. */
  place: "text" | "card" | "head" | "embed" | "oembed";
  /** The neighbor's card that it stands on. */
  card: Card | null;
}

/** What the page of an occupation prints, as its readers see it. */
export interface OccupationPage {
  slug: string;
  /** The code that it prints where the Handbook has no profile of it; null for profiles. */
  code: string | null;
  /** The table of its parts, the head first; empty where it has none. */
  parts: readonly (readonly string[])[];
  title: string;
  facts: Facts;
  measures: readonly MeasureRow[];
  activities: readonly ActivityRow[];
  cards: readonly Card[];
  drawing: Drawing;
  /** Addresses in its list of sources. */
  sources: readonly string[];
  /** The names under "Also called", as one text. */
  called: string;
  notes: readonly Note[];
  sentences: readonly Sentence[];
  copies: Copies;
}

/** The addresses that lead to a page tell its slug. */
const slugIn = (element: Element) => /occupations\/([^/]+)\/?$/.exec(attribute(element, "href") ?? "")?.[1] ?? "";

function measureOf([label, said]: [string, Element]): MeasureRow {
  const text = textOf(said);
  // The Bureau's step is words, and has no percentile: `mostly high: 72% of its jobs`.
  const step = /^((?:mostly )?(?:low|moderate|high|very high))(?:: \d+% of its jobs)?$/.exec(text)?.[1];
  const found = /^(\S+)( \(none measured\))?(?:, percentile (\d+))?$/.exec(text);
  const scored = found !== null && !/not scored|no one step/i.test(text);
  return {
    label,
    score: step ?? (scored ? (found[1] ?? null) : null),
    percentile: scored && found[3] !== undefined ? Number(found[3]) : null,
    noneMeasured: /none measured/.test(text),
    current: valueIn(/\d{4}/.exec(label)?.[0]) > 2020 && !label.startsWith("Bureau of Labor Statistics"),
    source: findAll(said, named("a")).map((link) => attribute(link, "href"))[0] ?? null,
  };
}

const percentIn = (text: string) => (/^\d/.test(text) ? valueIn(text) : null);

const activitiesIn = (section: Element): ActivityRow[] =>
  findAll(section, named("table"))
    .flatMap((table) => rowsOf(table).slice(1))
    .map(([name = "", work = "", asked = "", done = ""]) => ({
      name,
      work: valueIn(work),
      asked: percentIn(asked),
      done: percentIn(done),
    }));

function cardOf(item: Element): Card {
  const link = find(item, named("a"), "link to the neighbor on its card");
  return { slug: slugIn(link), title: textOf(link), facts: factsOf(find(item, ofClass("dl", "facts"), "list of a card's facts")) };
}

const inside = (list: readonly Element[], within: readonly Element[]) => {
  const inner = new Set(within.flatMap((each) => findAll(each, () => true)));
  return list.filter((each) => !inner.has(each));
};

function notesOf(main: Element): Note[] {
  return findAll(main, named("a")).flatMap((link) => {
    const said = attribute(link, "data-note");
    const of = /^occupations\/([^/]+)\//.exec(attribute(link, "data-of") ?? "")?.[1] ?? null;
    return said === null ? [] : [{ what: (attribute(link, "title") ?? "").split("\n")[0] ?? "", said, of }];
  });
}

/** Sentences of the page's own text: every paragraph but the list of names and the list of sources, and the names of drawings. */
function textSentences(main: Element, items: readonly Element[]): string[] {
  const apart = [...items, ...findAll(main, (each) => each.tagName === "details" || attribute(each, "aria-labelledby") === "sources")];
  const claims = findAll(
    main,
    (each) => attribute(each, "aria-labelledby") === "claims" || /\bprose\b/.test(attribute(each, "class") ?? ""),
  );
  const paragraphs = inside(findAll(main, named("p", "figcaption", "caption")), [...apart, ...claims]);
  const drawn = findAll(main, (each) => each.tagName === "figure" && attribute(each, "aria-label") !== null);
  return [...paragraphs.flatMap((each) => sentencesOf(textOf(each))), ...drawn.map((each) => attribute(each, "aria-label") ?? "")];
}

const metas = ["description", "og:description", "og:image:alt", "twitter:image:alt", "twitter:description"];

export function readOccupation(html: string, slug: string): OccupationPage {
  const page = read(html);
  const main = find(page, named("main"), "main part");
  const items = findAll(main, (each) => each.tagName === "ol").flatMap((list) => findAll(list, named("li")));
  const cardItems = items.filter((item) => findAll(item, ofClass("dl", "facts")).length > 0);
  const [bar] = inside(findAll(main, ofClass("dl", "facts")), cardItems);
  const cards = cardItems.map(cardOf);
  const title = textOf(find(main, named("h1"), "title"));
  const head = findAll(page, named("meta")).flatMap((each) => {
    const name = attribute(each, "name") ?? attribute(each, "property") ?? "";
    const content = attribute(each, "content") ?? "";
    // A picture that is called as the page states nothing.
    return metas.includes(name) && !(name === "og:image:alt" && content === title) ? sentencesOf(content) : [];
  });
  const onCards = cardItems.flatMap((item, index) => {
    const card = cards[index] ?? null;
    const said = [
      ...findAll(item, named("small")).map((each) => textOf(each)),
      ...findAll(item, named("p")).flatMap((each) => sentencesOf(textOf(each))),
    ];
    return said.map((text): Sentence => ({ text, place: "card", card }));
  });
  const [called] = findAll(main, named("details")).flatMap((each) => findAll(each, named("p")));
  const code = /^Code (\S+) in the Bureau’s tables, without a profile in its Handbook/;
  const parts = findAll(main, named("table")).filter((table) =>
    findAll(table, named("caption")).some((each) => /^Parts of /.test(textOf(each))),
  );
  return {
    slug,
    code: findAll(main, named("p")).flatMap((each) => code.exec(textOf(each))?.[1] ?? [])[0] ?? null,
    parts: parts.flatMap((table) => findAll(table, named("thead", "tbody")).flatMap(rowsOf)),
    title: textOf(find(main, named("h1"), "title")),
    facts: bar === undefined ? new Map() : factsOf(bar),
    measures: findAll(main, ofClass("dl", "record")).flatMap((list) => termsOf(list).map(measureOf)),
    activities: findAll(main, (each) => attribute(each, "aria-labelledby") === "activities").flatMap(activitiesIn),
    cards,
    drawing: readDrawing(main),
    sources: findAll(main, (each) => attribute(each, "aria-labelledby") === "sources")
      .flatMap((section) => findAll(section, named("a")))
      .map((link) => attribute(link, "href") ?? ""),
    called: called === undefined ? "" : textOf(called),
    notes: notesOf(main),
    sentences: [
      ...head.map((text): Sentence => ({ text, place: "head", card: null })),
      ...textSentences(main, cardItems).map((text): Sentence => ({ text, place: "text", card: null })),
      ...onCards,
    ],
    copies: noCopies,
  };
}

/** The measures of today that give the page a percentile; a zero that means "none measured" is none. */
export const rankedBy = ({ measures }: OccupationPage): (MeasureRow & { percentile: number })[] =>
  measures.flatMap((row) => (row.current && row.percentile !== null && !row.noneMeasured ? [{ ...row, percentile: row.percentile }] : []));
