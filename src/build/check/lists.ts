import { lineOf } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import type { Table } from "../../schema/table.ts";
import type { Cells } from "./rows.ts";

/** How the advice about places starts: rows that were refused leave gaps, too. */
export const placesAdvice = "number the rows of this";

interface Found {
  row: Cells;
  problem: Omit<Problem, "file">;
}

/** What the rows of a table say together: names that two of them share, and lists whose places are not 1, 2, 3 and so on. */
export const listProblems = (rows: readonly Cells[], table: Table): Found[] => [...sharedNames(rows, table), ...lostPlaces(rows, table)];

/** ` in line 5`, where the row was read from a file. */
const placeOf = (row: object): string => {
  const line = lineOf(row);
  return line === undefined ? "" : ` in line ${line}`;
};

function sharedNames(rows: readonly Cells[], { unique = [] }: Table): Found[] {
  return unique.flatMap((field) => {
    const first = new Map<string, Cells>();
    return rows.flatMap((row) => {
      const value = row[field];
      if (value === null) return [];
      const key = String(value).toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      return other === undefined
        ? []
        : [{ row, problem: { field, message: `write another ${field}: a row${placeOf(other)} has it already`, found: String(value) } }];
    });
  });
}

function lostPlaces(rows: readonly Cells[], { places = [] }: Table): Found[] {
  return places.flatMap(({ list, place, falling }) =>
    [...Map.groupBy(rows, (row) => row[list]).values()].flatMap((members) => {
      const listed = members.filter((row) => row[place] !== null).toSorted((a, b) => Number(a[place]) - Number(b[place]));
      const strange = listed.findIndex((row, index) => row[place] !== index + 1);
      const wrong = listed[strange];
      // One place that is wrong moves all below it: the first is enough.
      if (wrong !== undefined)
        return [
          {
            row: wrong,
            problem: {
              field: place,
              message: `${placesAdvice} ${list} from 1 on, each place once; place ${strange + 1} comes next`,
              found: String(wrong[place]),
            },
          },
        ];
      if (falling === undefined) return [];
      return listed.flatMap((row, index) => {
        const before = listed[index - 1];
        if (before === undefined || Number(row[falling]) <= Number(before[falling])) return [];
        const message = `write a number not over that of place ${index}, which is ${String(before[falling])}, or mend the places`;
        return [{ row, problem: { field: falling, message, found: String(row[falling]) } }];
      });
    }),
  );
}
