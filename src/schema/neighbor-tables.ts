import { onetMonth, projectionYears } from "./vintage.ts";
import { integer, number, required } from "./column.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

export const neighbors = {
  title: "Neighboring occupations",
  made: "Computed: for each occupation the forty whose work is most alike. Likeness is 0.7 times the cosine of skills and knowledge (importance times level) plus 0.3 times the cosine of shares of work by activity, each in standard deviations from the mean of all pairs. It says what jobs ask for, and not what a person has; it is no percentage. The seven profiles without ratings are left out.",
  key: ["slug", "neighbour"],
  different: [["slug", "neighbour"]],
  places: [{ list: "slug", place: "rank", falling: "likeness" }],
  joinedBy: ["onet", "microsoft-applicability", "soc-crosswalks", "bls-ooh"],
  columns: {
    slug: slug("The occupation"),
    neighbour: slug("The occupation that is near to it"),
    rank: required(integer({ about: "Its place: 1 is the nearest", unit: "occupations", kind: "modelled", min: 1, max: 40 })),
    likeness: required(
      number({ about: "How much the two are alike; 0 is the mean of all pairs", unit: "z-score", kind: "modelled", min: -5, max: 5 }),
    ),
  },
} satisfies Table;

export const relatedOccupations = {
  title: "Related occupations, as listed",
  made: "Two published lists joined: O*NET's, carried to the profiles and numbered again by the best place that a pair has there, and the similar occupations that each profile of the Handbook links to.",
  key: ["slug", "related"],
  different: [["slug", "related"]],
  places: [
    { list: "slug", place: "onet" },
    { list: "slug", place: "bls" },
  ],
  joinedBy: ["soc-crosswalks"],
  columns: {
    slug: slug("The occupation"),
    related: slug("The occupation that is listed with it"),
    onet: integer({
      about: "Place in O*NET’s list; blank where it is not there",
      source: "onet",
      unit: "occupations",
      kind: "reported",
      vintage: onetMonth,
      min: 1,
    }),
    bls: integer({
      about: "Place among the Handbook’s similar occupations; blank where it is not there",
      source: "bls-ooh",
      unit: "occupations",
      kind: "reported",
      vintage: projectionYears,
      min: 1,
    }),
  },
} satisfies Table;

export const jobZones = {
  title: "Job zones",
  made: "O*NET’s zones averaged by this site as its ratings are; a profile of several zones has a number between them.",
  key: ["slug"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: {
    slug: slug("The occupation"),
    job_zone: required(
      number({
        about: "Preparation that the job takes, from 1, little or none, to 5, extensive",
        source: "onet",
        unit: "score of 5",
        kind: "measured",
        vintage: onetMonth,
        min: 1,
        max: 5,
      }),
    ),
  },
} satisfies Table;
