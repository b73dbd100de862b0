import { strToU8, zipSync } from "fflate";
import type { Source } from "../schema/source.ts";
import { titleOf } from "../text/dates.ts";

/** The name of the archive, and of the folder that it unpacks to. */
export const archiveName = "work-atlas-tables";

/** What stands around the tables in the archive. */
export interface ArchiveAbout {
  /** Name of the site, and the address of the page that describes the tables. */
  name: string;
  address: string;
  /** The day on which the tables were last checked: `2026-11-29`. */
  checked: string;
  /** Where errors can be reported. */
  contact: string;
}

/**
 * Files as one archive with the same bytes in every build and time zone: their times are the day on which the tables were checked, and the
 * order is that of the names.
 */
export function archiveOf(files: Readonly<Record<string, string>>, checked: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = checked.split("-").map(Number);
  // The format keeps local time, so the day has to be a local one.
  const mtime = new Date(year, month - 1, day);
  const named = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // As if made on one kind of machine, whatever this one is.
  return zipSync(Object.fromEntries(named.map(([name, text]) => [`${archiveName}/${name}`, strToU8(text)])), { level: 9, mtime, os: 0 });
}

/** What a reader of the archive should know before the first table. */
export const archiveReadme = (
  tables: readonly { name: string; title: string; rows: number }[],
  { name, address, checked, contact }: ArchiveAbout,
) =>
  `# ${name}: tables

Figures about US occupations, AI exposure and pay, as they stood on ${checked}. The page that describes each column: ${address}

| file | holds | rows |
|---|---|---|
${tables.map((table) => `| ${table.name}.csv | ${table.title} | ${table.rows} |`).join("\n")}

- The files are CSV in UTF-8, with commas and one line of headers.
- A blank cell is missing, never zero. "None" is a value: no experience, or no training, is asked for. pandas takes it for missing unless it is told
  \`keep_default_na=False, na_values=[""]\`.
- Spreadsheets may take a month such as 2021-05 for a day: import its column as text.
- datapackage.json says the same for programs, as a Frictionless data package: type, unit, limits, vintage and source of each column, and how the
  tables join.
- Exposure says how much of an occupation's work AI could do or change. It is not a forecast of job loss, and measures disagree.
- LICENSES.md says what may be done with the data of each source, and which notices it asks for.

Please cite: ${name}, tables checked on ${checked}, ${address}. Errors: ${contact}
`;

/** The license of each source, with the notice that it asks for. */
export const archiveLicenses = (sources: readonly Source[], { name }: Pick<ArchiveAbout, "name">) =>
  `# Licenses

The choice and arrangement of these tables are by ${name}, under Creative Commons Attribution 4.0: https://creativecommons.org/licenses/by/4.0/
The figures keep the licenses of their sources.

${sources
  .map((source) => {
    const lines = [
      `## ${titleOf(source)}`,
      `${source.authors.length > 0 ? source.authors.join(", ") : source.publisher}, ${source.date}.`,
      ...(source.url === null ? [] : [source.url]),
      `License: ${source.license?.name ?? "None stated; only figures are used, with citation"}.`,
      ...(source.license?.url === undefined ? [] : [source.license.url]),
      ...(source.license?.attribution === undefined ? [] : [source.license.attribution]),
    ];
    return lines.join("\n\n");
  })
  .join("\n\n")}
`;
