import type { Claim, Stance, Verdict } from "../schema/claim.ts";

/** What the rule asks of the evidence before a verdict may be given. Numbers count independent sources, not pieces of evidence. */
export interface VerdictRule {
  /** Least and most that may be for the claim. */
  for: readonly [least: number, most: number];
  /** Least and most that may be against it. */
  against: readonly [least: number, most: number];
  /** Whether there has to be any evidence at all. */
  evidence: boolean;
  /** The same for readers, with what only a reader can judge: a sentence after the verdict's name. */
  asks: string;
}

const any = Infinity;

/** `docs/verdicts.md` gives the reasons. */
export const verdictRules = {
  supported: {
    for: [2, any],
    against: [0, 0],
    evidence: true,
    asks: "At least two independent sources are for it, none is against it, and together they cover the claim as it is worded.",
  },
  "partly-supported": {
    for: [1, any],
    against: [0, any],
    evidence: true,
    asks: "At least one source is for a part of it. The reason says which part, and what is missing or wrong in the rest.",
  },
  contested: {
    for: [1, any],
    against: [1, any],
    evidence: true,
    asks: "At least one source is for it and one against it, on the same point, and none settles it.",
  },
  "not-supported": {
    for: [0, 0],
    against: [0, any],
    evidence: true,
    asks: "Evidence was found, and none of it is for the claim: it is against it, or it does not reach as far as the claim does.",
  },
  opinion: {
    for: [0, 0],
    against: [0, 0],
    evidence: false,
    asks: "It is a judgment of value, or a forecast that nothing known today could settle. What is shown with it is context.",
  },
  unverifiable: {
    for: [0, 0],
    against: [0, 0],
    evidence: false,
    asks: "It could be settled, but what it takes could not be had. What is shown with it is context.",
  },
} satisfies Record<Verdict, VerdictRule>;

/** How many independent sources are for a claim and against it, and how many pieces of evidence there are in all. */
export interface Weight {
  for: number;
  against: number;
  pieces: number;
}

/** The verdicts that the rule allows for such evidence. */
export const allowedVerdicts = ({ for: own, against, pieces }: Weight): Verdict[] =>
  (Object.entries(verdictRules) as [Verdict, VerdictRule][]).flatMap(([verdict, rule]) =>
    within(own, rule.for) && within(against, rule.against) && (pieces > 0 || !rule.evidence) ? [verdict] : [],
  );

const within = (count: number, [least, most]: readonly [number, number]) => count >= least && count <= most;

/** Sources that go back to one origin count once on each side. */
export function weigh(evidence: Claim["evidence"], originOf: (source: string) => string | undefined): Weight {
  const origins = (side: Stance) =>
    new Set(evidence.filter(({ stance }) => stance === side).map(({ source }) => originOf(source) ?? source)).size;
  return { for: origins("for"), against: origins("against"), pieces: evidence.length };
}
