import type { Bound, FieldId, NamedJob } from "./query.ts";

/** The bound that another job sets: `jobs that pay more than a lawyer`. */
export function boundByJob(text: string, job: NamedJob, number: (slug: string, field: FieldId) => number | null): Bound | null {
  const match =
    /\b(more|less|better|worse|higher|lower|faster|slower|safer|fewer|bigger|smaller)\b(.*)\bthan (?:that of )?(?:an? |the )?$/.exec(
      text.slice(0, text.indexOf(job.words)),
    );
  if (match === null) return null;
  const [, word = "", between = ""] = match;
  const about = `${text.slice(Math.max(0, match.index - 20), match.index)} ${word} ${between}`;
  const field: FieldId | null = /expos|risk|safe|automat/.test(about)
    ? "mean-rank"
    : /pa(?:y|id)|earn|salar|wage|mak|money|better|worse/.test(about)
      ? "median-pay"
      : /grow|faster|slower/.test(about)
        ? "projected-change"
        : /workers|people|jobs|bigger|smaller/.test(about)
          ? "jobs"
          : null;
  const value = field === null ? null : number(job.slug, field);
  if (field === null || value === null) return null;
  return {
    field,
    operator: /^(?:more|better|higher|faster|bigger)$/.test(word) ? ">" : "<",
    value,
    assumed: `${match[0].trim().replace(/^.*\b(?=more|less|better|worse|higher|lower|faster|slower|safer|fewer|bigger|smaller)/, "")} ${job.words}`,
  };
}
