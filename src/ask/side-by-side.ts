import type { Said } from "./listen.ts";
import type { PageFinder } from "./page-finder.ts";

const compareWords =
  /\b(?:compar\w*|vs\.?|versus|v|next to|side by side|differences?|differ|which|who|better|worse|more|less|higher|lower|faster|slower|safer|than|or|against|and|beside)\b/;
const between = /(?:^|\s|¦)(?:vs\.?|versus|v|and|or|than|to|with|against|&|from|,|¦)(?:\s|¦|$)|,/;

/** Whether two pages are asked for by their names: `the difference between augmentation and displacement`. */
export function comparesPages(text: string, pages: PageFinder): boolean {
  const match =
    /\b(?:differences? between|compare|difference of) (?:an? |the )?(.+?) (?:and|with|to|or|vs\.?|versus) (?:an? |the )?(.+)$/.exec(text);
  return match !== null && match.slice(1).every((part) => pages.find(part, 1).some(({ isNamed }) => isNamed));
}

/** Whether two or three jobs stand side by side. */
export function comparesJobs({ text, jobs }: Said): boolean {
  const [first, second] = jobs;
  if (first === undefined || second === undefined || first.slug === second.slug) return false;
  const from = text.indexOf(first.words) + first.words.length;
  const to = text.indexOf(second.words, from);
  const joint = to < from ? "" : text.slice(from, to);
  return compareWords.test(text) && (between.test(` ${joint} `) || /\bthan\b|\bor\b/.test(joint));
}
