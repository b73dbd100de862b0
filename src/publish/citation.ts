import type { Source } from "../schema/source.ts";
import { titleOf } from "../text/dates.ts";

/** A person, or a body that signs as one. */
export type CslName = { family: string; given?: string } | { literal: string };

/** One work in CSL-JSON, the form that the others are written from. */
export interface CslItem {
  id: string;
  type: "article-journal" | "article-newspaper" | "dataset" | "graphic" | "motion_picture" | "report" | "webpage";
  title: string;
  author?: CslName[];
  /** Year, month, day; as much of it as is known. */
  issued: { "date-parts": [number[]] };
  "container-title"?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  /** What it is, where a reader could not tell: `Chart`. */
  genre?: string;
  DOI?: string;
  URL?: string;
}

const types = {
  news: "article-newspaper",
  official: "webpage",
  report: "report",
  paper: "report",
  commentary: "webpage",
  data: "dataset",
  video: "motion_picture",
} as const satisfies Record<Source["kind"], CslItem["type"]>;

/** `Science 384 (6702), 1306-1308`: the form in which records name a journal's volume, issue and pages. */
const journal = /^([^;]+?) (\d{1,3}) ?(?:\((\d+)\))?, (\d+(?:-\d+)?)/;

/** A recorded publication as a work to cite. Nothing is added to what the record says. */
export function itemOfSource(id: string, source: Source): CslItem {
  const { kind, publisher, authors, date, doi, url } = source;
  const [, title, volume, issue, page] = journal.exec(publisher) ?? [];
  const where =
    title === undefined
      ? kind === "news"
        ? { "container-title": publisher }
        : { publisher }
      : {
          "container-title": title,
          ...(volume === undefined ? {} : { volume }),
          ...(issue === undefined ? {} : { issue }),
          ...(page === undefined ? {} : { page }),
        };
  return {
    id,
    type: title === undefined ? types[kind] : "article-journal",
    title: source.title === null ? `[${titleOf(source)}]` : source.title,
    ...(authors.length === 0 ? {} : { author: authors.map(nameOf) }),
    issued: dateOf(date),
    ...where,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(url === null ? {} : { URL: url }),
  };
}

/** `2026-05-20` in parts. */
export const dateOf = (date: string): CslItem["issued"] => ({ "date-parts": [date.split("-").map(Number)] });

/** Words that only bodies have in their names. */
const body = /\b(?:Bureau|Center|Forum|Inc|and others)\b|&/;
/** Small words that belong to a family name. */
const particle = /^(?:von|van|de|der|da)$/;

/** `Till von Wachter` -> von Wachter, Till. A single word is all that is known of a name. */
function nameOf(author: string): CslName {
  if (body.test(author)) return { literal: author };
  const words = author.split(" ");
  const start = words.findIndex((word) => particle.test(word));
  const split = start > 0 ? start : words.length - 1;
  const given = words.slice(0, split).join(" ");
  return { family: words.slice(split).join(" "), ...(given === "" ? {} : { given }) };
}
