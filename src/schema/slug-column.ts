import { pattern, required, type Column } from "./column.ts";

/** A column of slugs, the last parts of addresses, where a cell may be blank. */
export const maybeSlug = (about: string, facts: { source?: string; vintage?: string } = {}): Column<string | null> =>
  pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write lower-case words joined by hyphens", { ...facts, about });

/** A column of slugs. */
export const slug = (about: string): Column<string> => required(maybeSlug(about));
