import { describe, expect, it } from "vitest";
import { breadcrumbs, linkedJson, webPage } from "./page.ts";
import { linkedOccupation } from "./occupation.ts";
import type { Occupation, PayRange } from "../../atlas/occupation.ts";

describe("linkedJson", () => {
  it("lets no text end the block, and keeps every text", () => {
    const name = "</script><script>alert(1)</script><!-- & “so”";
    const json = linkedJson([{ "@type": "Article", headline: name }]);
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "Article", headline: name }] });
  });
});

describe("webPage", () => {
  it("leaves out a day that content does not give", () => {
    const facts = { path: "/about/", title: "About", description: "What it is" };
    expect(webPage(facts)).not.toHaveProperty("lastReviewed");
    expect(webPage({ ...facts, checked: "2026-11-23" })).toHaveProperty("lastReviewed", "2026-11-23");
  });
});

describe("breadcrumbs", () => {
  it("starts at home and ends, without an address, at the page", () => {
    expect(breadcrumbs([{ to: "jobs", name: "Jobs" }], "Legal")).toMatchObject({
      itemListElement: [
        { position: 1, name: "Work Atlas", item: expect.stringMatching(/\/$/) as string },
        { position: 2, name: "Jobs", item: expect.stringMatching(/\/jobs\/$/) as string },
        { position: 3, name: "Legal" },
      ],
    });
  });
});

describe("linkedOccupation", () => {
  const range = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, floors: "p75 p90" } as PayRange;
  const doctors = {
    slug: "doctors",
    title: "Doctors",
    soc: [],
    blsUrl: "https://www.bls.gov/ooh/x",
    medianPay: 239200,
  } as unknown as Occupation;
  const pay = (occupation: Partial<Occupation>) => linkedOccupation({ ...doctors, education: null, experience: null, ...occupation });

  it("prints no lower bound as a percentile, and no other median than the published one", () => {
    expect(pay({ payBasis: "floor", payRange: range })).toMatchObject({ estimatedSalary: { percentile10: 1, percentile25: 2 } });
    expect(Object.keys((pay({ payBasis: "floor", payRange: range }) as unknown as { estimatedSalary: object }).estimatedSalary)).toEqual([
      "@type",
      "name",
      "currency",
      "duration",
      "percentile10",
      "percentile25",
    ]);
    expect(pay({ payBasis: "annual", payRange: null })).toMatchObject({ estimatedSalary: { median: 239200 } });
  });

  it("says nothing about pay where none is published", () => {
    expect(pay({ medianPay: null, payBasis: null, payRange: null })).not.toHaveProperty("estimatedSalary");
  });
});
