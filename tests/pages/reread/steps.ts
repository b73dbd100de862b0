import { csvParse } from "d3-dsv";
import type { Built } from "./site.ts";

/** Jobs of a profile's detailed occupations in each of the Bureau's steps, by slug: from the published tables. */
export type Steps = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function stepsIn({ files, read }: Built): Steps {
  const table = (name: string) => (files.includes(`data/${name}.csv`) ? csvParse(read(`data/${name}.csv`)) : []);
  const exposure = new Map(table("bureau-exposure").map((row) => [row["code"], row["exposure"] ?? ""]));
  const jobs = new Map(
    table("projections")
      .filter(({ release }) => release === "2024-34")
      .map((row) => [row["code"], Number(row["jobs"])]),
  );
  const steps = new Map<string, Map<string, number>>();
  for (const { code, profile } of table("detailed-occupations")) {
    const step = exposure.get(code);
    if (profile === undefined || profile === "" || step === undefined) continue;
    const own = steps.get(profile) ?? new Map<string, number>();
    steps.set(profile, own.set(step, (own.get(step) ?? 0) + (jobs.get(code) ?? 0)));
  }
  return steps;
}

/** What a page has to say of them: `high`, or `mostly high` and the percentage; null where no step holds more than half. */
export function stepOf(own: ReadonlyMap<string, number> | undefined): { words: string; place: number; share: number } | null {
  const names = ["low", "moderate", "high", "very-high"];
  const all = [...(own?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const [most] = [...(own ?? [])].toSorted(([, a], [, b]) => b - a);
  if (own === undefined || most === undefined) return null;
  const [name, count] = most;
  const share = own.size === 1 ? 100 : (100 * count) / all;
  if (share <= 50) return null;
  return { words: `${own.size === 1 ? "" : "mostly "}${name.replace("-", " ")}`, place: names.indexOf(name), share };
}
