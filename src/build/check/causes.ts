import { lineOf, tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import { editDistance } from "../../text/edit-distance.ts";

/** So many problems of one kind are listed; of more the first is, with a count. */
const mostAlike = 3;

/** The tables whose keys others name, and their column. */
const owners = { occupations: "slug", "detailed-occupations": "code" } as const;

interface Mistyped {
  problem: Problem;
  /** The key as its own table has it, and as all others do. */
  keys: readonly [own: string, meant: string];
}

/** Keys of a table that nothing else names, beside keys that several rows name and the table has not: one of them is mistyped. */
function mistypedKeys(rows: Rows): Mistyped[] {
  return (Object.entries(owners) as [keyof typeof owners, string][]).flatMap(([owner, column]) => {
    const own = new Map((rows[owner] as object[]).map((row) => [String((row as Record<string, unknown>)[column]), row]));
    const named = new Map<string, number>();
    for (const name of Object.keys(tables) as TableName[]) {
      if (name === owner || !(column in tables[name].columns)) continue;
      for (const row of rows[name]) {
        const key = String((row as Record<string, unknown>)[column]);
        named.set(key, (named.get(key) ?? 0) + 1);
      }
    }
    const lost = [...named].filter(([key, count]) => !own.has(key) && count > mostAlike).map(([key]) => key);
    const alone = [...own.keys()].filter((key) => !named.has(key));
    return lost.flatMap((meant): Mistyped[] => {
      const [nearest] = alone.toSorted((a, b) => editDistance(a, meant) - editDistance(b, meant));
      if (nearest === undefined || editDistance(nearest, meant) > Math.max(2, meant.length / 4)) return [];
      const line = lineOf(own.get(nearest) ?? {});
      const message = `write ${meant}, as the other tables do, or give their rows this ${column}`;
      const problem = { file: tableFile(owner), ...(line === undefined ? {} : { line }), field: column, message, found: nearest };
      return [{ problem, keys: [nearest, meant] }];
    });
  });
}

/** What is lost by a problem of a reference: `concepts/exposure`, whether a field or a link names it. */
function lostIn({ message, found = "" }: Problem): string | undefined {
  const target = /^write the id of one of the (?:paid )?([a-z]+)/.exec(message)?.[1];
  if (target !== undefined) return `${target}/${found}`;
  if (/^write the address of a page/.test(message)) return found;
  if (/^no (?:occupation|category|source) has the/.test(message)) return found.split("/").slice(0, 2).join("/");
  return undefined;
}

/** Problems alike: of one thing that is lost, of one message about one thing, or of one cell after the other. */
const kindsOf = (problem: Problem): string[] => {
  const { file, line = "", field = "", message, found } = problem;
  const lost = lostIn(problem);
  const plain = message.replace(/; did you mean .*$/, "");
  // Where nothing was found, nothing says that two places have one cause.
  const about = found === undefined ? `${file}:${line} ${field}` : found;
  return [lost === undefined ? `${plain} | ${about}` : `lost ${lost}`, `${file} ${field} | ${plain}`];
};

/** Each cause once: a key that one table has mistyped, and of problems alike the first, with how many more there are. */
export function causesOf(problems: readonly Problem[], rows: Rows): Problem[] {
  const mistyped = mistypedKeys(rows);
  const parts = new Set(mistyped.flatMap(({ keys }) => keys));
  const places = new Set(mistyped.map(({ problem: { file, line } }) => `${file}:${line}`));
  const rest = problems.filter(
    ({ file, line, found = "" }) => !found.split("/").some((part) => parts.has(part)) && !places.has(`${file}:${line}`),
  );
  return [...mistyped.map(({ problem }) => problem), ...[0, 1].reduce((all, by) => folded(all, by), rest)];
}

function folded(problems: readonly Problem[], by: number): Problem[] {
  const alike = Map.groupBy(problems, (problem) => kindsOf(problem)[by] ?? "");
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined || all.length <= mostAlike) return all;
    const more = all.reduce((sum, { more = 0 }) => sum + more + 1, -1);
    return [{ ...first, more }];
  });
}
