import { describe, expect, it } from "vitest";
import { agreementCases } from "./agreement-cases.test-data.ts";
import { bareFloors, bracesIn } from "./built.ts";
import { chartCases, type ChartCase } from "./charts-cases.test-data.ts";
import { chartRules, rereadCharts } from "./charts.ts";
import { siteOf, type MadeUp } from "./made-up.test-data.ts";
import { skylineCases } from "./skyline-cases.test-data.ts";
import { readSite } from "./site.ts";

const cases = [...chartCases, ...agreementCases, ...skylineCases];
const page = (words: string, more = "") => `<html><head></head><body><main>${words}${more}</main></body></html>`;
const ranks = (low: number, high: number) => ({
  measures: { "Microsoft 2025": `0.1, percentile ${low}`, "Anthropic 2026": `0.2, percentile ${high}` },
});
const others: Record<string, Partial<MadeUp>> = {
  paralegals: { title: "Paralegals and legal assistants", ...ranks(8, 95), jobs: "200,000" },
  lawyers: { title: "Lawyers", ...ranks(53, 96), jobs: "800,000" },
};

const onlyAt = (percentile: number | undefined) => ({ measures: { "Microsoft 2025": `0.1, percentile ${percentile}` } });

function judge(rule: string, file: string, words: string, { placed, files: more = {}, occupations = [{}] }: ChartCase) {
  const [first, second, third] = placed ?? [];
  const files = { ...more, [file]: page(words) };
  const [own = {}, ...rest] = occupations;
  const all = { ...others, ...Object.fromEntries(rest.map((each, index) => [`more-${index}`, each])) };
  const built =
    placed === undefined ? siteOf(own, all, files) : siteOf(onlyAt(first), { second: onlyAt(second), third: onlyAt(third) }, files);
  const { faults, read } = rereadCharts(built, readSite(built));
  return { read: read.get(rule), wanted: faults.filter((fault) => fault.rule === rule).map(({ wanted }) => wanted) };
}

describe("pages of charts, categories and measures are read again", () => {
  it.each(cases)("$rule", (each) => {
    const { rule, file, right, wrong, wanted, below = "" } = each;
    expect(judge(rule, file, right + below, each)).toEqual({ read: 1, wanted: [] });
    expect(judge(rule, file, wrong + below, each).wanted).toContain(wanted);
  });

  it("each rule has a case", () => {
    expect(chartRules.map(({ name }) => name).filter((name) => !cases.some(({ rule }) => rule === name))).toEqual([]);
  });
});

describe("every built file is read again", () => {
  const built = (text: string) => siteOf({ pay: "$239,200 or more" }, {}, { "charts/map/index.html": text });

  it("a figure in braces was not filled in, whereas a script may hold braces", () => {
    expect(bracesIn(built("<p>At {occupations/actors/mean-rank}.</p>")).map(({ printed }) => printed)).toEqual([
      "{occupations/actors/mean-rank}",
    ]);
    expect(bracesIn(built("<script>let a = {e/f};</script><p>At 52.</p>"))).toEqual([]);
  });

  it("an amount that is a floor says so wherever it stands", () => {
    const bare = (text: string) => bareFloors(built(text), readSite(built(text))).map(({ page: at }) => at);
    expect(bare("<td>$239,200</td><td>or more text</td>")).toEqual(["/charts/map/index.html"]);
    expect(bare('<p>At least <a href="/">$239,200</a>, <b>$239,200</b> or more, $239,200+, or $239,2001.</p>')).toEqual([]);
  });
});
