import { publishedCounts } from "../../schema/bureau-counts.ts";
import { bureauExposures } from "../../schema/bureau-exposure.ts";
import { tablesByCode, type Rows, type TableName } from "../../schema/tables.ts";
import { bureauExposureRelease, projectionReleases } from "../../schema/vintage.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import { didYouMean } from "../../text/edit-distance.ts";

interface Tables {
  rows: Rows;
  /** The profiles. */
  bySlug: ReadonlyMap<string, unknown>;
}

/** What the tables of detailed occupations say of one another, and of the profiles. */
export function checkDetailed(tables: Tables, releases: readonly string[] = projectionReleases): Problem[] {
  return [
    ...lostCodes(tables),
    ...lostProfiles(tables),
    ...lostReleases(tables, releases),
    ...missingRows(tables),
    ...categoryCounts(tables),
    ...lostMonths(tables),
    ...lostActivities(tables),
  ];
}

function lostCodes({ rows }: Tables): Problem[] {
  const known = new Set(rows["detailed-occupations"].map(({ code }) => code));
  return tablesByCode.flatMap((name) =>
    rows[name].flatMap((row) =>
      known.has(row.code)
        ? []
        : [problem(name, row, "code", `write a code of detailed-occupations.csv${didYouMean(row.code, known)}`, row.code)],
    ),
  );
}

/** Profiles that do not exist, and profiles whose codes are not those of their detailed occupations. */
function lostProfiles({ rows, bySlug }: Tables): Problem[] {
  const detailed = rows["detailed-occupations"];
  const lost = detailed.flatMap((row) =>
    row.profile === null || bySlug.has(row.profile)
      ? []
      : [
          problem(
            "detailed-occupations",
            row,
            "profile",
            `write the slug of a row in occupations.csv${didYouMean(row.profile, bySlug.keys())}`,
            row.profile,
          ),
        ],
  );
  const codes = Map.groupBy(detailed, ({ profile }) => profile);
  const unlike = rows.occupations.flatMap((row) => {
    const made = (codes.get(row.slug) ?? []).flatMap(({ code, parts }) => parts?.split(";") ?? [code]).toSorted();
    const named = (row.soc?.split(";") ?? []).toSorted();
    return made.join() === named.join()
      ? []
      : [
          problem(
            "occupations",
            row,
            "soc",
            `write the codes of the profile's rows in detailed-occupations.csv, ${made.join(";")}, or give these another profile`,
            row.soc ?? "",
          ),
        ];
  });
  return [...lost, ...unlike];
}

/** Projections of releases that the site does not know. */
function lostReleases({ rows }: Tables, releases: readonly string[]): Problem[] {
  return rows.projections.flatMap((row) =>
    releases.includes(row.release) ? [] : [problem("projections", row, "release", `write one of: ${releases.join(", ")}`, row.release)],
  );
}

/** Detailed occupations without a projection; and without a category, where the release has them that the Bureau put into categories. */
function missingRows({ rows }: Tables): Problem[] {
  const releases = Map.groupBy(rows.projections, ({ code }) => code);
  const placed = new Set(rows["bureau-exposure"].map(({ code }) => code));
  return rows["detailed-occupations"].flatMap((row) => {
    const projected = (releases.get(row.code) ?? []).map(({ release }) => release);
    const missing = [
      ...(projected.length === 0 ? ["add its rows to projections.csv"] : []),
      ...(projected.includes(bureauExposureRelease) && !placed.has(row.code) ? ["add its row to bureau-exposure.csv"] : []),
      ...(placed.has(row.code) && !projected.includes(bureauExposureRelease)
        ? [`add its row of ${bureauExposureRelease} to projections.csv`]
        : []),
    ];
    return missing.map((message) => problem("detailed-occupations", row, "code", message, row.code));
  });
}

/**
 * No more in a category than the Bureau says: the categories were copied by hand. Since each occupation of the release needs one, there are
 * not fewer either, as long as none has been retired.
 */
function categoryCounts({ rows }: Tables): Problem[] {
  return bureauExposures.flatMap((name) => {
    const count = rows["bureau-exposure"].filter(({ exposure }) => exposure === name).length;
    return count <= publishedCounts[name]
      ? []
      : [
          {
            file: tableFile("bureau-exposure"),
            field: "exposure",
            message: `give the category ${name} to ${publishedCounts[name]} occupations at most, as many as the Bureau does`,
            found: String(count),
          },
        ];
  });
}

/** Months of the series without consumer prices. */
function lostMonths({ rows }: Tables): Problem[] {
  const priced = new Set(rows["consumer-prices"].map(({ month }) => month));
  const months = new Set(rows["employment-series"].map(({ month }) => month));
  return [...months.difference(priced)].map((month) => ({
    file: tableFile("consumer-prices"),
    field: "month",
    message: "add this month, which employment-series.csv has",
    found: month,
  }));
}

/** Activities that pages print without what is known of their use. */
function lostActivities({ rows }: Tables): Problem[] {
  const used = new Set(rows["activity-use"].map(({ activity }) => activity));
  return rows["activity-names"].flatMap((row) =>
    used.has(row.activity) ? [] : [problem("activity-names", row, "activity", "add its row to activity-use.csv", row.activity)],
  );
}

function problem(name: TableName, row: object, field: string, message: string, found: string): Problem {
  const line = lineOf(row);
  return { file: tableFile(name), ...(line === undefined ? {} : { line }), field, message, found };
}
