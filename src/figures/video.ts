/** The video whose claims are weighed here, as readers can call it. Its record holds the whole title. */
export const video = {
  /** Id of its source record. */
  source: "video-summary",
  name: "Humans WILL Make A Comeback",
  channel: "Valuetainment",
  /** How it was read: said wherever its claims stand. */
  seen: "Nobody here saw it: neither it nor a transcript could be found, and only a written summary of it was read.",
} as const;
