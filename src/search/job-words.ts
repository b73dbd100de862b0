import { print } from "../text/format-figure.ts";
import type { TitleMatch } from "./titles.ts";

/** Address below the site's base of the occupation's page, or of the part on it that was asked for. */
export const pathOf = ({ slug, row }: Pick<TitleMatch, "slug" | "row">): string => `occupations/${slug}/${row === null ? "" : `#${row}`}`;

export const jobsOf = (jobs: number | null) => (jobs === null ? "no published employment" : `${print(jobs, "jobs")} jobs`);

/** What is said of words of another language. */
export const onlyEnglish = "only English is known here";
