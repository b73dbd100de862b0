import { describe, expect, it } from "vitest";
import { figures as from, library } from "../project.test-data.ts";
import { rowsTakenFrom, usesOf } from "./source-usage.ts";

const uses = usesOf(library, from);
const places = (id: string) => (uses.get(id) ?? []).map(({ to }) => to);

describe("usesOf", () => {
  it("finds pages that cite a source, print a value of it, or rest evidence on it", () => {
    expect(places("npr-meta-layoffs")).toEqual(
      expect.arrayContaining(["claims/meta-layoffs-7000", "articles/comeback", "articles/meta-layoffs", "concepts/displacement"]),
    );
  });

  it("follows a figure of a table to the table's source", () => {
    // The article cites only the map's author; its figures of pay are the Bureau's.
    expect(places("bls-ooh")).toContain("articles/job-risk-map");
    expect(places("bls-oews")).toEqual(expect.arrayContaining(["methods#table-pay-ranges", "jobs"]));
  });

  it("names measures, tables, charts and quotes", () => {
    expect(places("ilo-wp140")).toEqual(expect.arrayContaining(["measures/ilo", "measures/mean-rank", "methods#table-exposure"]));
    expect(places("karpathy-jobs")).toContain("charts/risk-map");
    expect(places("levels-chriscarini")).toEqual(expect.arrayContaining(["charts/pay-scale", "methods#table-pay-levels"]));
    expect(places("video-summary")).toContain("quotes/whose-job");
  });

  it("names the tables whose rows name the source", () => {
    expect(places("ft-stock-2026")).toContain("methods#table-known-changes");
    expect(rowsTakenFrom("levels-chriscarini", from)).toEqual([{ table: "pay-levels", rows: 16 }]);
    expect(rowsTakenFrom("levels-alvarado", from)).toEqual([{ table: "pay-levels", rows: 6 }]);
    expect(rowsTakenFrom("autor-2024", from)).toEqual([]);
  });

  it("names each place once", () => {
    for (const [id] of uses) expect(new Set(places(id)).size, id).toBe(places(id).length);
  });

  it("reads what a text with broken syntax cites", () => {
    const entry = library.concepts.get("exposure");
    if (entry === undefined) throw new Error("no such concept");
    const body = '<Cite source="yale-2025" /> and <Figure of="sources/npr-meta-layoffs/job-cuts"';
    const concepts = new Map([...library.concepts, ["exposure", { ...entry, body }]]);
    const found = usesOf({ ...library, concepts }, from);
    expect(found.get("yale-2025")?.map(({ to }) => to)).toContain("concepts/exposure");
    expect(found.get("npr-meta-layoffs")?.map(({ to }) => to)).toContain("concepts/exposure");
  });
});
