import { measures } from "../../atlas/measure.ts";
import { scoreIds } from "../../schema/measure.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Entry, Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { allowedVerdicts, weigh, type Weight } from "../../figures/verdict-rules.ts";

/** Verdicts that the rule in `docs/verdicts.md` does not allow, and evidence on a side where it does not count. */
export function checkVerdicts(library: Library): Problem[] {
  return [...library.claims.values()].flatMap((entry) => {
    const strayed = strayEvidence(entry, library);
    return strayed.length > 0 ? strayed : verdictProblem(entry, library);
  });
}

function verdictProblem({ file, data }: Entry<"claims">, { sources }: Library): Problem[] {
  const { verdict, evidence } = data;
  const weight = weigh(evidence, (id) => sources.get(id)?.data.origin);
  const allowed = allowedVerdicts(weight);
  if (allowed.includes(verdict)) return [];
  if (evidence.length === 0)
    return [{ file, field: "evidence", message: "name at least one piece of evidence, or make the verdict opinion or unverifiable" }];
  const message = `write ${list(allowed)}, or mend the evidence: the rule in docs/verdicts.md does not allow this verdict with ${inWords(weight)}`;
  return [{ file, field: "verdict", message, found: verdict }];
}

const inWords = ({ for: own, against }: Weight) =>
  `${own} independent ${own === 1 ? "source" : "sources"} for the claim and ${against} against it`;

const list = (words: readonly string[]) => words.join(" or ");

const scores: ReadonlySet<string> = new Set(scoreIds.flatMap((id) => measures[id].sources));

/** Evidence that is for or against a claim and can be neither. */
function strayEvidence({ file, data }: Entry<"claims">, { sources }: Library): Problem[] {
  return data.evidence.flatMap(({ source, stance }, index) => {
    const message = stance === "context" ? undefined : strayed(source, data, sources.get(source)?.data.kind);
    return message === undefined ? [] : [{ file, field: `evidence.${index}.stance`, message, found: stance }];
  });
}

function strayed(source: string, { subjects }: Claim, kind: string | undefined): string | undefined {
  if (kind === "video") return "write context: what the video says is the claim, and no evidence for it";
  if (scores.has(source) && !subjects.includes("exposure"))
    return "write context, or add exposure to the subjects: a score of exposure is evidence for claims about exposure alone";
  return undefined;
}
