/** The Bureau's levels of typical entry education, from the lowest, as pages print them. */
export const levels = [
  "no formal educational credential",
  "high school diploma or equivalent",
  "some college, no degree",
  "postsecondary nondegree award",
  "associate’s degree",
  "bachelor’s degree",
  "master’s degree",
  "doctoral or professional degree",
];

/** A level of a table as pages print it. */
export const printedLevel = (level: string): string => level.slice(0, 1).toLowerCase() + level.slice(1).replace("'", "’");
