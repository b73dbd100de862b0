/** What the tiles of a skyline can be colored by. */
export const skylineColors = ["exposure", "projected-change", "jobs-since"] as const;
export type SkylineColor = (typeof skylineColors)[number];
