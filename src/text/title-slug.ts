/** The slug that most occupations have: `Civil engineers` -> `civil-engineers`. */
export const slugOfTitle = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** What is there, by its index. */
export const sparse = <T>(values: readonly (T | null)[]) =>
  Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[index, value]]))) as Partial<Record<number, T>>;
