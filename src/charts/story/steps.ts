/**
 * The steps of the home page's story after its map: a question each, and the charts that answer it with the same tiles. The text of a step is the
 * chart's own.
 */
export const storySteps = [
  { question: "How many jobs could AI touch?", charts: ["skyline"] },
  { question: "Are they the jobs that the video names?", charts: ["named-jobs"], claims: ["named-jobs-displaced", "trades-care-safe"] },
  { question: "Does exposed work shrink?", charts: ["skyline-outlook", "skyline-since"] },
  { question: "How far do the measures agree?", charts: ["skyline-ranges"] },
] as const satisfies readonly { question: string; charts: readonly string[]; claims?: readonly string[] }[];

export type StoryChart = (typeof storySteps)[number]["charts"][number];
export const storyCharts: readonly StoryChart[] = storySteps.flatMap(({ charts }): readonly StoryChart[] => charts);

/** Address of a step's still drawing, for readers without scripts or without motion. */
export const stillPath = (chart: string, width: string): string => `charts/still/${chart}-${width}.svg`;
