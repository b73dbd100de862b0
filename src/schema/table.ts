import { integer, number, oneOf, pattern, required, words, type Column } from "./column.ts";

/** One CSV file of `content/tables/`: what it is and what each column means. */
export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  title: string;
  /** What this site did to the figures. */
  made: string;
  /** Columns that together name a row once. */
  key: readonly (keyof C & string)[];
  columns: C;
}

export type Row<T extends Table> = {
  [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V> ? V : never;
};

const slug = (about: string) => required(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write lower-case words joined by hyphens", { about }));

/** The eight levels of the Bureau of Labor Statistics, from least to most schooling. */
export const schooling = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  "Doctoral or professional degree",
] as const;

export type Schooling = (typeof schooling)[number];

const ooh = { source: "bls-ooh" } as const;

const occupations = {
  title: "Occupations",
  made: "Taken from the profiles of the Occupational Outlook Handbook. Where the Handbook gives no single level of education, experience or training the cell is blank.",
  key: ["slug"],
  columns: {
    slug: slug("Last part of the occupation's address; the Handbook's own"),
    title: required(words({ ...ooh, about: "Title of the profile" })),
    category: slug("The Handbook's group"),
    soc: pattern(/^\d\d-\d{4}(;\d\d-\d{4})*$/, "write codes like 13-2011, joined by ;", {
      ...ooh,
      about: "Codes of the Standard Occupational Classification 2018 inside the profile",
    }),
    jobs_2024: integer({ ...ooh, about: "Employment in 2024", unit: "jobs", kind: "measured", vintage: "2024", min: 1 }),
    jobs_2034: integer({
      ...ooh,
      about: "Employment projected for 2034",
      unit: "jobs",
      kind: "projected",
      vintage: "2024 to 2034",
      min: 1,
    }),
    projected_change: integer({
      ...ooh,
      about: "Projected change in employment, as published",
      unit: "percent change",
      kind: "projected",
      vintage: "2024 to 2034",
      min: -100,
    }),
    employment_change: integer({
      ...ooh,
      about: "Projected change in employment",
      unit: "jobs",
      kind: "projected",
      vintage: "2024 to 2034",
    }),
    median_pay: integer({ ...ooh, about: "Median pay", unit: "US dollars a year", kind: "measured", vintage: "May 2024", min: 1 }),
    pay_basis: oneOf(["annual", "hourly", "floor"], {
      ...ooh,
      about: "annual: as published; hourly: the hourly median times 2,080, by this site; floor: the published figure is a lower bound",
    }),
    entry_education: oneOf(schooling, { ...ooh, about: "Typical entry-level education; blank where the Handbook names no single level" }),
    experience: oneOf(["None", "Less than 5 years", "5 years or more"], { ...ooh, about: "Work experience in a related occupation" }),
    training: oneOf(
      [
        "None",
        "Short-term on-the-job training",
        "Moderate-term on-the-job training",
        "Long-term on-the-job training",
        "Apprenticeship",
        "Internship/residency",
      ],
      { ...ooh, about: "Typical on-the-job training" },
    ),
    bls_url: required(
      pattern(/^https:\/\/www\.bls\.gov\/ooh\//, "write the profile's address at www.bls.gov/ooh/", {
        ...ooh,
        about: "Address of the profile",
      }),
    ),
  },
} satisfies Table;

const modelled = { kind: "modelled" } as const;

const exposure = {
  title: "Exposure scores",
  made: "Each publication's scores joined to the 342 profiles through the Standard Occupational Classification, averaged with 2024 employment as weights, and kept only where at least half of a profile's employment has a score. Blank means not scored.",
  key: ["slug"],
  columns: {
    slug: slug("The occupation"),
    karpathy: integer({
      ...modelled,
      source: "karpathy-jobs",
      about: "A language model's rating of the occupation's description",
      unit: "score of 10",
      vintage: "March 2026",
      min: 0,
      max: 10,
    }),
    eloundou: number({
      ...modelled,
      source: "eloundou",
      about: "Share of tasks a language model could halve in time; tasks that need further tools count half",
      unit: "score of 1",
      vintage: "2023",
      min: 0,
      max: 1,
    }),
    aioe: number({
      ...modelled,
      source: "aioe",
      about: "Overlap of the abilities used with what language models can do",
      unit: "z-score",
      vintage: "2023",
      min: -5,
      max: 5,
    }),
    microsoft: number({
      ...modelled,
      source: "microsoft-applicability",
      about: "How far real conversations with an assistant cover the occupation's activities",
      unit: "score of 1",
      vintage: "2024",
      min: 0,
      max: 1,
    }),
    anthropic: number({
      ...modelled,
      source: "anthropic-labor",
      about: "Share of tasks seen in real use of a language model, weighted; 0 means none measured",
      unit: "score of 1",
      vintage: "2025",
      min: 0,
      max: 1,
    }),
    ilo: number({
      ...modelled,
      source: "ilo-wp140",
      about: "Mean score of the occupation's tasks, through a crosswalk from international codes (approximate)",
      unit: "score of 1",
      vintage: "2025",
      min: 0,
      max: 1,
    }),
    "frey-osborne": number({
      ...modelled,
      source: "frey-osborne",
      about: "Probability of computerisation, from before language models",
      unit: "score of 1",
      vintage: "2013",
      min: 0,
      max: 1,
    }),
  },
} satisfies Table;

const matchedShares = {
  title: "Partial matches",
  made: "Computed in the join: where less than all of an occupation's employment could be matched to a score.",
  key: ["slug", "measure"],
  columns: {
    slug: slug("The occupation"),
    measure: slug("The measure"),
    share: required(
      number({ about: "Share of the occupation's employment that has a score", unit: "score of 1", kind: "modelled", min: 0, max: 1 }),
    ),
  },
} satisfies Table;

const oews = { source: "bls-oews", kind: "measured", vintage: "May 2024" } as const;
const yearly = (about: string) => integer({ ...oews, about, unit: "US dollars a year", min: 1 });
const hourly = (about: string) => number({ ...oews, about, unit: "US dollars an hour", min: 1 });

const payRanges = {
  title: "Pay ranges",
  made: "exact: one published distribution. mixture: estimated by this site from the distributions of the occupations inside the profile; its median can differ from the published one by a few percent, so the published median is the one shown.",
  key: ["slug"],
  columns: {
    slug: slug("The occupation"),
    method: required(oneOf(["exact", "mixture"], { about: "How the range was obtained" })),
    p10: yearly("10th percentile of pay"),
    p25: yearly("25th percentile of pay"),
    p50: yearly("Median of the same distribution"),
    p75: yearly("75th percentile of pay"),
    p90: yearly("90th percentile of pay"),
    hourly_p10: hourly("10th percentile of hourly pay"),
    hourly_p25: hourly("25th percentile of hourly pay"),
    hourly_p50: hourly("Median of hourly pay"),
    hourly_p75: hourly("75th percentile of hourly pay"),
    hourly_p90: hourly("90th percentile of hourly pay"),
    floors: pattern(/^p\d\d( p\d\d)*$/, "write percentiles like p75 p90", { about: "Percentiles whose published value is a lower bound" }),
  },
} satisfies Table;

const dollars = (about: string) => integer({ about, unit: "US dollars a year", min: 1 });

const payLevels = {
  title: "Pay at Meta by engineering level",
  made: "Self-reported figures of Levels.fyi as read in two public copies, and the amounts that the video names. Lists differ in method and date and are never joined.",
  key: ["id"],
  columns: {
    id: slug("Name of the row in a figure's id"),
    level: required(pattern(/^E\d$/, "write a level like E6", { about: "Engineering level" })),
    to_level: pattern(/^E\d$/, "write a level like E9, or leave it blank", { about: "Last level, where the figure covers several" }),
    date: required(pattern(/^\d{4}(-\d\d)?$/, "write a year or a month, like 2022-07", { about: "What the figure holds for" })),
    source: slug("Id of the source record"),
    kind: required(oneOf(["reported", "claimed"], { about: "reported: self-reports; claimed: said in the video" })),
    base: dollars("Base salary"),
    stock: dollars("Stock that vests in a year"),
    bonus: dollars("Bonus"),
    total: required(dollars("Total pay as published; parts add up to it within 2,000")),
    total_high: dollars("Upper end, where a range is given"),
  },
} satisfies Table;

const reportedTitles = {
  title: "Reported job titles",
  made: "Titles that people in the occupation report, as given by O*NET, joined to the profiles.",
  key: ["slug", "title"],
  columns: {
    slug: slug("The occupation"),
    title: required(words({ source: "onet", about: "What people call the job", vintage: "December 2025" })),
  },
} satisfies Table;

const shortTitles = {
  title: "Short titles",
  made: "This site's own short names of occupations, for labels on the map.",
  key: ["slug"],
  columns: {
    slug: slug("The occupation"),
    short_title: required(words({ about: "A name of at most 22 characters" })),
  },
} satisfies Table;

/** Every table, by the name of its file without `.csv`. */
export const tables = {
  occupations,
  exposure,
  "matched-shares": matchedShares,
  "pay-ranges": payRanges,
  "pay-levels": payLevels,
  "reported-titles": reportedTitles,
  "short-titles": shortTitles,
} satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type Rows = { [N in TableName]: Row<(typeof tables)[N]>[] };
