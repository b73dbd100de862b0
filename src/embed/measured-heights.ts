/**
 * Height in px of each chart's embed in the frame from 320 to 760 px in which it is the highest, measured in a browser: two lines more of a title
 * or a credit are more than a rule can tell. `tests/embed/heights.test.ts` measures again and says what to write.
 */
export const measuredHeights: Readonly<Record<string, number>> = {
  agreement: 1232,
  "exposure-by-category": 1518,
  "exposure-outlook": 1082,
  "exposure-pay": 1078,
  "headcount-and-pay": 1856,
  "jobs-by-exposure": 1619,
  measures: 1678,
  "named-jobs": 1117,
  "next-jobs": 1276,
  "pay-scale": 1439,
  "projections-by-exposure": 1556,
  "risk-map": 1013,
  skyline: 906,
  "skyline-outlook": 934,
  "skyline-ranges": 1001,
  "skyline-since": 954,
  "then-and-now": 1107,
  "whole-economy": 1034,
};
