import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { views, violations } from "./axe.ts";
import { visit } from "./browser.ts";
import { chartJson, drawnRows } from "./chart-files.ts";

const explorer = "/jobs/next/";
const example = "secretaries-and-administrative-assistants";
const sentence = (page: Page) => page.locator("atlas-next .sentence");
const cards = (page: Page) => page.locator(".next-cards > li");
const titles = (page: Page) => cards(page).locator("h3").allInnerTexts();
const drawing = (page: Page) => page.locator("atlas-next .drawing svg:visible");
const marks = (page: Page) => drawing(page).locator("a.mark");
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const field = (page: Page, name: string) => page.locator(`atlas-next [name="${name}"]:not(button)`);

/** Opens the explorer and makes the reader's first move. */
const alive = (path: string, options: Parameters<typeof visit>[1], act: (page: Page) => Promise<void>) =>
  visit(path, options, async (page) => {
    const figures = page.waitForResponse("**/data/next.json");
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await figures;
    await page.waitForTimeout(250);
    await act(page);
  });

describe.concurrent("the explorer of neighboring jobs", () => {
  test("shows an example, which scripts take over as it is", () =>
    visit(explorer, {}, async (page) => {
      const words = await sentence(page).innerText();
      expect(words).toMatch(/^From secretaries and administrative assistants: 10 near jobs, at least 10 percentile points lower/);
      const [before, list] = [await drawing(page).innerHTML(), await titles(page)];
      expect(list).toHaveLength(10);
      const figures = page.waitForResponse("**/data/next.json");
      await page.mouse.move(1, 1);
      await figures;
      await page.waitForTimeout(300);
      const still = (markup: string) => markup.replaceAll(/ tabindex="-?\d"/g, "");
      expect(still(await drawing(page).innerHTML())).toBe(still(before));
      expect([await sentence(page).innerText(), await titles(page), parameters(page)]).toEqual([words, list, {}]);
    }));

  test("names at first what each occupation's own page names", () =>
    visit("/occupations/market-research-analysts/", {}, async (page) => {
      const own = await page.locator(".neighbours ol h3").allInnerTexts();
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
        await expect.poll(() => cards(page).first().locator(".why").innerText()).toMatch(/^(Both lean|In both|No single)/);
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

  test("takes a finger beside a small dot for the dot: its card first, then its page", () =>
    alive(explorer, { width: 360, hasTouch: true }, async (page) => {
      const dot = drawing(page).locator("a.mark", { hasText: /^Library technicians/ });
      await dot.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(width).toBeLessThan(24);
      const beside = [x + width + 14, y + height / 2] as const;
      await page.touchscreen.tap(...beside);
      const card = page.locator("atlas-next .card:visible");
      await card.filter({ hasText: "Library technicians" }).waitFor();
      await page.touchscreen.tap(...beside);
      await page.waitForURL("**/occupations/library-technicians-and-assistants/");
    }));

  test("works by keys alone: start, a bound, a dot, a step", () =>
    visit(explorer, {}, async (page) => {
      const press = async (key: string, until: string, most = 40) => {
        for (let count = 0; count < most; count += 1) {
          await page.keyboard.press(key);
          if ((await page.locator(`${until}:focus`).count()) > 0) return;
        }
        throw new Error(`${until} was not reached by ${key}`);
      };
      await press("Tab", "#start-job");
      await page.waitForTimeout(400);
      await press("Tab", 'atlas-next [name="pay"]');
      await page.keyboard.type("40000");
      await press("Tab", "atlas-next .drawing a.mark");
      await expect.poll(() => parameters(page)).toEqual({ pay: "40000" });
      await page.locator("atlas-next .card:visible").waitFor();
      await press("Tab", "atlas-next .card [data-step]");
      await page.keyboard.press("Enter");
      await expect.poll(() => Object.keys(parameters(page))).toEqual(["from", "trail", "pay"]);
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("sentence");
    }));

  test("gives its rows as a table in place of the drawing", () =>
    alive(explorer, {}, async (page) => {
      await page.locator('atlas-next button[name="view"]').click();
      await expect.poll(() => page.locator("atlas-next .rows tbody tr").count()).toBe(20);
      expect(await drawing(page).count()).toBe(0);
      await expect.poll(() => parameters(page)).toEqual({ view: "table" });
    }));

  test("prints every dot, what each bound keeps back, and only the parts that say something", () =>
    visit(`${explorer}?compare=tellers,cashiers`, { width: 703 }, async (page) => {
      await page.locator(".next-compare thead th").first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("atlas-next .drawing a.mark:visible").count()).toBe(20);
      const words = await page.locator("main").innerText();
      expect(words).toMatch(/Less than 10 points lower in exposure: \d+; without it/);
      expect(words).toContain("Side by side: Tellers; Cashiers.");
      expect(words).not.toMatch(/A route to a job|Drop this bound|Start from here|Schooling not above/);
    }));

  test("leads without scripts to the pages of jobs", () =>
    visit(explorer, { javaScriptEnabled: false }, async (page) => {
      expect(await marks(page).count()).toBe(20);
      expect(await cards(page).count()).toBe(10);
      expect(await page.locator("noscript").first().innerText()).toContain("needs scripts");
      expect(await page.locator("atlas-next select:visible, atlas-next button:visible, .next-cards button:visible").count()).toBe(0);
    }));

  test("says so where its figures cannot be had, and keeps what is there", () =>
    visit(
      explorer,
      { before: (page) => page.route("**/data/next.json", (route) => route.abort()), allow: /next\.json|ERR_FAILED/ },
      async (page) => {
        await page.mouse.move(1, 1);
        await sentence(page).filter({ hasText: "could not be loaded" }).waitFor();
        expect(await cards(page).count()).toBe(10);
      },
    ));

  test.for(views)("has no fault that axe finds, at %o", (view, { expect: check }) =>
    visit(`${explorer}?from=tellers&trail=${example}&pay=40000&compare=tellers,cashiers&school=x`, view, async (page) => {
      await sentence(page).filter({ hasText: "From tellers" }).waitFor();
      await page.locator(".next-compare thead th").first().waitFor();
      check(await violations(page)).toEqual([]);
    }),
  );

  test("lets nothing stick out at 320 px, and shifts nothing when it starts", () =>
    visit(explorer, { width: 320, height: 640 }, async (page) => {
      await page.evaluate(() => {
        const kept = window as unknown as { shift: number };
        kept.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) kept.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      const figures = page.waitForResponse("**/data/next.json");
      await page.mouse.move(1, 1);
      await figures;
      await page.waitForTimeout(400);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
    }));
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
