/** A group that the video names, lit on the map. */
interface Highlight {
  label: string;
  /** Id of the claim that weighs it. */
  claim: string;
  /** Slugs of its occupations, and of categories that belong to it whole. */
  occupations: readonly string[];
  categories: readonly string[];
}

export const highlights = {
  desk: {
    label: "Desk jobs the video calls at risk",
    claim: "named-jobs-displaced",
    occupations: ["software-developers", "accountants-and-auditors", "lawyers", "project-management-specialists"],
    categories: [],
  },
  hands: {
    label: "Trades and care it calls safe",
    claim: "trades-care-safe",
    occupations: [
      "plumbers-pipefitters-and-steamfitters",
      "electricians",
      "registered-nurses",
      "licensed-practical-and-licensed-vocational-nurses",
      "nursing-assistants",
      "childcare-workers",
    ],
    categories: ["construction-and-extraction"],
  },
} as const satisfies Record<string, Highlight>;

export type HighlightId = keyof typeof highlights;

/** Whether an occupation belongs to a group. */
export const isLit = (id: HighlightId, occupation: { slug: string; category: string }): boolean => {
  const { occupations, categories }: Highlight = highlights[id];
  return occupations.includes(occupation.slug) || categories.includes(occupation.category);
};
