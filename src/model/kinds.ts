import type { articleKinds } from "../schema/page.ts";

/** What readers call each kind of article. */
export const articleKindNames = {
  lead: "The story",
  topic: "Topic",
  framework: "Framework",
  argument: "Argument",
} satisfies Record<(typeof articleKinds)[number], string>;
