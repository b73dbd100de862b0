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

/** Whether an occupation belongs to a group: itself, as a part of its profile, or with its category. */
export const isLit = (id: HighlightId, { slug, category, to }: { slug: string; category: string; to?: string }): boolean => {
  const { occupations, categories }: Highlight = highlights[id];
  // A part leads to its row on the profile's page.
  const profile = to?.replace(/^occupations\//, "").replace(/#.*/, "") ?? slug;
  return occupations.includes(profile) || categories.includes(category);
};
