import { readFileSync } from "node:fs";
import { parseTable, readTables, tableFile } from "../../content/csv-table.ts";
import { printProblems, type Problem } from "../../content/problem.ts";
import { tables, type Rows } from "../../schema/tables.ts";
import { checkDetailed } from "../check/detailed.ts";
import { checkRows } from "../check/rows.ts";
import { newTables, refreshedTables, vanishedCodes } from "./new-tables.ts";
import { printTable } from "./print-table.ts";
import type { ProjectionRelease } from "./projection-workbook.ts";
import { Refused } from "./refused.ts";
import { readRelease } from "./release.ts";
import { printProjection } from "./report-projection.ts";
import { printSurvey } from "./report-survey.ts";
import type { Decisions, State } from "./state.ts";
import type { Survey } from "./survey-workbook.ts";
import { printVintages, vintageFile, vintagesOfProject, type Vintages } from "./vintages.ts";
import { askAbout, whoNames } from "./who-names.ts";
import { readWorkbook } from "./workbook.ts";

type Release = Survey | ProjectionRelease;

/** What a refresh found, and the files that it changes, by their paths from the project's root. */
export interface Refreshed {
  report: string;
  files: ReadonlyMap<string, string>;
}

/**
 * Reads workbooks of the Bureau into the tables of the project in `root`. Writes nothing: that is left to the caller, who gets all files or
 * a `Refused` with everything that is wrong.
 */
export async function refresh(
  root: string,
  paths: readonly string[],
  decisions: Decisions,
  vintages: Vintages = vintagesOfProject,
): Promise<Refreshed> {
  const { rows, problems } = readTables(root);
  if (problems.length > 0) throw new Refused(printProblems(problems));
  const releases = await readAll(paths);
  const before: State = { rows, vintages };
  const after = newTables(before, releases, decided(root, before, releases, decisions));
  const files = new Map([...changedTables(root, after), ...changedVintages(root, after)]);
  return {
    report: [...releases.flatMap((each) => printRelease(each, releases, before, after)), ...printFiles(root, files)].join("\n"),
    files,
  };
}

/** Every workbook, in an order that does not depend on how they were given; or what is wrong with any of them. */
async function readAll(paths: readonly string[]): Promise<Release[]> {
  const read = await Promise.allSettled(paths.map(async (path) => readRelease(await readWorkbook(path))));
  const refused = read.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  const other = refused.find((reason) => !(reason instanceof Refused));
  if (other !== undefined) throw other;
  if (refused.length > 0) throw new Refused(refused.map((reason) => (reason as Refused).message).join("\n"));
  const order = (release: Release) => (release.kind === "survey" ? `1 ${release.month}` : `0 ${release.release}`);
  return read.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])).toSorted((a, b) => order(a).localeCompare(order(b)));
}

/** What becomes of each occupation that has vanished; asks where nobody has said it. */
function decided(root: string, before: State, releases: readonly Release[], { keep, retire }: Decisions): Decisions {
  const present = releases.flatMap((each) => (each.kind === "projection" ? [...each.rows.keys()] : []));
  const wrong = [...keep, ...retire].filter((code) => present.includes(code) || (keep.has(code) && retire.has(code)));
  if (wrong.length > 0)
    throw new Refused(`--keep or --retire: name occupations that the projections have no more (found ${wrong.join(", ")})`);
  const named = whoNames(root, before, vanishedCodes(before, releases));
  const asked = named.filter(({ code, redirect }) => redirect === null && !keep.has(code) && !retire.has(code));
  if (asked.length > 0) throw new Refused(asked.map(askAbout).join("\n"));
  return { keep, retire: retire.union(new Set(named.flatMap(({ code }) => (keep.has(code) ? [] : [code])))) };
}

/** Tables whose text is another now. Refuses all where any of them is not sound. */
function changedTables(root: string, { rows, vintages }: State): Map<string, string> {
  const changed = new Map<string, string>();
  const problems: Problem[] = [];
  const read = refreshedTables.map((name) => {
    const file = tableFile(name);
    const text = printTable(name, rows[name]);
    if (text === readFileSync(`${root}/${file}`, "utf8")) return [name, rows[name]] as const;
    const parsed = parseTable(file, text, tables[name]);
    problems.push(...parsed.problems);
    changed.set(file, text);
    return [name, parsed.rows] as const;
  });
  if (changed.size === 0) return changed;
  const parsed = { ...rows, ...(Object.fromEntries(read) as Partial<Rows>) };
  const bySlug = new Map(parsed.occupations.map((row) => [row.slug, row]));
  problems.push(...checkRows(parsed), ...checkDetailed({ rows: parsed, bySlug }, vintages.projectionReleases));
  if (problems.length > 0) throw new Refused(`The new tables would not be sound, so none is written.\n${printProblems(problems)}`);
  return changed;
}

function changedVintages(root: string, { vintages }: State): [string, string][] {
  const text = printVintages(root, vintages);
  return text === readFileSync(`${root}/${vintageFile}`, "utf8") ? [] : [[vintageFile, text]];
}

function printRelease(release: Release, releases: readonly Release[], before: State, after: State): string[] {
  if (release.kind === "projection") return printProjection(release, before, after);
  return printSurvey(
    release,
    releases.filter((each) => each.kind === "survey"),
    before,
    after,
  );
}

function printFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  if (files.size === 0) return ["Nothing has changed: the tables say what these workbooks say."];
  const lines = [...files].map(([file, text]) => {
    const old = new Set(readFileSync(`${root}/${file}`, "utf8").split("\n"));
    const count = text.split("\n").filter((line) => !old.has(line)).length;
    return `  ${file}: ${count} ${count === 1 ? "line" : "lines"} new or changed, ${text.split("\n").length - 1} in all`;
  });
  return ["Changed:", ...lines];
}
