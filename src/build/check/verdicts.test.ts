import { describe, expect, it } from "vitest";
import type { Claim, Verdict } from "../../schema/claim.ts";
import { printProblem } from "../../content/problem.ts";
import { audit } from "./audit.ts";
import { checkVerdicts } from "./verdicts.ts";

const { library } = audit(process.cwd());
const file = "content/claims/pay-e6.yaml";
const entry = library.claims.get("pay-e6");
if (entry === undefined) throw new Error("no claim pay-e6");

type Side = readonly [source: string, stance: "for" | "against" | "context"];

/** What is said of one claim with this verdict and this evidence. */
function printed(verdict: Verdict, evidence: readonly Side[], change: Partial<Claim> = {}): string[] {
  if (entry === undefined) return [];
  const pieces = evidence.map(([source, stance]) => ({ source, stance, finding: "It found." }));
  const data: Claim = { ...entry.data, ...change, verdict, evidence: pieces };
  return checkVerdicts({ ...library, claims: new Map([["pay-e6", { ...entry, data }]]) }).map(printProblem);
}

const refused = (verdict: Verdict, allowed: string, own: number, against: number) => [
  `${file} verdict: write ${allowed}, or mend the evidence: the rule in docs/verdicts.md does not allow this verdict with ${own} independent ${own === 1 ? "source" : "sources"} for the claim and ${against} against it (found "${verdict}")`,
];

describe("checkVerdicts", () => {
  it("finds nothing wrong with the project's own", () => {
    expect(library.claims.size).toBe(23);
    expect(checkVerdicts(library)).toEqual([]);
  });

  it("refuses supported on one source", () => {
    expect(printed("supported", [["npr-meta-layoffs", "for"]])).toEqual(refused("supported", "partly-supported", 1, 0));
    expect(printed("supported", [["npr-meta-layoffs", "for"], ["reuters-mci", "for"]])).toEqual([]); // prettier-ignore
  });

  it("takes two copies of one list for one source", () => {
    const copies: Side[] = [
      ["levels-chriscarini", "for"],
      ["levels-alvarado", "for"],
    ];
    expect(printed("supported", copies)).toEqual(refused("supported", "partly-supported", 1, 0));
  });

  it("refuses supported with evidence against", () => {
    const both: Side[] = [
      ["npr-meta-layoffs", "for"],
      ["reuters-mci", "for"],
      ["bbc-meta-layoffs", "against"],
    ];
    expect(printed("supported", both)).toEqual(refused("supported", "partly-supported or contested", 2, 1));
    expect(printed("contested", both)).toEqual([]);
  });

  it("refuses partly supported and contested with nothing for", () => {
    const none: Side[] = [
      ["npr-meta-layoffs", "against"],
      ["meta-q4-2025", "context"],
    ];
    expect(printed("partly-supported", none)).toEqual(refused("partly-supported", "not-supported", 0, 1));
    expect(printed("contested", none)).toEqual(refused("contested", "not-supported", 0, 1));
    expect(printed("not-supported", none)).toEqual([]);
  });

  it("refuses contested with nothing against, and not supported with something for", () => {
    expect(printed("contested", [["npr-meta-layoffs", "for"]])).toEqual(refused("contested", "partly-supported", 1, 0));
    expect(printed("not-supported", [["npr-meta-layoffs", "for"]])).toEqual(refused("not-supported", "partly-supported", 1, 0));
  });

  it("takes no more than context with an opinion", () => {
    expect(printed("opinion", [["davis-wachter", "context"]])).toEqual([]);
    expect(printed("opinion", [["davis-wachter", "against"]])).toEqual(refused("opinion", "not-supported", 0, 1));
    expect(printed("unverifiable", [["ht-audio", "for"]])).toEqual(refused("unverifiable", "partly-supported", 1, 0));
  });

  it.each(["supported", "partly-supported", "contested", "not-supported"] as const)("refuses %s without evidence", (verdict) => {
    expect(printed(verdict, [])).toEqual([
      `${file} evidence: name at least one piece of evidence, or make the verdict opinion or unverifiable`,
    ]);
  });

  it("takes an opinion and what could not be checked without evidence", () => {
    expect([...printed("opinion", []), ...printed("unverifiable", [])]).toEqual([]);
  });

  it("refuses a score of exposure as evidence for anything else", () => {
    const score: Side[] = [["karpathy-jobs", "for"]];
    expect(printed("partly-supported", score)).toEqual([
      `${file} evidence.0.stance: write context, or add exposure to the subjects: a score of exposure is evidence for claims about exposure alone (found "for")`,
    ]);
    expect(printed("partly-supported", score, { subjects: ["exposure"] })).toEqual([]);
    expect(printed("not-supported", [["karpathy-jobs", "context"]])).toEqual([]);
  });

  it("refuses the video as evidence", () => {
    expect(printed("partly-supported", [["video-summary", "for"]])).toEqual([
      `${file} evidence.0.stance: write context: what the video says is the claim, and no evidence for it (found "for")`,
    ]);
  });
});
