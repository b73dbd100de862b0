import type { Column } from "../schema/column.ts";
import type { Source } from "../schema/source.ts";
import type { Table } from "../schema/table.ts";
import { tables } from "../schema/tables.ts";
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

/** What the build holds the rows to, beyond the range of each cell. */
function rules({ ascending = [], sums = [] }: Table): string[] {
  const said = [
    ...ascending.map((names) => `${names.map((name) => `\`${name}\``).join(", ")} never fall from one to the next.`),
    ...sums.map(({ parts, total, tolerance }) => {
      const sum = parts.map((name) => `\`${name}\``).join(" + ");
      return `${sum} is \`${total}\` within ${grouped(tolerance)}, where all are given.`;
    }),
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
