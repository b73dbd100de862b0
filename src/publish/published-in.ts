import type { CslItem } from "./citation.ts";

/** Where a work stands: what a record's line about the publisher says, in the fields of a citation. */
export type PublishedIn = Pick<CslItem, "container-title" | "publisher" | "volume" | "issue" | "page" | "genre" | "number"> & {
  /** Set where the line itself shows what the work is. */
  type?: CslItem["type"];
};

/** Journals that a record names without the volume, which it did not see. */
const journalsAlone = new Set(["Personnel Psychology"]);

type Form = readonly [form: RegExp, read: (...parts: (string | undefined)[]) => PublishedIn];

/** Leaves out what a line does not say. */
function said(fields: { [K in keyof PublishedIn]?: PublishedIn[K] | undefined }): PublishedIn {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The forms in which records name more than a publisher. */
const forms: readonly Form[] = [
  // `Science 384 (6702), 1306-1308`
  [
    /^([^;]+?) (\d{1,3}) ?(?:\((\d+)\))?, (\d+(?:-\d+)?)/,
    (journal, volume, issue, page) => said({ type: "article-journal", "container-title": journal, volume, issue, page }),
  ],
  // `Brookings Papers on Economic Activity, Fall 2011, 1-72`
  [
    /^([^;,]+), ((?:Spring|Summer|Fall|Winter) \d{4}), (\d+-\d+)$/,
    (journal, issue, page) => said({ type: "article-journal", "container-title": journal, issue, page }),
  ],
  // `National Bureau of Economic Research (Working Paper 34705)`
  [/^(.+) \((?:[A-Z]+ )?(Working Paper) (\d+)\)$/, (publisher, genre, number) => said({ publisher, genre, number })],
  // `International Monetary Fund (SDN/2024/001)`
  [/^(.+) \(([A-Z]+\/\d{4}\/\d+)\)$/, (publisher, number) => said({ publisher, number })],
  // `National Bureau of Economic Research (chapter, The Economics of Transformative AI)`
  [/^(.+) \(chapter, (.+)\)$/, (publisher, book) => said({ type: "chapter", "container-title": book, publisher })],
];

/** Reads a record's line about the publisher. News stands in its paper, everything else is published by somebody. */
export function publishedIn(line: string, news: boolean): PublishedIn {
  for (const [form, read] of forms) {
    const found = form.exec(line);
    if (found !== null) return read(...found.slice(1));
  }
  if (journalsAlone.has(line)) return { type: "article-journal", "container-title": line };
  return news ? { "container-title": line } : { publisher: line };
}
