import type { Atlas } from "../../atlas/atlas.ts";
import type { Newest, NewestPay } from "../../atlas/newest.ts";

/** What cards say of one profile. */
export interface NewestFigures extends Pick<Newest, "change" | "openings"> {
  pay: Pick<NewestPay, "median"> | null;
}

/**
 * `/data/newest.json`: newer pay and projections than the map is colored by, of the profiles that are one detailed occupation. Numbers by
 * row of `/data/map.json` with a comma between them; nothing where one is missing. A file of its own, because only cards ask for it.
 */
export interface NewestFile {
  /** Median pay, US dollars a year. */
  pay: string;
  /** Projected change, percent. */
  change: string;
  /** Openings a year. */
  openings: string;
}

export function newestFile({ occupations }: Pick<Atlas, "occupations">): NewestFile {
  const column = (value: (index: number) => number | null | undefined) => occupations.map((_, index) => value(index) ?? "").join(",");
  return {
    pay: column((index) => occupations[index]?.newest?.pay?.median),
    change: column((index) => occupations[index]?.newest?.change),
    openings: column((index) => occupations[index]?.newest?.openings),
  };
}

/** The figures of the file by row; null where a profile has none. */
export function newestRows(file: NewestFile): (row: number) => NewestFigures | null {
  const [pay, change, openings] = [file.pay, file.change, file.openings].map((column) =>
    column.split(",").map((text) => (text === "" ? null : Number(text))),
  );
  return (row) => {
    const [median, grows, open] = [pay?.[row] ?? null, change?.[row] ?? null, openings?.[row] ?? null];
    return grows === null || open === null ? null : { pay: median === null ? null : { median }, change: grows, openings: open };
  };
}
