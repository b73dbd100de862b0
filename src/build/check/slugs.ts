import type { TableName } from "../../schema/tables.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";

/** Columns of slugs, besides that of `occupations.csv` itself. */
const columns = {
  exposure: ["slug"],
  "matched-shares": ["slug"],
  "pay-ranges": ["slug"],
  "reported-titles": ["slug"],
  "alternate-titles": ["slug"],
  "short-titles": ["slug"],
  neighbours: ["slug", "neighbour"],
  "related-occupations": ["slug", "related"],
  "job-zones": ["slug"],
  skills: ["slug"],
  knowledge: ["slug"],
  activities: ["slug"],
} satisfies Partial<Record<TableName, readonly string[]>>;

/** Rows of occupations that do not exist, and of activities without a name. */
export function checkSlugs({ rows, bySlug }: Pick<Atlas, "rows" | "bySlug">): Problem[] {
  const problems = (Object.entries(columns) as [keyof typeof columns, readonly string[]][]).flatMap(([name, fields]) =>
    rows[name].flatMap((row: object) =>
      fields.flatMap((field) => {
        const found = String((row as Record<string, unknown>)[field]);
        return bySlug.has(found) ? [] : [problem(name, row, field, "write the slug of a row in occupations.csv", found)];
      }),
    ),
  );
  const named = new Set(rows["activity-names"].map(({ activity }) => activity));
  const nameless = rows.activities.flatMap((row) =>
    named.has(row.activity)
      ? []
      : [problem("activities", row, "activity", `write a code of activity-names.csv${didYouMean(row.activity, named)}`, row.activity)],
  );
  return [...problems, ...nameless];
}

function problem(name: TableName, row: object, field: string, message: string, found: string): Problem {
  const line = lineOf(row);
  return { file: tableFile(name), ...(line === undefined ? {} : { line }), field, message, found };
}
