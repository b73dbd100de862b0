import type { Source } from "../schema/source.ts";
import { titleOf } from "../text/dates.ts";
import { publishedIn } from "./published-in.ts";

/** A person, or a body that signs as one. */
export type CslName = { family: string; given?: string } | { literal: string };

/** One work in CSL-JSON, the form that the others are written from. */
export interface CslItem {
  id: string;
  type: "article-journal" | "article-newspaper" | "chapter" | "dataset" | "graphic" | "motion_picture" | "report" | "webpage";
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
  /** Its number in a series of reports: `34705`. */
  number?: string;
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

/** A recorded publication as a work to cite. Nothing is added to what the record says. */
export function itemOfSource(id: string, source: Source): CslItem {
  const { kind, authors, date, doi, url } = source;
  const { type = types[kind], ...where } = publishedIn(source.publisher, kind === "news");
  return {
    id,
    type,
    title: source.title === null ? `[${titleOf(source)}]` : source.title,
    ...(authors.length === 0 ? {} : { author: authors.flatMap(namesOf) }),
    issued: dateOf(date),
    ...where,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(url === null ? {} : { URL: url }),
  };
}

/** `2026-05-20` in parts. */
export const dateOf = (date: string): CslItem["issued"] => ({ "date-parts": [date.split("-").map(Number)] });

/** Words that only bodies have in their names. */
const body = /\b(?:Bureau|Center|Forum|Inc)\b|&/;
/** Small words that belong to a family name. */
const particle = /^(?:von|van|de|der|da)$/;

/**
 * The names that one line of a record holds. Whoever is not named stands last as `others`: BibTeX means just that, and the other formats have no
 * word for it, so that their readers print "Gimbel & others".
 */
function namesOf(author: string): CslName[] {
  const first = author.replace(/ and others$/, "");
  return first === author ? [nameOf(author)] : [nameOf(first), { literal: "others" }];
}

/** `Till von Wachter` -> von Wachter, Till. A single word is all that is known of a name. */
function nameOf(author: string): CslName {
  if (body.test(author)) return { literal: author };
  const words = author.split(" ");
  const start = words.findIndex((word) => particle.test(word));
  const split = start > 0 ? start : words.length - 1;
  const given = words.slice(0, split).join(" ");
  return { family: words.slice(split).join(" "), ...(given === "" ? {} : { given }) };
}
