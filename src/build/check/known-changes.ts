import type { Rows } from "../../schema/tables.ts";
import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";

/** Known changes name values of their source, and hold for the time that these hold for. */
export function checkKnownChanges(rows: Rows["known-changes"], sources: Library["sources"]): Problem[] {
  return rows.flatMap((row) => {
    const source = sources.get(row.source);
    if (source === undefined) return [];
    const { kind, values } = source.data;
    const line = lineOf(row);
    const where = { file: tableFile("known-changes"), ...(line === undefined ? {} : { line }) };
    const names = row.values.split(" ");
    const lost = names.find((name) => !Object.hasOwn(values, name));
    if (lost !== undefined)
      return [{ ...where, field: "values", message: `write names of values in content/sources/${row.source}.yaml`, found: lost }];
    // A change from one time to another holds for the later.
    const holds = names
      .flatMap((name) => values[name]?.date ?? [])
      .toSorted()
      .at(-1);
    // News are of their day; a study comes out long after what it counts.
    if (holds === undefined)
      return kind === "paper" || kind === "report"
        ? [
            {
              ...where,
              field: "date",
              message: `give ${row.values} in content/sources/${row.source}.yaml the date of the data`,
              found: row.date,
            },
          ]
        : [];
    return holds.startsWith(row.date)
      ? []
      : [
          {
            ...where,
            field: "date",
            message: `write ${holds}, which the values hold for, and not the day of publication`,
            found: row.date,
          },
        ];
  });
}
