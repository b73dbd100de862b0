import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { tagsOf } from "../html.ts";
import { filesOf, read } from "../site.ts";

interface Name {
  family?: string;
  given?: string;
  literal?: string;
  "non-dropping-particle"?: string;
}

interface Item {
  type: string;
  title: string;
  author?: Name[];
  /** Who wrote a newspaper's article, as RIS has it: `Hays, Kali`. */
  reporter?: string | string[];
  issued: { "date-parts": number[][] };
  DOI?: string;
  URL?: string;
}

const files = filesOf().filter((file) => file.startsWith("cite/"));
const works = [...new Set(files.map((file) => file.replace(/\.[a-z]+$/, "")))];

/** A file as another program reads it: one work each. */
function parsed(file: string): Item {
  const items = plugins.input.chain(read(file), { generateGraph: false }) as Item[];
  expect(items, file).toHaveLength(1);
  return items[0] as Item;
}

function nameOf(reporter: string): Name {
  const [family = "", given] = reporter.split(", ");
  return given === undefined ? { literal: family } : { family, given };
}

/** What the formats must agree on; they differ in how they mark bodies and particles. */
const core = ({ title, reporter = [], author = [reporter].flat().map(nameOf), issued, DOI, URL }: Item) => ({
  title,
  authors: author.map((name) =>
    [name.given, name["non-dropping-particle"], name.family ?? name.literal]
      .filter((part) => part !== undefined)
      .join(" ")
      .replaceAll(",", ""),
  ),
  issued: issued["date-parts"][0],
  DOI,
  URL,
});

describe("citations, as citation-js reads them", () => {
  test("there is one of each source, and of our own pages and charts, in three forms", () => {
    for (const folder of ["articles", "concepts", "quotes", "claims", "charts", "sources", "measures"]) {
      const ids = readdirSync(`content/${folder}`).map((file) => file.replace(/\.\w+$/, ""));
      expect(works.filter((work) => new RegExp(`^cite/${folder}/[^/]+$`).test(work)).toSorted(), folder).toEqual(
        ids.map((id) => `cite/${folder}/${id}`).toSorted(),
      );
    }
    const worksheets = readdirSync("content/worksheets").map((file) => `cite/articles/${file.replace(".yaml", "")}/worksheet`);
    expect(works.filter((work) => work.endsWith("/worksheet"))).toEqual(worksheets);
    const questions = readdirSync("content/questions").map((file) => `cite/articles/${file.replace(".yaml", "")}/questions`);
    expect(works.filter((work) => work.endsWith("/questions"))).toEqual(questions);
    expect(works.filter((work) => work.startsWith("cite/occupations/"))).toHaveLength(342 + 228);
    expect(files.toSorted()).toEqual(works.flatMap((work) => ["bib", "json", "ris"].map((ending) => `${work}.${ending}`)).toSorted());
  });

  test("BibTeX, RIS and CSL-JSON say the same", () => {
    const differing = works.flatMap((work) => {
      const items = ["bib", "ris", "json"].map((ending) => core(parsed(`${work}.${ending}`)));
      // Of a newspaper's date in RIS this parser reads the year alone.
      const isNews = read(`${work}.ris`).startsWith("TY  - NEWS");
      const [bib, ris, json] = items.map((item) => JSON.stringify(isNews ? { ...item, issued: item.issued?.[0] } : item));
      return bib === json && ris === json ? [] : [{ work, bib, ris, json }];
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });

  test("say of each source what its record says", () => {
    for (const file of readdirSync("content/sources")) {
      const record = parse(readFileSync(`content/sources/${file}`, "utf8")) as {
        title: string | null;
        date: string | number;
        url: string | null;
        doi?: string;
      };
      const item = parsed(`cite/sources/${file.replace(".yaml", ".json")}`);
      const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      if (record.title === null) expect(item.title).toBe("[Title not seen]");
      else expect(straight(item.title)).toBe(straight(record.title));
      expect(item.issued["date-parts"][0]).toEqual(String(record.date).split("-").map(Number));
      expect([item.URL ?? null, item.DOI]).toEqual([record.url, record.doi]);
    }
  });

  test("a title is the work's own: what was first issued or in which series stands in the record's note", () => {
    const titles = works.filter((work) => work.startsWith("cite/sources/")).map((work) => parsed(`${work}.json`).title);
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => /\((?:first|formerly|also|later|revised|updated|in|The)\b/i.test(title))).toEqual([]);
    expect(parsed("cite/sources/bbc-meta-layoffs.bib").title).toBe("Meta to cut one in 10 jobs after spending billions on AI");
    expect(read("sources/bbc-meta-layoffs/index.html")).toContain("Its first headline was “Meta says it will cut 8,000 jobs");
  });

  test("a journal's volume, issue and pages stand in their fields", () => {
    expect(parsed("cite/sources/brynjolfsson-qje.ris")).toMatchObject({
      type: "article-journal",
      "container-title": "Quarterly Journal of Economics",
      volume: "140",
      issue: "2",
      page: "889",
    });
    expect(parsed("cite/sources/hosseinioun-2025.bib")).toMatchObject({
      "container-title": "Nature Human Behaviour",
      volume: "9",
      page: "673-687",
    });
  });

  test("each page leads to its three files and shows the citation in the style of the APA", () => {
    for (const [page, apa] of [
      ["articles/comeback", "Work Atlas. (2026, November 24). Will humans make a comeback? https://work-atlas.example/articles/comeback/"],
      ["charts/risk-map", "[Chart]. https://work-atlas.example/charts/risk-map/"],
      [
        "sources/brynjolfsson-qje",
        "Brynjolfsson, E., Li, D., &amp; Raymond, L. R. (2025, February 4). Generative AI at Work. Quarterly Journal of Economics, 140(2), 889. https://doi.org/10.1093/qje/qjae044",
      ],
      ["sources/npr-meta-layoffs", "Meta slashes 8,000 jobs as it pivots towards AI. (2026, May 20). NPR. https://www.npr.org/"],
      ["sources/davis-wachter", "Davis, S. J., &amp; von Wachter, T. (2011)."],
      ["occupations/bakers", "Work Atlas. (2026, November 23). Bakers. https://work-atlas.example/occupations/bakers/"],
    ] as const) {
      const html = read(`${page}/index.html`);
      expect(html, page).toContain(apa);
      const links = tagsOf(html).flatMap(({ attributes }) => attributes.get("href") ?? []);
      for (const ending of ["bib", "ris", "json"]) expect(links).toContain(`/cite/${page}.${ending}`);
    }
  });
});
