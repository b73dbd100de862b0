/** What is lit at one place of a drawing without room for its name. */
interface UnnamedGroup {
  /** What leads there: the number beside a dot, the score of a column, a category. */
  by: string;
  names: readonly string[];
}

/** What a drawing lights and has no room to name, as a list below it. */
export interface Unnamed {
  heading: string;
  groups: readonly UnnamedGroup[];
}

/** Rows under what leads to each, in the order in which it first comes. */
export function unnamedBy<R extends { title: string }>(heading: string, rows: readonly R[], by: (row: R) => string): Unnamed {
  const groups = Map.groupBy(rows, by);
  return { heading, groups: [...groups].map(([key, members]) => ({ by: key, names: members.map(({ title }) => title) })) };
}

/** Up to so many lit marks each is named, in the drawing or in the list below it: the largest category has fewer. */
export const mostNamed = 60;
