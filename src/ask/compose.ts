import { compare, next } from "./answer-compare.ts";
import { count, list } from "./answer-list.ts";
import { lookUp } from "./answer-occupation.ts";
import { page, whole } from "./answer-page.ts";
import type { Sources } from "./answer-parts.ts";
import type { Answer } from "./answer.ts";
import type { Query } from "./query.ts";
import { refused } from "./refusals.ts";
import { viewOf } from "./view-link.ts";

/** The answer to a query, by rule. */
export function compose(query: Query, from: Sources): Answer {
  const answer = byKind(query, from);
  const view = answer.status === "answered" ? viewOf(query, answer) : null;
  return { ...answer, view };
}

function byKind(query: Query, from: Sources): Answer {
  switch (query.kind) {
    case "look-up":
      return lookUp(query, from);
    case "list":
      return list(query, from);
    case "count":
      return count(query, from);
    case "compare":
      return compare(query, from);
    case "next":
      return next(query, from);
    case "whole":
      return whole(query, from);
    case "page":
      return page(query, from);
    case "refuse":
      return refused(query);
  }
}
