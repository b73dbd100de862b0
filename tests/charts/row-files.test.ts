import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { chartJson, drawnRows, tableFields, tableRows, type Cell } from "./chart-files.ts";
import { read } from "../site.ts";

const charts = [
  ["measures", "/charts/measures/table/"],
  ["exposure-by-category", "/charts/exposure-by-category/"],
  ["jobs-by-exposure", "/charts/jobs-by-exposure/table/"],
  ["projections-by-exposure", "/charts/projections-by-exposure/table/"],
  ["agreement", "/charts/agreement/"],
  ["skyline", "/charts/skyline/table/"],
  ["skyline-outlook", "/charts/skyline-outlook/table/"],
  ["skyline-since", "/charts/skyline-since/table/"],
  ["skyline-ranges", "/charts/skyline-ranges/table/"],
] as const;

describe.each(charts)("%s", (chart, tablePage) => {
  const json = chartJson(chart);

  test("its JSON says what each column is and where it comes from", () => {
    expect(json.sources.length).toBeGreaterThan(1);
    expect(new Set(json.fields.map(({ name }) => name)).size).toBe(json.fields.length);
    for (const field of json.fields) if (field.type !== "string") expect(field.unit, `unit of ${field.name}`).toBeTypeOf("string");
  });

  test("its table holds the same rows, to the digits that people read", () =>
    visit(tablePage, {}, async (page) => {
      const fields = await tableFields(page, json);
      const table = await tableRows(page);
      expect(table).toHaveLength(json.rows.length);
      json.rows.forEach((row, index) =>
        fields.forEach(({ name, type }, column) => {
          const cell = table[index]?.[column];
          const value = row[name];
          if (type === "string" || value === null) expect(cell).toEqual(type === "string" ? { text: value } : { value });
          // "none measured" stands for Anthropic's zero.
          else if (!(name === "anthropic" && value === 0))
            expect(Number(cell?.value)).toBeCloseTo(Number(value), type === "integer" ? 6 : 1);
        }),
      );
    }));

  test("ids are unique in its page", () =>
    visit(`/charts/${chart}/`, {}, async (page) => {
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((each) => each.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }));

  test("its files are drawings of it", () => {
    for (const file of [`${chart}.svg`, `${chart}-dark.svg`]) expect(read(`charts/${file}`)).toMatch(/^<svg [\s\S]+<\/svg>\n$/);
    expect(read(`charts/${chart}.png`).length).toBeGreaterThan(10_000);
  });
});

describe("the drawings of measures", () => {
  const { rows } = chartJson("measures");
  const known = (row: Record<string, Cell>) =>
    ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"].filter((id) => row[`${id}-rank`] !== null).length;
  const fit = rows.filter((row) => Number(row["jobs_2024"]) >= 100_000 && known(row) >= 5);

  test.each([
    ["narrow", 5],
    ["middle", 5],
    ["wide", 10],
  ] as const)("the %s one shows both ends of the rows, %d each", (size, each) =>
    visit("/charts/measures/", {}, async (page) => {
      const drawn = (await drawnRows(page, size)).filter(({ to }) => to?.startsWith("/occupations/"));
      const ends = [...fit.slice(0, each), ...fit.slice(-each).toReversed()];
      expect(drawn.map(({ to }) => to)).toEqual(ends.map((row) => `/occupations/${row["slug"]}/`));
      ends.forEach((row, index) => {
        const name = drawn[index]?.name ?? "";
        const [, title, spread] = /^(.+): (\d+) percentile points apart;/.exec(name) ?? [];
        expect(title).toBe(row["occupation"]);
        // The name takes the distance between the percentiles that it prints; the file has a tenth of a point of the exact one.
        const printed = [...name.matchAll(/(?:Karpathy|Eloundou|Felten|Microsoft|Anthropic|ILO) (\d+)/g)].map(([, rank]) => Number(rank));
        expect(Number(spread)).toBe(Math.max(...printed) - Math.min(...printed));
        expect(Math.abs(Number(spread) - Number(row["spread"]))).toBeLessThanOrEqual(1.05);
        const rank = row["microsoft-rank"];
        expect(Math.abs(Number(/Microsoft (\d+)/.exec(name)?.[1]) - Number(rank))).toBeLessThanOrEqual(0.55);
      });
    }),
  );

  test("the spread is the distance between the highest and the lowest percentile of each row", () => {
    for (const row of rows) {
      const ranks = ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"].flatMap((id) =>
        typeof row[`${id}-rank`] === "number" ? [Number(row[`${id}-rank`])] : [],
      );
      expect(Number(row["spread"])).toBeCloseTo(Math.max(...ranks) - Math.min(...ranks), 0);
    }
  });
});

test.each(["narrow", "middle", "wide"])("the %s drawing of categories has a bar for each row", (size) =>
  visit("/charts/exposure-by-category/", {}, async (page) => {
    const { rows } = chartJson("exposure-by-category");
    const drawn = await drawnRows(page, size);
    expect(drawn.map(({ to }) => to)).toEqual(rows.map((row) => `/jobs/${row["slug"]}/`));
    rows.forEach((row, index) =>
      expect(drawn[index]?.name).toMatch(
        new RegExp(`^${row["category"]}: mean ${Number(row["mean"]).toFixed(1)}, .*\\(${row["highest_occupation"]}\\)$`),
      ),
    );
  }),
);

describe("the correlations", () => {
  test("stand in the page as a table that needs no scripts, each with its n, the same both ways", () =>
    visit("/charts/measures/", { javaScriptEnabled: false }, async (page) => {
      const cells = await page
        .locator("table.matrix tbody tr")
        .evaluateAll((lines) =>
          lines.map((line) =>
            [...(line as HTMLTableRowElement).cells].slice(1).map((cell) => cell.textContent.trim().replace(/\s+/g, " ")),
          ),
        );
      expect(cells).toHaveLength(7);
      cells.forEach((line, a) =>
        line.forEach((cell, b) => {
          if (a === b) expect(cell).toBe("–");
          else expect(cell).toMatch(/^−?[01]\.\d{1,2} \d{3}$/);
          expect(cell).toBe(cells[b]?.[a]);
        }),
      );
      expect(await page.locator("a[href='#correlations']").count()).toBe(1);
    }));
});
