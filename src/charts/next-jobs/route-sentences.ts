import { rules } from "../../neighbors/rules.ts";
import type { NextData, NextOccupation } from "./occupations.ts";
import { mostMoves, type Move, type Route } from "./route.ts";
import type { FilterId } from "./rows.ts";
import { boundsAgainst, whyBeyond } from "./stops.ts";
import type { NextView } from "./view.ts";
import { numeral } from "../../text/number-words.ts";
import { capital, titleInSentence } from "../../text/format-number.ts";

/** What a route, or its absence, is in one or two sentences. */
export function routeSentence(
  route: Route,
  from: NextOccupation,
  to: NextOccupation,
  view: Pick<NextView, "measure" | FilterId>,
  data: NextData,
): string {
  const titleOf = titleIn(data);
  const [start, end] = [titleInSentence(from.title), titleInSentence(to.title)];
  if (!("none" in route)) return `${led(route.moves, titleOf)}.`;
  switch (route.none) {
    case "same":
      return `${to.title}: that is the job you start from. Name another.`;
    case "unrated":
      return `The tables hold no ratings of the skills of ${route.slugs.map(titleOf).join(" and of ")}, so no distance can be computed and no route found.`;
    case "closed":
      return `No move leads to ${end}, wherever one starts: ${reasons(route.excludedBy)}.`;
    case "far":
      return `No route leads from ${start} to ${end}: within ${numeral(mostMoves)} moves, each to one of the forty nearest jobs and none kept back by a rule, it is not reached.`;
    case "filtered":
      return filtered(route, from, to, view, data);
  }
}

const titleIn =
  ({ bySlug }: NextData) =>
  (slug: string) =>
    titleInSentence(bySlug.get(slug)?.title ?? slug);

/** `Two moves lead from tellers to bookkeepers, by clerks`. */
function led(moves: readonly Move[], titleOf: (slug: string) => string): string {
  const [first, last] = [moves[0]?.from ?? "", moves.at(-1)?.to ?? ""];
  const by = moves.slice(0, -1).map((move) => titleOf(move.to));
  const count = `${capital(numeral(moves.length))} ${moves.length === 1 ? "move leads" : "moves lead"}`;
  return `${count} from ${titleOf(first)} to ${titleOf(last)}${by.length === 0 ? "" : `, by ${by.join(", then ")}`}`;
}

/** Where all is too much preparation in job zones, that is the reason; else the rules are, which say more. */
function reasons(excludedBy: ReadonlySet<keyof typeof rules | "zone">): string {
  const words = [...excludedBy].flatMap((id) => (id === "zone" ? [] : [rules[id].reason]));
  return words.length === 0 ? "it takes more than one job zone more of preparation from all that lie near it" : `it ${words.join(", or ")}`;
}

function filtered(
  { moves, kept }: Extract<Route, { none: "filtered" }>,
  from: NextOccupation,
  to: NextOccupation,
  view: Pick<NextView, "measure" | FilterId>,
  data: NextData,
): string {
  const why = kept.map((slug) => {
    const stop = data.bySlug.get(slug);
    if (stop === undefined) return slug;
    const bounds = boundsAgainst(view, stop, from, slug === to.slug);
    return `the job of ${titleInSentence(stop.title)} ${bounds.map((bound) => whyBeyond(bound, view, stop, from, data.categories)).join(" and ")}`;
  });
  const itself = kept.includes(to.slug) ? "Your bounds keep back the job itself." : "Your bounds keep back every route.";
  return `${itself} Without them ${led(moves, titleIn(data)).replace(/^./, (first) => first.toLowerCase())}; but ${why.join("; ")}.`;
}
