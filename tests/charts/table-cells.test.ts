import { globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

const charts = globSync("content/charts/*.yaml").map((file) => basename(file, ".yaml"));

/** The cells of each row of a table, as people read them. */
const cells = (rows: Element[]) =>
  rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()).join(" | "));

describe.concurrent("the cells of a live table", () => {
  test("are those of every chart", () => expect(charts.length).toBeGreaterThan(5));

  test.each(charts)("%s: read as those of the table in its page", (id) =>
    visit(`/charts/${id}/?view=table`, {}, async (page) => {
      await page.mouse.move(1, 1);
      const rows = page.locator(".live .rows tbody tr");
      await rows.first().waitFor();
      const live = await rows.evaluateAll(cells);
      // A long table has a page of its own.
      const table = page.locator("main atlas-table:not(.live *) tbody tr");
      if ((await table.count()) === 0) await page.goto(new URL(`/charts/${id}/table/`, page.url()).href);
      const written = new Set(await table.evaluateAll(cells));
      expect(live.length).toBeGreaterThan(3);
      expect(live.filter((row) => !written.has(row))).toEqual([]);
    }),
  );
});
