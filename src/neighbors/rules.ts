import { schooling, type Schooling } from "../schema/schooling.ts";
import type { Listed } from "./tables.ts";
import type { Occupation } from "../atlas/occupation.ts";

/** What the rules ask of an occupation. */
export type Prepared = Pick<Occupation, "slug" | "category" | "education" | "experience" | "training">;

/** Two occupations that lie near each other. */
export interface Pair<O extends Prepared = Prepared> {
  from: O;
  to: O;
  zones: { from: number; to: number };
  listed: Listed;
  /** Place among the nearest and likeness; null where the pair comes from O*NET's list. */
  near: { rank: number; likeness: number } | null;
}

/** How many stages of school an entry takes: what lies between high school and a bachelor's degree is one stage. */
const stages: Readonly<Record<Schooling, number>> = {
  "No formal educational credential": 0,
  "High school diploma or equivalent": 1,
  "Some college, no degree": 2,
  "Postsecondary nondegree award": 2,
  "Associate's degree": 2,
  "Bachelor's degree": 3,
  "Master's degree": 4,
  "Doctoral or professional degree": 5,
};

/** Categories whose degrees, often with a license, are for one field. */
const fields = new Set([
  "architecture-and-engineering",
  "education-training-and-library",
  "healthcare",
  "legal",
  "life-physical-and-social-science",
]);

/** Beyond these a pair that nobody lists is not near: the twentieth place, and one and a half standard deviations above the mean of all pairs. */
const farthest = 20;
const leastAlike = 1.5;

const unlisted = ({ listed }: Pair) => !listed.onet && !listed.bls;
const degree = (level: Schooling | null) => level !== null && schooling.indexOf(level) >= schooling.indexOf("Associate's degree");

export interface Rule {
  /** Why, for the page and the methods: "takes a doctoral or professional degree". */
  reason: string;
  /** The same said of several: "take …". */
  reasonOfSeveral: string;
  holds(pair: Pair): boolean;
}

/**
 * What keeps a near and less exposed occupation from being shown as one step away, in the order in which they are asked. They are as strict as
 * the tables allow: these know how much schooling a job takes, never of which field.
 */
export const rules = {
  doctorate: {
    reason: "takes a doctoral or professional degree, which is of one field",
    reasonOfSeveral: "take a doctoral or professional degree, which is of one field",
    holds: ({ to }) => to.education === "Doctoral or professional degree",
  },
  schooling: {
    reason: "takes more than one stage of school more",
    reasonOfSeveral: "take more than one stage of school more",
    holds: ({ from, to }) => from.education !== null && to.education !== null && stages[to.education] - stages[from.education] > 1,
  },
  experience: {
    reason: "asks for experience in a related job, and nobody lists the pair",
    reasonOfSeveral: "ask for experience in a related job, and nobody lists the pairs",
    holds: (pair) => unlisted(pair) && pair.to.experience !== null && pair.to.experience !== "None",
  },
  field: {
    reason: "takes a degree or a practice of one field, and nobody lists the pair",
    reasonOfSeveral: "take a degree or a practice of one field, and nobody lists the pairs",
    holds: (pair) =>
      unlisted(pair) &&
      (pair.to.education === "Master's degree" ||
        pair.to.training === "Internship/residency" ||
        (degree(pair.to.education) && fields.has(pair.to.category))),
  },
  below: {
    reason: "takes far less preparation, and nobody lists the pair",
    reasonOfSeveral: "take far less preparation, and nobody lists the pairs",
    holds: (pair) => unlisted(pair) && pair.zones.from - pair.zones.to > 1,
  },
  far: {
    reason: "is alike only from afar, and nobody lists the pair",
    reasonOfSeveral: "are alike only from afar, and nobody lists the pairs",
    holds: (pair) => unlisted(pair) && pair.near !== null && (pair.near.rank > farthest || pair.near.likeness < leastAlike),
  },
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The first rule that keeps the pair back, or null. */
export const excludedBy = (pair: Pair): RuleId | null => (Object.keys(rules) as RuleId[]).find((id) => rules[id].holds(pair)) ?? null;
