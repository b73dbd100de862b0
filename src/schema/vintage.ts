/*
 * Which state of the data the tables hold. New figures are a new table and a line here: labels, names of columns, sentences and legends
 * take their years from it. Vintages of scores stand with their records.
 */

/** Employment is that of this year. */
export const jobsYear = "2024";
/** Employment is projected for this year. */
export const projectedYear = "2034";
/** What a projection spans. */
export const projectionYears = `${jobsYear} to ${projectedYear}`;

/** In years. */
export const projectionLength = 10;

/** Pay was surveyed in this month; as a date and in words. */
export const payDate = "2024-05";
export const payMonth = "May 2024";
/** The Bureau publishes no median above this, only that it is at least so much. US dollars a year. */
export const payCeiling = 239_200;
/** Hours that the Bureau reckons with where it turns pay by the hour into pay by the year. */
export const hoursAYear = 2_080;

/** Releases of the Employment Projections in `projections.csv`, the newest last. */
export const projectionReleases = ["2024-34", "2025-35"] as const;
/** The release that titles, schooling and levels of employment of detailed occupations are of: the newest whose Table 1.2 was read. */
export const matrixRelease = "2024-34";
/** What the newest release projects for, and what it spans. */
export const newestProjectedYear = "2035";
export const newestProjectionYears = `2025 to ${newestProjectedYear}`;

/** Pay and jobs of detailed occupations were surveyed in this month; as a date and in words. */
export const detailedPayDate = "2025-05";
export const detailedPayMonth = "May 2025";
/** The first month of `employment-series.csv`; the last is that of `detailed-pay.csv`. */
export const firstSeriesDate = "2021-05";
export const firstSeriesMonth = "May 2021";
export const seriesMonths = `${firstSeriesMonth} to ${detailedPayMonth}`;

/**
 * The survey that the newest is compared with; as a date and in words. Each pools three years of answers, so that two which lie three years apart
 * have no year in common.
 */
export const comparedDate = "2022-05";
export const comparedMonth = "May 2022";
export const comparedMonths = `${comparedMonth} to ${detailedPayMonth}`;

/** The month in which the Bureau published its categories of AI exposure, and the release whose occupations it put into them. */
export const bureauExposureMonth = "August 2026";
export const bureauExposureRelease = "2025-35";

/** The list of pay at Meta whose parts are given, base salary, stock and bonus. */
export const levelsDate = "2022-07";
export const levelsMonth = "July 2022";

/** The version of O*NET behind skills, knowledge, activities, titles and related occupations. */
export const onetVersion = "O*NET 30.1";
export const onetMonth = "December 2025";
/** The version that the authors' weights of activities were made from. */
export const activityWeights = "O*NET 29.0";

/** Columns of `occupations.csv` and of the charts' files. */
export const jobsColumn = `jobs_${jobsYear}` as const;
export const projectedColumn = `jobs_${projectedYear}` as const;
/** How tables and cards name them. */
export const jobsLabel = `Jobs in ${jobsYear}`;
export const openingsLabel = "Openings a year";
