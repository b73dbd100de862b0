import type { Atlas } from "../../atlas/atlas.ts";
import type { Newest, NewestPay } from "../../atlas/newest.ts";

/** What cards say of one profile. */
export interface NewestFigures extends Pick<Newest, "change" | "openings"> {
  pay: (Pick<NewestPay, "median"> & Pick<NewestPay["range"], "p10" | "p90">) | null;
}

/**
 * `/data/newest.json`: newer pay and projections than the map is colored by, of the profiles that are one detailed occupation. Numbers by
 * row of `/data/map.json` with a comma between them; nothing where one is missing. A file of its own, because only cards ask for it.
 */
export interface NewestFile {
  /** Median pay, US dollars a year. */
  pay: string;
  /** Tenth and ninetieth percentile of pay, likewise. */
  p10: string;
  p90: string;
  /** Projected change, percent. */
  change: string;
  /** Openings a year. */
  openings: string;
}

export function newestFile({ occupations }: Pick<Atlas, "occupations">): NewestFile {
  const column = (value: (index: number) => number | null | undefined) => occupations.map((_, index) => value(index) ?? "").join(",");
  return {
    pay: column((index) => occupations[index]?.newest?.pay?.median),
    p10: column((index) => occupations[index]?.newest?.pay?.range.p10),
    p90: column((index) => occupations[index]?.newest?.pay?.range.p90),
    change: column((index) => occupations[index]?.newest?.change),
    openings: column((index) => occupations[index]?.newest?.openings),
  };
}

/** The figures of the file by row; null where a profile has none. */
export function newestRows(file: NewestFile): (row: number) => NewestFigures | null {
  const columns = new Map(
    (Object.entries(file) as [keyof NewestFile, string][]).map(([name, column]) => [
      name,
      column.split(",").map((text) => (text === "" ? null : Number(text))),
    ]),
  );
  const at = (name: keyof NewestFile, row: number) => columns.get(name)?.[row] ?? null;
  return (row) => {
    const [median, change, openings] = [at("pay", row), at("change", row), at("openings", row)];
    if (change === null || openings === null) return null;
    return { pay: median === null ? null : { median, p10: at("p10", row), p90: at("p90", row) }, change, openings };
  };
}
