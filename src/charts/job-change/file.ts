import { fetchJson, once } from "../../dom/load-once.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";
import { bySize, type ChangeSource, type GivenChange, type Subject } from "./data.ts";
import { groupingIds, type GroupingId } from "./groupings.ts";

/**
 * `/data/<chart>.json`: the figures of a live chart of changes, in columns, because columns compress well. Rows are occupations by their codes,
 * since neighbors in that order have much in common. Titles and addresses stand in the page's drawing, and in a file of their own.
 */
export interface ChangesFile {
  subject: Subject;
  leftOut: number;
  errors: ChangeSource["errors"];
  /** Short names that stand beside dots: code and name, the most wanted first. */
  named: (readonly [code: string, name: string])[];
  codes: string[];
  /** Numbers by row with a comma between them; nothing where one is missing. */
  values: Partial<Record<Column, string>>;
}

/** `/data/<chart>-names.json`, by the same rows: for readers of a view where no drawing is. */
export interface NamesFile {
  titles: string[];
  /** Last parts of the addresses; absent where that is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
}

/** What an occupation is called, and the address of its page. */
export type NamedPage = Pick<GivenChange, "title" | "to">;

type FigureName = Exclude<keyof GivenChange, "code" | "title" | "to" | "percentiles">;
type Column = FigureName | GroupingId;

/** Which figures the file has: numbers of jobs, in tens, and others. */
const countsOf: Readonly<Record<Subject, readonly FigureName[]>> = { jobs: ["before", "after"], projection: ["jobs"] };
const othersOf: Readonly<Record<Subject, readonly FigureName[]>> = {
  jobs: ["error", "realPay"],
  projection: ["before", "after"],
};

const folder = "occupations/";
/** Jobs are published in tens, or hundreds. */
const tens = 10;

const byCode = ({ rows }: ChangeSource) => rows.toSorted((a, b) => a.code.localeCompare(b.code));

export function changesFile(source: ChangeSource): ChangesFile {
  const { subject, leftOut, errors, named } = source;
  const rows = byCode(source);
  const column = (value: (row: GivenChange) => number | null) => rows.map((row) => value(row) ?? "").join(",");
  const counts = countsOf[subject];
  return {
    subject,
    leftOut,
    errors,
    named: [...named],
    codes: rows.map(({ code }) => code),
    values: Object.fromEntries([
      ...[...counts, ...othersOf[subject]].map(
        (name) => [name, column(counts.includes(name) ? (row) => (row[name] ?? NaN) / tens : (row) => row[name])] as const,
      ),
      ...groupingIds.map((id) => [id, column((row) => row.percentiles[id])] as const),
    ]),
  };
}

export function namesFile(source: ChangeSource): NamesFile {
  const rows = byCode(source);
  return {
    titles: rows.map(({ title }) => title),
    slugs: sparse(rows.map(({ to, title }) => (to === folder + slugOfTitle(title) ? null : to.slice(folder.length)))),
  };
}

/** The names of the file by the codes of the other. */
export const namesOf = ({ codes }: ChangesFile, { titles, slugs }: NamesFile): ReadonlyMap<string, NamedPage> =>
  new Map(titles.map((title, index) => [codes[index] ?? "", { title, to: folder + (slugs[index] ?? slugOfTitle(title)) }]));

/** Rows of the file as the chart takes them. */
export function changeDataOf(file: ChangesFile, names: ReadonlyMap<string, NamedPage>): ChangeSource {
  const { subject, leftOut, errors, codes } = file;
  const columns = new Map(
    Object.entries(file.values).map(([name, text]) => [name, text.split(",").map((part) => (part === "" ? null : Number(part)))]),
  );
  const at = (name: Column, index: number) => columns.get(name)?.[index] ?? null;
  const count = (name: FigureName, index: number) => Math.round((at(name, index) ?? NaN) * tens);
  const rows = codes.map((code, index): GivenChange => {
    const [before, after] =
      subject === "jobs" ? [count("before", index), count("after", index)] : [at("before", index) ?? NaN, at("after", index) ?? NaN];
    return {
      code,
      ...(names.get(code) ?? { title: code, to: "" }),
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

/**
 * Where the figures and names of a chart are published. A live element is told it by its page, so that an embed contains the files of its own
 * chart alone.
 */
export const changePaths = (chart: string) => ({ figures: `data/${chart}.json`, names: `data/${chart}-names.json` });

const loaded = new Map<string, () => Promise<unknown>>();

/** One of the two files, loaded once a page. */
function load(path: string): Promise<unknown> {
  const loading = loaded.get(path) ?? once(() => fetchJson<unknown>(path as `data/${string}.json`));
  loaded.set(path, loading);
  return loading();
}

export const loadChanges = async (path: string): Promise<ChangesFile> => (await load(path)) as ChangesFile;
export const loadNames = async (path: string): Promise<NamesFile> => (await load(path)) as NamesFile;
