import { find, findAll, named, ofClass, read as readPage, rowsOf, sentencesOf, textOf } from "./html.ts";
import { factsOf, type Facts } from "./facts.ts";
import type { Sentence } from "./occupation.ts";
import type { Built } from "./site.ts";

/** What an occupation's embed, its oEmbed answer, its Markdown version and its linked data say of it. */
export interface Copies {
  sentences: readonly Sentence[];
  /** The facts of the embed. */
  facts: Facts;
  /** Rows of the embed's table of measures. */
  rows: readonly (readonly string[])[];
  /** Points of the Markdown version's table of pay, `10th percentile` -> `$75,240`. */
  pay: ReadonlyMap<string, string>;
  /** Median pay in the linked data. */
  linkedPay: number | null;
}

export const noCopies: Copies = { sentences: [], facts: new Map(), rows: [], pay: new Map(), linkedPay: null };

export function readCopies({ read }: Built, slug: string, known: ReadonlySet<string>): Copies {
  const text = (file: string) => (known.has(file) ? read(file) : "");
  const embed = text(`embed/v1/occupation/${slug}/index.html`);
  const page = text(`occupations/${slug}/index.html`);
  const title = /"title": ?"((?:[^"\\]|\\.)*)"/.exec(text(`oembed/occupation/${slug}.json`))?.[1] ?? "";
  const oembed = sentencesOf(title.replace(/^.*?: /, "")).map((said): Sentence => ({ text: said, place: "oembed", card: null }));
  const median = /"estimatedSalary":\{[^}]*"median":(\d+)/.exec(page)?.[1];
  return {
    ...(embed === "" ? noCopies : embedIn(embed, oembed)),
    ...(embed === "" ? { sentences: oembed } : {}),
    pay: payIn(text(`occupations/${slug}/index.html.md`)),
    linkedPay: median === undefined ? null : Number(median),
  };
}

function embedIn(html: string, oembed: readonly Sentence[]): Copies {
  const main = find(readPage(html), named("main"), "main part");
  const paragraphs = findAll(main, (each) => ["p", "caption"].includes(each.tagName) && !ofClass("p", "credit")(each));
  const said = paragraphs.flatMap((each) => sentencesOf(textOf(each))).map((text): Sentence => ({ text, place: "embed", card: null }));
  const [facts] = findAll(main, ofClass("dl", "facts"));
  const [table] = findAll(main, named("table"));
  return {
    ...noCopies,
    sentences: [...said, ...oembed],
    facts: facts === undefined ? new Map() : factsOf(facts),
    rows: table === undefined ? [] : rowsOf(table),
  };
}

const payIn = (markdown: string): Map<string, string> =>
  new Map([...markdown.matchAll(/^\| (\d+th percentile|Median) \| (\$[^|]+?) \|$/gm)].map(([, point = "", pay = ""]) => [point, pay]));
