import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pointUntil, visit } from "../browser.ts";
import { chartJson, drawnRows } from "./chart-files.ts";
import { alive, cards, drawing, example, explorer, field, marks, parameters, sentence, titles } from "./explorer-page.ts";

describe.concurrent("the explorer of neighboring jobs", () => {
  test("shows an example, which scripts take over as it is", () =>
    visit(explorer, {}, async (page) => {
      const words = await sentence(page).innerText();
      expect(words).toMatch(/^From secretaries and administrative assistants: 10 near jobs, at least 10 percentile points lower/);
      const [before, list] = [await drawing(page).innerHTML(), await titles(page)];
      expect(list).toHaveLength(10);
      await pointUntil(page, "/data/next.json");
      await page.waitForTimeout(300);
      const still = (markup: string) => markup.replaceAll(/ tabindex="-?\d"/g, "");
      expect(still(await drawing(page).innerHTML())).toBe(still(before));
      expect([await sentence(page).innerText(), await titles(page), parameters(page)]).toEqual([words, list, {}]);
    }));

  test("names at first what each occupation's own page names", () =>
    visit("/occupations/market-research-analysts/", {}, async (page) => {
      const own = await page.locator(".neighbors ol h3").allInnerTexts();
      await page.getByRole("link", { name: "Explore further from here" }).click();
      await sentence(page).filter({ hasText: "From market research analysts" }).waitFor();
      await expect.poll(async () => (await titles(page)).slice(0, 5)).toEqual(own);
    }));

  test("starts from a title as people say it", () =>
    alive(explorer, {}, async (page) => {
      await page.locator("#start-job").fill("barista");
      await page.locator('atlas-next [role="option"]').first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => parameters(page)).toEqual({ from: "food-and-beverage-serving-and-related-workers" });
      expect(await sentence(page).innerText()).toMatch(/^From food and beverage serving and related workers: /);
      expect(await page.locator("#near").innerText()).toBe("Jobs near to food and beverage serving and related workers");
    }));

  test("keeps to bounds, says what each keeps back, and Back takes them off", () =>
    alive(explorer, {}, async (page) => {
      await field(page, "pay").fill("$45,000");
      await field(page, "pay").press("Enter");
      await expect.poll(() => parameters(page)).toEqual({ pay: "45000" });
      await expect
        .poll(() => titles(page))
        .toEqual([
          "Postal service workers",
          "Material recording clerks",
          "Private detectives and investigators",
          "Paralegals and legal assistants",
        ]);
      await field(page, "school").selectOption("high-school");
      await expect.poll(() => cards(page).count()).toBe(3);
      expect(await page.locator(".kept-back").innerText()).toMatch(
        /Pay below \$45,000, or not published: \d+; without it \d+ jobs in place of 3/,
      );
      expect(await marks(page).count()).toBe(20);
      await page.goBack();
      await expect.poll(() => cards(page).count()).toBe(4);
      await page.goBack();
      await expect.poll(() => cards(page).count()).toBe(10);
      expect(parameters(page)).toEqual({});
      expect(await field(page, "pay").inputValue()).toBe("");
    }));

  test("takes no bound that is none, and says what one is", () =>
    alive(explorer, {}, async (page) => {
      await field(page, "growth").fill("a lot");
      await field(page, "growth").press("Enter");
      await expect
        .poll(() => page.locator("atlas-next .dropped").innerText())
        .toBe("“a lot” is no bound for growth: write a whole number of percent from −100 to 1,000, or nothing. The bound is as before.");
      expect([parameters(page), await cards(page).count()]).toEqual([{}, 10]);
    }));

  test("says what to loosen where nothing is left, and loosens it", () =>
    visit(`${explorer}?pay=500000`, {}, async (page) => {
      await sentence(page).filter({ hasText: "is left by these bounds" }).waitFor();
      await expect.poll(() => titles(page)).toEqual([]);
      const drop = page.getByRole("button", { name: "Drop this bound: Pay below $500,000, or not published" });
      expect(await drop.locator("..").innerText()).toContain("without it 10 jobs in place of 0");
      await drop.click();
      await expect.poll(() => cards(page).count()).toBe(10);
      expect(parameters(page)).toEqual({});
    }));

  test("offers beside the sentence the one bound that brings back most, and keeps the focus there", () =>
    visit(`${explorer}?from=graphic-designers&pay=500000`, {}, async (page) => {
      await expect
        .poll(() => sentence(page).innerText())
        .toMatch(
          /^From graphic designers: none of the \d+ jobs that are near is left by these bounds; dropping the one on pay brings back \d+\.$/,
        );
      const count = /brings back (\d+)/.exec(await sentence(page).innerText())?.[1];
      await page.getByRole("button", { name: `Drop the bound on pay: ${count} jobs` }).press("Enter");
      await expect.poll(() => cards(page).count()).toBe(Number(count));
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("sentence");
      expect(await page.locator(".dead-end").isVisible()).toBe(false);
    }));

  test("says of each job that is more exposed that it is", () =>
    visit(`${explorer}?from=tellers&lower=any`, {}, async (page) => {
      await expect
        .poll(() => sentence(page).innerText())
        .toMatch(/; \d+ are more exposed than your job by the mean rank of six measures\.$/);
      const higher = cards(page).filter({ hasText: /points? higher/ });
      const warned = page.locator(".next-cards > li > .higher");
      await expect.poll(() => warned.count()).toBeGreaterThan(0);
      expect(await warned.count()).toBe(await higher.count());
      expect(await sentence(page).innerText()).toContain(`; ${await warned.count()} are more exposed`);
      expect(await warned.first().innerText()).toMatch(
        /^More exposed than your job: \d+ points? higher by the mean rank of six measures\.$/,
      );
    }));

  test("folds the bounds away on a phone and says which are set, and has them open where there is room", async () => {
    await alive(`${explorer}?pay=40000`, { width: 360 }, async (page) => {
      expect(await field(page, "pay").isVisible()).toBe(false);
      expect(await page.locator(".bounds summary").innerText()).toBe("Measure and bounds; set: pay");
      await page.locator(".bounds summary").click();
      await field(page, "pay").fill("");
      await field(page, "pay").press("Enter");
      await expect.poll(() => page.locator(".bounds summary").innerText()).toBe("Measure and bounds");
    });
    await alive(explorer, { width: 1440 }, async (page) => {
      expect(await field(page, "pay").isVisible()).toBe(true);
      await page.locator(".bounds summary").click();
      expect(await field(page, "pay").isVisible()).toBe(false);
    });
  });

  test("keeps the jobs to compare in a tray beside the list: names, a way out for each, and the way to them", () =>
    alive(explorer, { width: 360 }, async (page) => {
      const tray = page.getByRole("group", { name: "Jobs to compare" });
      expect(await tray.isVisible()).toBe(false);
      await page.getByRole("button", { name: "Compare Concierges" }).click();
      await expect
        .poll(() => tray.locator("li").allInnerTexts())
        .toEqual([expect.stringMatching(/^Secretaries/), expect.stringMatching(/^Concierges/)]);
      expect(await tray.isVisible()).toBe(true);
      const box = await tray.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
      await tray.getByRole("button", { name: "See 2 side by side" }).press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("compare");
      await tray.getByRole("button", { name: "Take Concierges out of the comparison" }).press("Enter");
      await expect.poll(() => parameters(page)).toEqual({ compare: example });
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("untray");
      await page.locator(".tray button[name=untray]").press("Enter");
      await expect.poll(() => tray.isVisible()).toBe(false);
    }));

  test("steps from job to job, leaves a trail, and walks back along it", () =>
    alive(explorer, {}, async (page) => {
      await cards(page).filter({ hasText: "Postal service workers" }).first().getByText("Start from here").click();
      await expect.poll(() => parameters(page)).toEqual({ from: "postal-service-workers", trail: example });
      await expect
        .poll(() => page.locator(".trail li").allInnerTexts())
        .toEqual(["Secretaries and administrative assistants", "Postal service workers"]);
      await page.locator(".trail a").first().click();
      await expect.poll(() => parameters(page)).toEqual({ from: example });
      await page.goBack();
      await sentence(page).filter({ hasText: "From postal service workers" }).waitFor();
    }));

  test("brings a whole address back, and shows the reason each job is there", () =>
    visit(
      `${explorer}?from=cashiers&trail=${example}&compare=cashiers,tellers&growth=0&measure=ilo&lower=any&school=bachelors`,
      {},
      async (page) => {
        await sentence(page).filter({ hasText: "From cashiers" }).waitFor();
        await expect
          .poll(() => cards(page).first().locator(".why").innerText())
          .toMatch(/^(Both (lean on|ask for)|In both, people|No single|(Half|A third|A fifth) or more of the work|Less than a tenth)/);
        expect(await field(page, "measure").inputValue()).toBe("ilo");
        expect(await field(page, "lower").inputValue()).toBe("");
        expect(await page.locator(".next-compare thead th").count()).toBe(2);
        const before = [parameters(page), await sentence(page).innerText(), await titles(page)];
        await page.reload();
        await sentence(page).filter({ hasText: "From cashiers" }).waitFor();
        await expect.poll(() => titles(page)).toEqual(before[2]);
        expect([parameters(page), await sentence(page).innerText()]).toEqual(before.slice(0, 2));
      },
    ));

  test.for([
    ["from=nobody", "nobody"],
    ["trail=nobody,tellers", "nobody"],
    ["pay=lots", "lots"],
    ["lower=1000", "1000"],
    ["measure=%3Cb%3E", "<b>"],
    ["school=&growth=1e9", "1e9"],
  ] as const)("bears %s, and says what it left out", ([search, words], { expect: check }) =>
    visit(`${explorer}?${search}`, {}, async (page) => {
      await page.locator("atlas-next .dropped").filter({ hasText: words }).waitFor();
      check(await sentence(page).innerText()).toMatch(/^From secretaries and administrative assistants: 10 near jobs/);
      check(await cards(page).count()).toBe(10);
    }),
  );

  test("holds a job against the start, and takes it out again", () =>
    alive(explorer, {}, async (page) => {
      const compare = cards(page).filter({ hasText: "Concierges" }).getByRole("button", { name: "Compare" });
      await compare.click();
      await expect.poll(() => parameters(page)).toEqual({ compare: `${example},concierges` });
      await expect.poll(() => compare.getAttribute("aria-pressed")).toBe("true");
      await expect.poll(() => page.locator(".next-compare thead th").count()).toBe(2);
      await compare.click();
      await expect.poll(() => parameters(page)).toEqual({ compare: example });
    }));

  test("shows no example while another job is on its way, and the example where it does not come", async () => {
    const { promise: here, resolve: come } = Promise.withResolvers<undefined>();
    const late = (page: Page) => page.route("**/data/next.json", (route) => here.then(() => route.continue()));
    await visit(`${explorer}?from=cashiers`, { before: late }, async (page) => {
      expect([await cards(page).count(), await page.locator(".next-cards > li:visible, atlas-next .drawing svg:visible").count()]).toEqual([
        10, 0,
      ]);
      come(undefined);
      await cards(page).first().waitFor();
      expect(await page.locator("#near").innerText()).toBe("Jobs near to cashiers");
    });
    const lost = { allow: /next\.json|ERR_FAILED/, before: (page: Page) => page.route("**/data/next.json", (route) => route.abort()) };
    await visit(`${explorer}?from=cashiers`, lost, async (page) => {
      await cards(page).first().waitFor();
      expect(await sentence(page).innerText()).toContain("could not be loaded");
    });
  });

  test("keeps a press that comes before its scripts", () =>
    visit(
      explorer,
      {
        before: (page) =>
          page.route("**/data/next.json", async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 600));
            await route.continue();
          }),
      },
      async (page) => {
        await cards(page).filter({ hasText: "Concierges" }).getByRole("button", { name: "Compare" }).click();
        await expect.poll(() => parameters(page)).toEqual({ compare: `${example},concierges` });
      },
    ));
});

describe("the chart of neighbors", () => {
  test("draws the rows of its file at each width", () =>
    visit("/charts/next-jobs/", {}, async (page) => {
      const { rows } = chartJson("next-jobs");
      for (const size of ["narrow", "middle", "wide"]) {
        const drawn = await drawnRows(page, size);
        expect(new Set(drawn.map(({ to }) => to))).toEqual(new Set(rows.map((row) => `/occupations/${row["slug"]}/`)));
        for (const row of rows) {
          const name = drawn.find(({ to }) => to === `/occupations/${row["slug"]}/`)?.name ?? "";
          expect(name).toContain(`${row["occupation"]}: likeness ${row["likeness"]}, `);
          // The file has a tenth of a point; both are rounded from the same percentile.
          expect(Math.abs(Number(/, (\d+)(?:st|nd|rd|th) percentile/.exec(name)?.[1]) - Number(row["mean-rank"]))).toBeLessThanOrEqual(
            0.55,
          );
          expect(name.endsWith("kept back by a bound")).toBe(row["kept_back_by"] !== null);
        }
      }
      expect(await page.locator("atlas-table tbody tr").count()).toBe(rows.length);
    }));

  test("is alive in a frame, from another job and under bounds", () =>
    visit("/embed/v1/next-jobs/?from=cashiers&lower=any", {}, async (page) => {
      await sentence(page).filter({ hasText: "From cashiers" }).waitFor();
      expect(await page.locator('atlas-next select[name="from"]').inputValue()).toBe("cashiers");
      await page.locator('atlas-next select[name="from"]').selectOption("tellers");
      await sentence(page).filter({ hasText: "From tellers" }).waitFor();
      expect(parameters(page)).toEqual({ from: "cashiers", lower: "any" });
    }));
});
