/** Meta's engineering levels that the lists name, lowest first. */
export const payLevelIds = ["E3", "E4", "E5", "E6", "E7", "E8", "E9"] as const;
export type PayLevelId = (typeof payLevelIds)[number];
