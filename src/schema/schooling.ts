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
