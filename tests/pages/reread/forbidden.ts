/** A figure's name in braces, as the content writes it, which no built file may hold: `{occupations/actors/jobs}`. */
export const brace = /\{[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)+\}/;

/** Words that a page may not print at all, and why. */
export const forbidden: readonly { name: string; words: RegExp; why: string }[] = [
  { name: "a cause without a source", words: /AI or no AI|for reasons that have little to do with AI/, why: "the table gives no cause" },
  {
    name: "an insult from the title lists",
    words: /\b(?:quack|ambulance chaser|murse|rent a cop|paper pusher)s?\b/i,
    why: "searchable, never shown",
  },
];
