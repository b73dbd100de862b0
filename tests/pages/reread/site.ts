import { csvParse } from "d3-dsv";
import { readCopies } from "./copies.ts";
import { read as readPage, findAll, named, rowsOf, textOf } from "./html.ts";
import { valueIn } from "./numbers.ts";
import { readOccupation, type OccupationPage } from "./occupation.ts";
import { stepsIn, type Steps } from "./steps.ts";

/** What all pages of occupations print, and what other pages print of occupations. */
export interface Site {
  occupations: ReadonlyMap<string, OccupationPage>;
  /** The same of the occupations without a profile in the Handbook, whose pages are read by rules of their own. */
  detailed: ReadonlyMap<string, OccupationPage>;
  /** Rows of the published tables of detailed occupations, by code; of projections by code and release. */
  published: ReadonlyMap<string, Published>;
  /** Mean percentiles in the tables of the categories' pages, by the occupation's name. */
  means: ReadonlyMap<string, number>;
  /** Jobs projected for 2034 in the published table, by slug. */
  jobs2034: ReadonlyMap<string, number>;
  /** Median pay in the published table of detailed occupations, US dollars a year; an hour’s times 2,080 where there is no other. */
  detailedPay: readonly number[];
  /** Shares of work in percent by activity, by slug, in the published tables. */
  work: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Rows of the charts of changes as they are published, by the chart's id. */
  changes: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
  /** How many detailed occupations there are. */
  detailedCount: number;
  /** Jobs in each of the Bureau's steps, by slug, from the published tables. */
  steps: Steps;
  /** Pairs `actors models` that the published table of neighbors puts beyond what methods calls near. */
  afar: ReadonlySet<string>;
  /** What methods says of such pairs: whether they are shown if O*NET or the Bureau lists them. */
  afarShown: "if listed" | "never" | "not said";
}

/** A row of each published table, by the name of its column. */
type Published = Readonly<
  Record<"pay" | "scores" | "bureau" | "matrix" | "newest" | "earlier", Readonly<Record<string, string>> | undefined>
>;

/** The part of a built site that is read: paths from its root, and their texts. */
export interface Built {
  files: readonly string[];
  read(file: string): string;
}

export function readSite(built: Built): Site {
  const { files, read } = built;
  const known = new Set(files);
  const occupations = files.flatMap((file) => {
    const slug = /^occupations\/([^/]+)\/index\.html$/.exec(file)?.[1];
    if (slug === undefined) return [];
    const page = readOccupation(read(file), slug);
    const copies = readCopies(built, slug, known);
    return [{ ...page, copies, sentences: [...page.sentences, ...copies.sentences] }];
  });
  const [profiles, detailed] = [false, true].map((own) => occupations.filter(({ code }) => (code !== null) === own));
  return {
    occupations: new Map(profiles?.map((page) => [page.slug, page])),
    detailed: new Map(detailed?.map((page) => [page.slug, page])),
    published: publishedIn(built),
    means: meansIn(built),
    jobs2034: jobsIn(built),
    detailedPay: detailedPayIn(built),
    work: workIn(built),
    changes: changesIn(built),
    detailedCount: rowsIn(built, "data/detailed-occupations.csv").length,
    steps: stepsIn(built),
    afar: afarIn(built),
    afarShown: afarShownIn(built),
  };
}

/** Tables of detailed occupations as their readers would load them. */
function publishedIn({ files, read }: Built): Map<string, Published> {
  // Titles are printed with a dash where the table has two hyphens.
  const rows = (name: string) => (files.includes(`data/${name}.csv`) ? csvParse(read(`data/${name}.csv`).replaceAll("--", "—")) : []);
  const byCode = (name: string, release?: string) =>
    new Map(rows(name).flatMap((row) => (release === undefined || row["release"] === release ? [[row["code"] ?? "", row]] : [])));
  const [pay, scores, bureau, matrix] = ["detailed-pay", "detailed-exposure", "bureau-exposure", "detailed-occupations"].map((name) =>
    byCode(name),
  );
  const [earlier, newest] = ["2024-34", "2025-35"].map((release) => byCode("projections", release));
  return new Map(
    [...(matrix ?? [])].map(([code, row]) => [
      code,
      {
        matrix: row,
        pay: pay?.get(code),
        scores: scores?.get(code),
        bureau: bureau?.get(code),
        earlier: earlier?.get(code),
        newest: newest?.get(code),
      },
    ]),
  );
}

function meansIn({ files, read }: Built): Map<string, number> {
  const pages = files.filter((file) => /^jobs\/[^/]+\/index\.html$/.test(file));
  return new Map(
    pages.flatMap((file) =>
      findAll(readPage(read(file)), named("table")).flatMap((table) => {
        const [head = [], ...rows] = rowsOf(table);
        const column = head.findIndex((name) => /^mean percentile/i.test(name));
        return column < 0
          ? []
          : rows.flatMap((row): [string, number][] => (/^\d/.test(row[column] ?? "") ? [[row[0] ?? "", valueIn(row[column])]] : []));
      }),
    ),
  );
}

function workIn({ files, read }: Built): Map<string, Map<string, number>> {
  const lines = (name: string) => (files.includes(name) ? read(name).trim().split("\n").slice(1) : []);
  const names = new Map(
    lines("data/activity-names.csv").map((line): [string, string] => {
      const [, id = "", name = ""] = /^([^,]+),"?(.*?)"?$/.exec(line) ?? [];
      return [id, name];
    }),
  );
  const work = new Map<string, Map<string, number>>();
  for (const line of lines("data/activities.csv")) {
    const [slug = "", activity = "", share] = line.split(",");
    const own = work.get(slug) ?? new Map<string, number>();
    work.set(slug, own.set(names.get(activity) ?? activity, Number(share)));
  }
  return work;
}

const rowsIn = ({ files, read }: Built, file: string) => (files.includes(file) ? [...csvParse(read(file))] : []);

const changesIn = (built: Built): Site["changes"] =>
  new Map(["jobs-by-exposure", "projections-by-exposure"].map((chart) => [chart, rowsIn(built, `charts/${chart}.csv`)]));

/** Beyond the twentieth place, or less than one and a half standard deviations above the mean of all pairs. */
function afarIn({ files, read }: Built): Set<string> {
  const file = files.find((each) => /^data\/neighbou?rs\.csv$/.test(each));
  const lines = file === undefined ? [] : read(file).trim().split("\n").slice(1);
  return new Set(
    lines.flatMap((line) => {
      const [from, to, rank, likeness] = line.split(",");
      return Number(rank) > 20 || Number(likeness) < 1.5 ? [`${from} ${to}`] : [];
    }),
  );
}

function afarShownIn({ files, read }: Built): Site["afarShown"] {
  const file = "methods/index.html";
  const words = files.includes(file) ? /alike only from afar[^.;]*/.exec(textOf(readPage(read(file))))?.[0] : undefined;
  if (words === undefined) return "not said";
  return /nobody lists|not listed|unless/.test(words) ? "if listed" : "never";
}

/** From the published CSV, whose first columns hold no quoted commas but the name. */
function jobsIn({ files, read }: Built): Map<string, number> {
  const file = "data/occupations.csv";
  if (!files.includes(file)) return new Map();
  const [head = "", ...lines] = read(file).trim().split("\n");
  const column = head.split(",").indexOf("jobs_2034");
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const cells = line.replaceAll(/"[^"]*"/g, "-").split(",");
      return cells[column] ? [[cells[0] ?? "", Number(cells[column])]] : [];
    }),
  );
}

function detailedPayIn({ files, read }: Built): number[] {
  const file = "data/detailed-pay.csv";
  if (!files.includes(file)) return [];
  const [head = "", ...lines] = read(file).trim().split("\n");
  const [year, hour] = ["p50", "hourly_p50"].map((name) => head.split(",").indexOf(name));
  return lines.flatMap((line) => {
    const cells = line.split(",");
    const [yearly, hourly] = [cells[year ?? -1] ?? "", cells[hour ?? -1] ?? ""];
    return yearly !== "" ? [Number(yearly)] : hourly !== "" ? [Math.round(2080 * Number(hourly))] : [];
  });
}
