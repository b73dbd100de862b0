import { csvFormat, csvParse } from "d3-dsv";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Cells = Record<string, string>;

/** Columns that name an occupation by its slug, whatever their table. */
const slugColumns = ["slug", "neighbour", "related", "profile"];
/** Columns that name a detailed occupation by its code, or several joined by semicolons. */
const codeColumns = ["code", "soc", "parts"];
/** Columns that hold names, which no two occupations share. */
const titleColumns = ["title", "short_title"];

/**
 * Copies the rows of the tables of a copied project until there are so many occupations: each copy has its own slug, codes, titles and address, and its own
 * detailed occupations, neighbors and titles. A neighbor that has no copy is the first of its kind.
 */
export function growProject(folder: string, count: number): void {
  liftCounts(join(folder, "src/build/check/detailed.ts"));
  const path = (file: string) => join(folder, "content/tables", file);
  const files = readdirSync(path("")).filter((file) => file.endsWith(".csv"));
  const tables = new Map(files.map((file) => [file, csvParse<string>(readFileSync(path(file), "utf8"))]));
  const occupations = tables.get("occupations.csv") ?? [];
  const detailed = tables.get("detailed-occupations.csv") ?? [];
  const copies = copiesOf(occupations, detailed, count);
  for (const [file, rows] of tables) {
    const isCopied = ["slug", "code"].includes(rows.columns[0] ?? "");
    if (!isCopied) continue;
    const added = copies.flatMap((copy) => rows.map(copy).filter((row) => row !== null));
    writeFileSync(path(file), `${csvFormat([...rows, ...added], rows.columns)}\n`);
  }
}

/** What makes of a row the row of one copy; null where its occupation is not copied that often. */
type Copy = (row: Cells) => Cells | null;

function copiesOf(occupations: readonly Cells[], detailed: readonly Cells[], count: number): Copy[] {
  const nextCode = freeCodes([...occupations.flatMap(({ soc = "" }) => soc.split(";")), ...detailed.map(({ code = "" }) => code)]);
  const copies: Copy[] = [];
  for (let number = 2, left = count - occupations.length; left > 0; number += 1, left -= occupations.length) {
    const slugs = new Set(occupations.slice(0, left).map(({ slug = "" }) => slug));
    const isWhole = left >= occupations.length;
    const copied = detailed.filter(({ profile = "" }) => (profile === "" ? isWhole : slugs.has(profile)));
    const codes = new Map(
      copied.flatMap(({ code = "", parts = "" }) =>
        [code, ...parts.split(";").filter((part) => part !== "")].map((each) => [each, nextCode(each)]),
      ),
    );
    copies.push((row) => copyOf(row, number, slugs, codes));
  }
  return copies;
}

function copyOf(row: Cells, number: number, slugs: ReadonlySet<string>, codes: ReadonlyMap<string, string>): Cells | null {
  const { slug, code } = row;
  if (slug !== undefined ? !slugs.has(slug) : !codes.has(code ?? "")) return null;
  const entries = Object.entries(row).map(([column, cell]): [string, string] => {
    if (cell === "") return [column, cell];
    if (slugColumns.includes(column)) return [column, slugs.has(cell) ? `${cell}-${number}` : cell];
    if (codeColumns.includes(column))
      return [
        column,
        cell
          .split(";")
          .map((each) => codes.get(each) ?? each)
          .join(";"),
      ];
    if (titleColumns.includes(column)) return [column, column === "title" ? `${cell} ${number}` : `${cell.slice(0, 19)} ${number}`];
    if (column === "bls_url") return [column, cell.replace(".htm", `-${number}.htm`)];
    return [column, cell];
  });
  return Object.fromEntries(entries);
}

/** Gives codes that are not taken, of the same minor group; where it is full, of one that the classification does not use in the major group. */
function freeCodes(taken: readonly string[]): (code: string) => string {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return (code) => {
    for (const group of [code.slice(0, 4), `${code.slice(0, 3)}9`, `${code.slice(0, 3)}0`]) {
      for (let number = last.get(group) ?? 0; number < 1_000; number += 1) {
        const free = `${group}${String(number).padStart(3, "0")}`;
        last.set(group, number + 1);
        if (used.has(free)) continue;
        used.add(free);
        return free;
      }
    }
    throw new Error(`No code is free for a copy of ${code}.`);
  };
}

/** Lets more occupations stand in the Bureau's four steps than it has put there: the copies have the step of what they copy. */
function liftCounts(file: string): void {
  const text = readFileSync(file, "utf8");
  const lifted = text.replace("count <= publishedCounts[name]", "publishedCounts[name] > 0");
  if (lifted === text) throw new Error(`${file} does not hold the check of the Bureau's counts any more.`);
  writeFileSync(file, lifted);
}
