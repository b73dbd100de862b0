import { keeps } from "./choose.ts";
import { orderOf, type Said } from "./listen.ts";
import { noChoice, refuse, type NamedJob, type Query } from "./query.ts";

/** A list as the question asks for it. */
export function listOf(said: Said, like: NamedJob | null): Query {
  const choice = {
    ...noChoice,
    bounds: said.bounds,
    categories: said.categories,
    without: said.without,
    like: like?.slug ?? null,
    less: like !== null && /\b(?:less|lower|not so|safer|fewer)\b/.test(said.text),
    more:
      like !== null &&
      /\b(?:better|more|higher) ?(?:paid|paying|pay|salary|money|wage)?\b/.test(said.text) &&
      !/\bmore exposed\b/.test(said.text),
  };
  // "Like a teacher but less exposed" means less than a teacher, not less than a third of all.
  const relative = choice.less
    ? choice.bounds.filter(({ field, assumed }) => assumed === undefined || !/rank$/.test(field))
    : choice.bounds;
  const bounds = choice.more ? relative.filter(({ field, assumed }) => assumed === undefined || field !== "median-pay") : relative;
  const query: Query = { kind: "list", choice: { ...choice, bounds }, order: orderOf(said), count: said.count ?? 10 };
  if (/\b(?:how many|number of|what (?:share|percent\w*|proportion)|count)\b/.test(said.text))
    return { kind: "count", choice: { ...choice, bounds }, share: /\b(?:share|percent\w*|proportion)\b/.test(said.text) };
  return query;
}

/** The query, or the refusal of one whose bounds nothing can satisfy. */
export function checked(query: Query): Query {
  if (query.kind !== "list" && query.kind !== "count") return query;
  for (const a of query.choice.bounds)
    for (const b of query.choice.bounds) {
      if (a.field !== b.field || a === b) continue;
      if (a.operator === "=" && !keeps(a.value, b)) return refuse("contradiction", a.field);
      if (!a.operator.startsWith(">") || !b.operator.startsWith("<")) continue;
      if (a.value > b.value || (a.value === b.value && (a.operator === ">" || b.operator === "<"))) return refuse("contradiction", a.field);
    }
  if (query.choice.categories.some((slug) => query.choice.without.includes(slug))) return refuse("contradiction", "category");
  return query;
}
