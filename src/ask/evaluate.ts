import type { Atlas } from "../atlas/atlas.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { lookUp, type Figures } from "../figures/look-up-figure.ts";
import { schooling } from "../schema/schooling.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import { jobsColumn, jobsYear } from "../schema/vintage.ts";
import { figuresIn, type Answer } from "./answer.ts";

/** One question of a set, with what counts as its answer. */
export interface AskCase {
  q: string;
  /** Questions asked before it. */
  after: readonly string[];
  /** Ids of figures of which one must be cited. */
  figure?: readonly string[];
  /** Bounds that each of the first five occupations shown must keep. */
  where?: readonly Where[];
  /** Occupations that must stand side by side; alternatives are joined by `|`. */
  compare?: readonly string[];
  /** Where the explorer must start. */
  next?: string;
  /** Pages of which one must be among the first three cited. */
  page?: readonly string[];
  /** It must be declined, without a figure. */
  refuse?: boolean;
}

export type Where = readonly [field: string, operator: string, value: unknown];

const kinds = ["figure", "where", "compare", "next", "page", "refuse"] as const;
export type CaseKind = (typeof kinds)[number];
export type Verdict = "correct" | "wrong" | "declined";

export const kindOf = (asked: AskCase): CaseKind => kinds.find((kind) => asked[kind] !== undefined) ?? "refuse";

const shown = 5;
const cited = 3;

/** What an answer is worth. Wrong is what shows something and not what was asked; that counts twice. */
export function judge(asked: AskCase, answer: Answer, from: Figures): Verdict {
  const figures = figuresIn(answer);
  const isDeclined = answer.status !== "answered";
  if (asked.refuse === true && isDeclined && figures.length === 0) return "correct";
  if (asked.figure?.some((id) => figures.includes(id)) === true) return "correct";
  const occupations = (answer.shown?.occupations ?? []).slice(0, shown);
  if (
    asked.where !== undefined &&
    occupations.length > 0 &&
    occupations.every((slug) => asked.where?.every((where) => holds(slug, where, from)) === true)
  )
    return "correct";
  if (asked.compare?.every((group) => group.split("|").some((slug) => answer.compared.includes(slug))) === true) return "correct";
  if (asked.next !== undefined && answer.next !== null && asked.next.split("|").includes(answer.next)) return "correct";
  if (
    asked.page !== undefined &&
    !isDeclined &&
    asked.page.some((page) => answer.pages.slice(0, cited).some(({ to }) => `/${to}/` === page))
  )
    return "correct";
  return isDeclined && figures.length === 0 ? "declined" : "wrong";
}

const otherNames: Readonly<Record<string, string>> = {
  pay: "median-pay",
  median_pay: "median-pay",
  exposure: "mean-rank",
  education: "entry-education",
  growth: "projected-change",
  change: "projected-change",
  [`jobs-${jobsYear}`]: "jobs",
  [jobsColumn]: "jobs",
};
const ofOccupation: Readonly<Record<string, (occupation: Occupation) => string | number | null>> = {
  category: ({ category }) => category,
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  experience: ({ experience }) => experience,
  training: ({ training }) => training,
};

/** Whether an occupation keeps a bound: by its figure of that name, or its category. What is missing keeps none. */
export function holds(slug: string, [field, operator, value]: Where, from: Figures): boolean {
  const name = otherNames[field] ?? field;
  const occupation = from.atlas.bySlug.get(slug);
  const own = occupation === undefined ? undefined : ofOccupation[name];
  let found: string | number | null;
  if (own !== undefined && occupation !== undefined) found = own(occupation);
  else {
    const figure = lookUp(`occupations/${slug}/${name}`, from);
    found = "refused" in figure ? null : figure.value;
  }
  if (found === null) return false;
  const wanted = Array.isArray(value) ? (value as unknown[]) : [value];
  const [a, bs] = [placeOf(name, found), wanted.map((each) => placeOf(name, each))];
  const [b] = bs;
  switch (operator) {
    case "in":
      return bs.includes(a);
    case "not in":
    case "not-in":
      return !bs.includes(a);
    case "=":
    case "==":
    case "is":
      return bs.includes(a);
    case "!=":
    case "not":
      return !bs.includes(a);
    case "between":
      return Number(a) >= Number(bs[0]) && Number(a) <= Number(bs[1]);
    case ">":
      return Number(a) > Number(b);
    case ">=":
      return Number(a) >= Number(b);
    case "<":
      return Number(a) < Number(b);
    case "<=":
      return Number(a) <= Number(b);
    default:
      throw new Error(`write one of > >= < <= = != in, "not in", between in place of ${JSON.stringify(operator)}`);
  }
}

/** A value as it is compared: schooling and the Bureau’s steps by their place. */
function placeOf(field: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const plain = value.toLowerCase().replace(/[’']/g, "").replaceAll("-", " ").replace("mostly ", "");
  if (field === "entry-education") {
    const place = schooling.findIndex((level) => level.toLowerCase().replace(/[’']/g, "").replaceAll("-", " ").startsWith(plain));
    return place < 0 ? value : place;
  }
  if (field === "bureau-exposure") return (bureauExposures as readonly string[]).indexOf(plain.replace(" ", "-"));
  return value;
}

export interface Tally {
  questions: number;
  correct: number;
  wrong: number;
  declined: number;
  /** Correct less twice wrong, as a share of the questions. */
  worth: number;
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const of = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const [correct, wrong, declined] = [of("correct"), of("wrong"), of("declined")];
  return {
    questions: verdicts.length,
    correct,
    wrong,
    declined,
    worth: verdicts.length === 0 ? 0 : (correct - 2 * wrong) / verdicts.length,
  };
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === "string");

/** Reads a set of questions. Throws one sentence that says which row to mend, and how. */
export function casesOf(file: string, text: string, atlas: Pick<Atlas, "bySlug">): AskCase[] {
  let rows: unknown;
  const lines = text.trim().split("\n");
  try {
    // An array, or a question a line.
    rows = text.trim().startsWith("[")
      ? JSON.parse(text)
      : lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown);
  } catch (error) {
    throw new Error(`${file}: mend the JSON: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
  if (!Array.isArray(rows) || rows.length === 0) throw new Error(`${file}: write an array of {"q": words, …} with at least one row`);
  return rows.map((row: unknown, index): AskCase => {
    const given = (typeof row === "object" && row !== null ? row : {}) as Partial<Record<keyof AskCase, unknown>>;
    const fail = (what: string): never => {
      throw new Error(`${file}: row ${index + 1}: ${what} (found ${JSON.stringify(row)})`);
    };
    const { q, figure, where, compare, next, page, refuse } = given;
    if (typeof q !== "string") return fail('write {"q": words, …}');
    if (figure !== undefined && !isTexts(figure))
      fail('write "figure" as ids like ["occupations/plumbers-pipefitters-and-steamfitters/median-pay"]');
    if (where !== undefined && !(Array.isArray(where) && where.every((each) => Array.isArray(each) && each.length === 3)))
      fail('write "where" as bounds like [["median-pay", ">", 60000]]');
    if (compare !== undefined && !isTexts(compare)) fail('write "compare" as slugs like ["lawyers", "paralegals-and-legal-assistants"]');
    if (next !== undefined && typeof next !== "string") fail('write "next" as the slug of an occupation');
    if (page !== undefined && !isTexts(page)) fail('write "page" as addresses like ["/claims/skills-vs-degrees/"]');
    for (const slug of [...(isTexts(compare) ? compare : []), ...(typeof next === "string" ? [next] : [])].flatMap((group) =>
      group.split("|"),
    ))
      if (!atlas.bySlug.has(slug) && figure === undefined && !isKnownElsewhere(slug, atlas)) fail(`no occupation has the slug ${slug}`);
    if (kinds.every((kind) => given[kind] === undefined || given[kind] === false)) fail(`write one of ${kinds.join(", ")}`);
    const after = given.after;
    return { ...(given as Partial<AskCase>), q, after: isTexts(after) ? after : [], ...(refuse === true ? { refuse: true } : {}) };
  });
}

const isKnownElsewhere = (slug: string, atlas: Pick<Atlas, "bySlug"> & Partial<Atlas>): boolean => atlas.detailedBySlug?.has(slug) === true;
