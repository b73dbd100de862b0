import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../axe.ts";
import { visit } from "../browser.ts";
import { barista } from "../map/live-map.ts";

const bar = (page: Page) => page.locator(".yours");
const phone = { width: 390, height: 844, hasTouch: true } as const;

/** The first two actions: the name is typed, and the job is chosen. */
async function find(page: Page): Promise<void> {
  await page.locator("#find-job").fill("barista");
  await page.locator('atlas-find [role="option"]').first().click();
  await bar(page).waitFor();
}

describe.concurrent("“Find your job” on the home page", () => {
  test("says the job's place in each step", () =>
    visit("/", phone, async (page) => {
      await find(page);
      expect(await bar(page).innerText()).toMatch(
        /^Your job, food and beverage serving and related workers: 5 million jobs in 2024; 3 of 10/,
      );
      const said = await page.locator(".story .own").allInnerTexts();
      expect(said).toHaveLength(5);
      for (const words of said) expect(words).toMatch(/^Your job, food and beverage serving and related workers: .+\.$/);
      expect(said[0]).toMatch(/3 of 10\. Of 100 US jobs \d+ score lower and \d+ higher\.$/);
      expect(await violations(page, ".story")).toEqual([]);
      await bar(page).getByRole("button", { name: "Close" }).click();
      expect(await bar(page).isVisible()).toBe(false);
      expect(await page.locator(".story .own").count()).toBe(0);
    }));

  test("shares a picture and a link to the job on a phone, in three actions", () =>
    visit(
      "/",
      {
        ...phone,
        before: (page) =>
          page.addInitScript(() => {
            const share = ({ files, ...content }: ShareData) => {
              Object.assign(window, { shared: { ...content, files: files?.map(({ name, type, size }) => ({ name, type, size })) } });
              return Promise.resolve();
            };
            Object.defineProperty(navigator, "canShare", { value: () => true });
            Object.defineProperty(navigator, "share", { value: share });
          }),
      },
      async (page) => {
        await find(page);
        await bar(page).getByRole("button", { name: "Share your card" }).tap();
        const shared = () => page.evaluate(() => (window as unknown as { shared?: ShareData & { files: { size: number }[] } }).shared);
        await expect.poll(shared, { timeout: 10_000 }).toBeDefined();
        const { url, text, files } = (await shared()) ?? {};
        expect(new URL(url ?? "").searchParams.get("occupation")).toBe(barista);
        expect(text).toBe("Food and beverage serving and related workers: 3 of 10 for exposure to AI");
        expect(files).toEqual([{ name: `${barista}.png`, type: "image/png", size: expect.any(Number) as number }]);
        expect(files?.[0]?.size).toBeGreaterThan(10_000);
      },
    ));

  test("offers picture and link where the browser does not share", () =>
    visit(
      "/",
      {
        before: (page) =>
          page.addInitScript(() => {
            const writeText = (copied: string) => Promise.resolve(void Object.assign(window, { copied }));
            Object.defineProperty(navigator, "clipboard", { value: { writeText } });
          }),
      },
      async (page) => {
        await find(page);
        await bar(page).getByRole("button", { name: "Share your card" }).click();
        const download = page.waitForEvent("download");
        await bar(page).getByRole("button", { name: "Save the picture" }).click();
        expect((await download).suggestedFilename()).toBe(`${barista}.png`);
        await bar(page).getByRole("button", { name: "Copy the link" }).click();
        await bar(page).filter({ hasText: "copied" }).waitFor();
        expect(await page.evaluate(() => (window as unknown as { copied?: string }).copied)).toMatch(
          new RegExp(`/\\?occupation=${barista}$`),
        );
      },
    ));

  test("opens at the job that a shared link names", () =>
    visit(`/?occupation=registered-nurses`, {}, async (page) => {
      await bar(page).waitFor();
      expect(await bar(page).innerText()).toMatch(/^Your job, registered nurses: 3\.4 million jobs in 2024; 4 of 10/);
    }));
});
