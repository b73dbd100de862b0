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

/** Work experience in a related occupation, as the Bureau tells it. */
export const experienceLevels = ["None", "Less than 5 years", "5 years or more"] as const;

/** On-the-job training that is needed to become competent, as the Bureau tells it. */
export const trainingLevels = [
  "None",
  "Short-term on-the-job training",
  "Moderate-term on-the-job training",
  "Long-term on-the-job training",
  "Apprenticeship",
  "Internship/residency",
] as const;

export type Schooling = (typeof schooling)[number];
