import { pattern, required } from "./column.ts";

/** A column of slugs: the last parts of addresses. */
export const slug = (about: string) => required(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write lower-case words joined by hyphens", { about }));
