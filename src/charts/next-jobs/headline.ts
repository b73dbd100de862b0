import { titleInSentence } from "../../text/format-number.ts";
import type { NextJobsData } from "./data.ts";
import { nameOf } from "./higher.ts";
import { payWords } from "./sentences.ts";

/** What is found from any job and within any bounds, in place of what the page says of the one that it opens with; without a full stop. */
export function nextHeadline({ found, from, exposure, bounds }: NextJobsData): string {
  const start = titleInSentence(from.title);
  const by = exposure === "mean-rank" ? "" : ` by ${nameOf(exposure)}`;
  const exposed = bounds.lower === null ? "" : ` and ${bounds.lower === 0 ? "no more" : "less"} exposed${by}`;
  const count = found.rows.length;
  if (count === 0)
    return found.near.length === 0 ? `No job near to ${start} can be named` : `No job near to ${start} is left by these bounds`;
  const listed = found.by === "onet" ? "listed as related" : "near";
  const pay = from.medianPay === null ? "" : `; ${payWords(found).replace(/^1 pays/, count === 1 ? "it pays" : "1 pays")}`;
  return `${count === 1 ? "One job is" : `${count} jobs are`} ${listed} to ${start}${exposed}${pay}`;
}

/** The title of an embed; the explorer's own page is headed by what it is for, and the chart's page by what the chart opens with. */
const title = ".embed h1.title";
/** What it said as the page came. */
let own: string | undefined;

/** Heads an embed by what it shows; null for what it opens with. */
export function tellHeadline(words: string | null): void {
  const heading = document.querySelector(title);
  if (heading === null) return;
  own ??= heading.textContent;
  if (heading.textContent !== (words ?? own)) heading.textContent = words ?? own;
}
