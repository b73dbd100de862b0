import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { views, violations } from "../axe.ts";
import { visit } from "../browser.ts";

const path = "/jobs/next/";
const route = (page: Page) => page.locator(".next-route");
const compare = (page: Page) => page.locator(".next-compare");
const sentence = (part: ReturnType<typeof route>) => part.locator(".sentence").innerText();

/** Types into a field of jobs, and takes the first title that is found. */
async function choose(page: Page, label: string, typed: string, title: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).focus();
  await page.keyboard.type(typed);
  // It may stand further down while the title is half typed.
  await expect.poll(() => page.locator('[role="option"]:visible').first().innerText()).toContain(title);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

describe("the route", () => {
  test("is found by keyboard, stands in the address, and says what each move shares and lacks", () =>
    visit(`${path}?from=graphic-designers&lower=any`, {}, async (page) => {
      await choose(page, "A job you have in mind", "fashion designer", "Fashion designers");
      await expect.poll(() => sentence(route(page))).toBe("One move leads from graphic designers to fashion designers.");
      await expect.poll(() => new URL(page.url()).searchParams.get("to")).toBe("fashion-designers");
      const stop = await route(page).locator(".moves li").innerText();
      expect(stop).toMatch(/Median pay\s+\$[\d,]+\s+May 2025\s+\$[\d,]+ in May 2024: \$[\d,]+ more/);
      expect(stop).toMatch(/Typical entry\s+Bachelor’s degree\s+the same level/);
      expect(stop).toMatch(/Both (lean on|ask for)|in both|alike in the whole|of the same kind/i);
      await page.goBack();
      await expect.poll(() => route(page).locator(".moves li:visible").count()).toBe(0);
    }));

  test("takes a job that was chosen before the figures came", async () => {
    const { promise: asked, resolve: come } = Promise.withResolvers<undefined>();
    const before = (page: Page) =>
      page.route("**/data/next.json", async (held) => {
        await asked;
        await held.continue();
      });
    await visit(`${path}?from=graphic-designers&lower=any`, { before }, async (page) => {
      await choose(page, "A job you have in mind", "fashion designer", "Fashion designers");
      expect(await sentence(route(page))).toBe("");
      come(undefined);
      await expect.poll(() => sentence(route(page))).toBe("One move leads from graphic designers to fashion designers.");
      expect(new URL(page.url()).pathname).toBe(path);
    });
  });

  test("says plainly that there is none, and why", () =>
    visit(`${path}?from=paralegals-and-legal-assistants&to=judges-and-hearing-officers`, {}, async (page) => {
      await expect
        .poll(() => sentence(route(page)))
        .toMatch(/^No move leads to judges and hearing officers, wherever one starts: it takes a doctoral/);
      expect(await route(page).locator(".moves").isVisible()).toBe(false);
    }));

  test("names the bound that keeps a job back", () =>
    visit(`${path}?from=graphic-designers&to=fashion-designers&lower=any&pay=200000`, {}, async (page) => {
      await expect.poll(() => sentence(route(page))).toMatch(/^Your bounds keep back the job itself\..* less than \$200,000\.$/);
    }));
});

describe("the comparison", () => {
  const two = `${path}?compare=tellers,cashiers`;

  test("takes jobs by keyboard, at most three, and stands in the address", () =>
    visit(`${path}?from=tellers`, {}, async (page) => {
      await choose(page, "Add a job to compare", "cashier", "Cashiers");
      await expect.poll(() => sentence(compare(page))).toBe("Side by side: Tellers; Cashiers.");
      await choose(page, "Add a job to compare", "actor", "Actors");
      await expect.poll(() => new URL(page.url()).searchParams.get("compare")).toBe("tellers,cashiers,actors");
      await choose(page, "Add a job to compare", "plumber", "Plumbers");
      await expect.poll(() => sentence(compare(page))).toMatch(/^Three jobs stand side by side already/);
      await page.getByRole("button", { name: "Remove Actors" }).press("Enter");
      await expect.poll(() => sentence(compare(page))).toBe("Side by side: Tellers; Cashiers.");
      // The address follows the view by a frame.
      await expect.poll(() => new URL(page.url()).searchParams.get("compare")).toBe("tellers,cashiers");
      await page.goBack();
      await expect.poll(() => page.getByRole("button", { name: "Remove Actors" }).count()).toBe(1);
    }));

  test("is a table with a header for each row and column, whose words say what its bars do", () =>
    visit(two, {}, async (page) => {
      await compare(page).getByText("Most asked for in all of them").waitFor();
      const table = page.getByRole("table", { name: "Side by side: Tellers; Cashiers." });
      expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
        expect.stringMatching(/^Tellers/),
        expect.stringMatching(/^Cashiers/),
      ]);
      for (const month of ["May 2025", "May 2024"]) {
        const pay = table.getByRole("row", { name: `Median, and the middle four fifths, ${month}` });
        expect(await pay.getByRole("cell").allInnerTexts()).toEqual([
          expect.stringMatching(/^\$[\d,]+; \$[\d,]+ to/),
          expect.stringMatching(/^\$/),
        ]);
        expect(await pay.locator("svg.range").count()).toBe(2);
      }
      expect(await table.locator("svg:not([aria-hidden])").count()).toBe(0);
    }));

  test.each([...views, { width: 320, colorScheme: "light" }] as const)("axe finds nothing, $width $colorScheme", ({ width, colorScheme }) =>
    visit(
      `${path}?from=graphic-designers&to=fashion-designers&lower=any&compare=tellers,cashiers,actors`,
      { width, colorScheme },
      async (page) => {
        await compare(page).getByText("Most asked for in all of them").waitFor();
        await route(page).locator(".moves li").waitFor();
        expect(await violations(page, ".next-route")).toEqual([]);
        expect(await violations(page, ".next-compare")).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        const wide = await compare(page)
          .locator("td, th")
          .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent));
        expect(wide).toEqual([]);
      },
    ),
  );
});
