import { fetchJson, once } from "../../dom/load-once.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";
import { bySize, type ChangeSource, type GivenChange, type Subject } from "./data.ts";
import { groupingIds, type GroupingId } from "./groupings.ts";

/**
 * `/data/<chart>.json`: what the live chart of changes needs, in columns, because columns compress well. Rows are occupations by their codes, since neighbors in that order have
 * much in common.
 */
export interface ChangesFile {
  subject: Subject;
  leftOut: number;
  errors: ChangeSource["errors"];
  /** Short names that stand beside dots: code and name, the most wanted first. */
  named: (readonly [code: string, name: string])[];
  codes: string[];
  titles: string[];
  /** Last parts of the addresses, by row; absent where that is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** Numbers by row with a comma between them; nothing where one is missing. */
  values: Partial<Record<Column, string>>;
}

type FigureName = Exclude<keyof GivenChange, "code" | "title" | "to" | "percentiles">;
type Column = FigureName | GroupingId;

/** Which figures the file has: numbers of jobs, in tens, and others. */
const countsOf: Readonly<Record<Subject, readonly FigureName[]>> = { jobs: ["before", "after"], projection: ["jobs"] };
const othersOf: Readonly<Record<Subject, readonly FigureName[]>> = {
  jobs: ["error", "realPay"],
  projection: ["before", "after"],
};

const place = "occupations/";
/** Jobs are published in tens, or hundreds. */
const tens = 10;

export function changesFile({ subject, rows: unsorted, leftOut, errors, named }: ChangeSource): ChangesFile {
  const rows = unsorted.toSorted((a, b) => a.code.localeCompare(b.code));
  const column = (value: (row: GivenChange) => number | null) => rows.map((row) => value(row) ?? "").join(",");
  const counts = countsOf[subject];
  return {
    subject,
    leftOut,
    errors,
    named: [...named],
    codes: rows.map(({ code }) => code),
    titles: rows.map(({ title }) => title),
    slugs: sparse(rows.map(({ to, title }) => (to === place + slugOfTitle(title) ? null : to.slice(place.length)))),
    values: Object.fromEntries([
      ...[...counts, ...othersOf[subject]].map(
        (name) => [name, column(counts.includes(name) ? (row) => (row[name] ?? NaN) / tens : (row) => row[name])] as const,
      ),
      ...groupingIds.map((id) => [id, column((row) => row.percentiles[id])] as const),
    ]),
  };
}

/** Rows of the file as the chart takes them. */
export function changeDataOf(file: ChangesFile): ChangeSource {
  const { subject, leftOut, errors, titles, slugs, codes } = file;
  const columns = new Map(
    Object.entries(file.values).map(([name, text]) => [name, text.split(",").map((part) => (part === "" ? null : Number(part)))]),
  );
  const at = (name: Column, index: number) => columns.get(name)?.[index] ?? null;
  const count = (name: FigureName, index: number) => Math.round((at(name, index) ?? NaN) * tens);
  const rows = titles.map((title, index): GivenChange => {
    const [before, after] =
      subject === "jobs" ? [count("before", index), count("after", index)] : [at("before", index) ?? NaN, at("after", index) ?? NaN];
    return {
      code: codes[index] ?? "",
      title,
      to: place + (slugs[index] ?? slugOfTitle(title)),
      percentiles: {
        bureau: at("bureau", index),
        eloundou: at("eloundou", index),
        aioe: at("aioe", index),
        microsoft: at("microsoft", index),
      },
      jobs: subject === "jobs" ? after : count("jobs", index),
      before,
      after,
      error: at("error", index),
      realPay: at("realPay", index),
    };
  });
  return { subject, leftOut, errors, rows: rows.toSorted(bySize), named: new Map(file.named) };
}

/** Codes that an address may name. */
export const codesIn = ({ codes }: ChangesFile): ReadonlySet<string> => new Set(codes);

/** Where the figures of a chart are published. A live element is told it by its page, so that an embed contains the file of its own chart alone. */
export const changesPath = (chart: string) => `data/${chart}.json` as const;

const loaded = new Map<string, () => Promise<ChangesFile>>();

/** The figures of a chart, loaded once a page. */
export function loadChanges(path: string): Promise<ChangesFile> {
  const load = loaded.get(path) ?? once(() => fetchJson<ChangesFile>(path as `data/${string}.json`));
  loaded.set(path, load);
  return load();
}
