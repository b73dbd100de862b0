/** A quarter of a year, as it is kept: `2026-Q4`. Such names sort by time. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const form = /^(\d{4})-Q([1-4])$/;

export const isQuarter = (text: string): text is Quarter => form.test(text);

/** The year, and the quarter in it from 0. */
function partsOf(quarter: Quarter): [year: number, index: number] {
  const [, year, index] = form.exec(quarter) ?? [];
  return [Number(year), Number(index) - 1];
}

function quarterAt(year: number, index: number): Quarter {
  const count = year * 4 + index;
  return `${String(Math.floor(count / 4)).padStart(4, "0")}-Q${(count % 4) + 1}` as Quarter;
}

/** The quarter that a day, `2026-11-24`, falls in. */
export const quarterOf = (day: string): Quarter => quarterAt(Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / 3));

/** The quarter so many quarters later; earlier, if `by` is negative. */
export function shifted(quarter: Quarter, by: number): Quarter {
  const [year, index] = partsOf(quarter);
  return quarterAt(year, index + by);
}

/** Its first day: `2026-10-01`. */
export function firstDay(quarter: Quarter): string {
  const [year, index] = partsOf(quarter);
  return `${String(year).padStart(4, "0")}-${String(index * 3 + 1).padStart(2, "0")}-01`;
}

const months = ["January to March", "April to June", "July to September", "October to December"] as const;

/** As readers see it: `October to December 2026`. */
export function quarterName(quarter: Quarter): string {
  const [year, index] = partsOf(quarter);
  return `${months[index] ?? ""} ${year}`;
}

/** What may be chosen on a day, the latest first: the next quarter, this one, the three before, and all that hold answers. */
export const quartersToChoose = (today: string, kept: readonly Quarter[]): Quarter[] => {
  const now = quarterOf(today);
  const near = [1, 0, -1, -2, -3].map((by) => shifted(now, by));
  return [...new Set([...near, ...kept])].toSorted().toReversed();
};
