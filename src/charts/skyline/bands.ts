import { comparedMonth } from "../../schema/vintage.ts";
import type { SkylineColor } from "../../schema/skyline-color.ts";
import { skylineColor } from "./color.ts";
import { jobsOf, type SkylineData, type SkylineRow } from "./data.ts";

/** Scores that are told together. The ends are those by which the site counts the most exposed jobs: 7 or more of 10. */
const parts = [
  { from: 0, to: 4, words: "4 or less" },
  { from: 5, to: 6, words: "5 or 6" },
  { from: 7, to: 10, words: "7 or more" },
] as const;

/** What is told of the columns of one part: a share of jobs. */
export interface Band {
  from: number;
  to: number;
  /** `4 or less` */
  words: string;
  jobs: number;
  /** Whole percent: of all jobs, or of the part's own jobs with a figure those in occupations that grow. */
  share: number;
}

/** The parts of the axis, and the share of jobs that each has or that grows in it. */
export function bandsOf({ rows, color }: Pick<SkylineData, "rows" | "color">): Band[] {
  const all = jobsOf(rows);
  return parts.map(({ from, to, words }) => {
    const members = rows.filter(({ score }) => score >= from && score <= to);
    const jobs = jobsOf(members);
    return { from, to, words, jobs, share: percentOf(color === "exposure" ? [jobs, all] : growing(members, color)) };
  });
}

const percentOf = ([part, whole]: readonly [number, number]): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** Jobs in occupations that grow, and in all that have a figure. */
function growing(rows: readonly SkylineRow[], color: Exclude<SkylineColor, "exposure">): readonly [number, number] {
  const { value } = skylineColor[color];
  const known = rows.filter((row) => value(row) !== null);
  return [jobsOf(known.filter((row) => (value(row) ?? 0) > 0)), jobsOf(known)];
}

/** What a share is of, the longest wording first: a drawing takes the first that it has room for. */
export const bandWords = ({ words }: Band, color: SkylineColor): readonly string[] => {
  const scored = `score ${words}`;
  const year = comparedMonth.slice(-4);
  const grow = {
    exposure: [`of all jobs ${scored}`, `of jobs ${scored}`, `${scored}`, words],
    "projected-change": [
      "of these jobs are in occupations projected to grow",
      "are in occupations projected to grow",
      "in work projected to grow",
      "projected to grow",
      "to grow",
    ],
    "jobs-since": [
      `of these jobs are in occupations that grew since ${year}`,
      `are in occupations that grew since ${year}`,
      `in work that grew since ${year}`,
      `grew since ${year}`,
      "grew",
    ],
  } satisfies Record<SkylineColor, readonly string[]>;
  return grow[color];
};
