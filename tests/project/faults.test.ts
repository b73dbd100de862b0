import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, run } from "./copy.ts";

const copy = copyProject();
afterAll(() => copy.remove());

const path = (file: string) => join(copy.folder, file);
const text = (file: string) => readFileSync(path(file), "utf8");

/** Changes a file of the copy; the fault must really be in it. */
function change(file: string, from: string | RegExp, to: string): void {
  const before = text(file);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(path(file), after);
}

const lineOf = (file: string, part: string) =>
  text(file)
    .split("\n")
    .findIndex((line) => line.includes(part)) + 1;

const occupations = "content/tables/occupations.csv";
const rowOf = (slug: string) =>
  text(occupations)
    .split("\n")
    .find((line) => line.startsWith(`${slug},`)) ?? "";

interface Fault {
  what: string;
  plant(): void;
  /** What the message must hold: where, and what was found. */
  says(): RegExp;
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const at = (place: string, found: string) => new RegExp(`${escape(place)}.*${escape(found)}`);

const unusedSource = ["kind: news", "publisher: A paper", "title: A title", "date: 2026-05-20", "url: null", "read: copy"].join("\n");
const lostCorrection = [
  "kind: correction",
  "date: 2026-12-01",
  "title: A",
  "was: B",
  "now: C",
  "reason: D",
  "pages: [articles/no-such-article]",
].join("\n");

const faults: Fault[] = [
  {
    what: "a measure without words for headlines",
    plant: () => change("content/measures/microsoft.yaml", /^by: .*\n/, ""),
    says: () => /content\/measures\/microsoft\.yaml.*\bby\b/,
  },
  {
    what: "a measure that does not say what it shows",
    plant: () => change("content/measures/projected-change.yaml", /^shows: .*\n/m, ""),
    says: () => /content\/measures\/projected-change\.yaml.*\bshows\b/,
  },
  {
    what: "a misspelt concept in an article's frontmatter",
    plant: () => change("content/articles/operators.mdx", /^concepts:\n/m, "concepts:\n  - team-humann\n"),
    says: () => at("content/articles/operators.mdx concepts: ", "team-humann"),
  },
  {
    what: "a link to a concept that does not exist",
    plant: () => appendFileSync(path("content/articles/whose-job.mdx"), '\nSee <Link to="concepts/exposuer">this</Link>.\n'),
    says: () => at(`content/articles/whose-job.mdx:${lineOf("content/articles/whose-job.mdx", "exposuer")} <Link>: `, "exposuer"),
  },
  {
    what: "a source that is gone",
    plant: () => rmSync(path("content/sources/reuters-mci.yaml")),
    // Said once, with how many more places name it.
    says: () => /^ {2}content\/claims\/.* evidence: write the id of one of the sources.*"reuters-mci"\); the same in \d+ more places$/,
  },
  {
    what: "a decimal comma",
    plant: () => change("content/tables/exposure.csv", "\nactors,7,0.1875,", '\nactors,7,"0,31",'),
    says: () => at(`content/tables/exposure.csv:${lineOf("content/tables/exposure.csv", "0,31")} eloundou: `, '"0,31"'),
  },
  {
    what: "an unknown category",
    plant: () =>
      change(occupations, "\nelectricians,Electricians,construction-and-extraction,", "\nelectricians,Electricians,building-things,"),
    says: () => at(`${occupations}:${lineOf(occupations, "building-things")} category: `, "building-things"),
  },
  {
    what: "a row that is there twice",
    plant: () => appendFileSync(path(occupations), `${rowOf("bakers")}\n`),
    says: () => at(`${occupations}:${text(occupations).trim().split("\n").length} slug: `, "bakers"),
  },
  {
    what: "a number with a separator, above the unknown category",
    plant: () => change(occupations, rowOf("actors"), rowOf("actors").replace(",57000,", ',"57,000",')),
    says: () => at(`${occupations}:${lineOf(occupations, "57,000")} jobs_2024: `, "57,000"),
  },
  {
    what: "MDX that is not MDX",
    plant: () => appendFileSync(path("content/concepts/exposure.mdx"), "\nThis tag <Figure is never closed.\n"),
    says: () => /content\/concepts\/exposure\.mdx:\d+: mend the MDX/,
  },
  {
    what: "an empty table",
    plant: () => writeFileSync(path("content/tables/matched-shares.csv"), "slug,measure,share\n"),
    says: () => /content\/tables\/matched-shares\.csv: .*empty/,
  },
  {
    what: "a table without its first column",
    plant: () => change("content/tables/short-titles.csv", "slug,short_title", "short_title"),
    says: () => at("content/tables/short-titles.csv:1: ", "short_title"),
  },
  {
    what: "a field that Astro's schema would refuse first",
    plant: () => change("content/concepts/median-pay.mdx", /^definition: /m, "definitoin: "),
    says: () => at("content/concepts/median-pay.mdx:", "definitoin"),
  },
  {
    what: "a verdict that does not exist",
    plant: () => change("content/claims/pay-e6.yaml", /^verdict: .*$/m, "verdict: true-ish"),
    says: () => at(`content/claims/pay-e6.yaml:${lineOf("content/claims/pay-e6.yaml", "true-ish")} verdict: `, "true-ish"),
  },
  {
    what: "YAML that is not YAML",
    plant: () => change("content/charts/pay-scale.yaml", /^from: /m, "from: [\nfrom: "),
    says: () => /content\/charts\/pay-scale\.yaml:\d+: mend the YAML/,
  },
  {
    what: "a figure that does not exist",
    plant: () => appendFileSync(path("content/articles/cold-hearted.mdx"), '\nAbout <Figure of="occupations/plumbers/median-pay" />.\n'),
    says: () =>
      at(
        `content/articles/cold-hearted.mdx:${lineOf("content/articles/cold-hearted.mdx", "occupations/plumbers/")} <Figure>: `,
        "plumbers",
      ),
  },
  {
    what: "a figure typed by hand",
    plant: () => appendFileSync(path("content/articles/operators.mdx"), "\nAbout 4321 people were asked.\n"),
    says: () => at(`content/articles/operators.mdx:${lineOf("content/articles/operators.mdx", "4321")}`, "4321"),
  },
  {
    what: "a claim that has a verdict and no evidence",
    plant: () => change("content/claims/video-source.yaml", /^verdict: .*$/m, "verdict: supported"),
    says: () => /content\/claims\/video-source\.yaml evidence: name at least one piece of evidence/,
  },
  {
    what: "a verdict that the rule does not allow",
    plant: () => change("content/claims/pay-e7-e9.yaml", /^verdict: .*$/m, "verdict: supported"),
    says: () => at("content/claims/pay-e7-e9.yaml verdict: write partly-supported or contested, or mend the evidence", "supported"),
  },
  {
    what: "evidence without a source",
    plant: () => change("content/claims/stratification.yaml", /^ {2}- source: \S+\n {4}stance/m, "  - stance"),
    says: () => /content\/claims\/stratification\.yaml(:\d+)? evidence\.0\.source: write this field; it is missing/,
  },
  {
    what: "a source that nobody uses",
    plant: () => writeFileSync(path("content/sources/zz-unused.yaml"), unusedSource),
    says: () => at("content/sources/zz-unused.yaml: cite this source or remove it", "zz-unused"),
  },
  {
    what: "one publication under two ids",
    plant: () => writeFileSync(path("content/sources/zz-double.yaml"), text("content/sources/verge-meta-layoffs.yaml")),
    says: () =>
      at(
        "content/sources/zz-double.yaml url: keep one record of this publication; the other is content/sources/verge-meta-layoffs.yaml",
        "theverge",
      ),
  },
  {
    what: "a score above its range",
    plant: () => change("content/tables/exposure.csv", "\nelectricians,2,", "\nelectricians,11,"),
    says: () =>
      at(
        `content/tables/exposure.csv:${lineOf("content/tables/exposure.csv", "electricians,11,")} karpathy: write a number from 0 to 10`,
        "11",
      ),
  },
  {
    what: "negative jobs",
    plant: () => change(occupations, rowOf("carpenters"), rowOf("carpenters").replace(/,(\d+),/, ",-$1,")),
    says: () => at(`${occupations}:${lineOf(occupations, "carpenters,")} jobs_2024: `, '"-'),
  },
  {
    what: "percentiles out of order",
    plant: () => change("content/tables/pay-ranges.csv", "\nbakers,exact,27560,31470,36650,", "\nbakers,exact,27560,31470,31469,"),
    says: () =>
      at(
        `content/tables/pay-ranges.csv:${lineOf("content/tables/pay-ranges.csv", "bakers,")} p50: write a number not under p25, which is 31470`,
        "31469",
      ),
  },
  {
    what: "a total that does not add up",
    plant: () => change("content/tables/pay-levels.csv", ",316000,1200000,86000,1600000,", ",316000,1200000,86000,1500000,"),
    says: () =>
      at(
        `content/tables/pay-levels.csv:${lineOf("content/tables/pay-levels.csv", "e8-2022-07")} total: make it the sum of base and stock and bonus`,
        "1500000",
      ),
  },
  {
    what: "a concept linked twice on a page",
    plant: () =>
      appendFileSync(
        path("content/articles/meta-layoffs.mdx"),
        '\n<Link to="concepts/augmentation">One</Link> and <Link to="concepts/augmentation">two</Link>.\n',
      ),
    says: () =>
      at(
        `content/articles/meta-layoffs.mdx:${lineOf("content/articles/meta-layoffs.mdx", ">One</Link>")} <Link>: link a concept or measure once a page`,
        "concepts/augmentation",
      ),
  },
  {
    what: "a question about a chart that its article does not show",
    plant: () => change("content/questions/pay-at-the-top.yaml", "chart: pay-scale", "chart: risk-map"),
    says: () => at("content/questions/pay-at-the-top.yaml questions.0.chart: ", "risk-map"),
  },
  {
    what: "an article without a question sheet",
    plant: () => rmSync(path("content/questions/comeback.yaml")),
    says: () => at("content/articles/comeback.mdx: add its question sheet", "comeback"),
  },
  {
    what: "a correction of a page that does not exist",
    plant: () => writeFileSync(path("content/corrections/zz-lost.yaml"), lostCorrection),
    says: () => at("content/corrections/zz-lost.yaml pages: ", "articles/no-such-article"),
  },
  {
    what: "a measure without its words",
    plant: () => rmSync(path("content/measures/ilo.yaml")),
    says: () => /content\/measures\/ilo\.yaml: add this file/,
  },
  {
    what: "a file name with a capital",
    plant: () => writeFileSync(path("content/quotes/Whose-Job.mdx"), text("content/quotes/whose-job.mdx")),
    says: () => /content\/quotes\/Whose-Job\.mdx: name the file/,
  },
];

describe("a build of content with faults of every kind", () => {
  let code: number | null = 0;
  let printed = "";

  beforeAll(async () => {
    for (const { plant } of faults) plant();
    ({ code, printed } = await run(copy.folder, "npm", ["run", "build"]));
  });

  test("stops, and writes nothing", () => {
    expect(code).not.toBe(0);
    expect(existsSync(path("dist/index.html"))).toBe(false);
  });

  test.each(faults)("names $what", ({ says }) => {
    const lines = printed.split("\n").filter((line) => says().test(line));
    expect(lines, printed.slice(0, 6_000)).not.toEqual([]);
    expect(lines.every((line) => line.length < 600)).toBe(true);
  });

  test("blames nobody for pointing at a row or file that is there and was refused", () => {
    const pointed =
      /\(found "(actors|occupations\/actors|median-pay|concepts\/median-pay|pay-e6|claims\/pay-e6|pay-scale|charts\/pay-scale)"\)/;
    const blamed = printed.split("\n").filter((line) => pointed.test(line));
    expect(blamed.slice(0, 5)).toEqual([]);
  });

  test("says how many there are, in one list, and shows no stack", () => {
    const count = Number(/(\d+) problems in the content:/.exec(printed)?.[1]);
    expect(count).toBeGreaterThanOrEqual(faults.length);
    expect(printed.split("\n").filter((line) => /content\/.+: .+/.test(line))).toHaveLength(count);
    expect(printed).not.toMatch(/^\s+at .+[:(]\d+|node_modules\/|Stack trace|InvalidContentEntryData|ZodError/m);
  });
});
