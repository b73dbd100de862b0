import { bureauExposures, publishedCounts } from "../../schema/bureau-exposure.ts";
import type { TableName } from "../../schema/tables.ts";
import { projectionReleases } from "../../schema/vintage.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import { didYouMean } from "../../text/edit-distance.ts";

type Tables = Pick<Atlas, "rows" | "bySlug">;

/** What the tables of detailed occupations say of one another, and of the profiles. */
export function checkDetailed(tables: Tables): Problem[] {
  return [
    ...lostCodes(tables),
    ...lostProfiles(tables),
    ...missingRows(tables),
    ...categoryCounts(tables),
    ...lostMonths(tables),
    ...lostActivities(tables),
  ];
}

/** Tables with a row, or several, for detailed occupations. */
const ofCodes = [
  "projections",
  "detailed-pay",
  "employment-series",
  "bureau-exposure",
  "detailed-exposure",
] as const satisfies readonly TableName[];

function lostCodes({ rows }: Tables): Problem[] {
  const known = new Set(rows["detailed-occupations"].map(({ code }) => code));
  return ofCodes.flatMap((name) =>
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

/** Detailed occupations without a projection or without a category. */
function missingRows({ rows }: Tables): Problem[] {
  const projected = new Set<string>(rows.projections.map(({ code, release }) => `${code} ${release}`));
  const placed = new Set(rows["bureau-exposure"].map(({ code }) => code));
  return rows["detailed-occupations"].flatMap((row) => [
    ...projectionReleases.flatMap((release) =>
      projected.has(`${row.code} ${release}`)
        ? []
        : [problem("detailed-occupations", row, "code", `add its row of ${release} to projections.csv`, row.code)],
    ),
    ...(placed.has(row.code) ? [] : [problem("detailed-occupations", row, "code", "add its row to bureau-exposure.csv", row.code)]),
  ]);
}

/** As many in each category as the Bureau says: the categories were copied by hand. */
function categoryCounts({ rows }: Tables): Problem[] {
  return bureauExposures.flatMap((name) => {
    const count = rows["bureau-exposure"].filter(({ exposure }) => exposure === name).length;
    return count === publishedCounts[name]
      ? []
      : [
          {
            file: tableFile("bureau-exposure"),
            field: "exposure",
            message: `give the category ${name} to ${publishedCounts[name]} occupations, as many as the Bureau does`,
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
