import { currentCount, isPast } from "../../schema/measure.ts";
import { scoreTexts } from "../../schema/score-texts.ts";
import type { AgreementData } from "./data.ts";

/** How far the measures contradict the Bureau's lowest and highest step, in words. */
export function agreementSentence({ rows, counts }: AgreementData): string {
  const highest = counts.length - 1;
  const current = (step: number) => rows.filter((row) => row.step === step && !isPast(row.measure)).map(({ far }) => far.length);
  const past = rows.filter(({ measure, step }) => isPast(measure) && (step === 0 || step === highest));
  const [low, high] = past;
  const before =
    low === undefined || high === undefined
      ? ""
      : ` ${scoreTexts[low.measure].inSentence}, in 2013, put ${low.far.length} of the first at the top and ${high.far.length} of the second at the bottom.`;
  return (
    `Of ${counts[0] ?? 0} occupations that the Bureau calls low, each of the ${currentCount} current measures puts ${span(current(0))} in its top third; ` +
    `of ${counts[highest] ?? 0} that it calls very high, each puts ${span(current(highest))} in its bottom third.${before}`
  );
}

/** `none`, `2`, `0 to 2`. */
function span(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0) return "none";
  return least === most ? String(most) : `${least} to ${most}`;
}
