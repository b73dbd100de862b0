import { element } from "../dom/element.ts";
import { capital } from "../text/format-number.ts";
import { wordsOf } from "../text/normalize-words.ts";
import { onlyEnglish } from "./job-words.ts";
import type { Answer } from "./engine.ts";

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** How much was found, in one sentence that is announced. */
export function countWords(
  query: string,
  how: "found" | "many" | "near",
  { jobs, pages, otherLanguage }: Pick<Answer, "jobs" | "pages" | "otherLanguage">,
): string {
  const both = [
    ...(jobs.length > 0 ? [counted(jobs.length, "job")] : []),
    ...(pages.length > 0 ? [counted(pages.length, "page")] : []),
  ].join(" and ");
  if (otherLanguage && how === "near")
    return both === ""
      ? `Nothing found for “${query}”: ${onlyEnglish}. Write it in English, or look through the A to Z.`
      : `${capital(onlyEnglish)}. The nearest to “${query}”: ${both}.`;
  if (both === "") return `Nothing found for “${query}”. Try another word, or look through the A to Z.`;
  if (how === "many") return `“${query}” can mean many jobs; another word tells which. The likeliest: ${both}.`;
  return how === "found" ? `${both} for “${query}”.` : `Nothing fits “${query}” well. The nearest: ${both}.`;
}

/** What was taken for something else, or left out, so that the reader can judge the answer. */
export function correctionNote({ corrected, dropped, pages }: Answer, query: string): (Node | string)[] {
  const left = dropped.filter((word) => query.toLowerCase().includes(word));
  return [
    ...(corrected.length > 0
      ? ["Did you mean ", element("strong", "", correctedQuery(query, corrected)), "? These are its results. "]
      : []),
    ...(left.length > 0 && pages.length > 0
      ? ["No page has all of these words. Left out for the pages: ", element("strong", "", left.join(", ")), "."]
      : []),
  ];
}

/** The query as it was understood; a plural stays one. */
function correctedQuery(query: string, corrected: Answer["corrected"]): string {
  return query.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const [plain = ""] = wordsOf(word);
    const to = corrected.find(({ from }) => from === plain)?.to;
    return to === undefined ? word : to + (word.toLowerCase() === `${plain}s` ? "s" : "");
  });
}

/** What could not be loaded, and the words of the link to the A to Z. */
export function failureWords(what: "titles" | "pages", hasJobs: boolean): [string, string] {
  if (what === "titles") return ["Search could not be loaded. The A to Z lists every page and every job title.", "Open the A to Z"];
  return [
    hasJobs
      ? "These are jobs only: the index of pages could not be loaded. The A to Z lists every page."
      : "The index of pages could not be loaded. The A to Z lists every page.",
    "Open the A to Z",
  ];
}
