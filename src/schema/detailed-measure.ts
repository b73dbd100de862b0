/** What detailed occupations can be colored by, in the order in which it is shown: the measures that score them, and facts about them. */
export const detailedMeasureIds = [
  "bureau-exposure",
  "eloundou",
  "aioe",
  "microsoft",
  "median-pay",
  "projected-change",
  "entry-education",
] as const;

export type DetailedMeasureId = (typeof detailedMeasureIds)[number];
