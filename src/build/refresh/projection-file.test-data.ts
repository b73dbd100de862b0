import { writeXlsx } from "hucre/xlsx";
import { matrix, smallRows, type Line } from "./small-project.test-data.ts";

export interface ProjectionFile {
  from?: number;
  dash?: string;
  title?: string;
  sheet?: string;
  change?(line: Line): Line | null;
  more?: readonly Line[];
  columns?(names: string[]): string[];
  /** Slugs of profiles, by codes. */
  links?: ReadonlyMap<string, string>;
  /** Jobs of all, in thousands. */
  total?: number;
}

/** Table 1.2 in the Bureau's shape: that of the tables, unless something is changed. */
export async function projectionFile({
  from = 2024,
  dash = "–",
  title,
  sheet = "Table 1.2",
  change = (line) => line,
  more = [],
  columns = (names) => names,
  links = new Map<string, string>(),
  total,
}: ProjectionFile = {}): Promise<Uint8Array> {
  const [to, years] = [from + 10, `${from}${dash}${(from + 10) % 100}`];
  const names = columns([
    `${from} National Employment Matrix title`,
    `${from} National Employment Matrix code`,
    "Occupation type",
    `Employment, ${from}`,
    `Employment, ${to}`,
    `Employment distribution, percent, ${from}`,
    `Employment distribution, percent, ${to}`,
    `Employment change, numeric, ${years}`,
    `Employment change, percent, ${years}`,
    `Percent self employed, ${from}`,
    `Occupational openings, ${years} annual average`,
    `Median annual wage, dollars, ${from}[1]`,
    "Typical education needed for entry",
    "Work experience in a related occupation",
    "Typical on-the-job training needed to attain competency in the occupation",
    "Related Occupational Outlook Handbook (OOH) content xlsx",
  ]);
  const projected = new Map(smallRows.projections.flatMap((row) => (row.release === "2024-34" ? [[row.code, row]] : [])));
  const lines = matrix.map((row): Line => {
    const { jobs, projected_jobs, employment_change, projected_change, openings } = projected.get(row.code) ?? {};
    const thousands = (value: number | null | undefined) => (value === null || value === undefined ? "—" : value / 1000);
    return {
      title: `      ${row.title}`,
      code: row.code,
      type: "Line item",
      jobs: thousands(jobs),
      projected: thousands(projected_jobs),
      numeric: thousands(employment_change),
      percent: projected_change ?? "—",
      self: row.self_employed ?? "—",
      openings: thousands(openings),
      education: row.entry_education ?? "—",
      experience: row.experience ?? "—",
      training: row.training ?? "—",
      profile: row.profile === null ? "—" : "OOH Content",
    };
  });
  const items = [...lines, ...more].map(change).filter((line) => line !== null);
  const sum = items.reduce((all, { jobs }) => all + (typeof jobs === "number" ? jobs : 0), 0);
  const all: Line = {
    title: "Total, all occupations",
    code: "00-0000",
    type: "Summary",
    jobs: total ?? sum,
    education: "—",
    experience: "—",
    training: "—",
    profile: "—",
  };
  const order = [
    "title",
    "code",
    "type",
    "jobs",
    "projected",
    "",
    "",
    "numeric",
    "percent",
    "self",
    "openings",
    "",
    "education",
    "experience",
    "training",
    "profile",
  ];
  const body = [all, ...items];
  const rows = [
    [title ?? `Table 1.2 Occupational projections, ${from}${dash}${to}, and worker characteristics, ${from} (Employment in thousands)`],
    names,
    ...body.map((line) => order.map((name) => line[name] ?? null)),
    ["Footnotes:"],
    ['Note: Data is unavailable for values denoted with a "—".'],
  ];
  const profileOf = new Map(matrix.map(({ code, profile }) => [code, profile]));
  const cells = new Map(
    body.flatMap(({ code, profile }, index) => {
      const slug = links.get(String(code)) ?? profileOf.get(String(code));
      const target = `https://www.bls.gov/ooh/a-group/${slug}.htm`;
      return profile === "OOH Content" ? [[`${index + 2},15`, { value: "OOH Content", hyperlink: { target } }] as const] : [];
    }),
  );
  return writeXlsx({
    sheets: [
      { name: "Index", rows: [["Occupation.xlsx contents"]] },
      { name: sheet, rows, cells },
    ],
  });
}
