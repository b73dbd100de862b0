import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import { visit } from "../browser.ts";

const occupations = new Map(csvParse(readFileSync("content/tables/occupations.csv", "utf8")).map((row) => [row["slug"], row]));
const underDegree = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
];

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const shortlist = (page: Page) =>
  page.locator(".next-cards > li h3 a").evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("/").at(-2) ?? ""));

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let stop = 0; stop < 120 && !(await there()); stop += 1) await page.keyboard.press("Tab");
  expect(await there(), selector).toBe(true);
}

test("a paralegal finds a shortlist, sees why, and compares, by keyboard alone", () =>
  visit("/jobs/next/", {}, async (page) => {
    const { keyboard } = page;
    await tabTo(page, "#start-job");
    await keyboard.type("paralegal");
    await page.locator('atlas-next [role="option"]').first().waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await expect.poll(() => parameters(page)).toEqual({ from: "paralegals-and-legal-assistants" });
    // No pay below 60,000 and no more schooling; exposure is left open, since nothing that is lower keeps to both.
    await tabTo(page, 'atlas-next [name="lower"]');
    await keyboard.press("Control+a");
    await keyboard.press("Delete");
    await keyboard.press("Enter");
    await tabTo(page, 'atlas-next [name="pay"]');
    await keyboard.type("60000");
    await keyboard.press("Enter");
    await tabTo(page, 'atlas-next [name="school"]');
    await keyboard.type("Associate");
    await expect
      .poll(() => parameters(page))
      .toEqual({ from: "paralegals-and-legal-assistants", lower: "any", pay: "60000", school: "associates" });

    await expect.poll(async () => (await shortlist(page)).length).toBeGreaterThan(0);
    for (const slug of await shortlist(page)) {
      const { median_pay: pay, entry_education: education } = occupations.get(slug) ?? {};
      expect(Number(pay), slug).toBeGreaterThanOrEqual(60_000);
      expect(underDegree, slug).toContain(education);
    }
    const [first = ""] = await shortlist(page);
    const why = await page.locator(".next-cards > li .why").first().innerText();
    expect(why).toMatch(/^(Both (lean on|ask for)|In both, people|No single|(Half|A third|A fifth) or more of the work|Less than a tenth)/);
    expect(why).toMatch(/It asks more of|of the work would be new|New would be that people|Nothing is rated much higher/);

    await tabTo(page, ".next-cards button");
    await keyboard.press("Enter");
    await expect.poll(() => parameters(page)["compare"]).toBe(`paralegals-and-legal-assistants,${first}`);
    const heads = page.locator(".next-compare thead th a");
    await expect.poll(() => heads.count()).toBe(2);
    await expect.poll(() => page.locator(".next-compare tbody").count()).toBeGreaterThan(4);
    // The address alone brings it back.
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await expect.poll(() => heads.count()).toBe(2);
    expect(await shortlist(page)).toContain(first);
  }));
