import { z } from "astro/zod";
import { assumptions, type AssumptionId } from "./assumption.ts";
import { detailedMeasureIds } from "./detailed-measure.ts";
import { axisIds, currentMeasures, exposureIds, measureIds, rankedIds, type MeasureId } from "./measure.ts";
import { payLevelIds } from "./pay-level.ts";
import { skylineColors } from "./skyline-color.ts";
import { asked, day, heading, name, once, plainText, slug, slugs, text, together } from "./text.ts";

/** What every published chart says about itself, whatever its kind. */
const about = {
  /** A short name for lists and links. */
  name,
  /** The finding, as a sentence; figures in braces. */
  title: heading,
  /** What the chart shows, in one or two sentences. */
  summary: text,
  /** How to read it, for somebody who has never seen one. */
  howToRead: text,
  /** What the chart does not say. */
  limits: text,
  asked,
  /** Ids of the source records, in the order of their weight. */
  sources: slugs.min(1, "name at least one source"),
  checked: day,
};

/** A value that one of the chart's sliders stops at. */
const assumed = (id: AssumptionId) => {
  const values: readonly number[] = assumptions[id];
  return z
    .number()
    .refine(
      (value) => values.includes(value),
      `write a value that the slider stops at: from ${values[0]} to ${values.at(-1)}, in its steps`,
    );
};

const detailed: readonly MeasureId[] = detailedMeasureIds;

/** US dollars a year. */
const axisEnd = z.number().min(1_000, "write at least 1000").max(100_000_000, "write at most 100000000");

/** Of a detailed occupation; quoted in YAML. */
const code = z.string().regex(/^\d\d-\d{4}$/, "write a code of a detailed occupation, like 15-1252");

/** Characters of an author's remark at a dot: it stands in one line where there is room for it on a phone. */
const longestRemark = 30;

/** What an author remarks on an occupation of a chart: a phrase without a figure, since the dot shows those. */
const remark = z.strictObject({
  occupation: slug,
  says: plainText.pipe(
    z
      .string()
      .max(longestRemark, `write at most ${longestRemark} characters, like “high pay, little exposed”`)
      .regex(/^\D*$/, "write no figures: the dot shows them"),
  ),
});

/** One published chart. Its kind decides which rows it has and how it is drawn. */
export const chart = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("treemap"),
      ...about,
      /** What the color shows. */
      measure: z.enum(measureIds),
      /** What a tile is: a profile of the Handbook, or one of the detailed occupations of the National Employment Matrix. */
      level: z.enum(["profiles", "detailed"]).default("profiles"),
    })
    .refine(
      ({ level, measure }) => level === "profiles" || detailed.includes(measure),
      together(`write a measure of detailed occupations: ${detailed.join(", ")}`, "measure"),
    ),
  z
    .strictObject({
      kind: z.literal("pay-scale"),
      ...about,
      /** Ends of the logarithmic axis, US dollars a year; the linear one starts at zero. */
      from: axisEnd,
      to: axisEnd,
      /** The occupation that stands beside the ladder until the reader picks another, and the level it is compared with. */
      beside: slug,
      level: z.enum(payLevelIds),
    })
    .refine(({ from, to }) => from < to, together("write a number above from: the axis runs from the lower end to the higher", "to")),
  z.strictObject({
    kind: z.literal("headcount-and-pay"),
    ...about,
    /** Id of the claim that weighs the argument. */
    claim: slug,
    /** The firm before: a whole number of people, and what each is paid in US dollars a year. */
    people: assumed("people"),
    pay: assumed("pay"),
    /** The first is the reader's to change; the others stand beside it. */
    scenarios: z
      .array(
        z.strictObject({
          id: slug,
          name,
          /** Percent of the people who stay, of what is saved that goes to them, and of them who share it. */
          stay: assumed("stay"),
          share: assumed("share"),
          sharers: assumed("sharers"),
        }),
      )
      .min(1, "write at least one scenario")
      .refine(...once(({ id }: { id: string }) => id, "give each scenario an id of its own"))
      .refine(...once(({ name }: { name: string }) => name.toLowerCase(), "give each scenario a name of its own")),
  }),
  z
    .strictObject({
      kind: z.literal("dots"),
      ...about,
      /** How exposed an occupation is today: the axis that readers may change. */
      measure: z.enum(exposureIds),
      /** What the other axis shows. */
      against: z.enum(axisIds),
      /** Which axis the exposure is on: up the side where the other comes first in time. */
      exposure: z.enum(["across", "up"]),
      /** What the drawing points out, the most important first; it holds for the measure that the chart opens with. */
      remarks: z.array(remark).min(3, "point out three or four occupations").max(4, "point out three or four occupations"),
    })
    .refine(({ measure, against }) => measure !== against, together("write another measure than that of the other axis", "against")),
  z.strictObject({
    kind: z.literal("measures"),
    ...about,
    /** The drawing in the page shows the ends of the list among occupations with so many jobs. */
    leastJobs: z.number().int().positive().max(10_000_000, "write at most 10000000: no occupation has more jobs"),
    /** And scored by so many current measures. */
    leastMeasures: z
      .number()
      .int()
      .positive()
      .max(currentMeasures.length, `write at most ${currentMeasures.length}: so many measures are current`),
  }),
  z.strictObject({
    kind: z.literal("agreement"),
    ...about,
  }),
  z.strictObject({
    kind: z.literal("next-jobs"),
    ...about,
    /** The occupation whose neighbors are drawn until the reader picks another. */
    start: slug,
  }),
  z.strictObject({
    kind: z.literal("job-change"),
    ...about,
    /** What has changed: the jobs that surveys of employers counted, or what the Bureau projects. */
    change: z.enum(["jobs", "projection"]),
    /** Occupations that the drawing names where it finds room, the most wanted first: codes, and the shorter names that stand beside their dots. */
    named: z
      .array(z.strictObject({ code, name }))
      .min(1, "name at least one occupation")
      .refine(...once(({ code }: { code: string }) => code, "name each occupation once")),
  }),
  z.strictObject({
    kind: z.literal("skyline"),
    ...about,
    /** Tiles stacked by the score of the video's map, or each drawn out from the lowest to the highest percentile of the current measures. */
    shape: z.enum(["stacked", "ranges"]).default("stacked"),
    /** What the color shows. */
    color: z.enum(skylineColors).default("exposure"),
    /** Groups that the video names: their tiles keep their color and are named, all others turn pale. */
    lit: z
      .array(z.enum(["desk", "hands"]))
      .refine(...once((group: string) => group, "name each group once"))
      .default([]),
  }),
  z.strictObject({
    kind: z.literal("category-bars"),
    ...about,
    /** What the bars show. */
    measure: z.enum(rankedIds),
  }),
]);

export type ChartSpec = z.infer<typeof chart>;

/** Whether a chart can be drawn by categories, each a tile. */
export const hasLevels = (spec: ChartSpec): boolean => spec.kind === "treemap" && spec.level === "profiles";

/** Whether it can show one category alone. */
export const hasCategories = (spec: ChartSpec): boolean => hasLevels(spec) || spec.kind === "dots" || spec.kind === "measures";
export type ChartKind = ChartSpec["kind"];
