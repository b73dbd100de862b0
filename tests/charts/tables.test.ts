import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";

/** What a reader sees of a table before scrolling it sideways. */
const firstSight = (page: Page, table: string) =>
  page
    .locator(table)
    .first()
    .evaluate((each) => {
      const box = each.closest(".scroll")?.getBoundingClientRect();
      const within = (part: Element | null | undefined) => {
        const { left = -1, right = 1e6 } = part?.getBoundingClientRect() ?? {};
        return box !== undefined && left >= box.left - 0.5 && right <= Math.min(box.right, innerWidth) + 0.5;
      };
      const [head, row] = [each.querySelector("thead tr"), each.querySelector("tbody tr")];
      return {
        heads: [...(head?.children ?? [])].slice(0, 2).map((cell) => [cell.textContent.trim(), within(cell)]),
        cells: [...(row?.children ?? [])].slice(0, 2).map(within),
        bar: row?.children[1]?.querySelector("svg")?.getBoundingClientRect().width ?? 0,
        caption: within(each.querySelector("caption")),
        page: document.documentElement.scrollWidth <= innerWidth,
      };
    });

describe.each([320, 360])("on a phone of %d px a table shows first what the chart says of each row", (width) => {
  const live = ".live .rows table";
  const still = "main atlas-table:not(.live *) table";
  test.each([
    ["/charts/risk-map/table/", still, ["Occupation", "Karpathy 2026 (the video’s map)"]],
    ["/charts/risk-map/?view=table&measure=median-pay", live, ["Occupation", "Median pay"]],
    ["/embed/v1/risk-map/?view=table&measure=projected-change", live, ["Occupation", "Projected change to 2034"]],
    ["/charts/exposure-by-category/", still, ["Category", "Mean, weighted by jobs: Karpathy 2026 (the video’s map)"]],
    ["/charts/exposure-pay/table/", still, ["Occupation", "Mean rank of six measures, percentile"]],
    ["/charts/measures/table/", still, ["Occupation", "Spread, points"]],
    ["/charts/skyline/table/", still, ["Occupation", "Karpathy 2026 (the video’s map)"]],
    ["/charts/jobs-by-exposure/table/", still, ["Occupation", "Change"]],
    ["/charts/pay-scale/", still, ["Level or job", "Total"]],
    ["/jobs/next/?view=table", live, ["Occupation", "Mean rank of six measures, percentile"]],
    ["/jobs/legal/", still, ["Occupation", "Exposure, of 10"]],
  ] as const)("%s", (path, table, heads) =>
    visit(path, { width }, async (page) => {
      await page.locator(table).first().waitFor();
      const seen = await firstSight(page, table);
      expect(seen.heads).toEqual(heads.map((head) => [head, true]));
      expect(seen.cells).toEqual([true, true]);
      expect(seen.bar).toBeGreaterThan(30);
      expect([seen.caption, seen.page]).toEqual([true, true]);
    }),
  );
});

describe("tables sort by what they hold, not by how it reads", () => {
  const column = (page: Page, table: string, head: string) =>
    page.locator(table).evaluate((each, name) => {
      const heads = [...each.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
      return [...each.querySelectorAll("tbody tr")].map((row) => row.children[heads.indexOf(name)]?.textContent.trim() ?? "");
    }, head);
  const press = (page: Page, table: string, head: string) => page.locator(`${table} th button`).getByText(head, { exact: true }).click();
  const dollars = (words: string) => Number(words.replace(/[$,+]/g, "").replace("−", "-"));

  test.each(["/jobs/next/?view=table&lower=any", "/embed/v1/next-jobs/?view=table"])(
    "differences with a minus before the dollar on %s",
    (path) =>
      visit(path, {}, async (page) => {
        const table = ".live .rows table";
        await page.locator(`${table} th button`).first().waitFor();
        await press(page, table, "Difference in median pay");
        const gaps = (await column(page, table, "Difference in median pay")).filter((words) => words !== "–").map(dollars);
        expect(Math.min(...gaps)).toBeLessThan(0);
        expect(Math.max(...gaps)).toBeGreaterThan(0);
        expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
      }),
  );

  test.each(["/charts/risk-map/?view=table&measure=bureau-exposure", "/embed/v1/risk-map/?view=table&measure=bureau-exposure"])(
    "the Bureau’s steps on %s",
    (path) =>
      visit(path, {}, async (page) => {
        const table = ".live .rows table";
        await page.locator(`${table} th button`).first().waitFor();
        const [, head = ""] = await page.locator(`${table} thead th`).allInnerTexts();
        await page.locator(`${table} th button`).nth(1).click();
        const steps = (await column(page, table, head.replace(/\s*[↑↓↕]$/, ""))).filter((words) => words !== "mixed");
        const firstOf = (step: string) => steps.indexOf(step);
        expect([firstOf("very high"), firstOf("high"), firstOf("moderate"), firstOf("low")].every((place) => place >= 0)).toBe(true);
        // Those of several parts that are mostly very high stand before them.
        expect(steps.slice(0, firstOf("very high")).every((step) => step === "mostly very high")).toBe(true);
        expect(firstOf("very high")).toBeLessThan(firstOf("high"));
        expect(firstOf("high")).toBeLessThan(firstOf("moderate"));
        expect(firstOf("moderate")).toBeLessThan(firstOf("low"));
      }),
  );

  test("also once a browser has translated its words", () =>
    visit("/charts/risk-map/table/", {}, async (page) => {
      const table = "main atlas-table table";
      await page.locator(`${table} th button`).first().waitFor();
      const titles = await page.locator(`${table} tbody th`).allTextContents();
      await page.locator(table).evaluate((each) => {
        for (const cell of each.querySelectorAll("tbody th a, tbody td")) {
          const [text] = [...cell.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          if (text !== undefined) text.textContent = `${[...(text.textContent ?? "")].toReversed().join("")} x`;
        }
      });
      await press(page, table, "Occupation");
      const sorted = (await page.locator(`${table} tbody th`).allTextContents()).map((words) =>
        [...words.trim().replace(/ x$/, "")].toReversed().join(""),
      );
      expect(sorted).toEqual(titles.map((title) => title.trim()).toSorted((a, b) => a.localeCompare(b, "en-US")));
    }));
});

test("keeps the link that has the focus in sight, below the head that stays", () =>
  visit("/jobs/", { width: 1200, height: 700 }, async (page) => {
    await page.locator("main tbody a").nth(40).focus();
    const covered: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press("Shift+Tab");
      const link = page.locator("tbody a:focus");
      const isSeen = await link.evaluate((each) => {
        const { left, top, height } = each.getBoundingClientRect();
        return each.contains(document.elementFromPoint(left + 2, top + height / 2));
      });
      if (!isSeen) covered.push(await link.innerText());
    }
    expect(covered).toEqual([]);
  }));
