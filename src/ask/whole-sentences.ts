import { currentCount } from "../schema/measure.ts";
import { jobsYear, payMonth, projectionYears } from "../schema/vintage.ts";
import { scoreCaution } from "./field-words.ts";
import type { Part } from "./answer.ts";

/** Figures of a query by the last part of their ids; those that the tables lack are not among them. */
type Has = (name: string) => boolean;

/** What is said of a category, by the first of the figures that are asked for. */
const ofCategory: Readonly<Record<string, (title: string, figure: (name: string) => Part, has: Has) => Part[]>> = {
  jobs: (title, figure, has) => [
    `The category ${title} had `,
    figure("jobs"),
    ` jobs in ${jobsYear}`,
    ...(has("share-of-jobs") ? [", ", figure("share-of-jobs"), " of those on the map"] : []),
    " (measured).",
  ],
  occupations: (title, figure) => [
    `The category ${title} has `,
    figure("occupations"),
    " occupations with employment (counted in the tables).",
  ],
  "mean-rank": (title, figure, has) => [
    `By exposure to AI the occupations of the category ${title} stand at percentile `,
    figure("mean-rank"),
    " on average, weighted by their jobs",
    ...(has("karpathy") && has("karpathy-low") && has("karpathy-high")
      ? [
          "; on the video’s map they score ",
          figure("karpathy"),
          " of 10 on average, the lowest ",
          figure("karpathy-low"),
          " and the highest ",
          figure("karpathy-high"),
        ]
      : []),
    `. A mean of scores is ${scoreCaution}.`,
  ],
  "projected-change": (title, figure, has) => [
    "The Bureau of Labor Statistics projects ",
    figure("projected-change"),
    ` in all jobs of the category ${title} for ${projectionYears}`,
    ...(has("jobs") ? [", from ", figure("jobs"), ` in ${jobsYear}`] : []),
    ". A projection names no cause.",
  ],
  "median-pay-low": (title, figure) => [
    `The median pay of occupations in the category ${title} runs from `,
    figure("median-pay-low"),
    " to ",
    figure("median-pay-high"),
    ` (measured, ${payMonth}). The tables have no average over a category.`,
  ],
  "rank-spread": (title, figure) => [
    `In the category ${title} the measures of exposure lie `,
    figure("rank-spread"),
    ` percentile points apart on average (each ${scoreCaution}).`,
  ],
};

/** A sentence about a category; null where none is made for its figures. */
export function categorySentence(ids: readonly string[], title: string): Part[] | null {
  const names = ids.map((id) => id.split("/").at(-1) ?? "");
  const has: Has = (name) => names.includes(name);
  const first = names[0] === "share-of-jobs" && has("jobs") ? "jobs" : (names[0] ?? "");
  const figure = (name: string): Part => ({ figure: ids[names.indexOf(name)] ?? "" });
  return ofCategory[first]?.(title, figure, has) ?? null;
}

/** A sentence about the whole economy or map, by the figures asked for. */
export function economySentence(ids: readonly string[]): Part[] | null {
  const figure = (id: string): Part => ({ figure: id });
  if (ids.join(" ") === "economy/jobs map/jobs")
    return [
      "In the whole economy there were ",
      figure("economy/jobs"),
      ` jobs in ${jobsYear}; the occupations on the map had `,
      figure("map/jobs"),
      " (measured).",
    ];
  if (ids.join(" ") === "map/profiles map/occupations economy/occupations")
    return [
      "The map has ",
      figure("map/profiles"),
      " profiles of the Handbook, ",
      figure("map/occupations"),
      " of them with employment; the Bureau’s tables of the whole economy have ",
      figure("economy/occupations"),
      " detailed occupations.",
    ];
  const step = /^economy\/(very-high|high|moderate|low)$/.exec(ids[0] ?? "")?.[1];
  if (step !== undefined && (ids.length === 1 || ids[1] === `map/bureau-${step}`))
    return [
      `By the Bureau’s steps of AI exposure, `,
      figure(`economy/${step}`),
      ` of the jobs of ${jobsYear} in the whole economy were in occupations at ${step.replace("-", " ")} exposure`,
      ...(ids.length === 1 ? [] : ["; of the occupations on the map ", figure(`map/bureau-${step}`), " stand at that step"]),
      ". A step is one of four, relative to other occupations, and no forecast of job loss.",
    ];
  const other = /^map\/exposure-(pay|outlook)$/.exec(ids[0] ?? "")?.[1];
  if (other !== undefined && ids[1] === `map/exposure-${other}-n`)
    return [
      "Over ",
      figure(`map/exposure-${other}-n`),
      ` occupations the rank correlation of exposure to AI, the mean rank of ${currentCount} measures, with ${other === "pay" ? "median pay" : "the projected change in jobs"} is `,
      figure(`map/exposure-${other}`),
      ". One would mean the same order, minus one the opposite and zero none; a correlation names no cause.",
    ];
  if (ids.join(" ") === "economy/very-high economy/high")
    return [
      `By the Bureau’s steps of AI exposure, `,
      figure("economy/very-high"),
      ` of the jobs of ${jobsYear} in the whole economy were in occupations at very high and `,
      figure("economy/high"),
      " in those at high exposure. A step is one of four, relative to other occupations, and no forecast of job loss.",
    ];
  return null;
}
