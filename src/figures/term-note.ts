import type { Claim } from "../schema/claim.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Concept } from "../schema/page.ts";
import { verdictNames } from "./kind-labels.ts";
import type { Figures } from "./look-up-figure.ts";
import { measureAbout } from "../schema/score-texts.ts";
import { isMeasureId, measures } from "../atlas/measure.ts";
import { plain } from "./fill-figures.ts";

/** What the card of a linked term says: its name and one or two sentences. */
export interface TermNote {
  name: string;
  words: string;
}

/** What links to terms are looked up in. */
export interface Terms {
  concepts: ReadonlyMap<string, Concept>;
  claims: ReadonlyMap<string, Claim>;
  figures: Figures;
}

/** The card of a link inside the site; undefined where the address is no concept, measure or claim. */
export function termNote(to: string, { concepts, claims, figures }: Terms): TermNote | undefined {
  const [group, id = ""] = to.split("/");
  const concept = group === "concepts" ? concepts.get(id) : undefined;
  if (concept !== undefined) return { name: concept.title, words: concept.definition };
  const claim = group === "claims" ? claims.get(id) : undefined;
  if (claim !== undefined) return { name: verdictNames[claim.verdict], words: plain(claim.reason, figures) };
  return group === "measures" && isMeasureId(id) ? measureNote(id) : undefined;
}

function measureNote(id: MeasureId): TermNote {
  const { label, kind, unit, vintage } = measures[id];
  return { name: label, words: `${measureAbout[id]}. ${[kind, unit, vintage].join(", ")}.` };
}
