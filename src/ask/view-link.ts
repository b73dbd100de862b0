import { measureIds, type MeasureId } from "../schema/measure.ts";
import type { Answer } from "./answer.ts";
import { measureOf } from "./field-words.ts";
import { titleInSentence } from "../text/format-number.ts";
import type { FieldId, Query } from "./query.ts";

const isMeasure = (id: string): id is MeasureId => (measureIds as readonly string[]).includes(id);

/** What the map can be colored by that shows a field. */
const mapMeasure = (field: FieldId): MeasureId | null => measureOf(field) ?? (isMeasure(field) ? field : null);

const embedIt = (to: string) => ({ to, words: "Embed it" });
/** The form for embeds, with an occupation's card chosen. */
const cardForm = (slug: string) => `embed?chart=occupation/${slug}`;

/** The address of a chart with a view; the form for embeds, on the same page, takes that view. */
const chart = (id: string, view: Record<string, string | undefined>, words: string): Answer["view"] => {
  const chosen = Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(chosen).toString();
  return {
    to: `charts/${id}${query === "" ? "" : `?${query}`}`,
    words,
    embeds: [embedIt(`charts/${id}${query === "" ? "" : `?${query}`}#files`)],
  };
};

/** The chart or page on which an answer can be seen whole; null where the answer is all there is. */
export function viewOf(query: Query, answer: Pick<Answer, "next" | "quoted">): Answer["view"] {
  switch (query.kind) {
    case "list":
    case "count": {
      if (answer.next !== null) return { to: `jobs/next?from=${answer.next}`, words: "Open the explorer from this job", embeds: [] };
      const field = query.kind === "list" ? query.order.field : (query.choice.bounds[0]?.field ?? "mean-rank");
      const [category, ...more] = query.choice.categories;
      const only = category === undefined || more.length > 0 ? {} : { category };
      if (field === "rank-spread")
        return chart(
          "measures",
          { sort: query.kind === "list" && !query.order.descending ? "agreement" : "spread", ...only },
          "Open the chart of measures",
        );
      const measure = mapMeasure(field) ?? "mean-rank";
      return chart("risk-map", { measure, ...only }, "Open the map of occupations");
    }
    case "compare":
      return {
        to: `jobs/next?compare=${query.jobs.map(({ slug }) => slug).join(",")}`,
        words: "Open the comparison",
        embeds: query.jobs.map(({ slug, title }) => ({ to: cardForm(slug), words: `Embed ${titleInSentence(title)}` })),
      };
    case "next":
      return answer.next === null
        ? null
        : {
            to: `jobs/next?from=${answer.next}${query.to === null ? "" : `&to=${query.to.slug}`}`,
            words: "Open the explorer",
            embeds: [embedIt(`charts/next-jobs?from=${answer.next}#files`)],
          };
    case "look-up": {
      const { slug } = query.job;
      if (query.topic === "disagreement" || query.topic === "exposure" || query.topic === "score")
        return chart("measures", { occupation: slug }, "Open the measures of this job");
      if (query.topic === "time") return chart("jobs-by-exposure", {}, "Open the chart of counted jobs");
      return { to: `occupations/${slug}`, words: "Open the page of this job", embeds: [embedIt(cardForm(slug))] };
    }
    case "whole":
      return /economy/.test(query.figures[0] ?? "")
        ? chart("whole-economy", {}, "Open the whole economy")
        : chart("risk-map", {}, "Open the map of occupations");
    case "page": {
      const [first] = answer.quoted;
      return first?.kind === "Chart"
        ? { to: first.to, words: "Open the chart", embeds: [embedIt(`${first.to}#files`)], file: `${first.to}.csv` }
        : null;
    }
    case "refuse":
      return null;
  }
}
