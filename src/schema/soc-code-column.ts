import { pattern, required, type Column } from "./column.ts";

/** A column of codes of detailed occupations, like `15-1252`. */
export const socCode = (about: string, source?: string): Column<string> =>
  required(pattern(/^\d\d-\d{4}$/, "write a code like 15-1252", { about, ...(source === undefined ? {} : { source }) }));
