import type { Column } from "../schema/column.ts";
import type { Source } from "../schema/source.ts";
import type { Table } from "../schema/table.ts";
import { tables } from "../schema/tables.ts";
import { hoursAYear } from "../schema/vintage.ts";
import { grouped } from "../text/format-number.ts";

/** The text of `content/tables/README.md`: every table with its licenses, every column with its unit, kind, source and vintage. */
export function tablesReadme(sources: ReadonlyMap<string, Source>): string {
  const parts = Object.entries(tables).map(([name, table]: [string, Table]) =>
    [`## ${name}.csv: ${table.title}`, table.made, ...rules(table), licenses(table, sources), columnTable(table)].join("\n\n"),
  );
  return (
    [
      "# Tables",
      "Printed by `npm run tables:readme` from `src/schema/table.ts`; change it there. A blank cell is missing, never zero. Sources are records in\n`content/sources`, with their licenses; columns without a source are this project's own.",
      ...parts,
    ].join("\n\n") + "\n"
  );
}

const code = (name: string) => `\`${name}\``;
const codes = (names: readonly string[]) => names.map(code).join(", ");

/** What the build holds the rows to, beyond the range of each cell. */
function rules(table: Table): string[] {
  const {
    ascending = [],
    sums = [],
    changes = [],
    hourly = [],
    different = [],
    together = [],
    either = [],
    unique = [],
    places = [],
  } = table;
  const said = [
    ...ascending.map((names) => `${codes(names)} never fall from one to the next.`),
    ...sums.map(
      ({ parts, total, tolerance }) =>
        `${parts.map(code).join(" + ")} is ${code(total)} within ${grouped(tolerance)}, where all are given.`,
    ),
    ...changes.map(
      ({ change, of, percent }) => `${code(percent)} is ${code(change)} in percent of ${code(of)}, as far as these are rounded.`,
    ),
    ...(hourly.length === 0
      ? []
      : [`${codes(hourly.map(({ yearly }) => yearly))}: ${grouped(hoursAYear)} hours of the same by the hour, within a percent.`]),
    ...different.map(([a, b]) => `${code(a)} and ${code(b)} are never the same.`),
    ...together.map((names) => `${codes(names)} are given together or not at all.`),
    ...either.map(([a, b]) => `A row has ${code(a)} or ${code(b)}, not both.`),
    ...unique.map((name) => `No two rows have the same ${code(name)}.`),
    ...places.map(
      ({ list, place, falling }) =>
        `${code(place)} counts the rows of a ${code(list)} from 1 on${falling === undefined ? "" : `, and ${code(falling)} never rises on the way`}.`,
    ),
  ];
  return said.length === 0 ? [] : [said.join(" ")];
}

function licenses(table: Table, sources: ReadonlyMap<string, Source>): string {
  const ids = [...new Set([...Object.values(table.columns).flatMap(({ source }) => source ?? []), ...(table.joinedBy ?? [])])];
  if (ids.length === 0) return "License: the figures are cited row by row or are this project's own (CC BY 4.0).";
  return `Licenses: ${ids.map((id) => `${id}: ${sources.get(id)?.license?.name ?? "none stated"}`).join("; ")}.`;
}

function columnTable(table: Table): string {
  const rows = Object.entries(table.columns).map(([name, column]) => `| \`${name}\` | ${cells(column).join(" | ")} |`);
  return ["| column | holds | unit | kind | source | vintage |", "|---|---|---|---|---|---|", ...rows].join("\n");
}

const cells = ({ about, unit, kind, source, vintage }: Column<unknown>) => [about, unit ?? "", kind ?? "", source ?? "", vintage ?? ""];
