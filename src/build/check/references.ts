import type { Atlas } from "../../atlas/atlas.ts";
import { measures } from "../../atlas/measure.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { tablesWithSources } from "../../schema/tables.ts";
import { checkAcross } from "./across.ts";
import { checkCharts } from "./charts.ts";
import { checkAddresses } from "./addresses.ts";
import { checkHeadlines } from "./headlines.ts";
import { checkKnownChanges } from "./known-changes.ts";
import { checkDetailed } from "./detailed.ts";
import { checkCorrections } from "./corrections.ts";
import { checkMeasureCounts } from "./measure-counts.ts";
import { checkMeasures } from "./measures.ts";
import { checkNames } from "./names.ts";
import { checkProse } from "./prose.ts";
import { checkRows } from "./rows.ts";
import { checkSlugs } from "./slugs.ts";
import { checkSources } from "./sources.ts";
import { checkVerdicts } from "./verdicts.ts";
import { checkTexts } from "../../figures/texts.ts";
import { checkWorksheets } from "./worksheets.ts";
import type { Entry, Library } from "../../content/library.ts";
import { figuresOf } from "../../figures/look-up-figure.ts";
import { everydayFile } from "../../content/job-titles.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";

/** Every problem that no single file can show: references that lead nowhere, rows without an owner, claims without evidence. */
export function check(library: Library, atlas: Atlas): Problem[] {
  const from = figuresOf(library, atlas);
  return [
    ...checkTables(library, atlas),
    ...checkDetailed(atlas),
    ...checkAddresses(atlas),
    ...checkEveryday(atlas),
    ...checkReferences(library, atlas),
    ...checkNames(library),
    ...checkCharts(library, atlas),
    ...checkVerdicts(library),
    ...checkRows(atlas.rows),
    ...checkAcross(atlas),
    ...checkSources(library, from),
    ...checkMeasures(library),
    ...checkHeadlines(library, from),
    ...checkMeasureCounts(library),
    ...checkWorksheets(library),
    ...checkCorrections(library, from),
    ...checkTexts(library, from),
    ...checkProse(library, from),
  ];
}

/** The line of a row, where it was read from a file. */
const at = (row: object) => {
  const line = lineOf(row);
  return line === undefined ? {} : { line };
};

function checkTables(library: Library, atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const { rows } = atlas;
  rows.occupations.forEach((row) => {
    const { category } = row;
    if (!library.categories.has(category)) {
      problems.push({
        file: tableFile("occupations"),
        ...at(row),
        field: "category",
        message: `write the slug of a file in content/categories`,
        found: category,
      });
    }
  });
  problems.push(...checkSlugs(atlas));
  rows["pay-levels"].forEach((row) => {
    const { claim } = row;
    if (claim !== null && !library.claims.has(claim))
      problems.push({
        file: tableFile("pay-levels"),
        ...at(row),
        field: "claim",
        message: `write the id of one of the claims, or leave it blank${didYouMean(claim, library.claims.keys())}`,
        found: claim,
      });
  });
  for (const name of tablesWithSources) {
    rows[name].forEach((row) => {
      const { source } = row;
      if (!library.sources.has(source))
        problems.push({
          file: tableFile(name),
          ...at(row),
          field: "source",
          message: `write the id of a file in content/sources${didYouMean(source, library.sources.keys())}`,
          found: source,
        });
    });
  }
  problems.push(...checkKnownChanges(rows["known-changes"], library.sources));
  for (const [id, entry] of library.categories) {
    if (!atlas.byCategory.has(id))
      problems.push({ file: entry.file, message: "remove the category or give it a row in content/tables/occupations.csv" });
  }
  for (const [id, entry] of library.occupations) {
    if (!atlas.bySlug.has(id))
      problems.push({ file: entry.file, message: "name the file after a slug in content/tables/occupations.csv", found: id });
  }
  return problems;
}

function checkEveryday({ everyday, bySlug, detailedBySlug }: Atlas): Problem[] {
  return everyday.flatMap(({ title, slugs, line }) =>
    slugs.flatMap((slug, index) => {
      const where = { file: everydayFile, line, field: title, found: slug };
      if (!bySlug.has(slug) && !detailedBySlug.has(slug))
        return [
          {
            ...where,
            message: `write the slug of a row in occupations.csv, or of one without a profile in detailed-occupations.csv${didYouMean(slug, [...bySlug.keys(), ...detailedBySlug.keys()])}`,
          },
        ];
      return slugs.indexOf(slug) === index ? [] : [{ ...where, message: "name each occupation once" }];
    }),
  );
}

/** Collections and tables that a field of ids may point to. */
type Target = "articles" | "concepts" | "claims" | "sources" | "occupations" | "paid occupations";

/** Remarks at occupations that have no dot, or that an earlier remark is at. */
function checkDots(file: string, named: readonly string[], { measure, against }: { measure: MeasureId; against: MeasureId }, atlas: Atlas) {
  return named.flatMap((slug, index): Problem[] => {
    const problem = (message: string) => [{ file, field: "remarks", message, found: slug }];
    if (named.indexOf(slug) !== index) return problem("remark on each occupation once");
    const occupation = atlas.bySlug.get(slug);
    const missing = occupation === undefined ? undefined : [measure, against].find((id) => measures[id].value(occupation) === null);
    return missing === undefined ? [] : problem(`name an occupation that has a dot: this one has no figure of ${measures[missing].label}`);
  });
}

function checkReferences(library: Library, atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const paid = new Map([...atlas.bySlug].filter(([, { medianPay }]) => medianPay !== null));
  const expect = (entry: Entry, field: string, ids: readonly string[], target: Target) => {
    const known = target === "occupations" ? atlas.bySlug : target === "paid occupations" ? paid : library[target];
    for (const id of ids) {
      if (!known.has(id))
        problems.push({
          file: entry.file,
          field,
          message: `write the id of one of the ${target}${didYouMean(id, known.keys())}`,
          found: id,
        });
    }
  };
  for (const entry of library.articles.values()) {
    expect(entry, "concepts", entry.data.concepts, "concepts");
    expect(entry, "claims", entry.data.claims, "claims");
  }
  for (const entry of library.concepts.values()) {
    expect(entry, "related", entry.data.related, "concepts");
    expect(entry, "claims", entry.data.claims, "claims");
  }
  for (const entry of library.quotes.values()) {
    expect(entry, "source", [entry.data.source], "sources");
    expect(entry, "concepts", entry.data.concepts, "concepts");
    expect(entry, "claims", entry.data.claims, "claims");
  }
  for (const entry of library.charts.values()) {
    expect(entry, "sources", entry.data.sources, "sources");
    if (entry.data.kind === "pay-scale") expect(entry, "beside", [entry.data.beside], "paid occupations");
    if (entry.data.kind === "next-jobs") expect(entry, "start", [entry.data.start], "occupations");
    if (entry.data.kind === "dots") {
      const named = entry.data.remarks.map(({ occupation }) => occupation);
      expect(entry, "remarks", named, "occupations");
      problems.push(...checkDots(entry.file, named, entry.data, atlas));
    }
    if (entry.data.kind === "job-change") {
      const codes = entry.data.named.map(({ code }) => code);
      for (const code of codes.filter((each) => !atlas.byCode.has(each)))
        problems.push({
          file: entry.file,
          field: "named",
          message: `write the code of a row in ${tableFile("detailed-occupations")}${didYouMean(code, atlas.byCode.keys())}`,
          found: code,
        });
    }
    if (entry.data.kind === "headcount-and-pay") expect(entry, "claim", [entry.data.claim], "claims");
  }
  for (const entry of library.claims.values()) {
    expect(
      entry,
      "evidence",
      entry.data.evidence.map((each) => each.source),
      "sources",
    );
    expect(entry, "occupations", entry.data.occupations, "occupations");
  }
  return problems;
}
