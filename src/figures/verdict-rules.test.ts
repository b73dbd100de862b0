import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verdicts, type Claim } from "../schema/claim.ts";
import { verdictNames } from "./kind-labels.ts";
import { allowedVerdicts, verdictRules, weigh } from "./verdict-rules.ts";

const piece = (source: string, stance: "for" | "against" | "context"): Claim["evidence"][number] => ({
  source,
  stance,
  finding: "It found.",
});
const origins: Record<string, string> = { copy: "list", scrape: "list" };
const weighed = (...evidence: Claim["evidence"]) => weigh(evidence, (source) => origins[source]);

describe("weigh", () => {
  it("counts sources and not pieces, each side for itself", () => {
    expect(weighed(piece("npr", "for"), piece("npr", "for"), piece("npr", "against"), piece("bbc", "context"))).toEqual({
      for: 1,
      against: 1,
      pieces: 4,
    });
  });

  it("counts records of one origin once", () => {
    expect(weighed(piece("copy", "for"), piece("scrape", "for"), piece("npr", "for"))).toEqual({ for: 2, against: 0, pieces: 3 });
  });
});

describe("allowedVerdicts", () => {
  it.each([
    [{ for: 2, against: 0, pieces: 2 }, ["supported", "partly-supported"]],
    [{ for: 1, against: 0, pieces: 3 }, ["partly-supported"]],
    [{ for: 3, against: 1, pieces: 4 }, ["partly-supported", "contested"]],
    [{ for: 0, against: 3, pieces: 5 }, ["not-supported"]],
    [{ for: 0, against: 0, pieces: 2 }, ["not-supported", "opinion", "unverifiable"]],
    [{ for: 0, against: 0, pieces: 0 }, ["opinion", "unverifiable"]],
  ] as const)("%o: %o", (weight, allowed) => {
    expect(allowedVerdicts(weight)).toEqual(allowed);
  });
});

describe("docs/verdicts.md", () => {
  it("states the rule of each verdict as the site does", () => {
    const rows = readFileSync("docs/verdicts.md", "utf8").split("\n");
    expect(rows).toEqual(expect.arrayContaining(verdicts.map((verdict) => `| ${verdictNames[verdict]} | ${verdictRules[verdict].asks} |`)));
  });
});
