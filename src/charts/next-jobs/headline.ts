import { print } from "../../text/format-figure.ts";
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

/** What stands below that headline on the chart's page; with a full stop. */
export function nextLead({ from, percentile }: NextJobsData): string {
  const start = titleInSentence(from.title);
  const stands = percentile === null ? "have no percentile of exposure" : `stand at percentile ${Math.round(percentile)} of exposure`;
  const pay = from.medianPay === null ? "without published pay" : `at a median of ${print(from.medianPay, "US dollars a year")} a year`;
  return `The filled dots are the jobs near to ${start} that the bounds leave. By themselves ${start} ${stands}, ${pay}.`;
}

/** The title of an embed, and that of the chart's own page with what stands below it; the explorer's page is headed by what it is for. */
const targets = { title: ".embed h1.title, main:has(#read) .head > h1", lead: "main:has(#read) .head > h1 + p" } as const;
/** What they said as the page came. */
const own = new Map<Element, Node[]>();

/** Heads an embed, or the chart's page, by what it shows; null for what it opens with. */
export function tellHeadline(words: Record<keyof typeof targets, string> | null): void {
  for (const [target, selector] of Object.entries(targets)) {
    const found = document.querySelector(selector);
    if (found === null) continue;
    if (!own.has(found)) own.set(found, [...found.childNodes]);
    const next = words?.[target as keyof typeof targets];
    if (next === undefined) found.replaceChildren(...(own.get(found) ?? []));
    else if (found.textContent !== next) found.textContent = next;
  }
}
