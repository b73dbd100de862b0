import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { visit } from "../browser.ts";

interface Claim {
  id: string;
  verdict: string;
  subjects: string[];
}

const claims = readdirSync("content/claims").map((file): Claim => {
  const { verdict, subjects } = parse(readFileSync(`content/claims/${file}`, "utf8")) as Omit<Claim, "id">;
  return { id: file.replace(".yaml", ""), verdict, subjects };
});
const slug = (subject: string) => subject.toLowerCase().replaceAll(" ", "-");

/** Ids of the claims that can be seen in the ledger. */
const shown = async (page: Page) =>
  (
    await page
      .locator("atlas-ledger li:visible p:first-child > a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href")?.split("/").at(-2) ?? ""))
  ).toSorted();
const where = (include: (claim: Claim) => boolean) =>
  claims
    .filter(include)
    .map(({ id }) => id)
    .toSorted();

describe.concurrent("the ledger of claims", () => {
  test("filters by verdict and subject, in the address, and Back undoes it", () =>
    visit("/claims/", {}, async (page) => {
      expect(await shown(page)).toEqual(where(() => true));
      await page.getByRole("combobox", { name: "Verdict" }).selectOption("partly-supported");
      expect(new URL(page.url()).search).toBe("?verdict=partly-supported");
      expect(await shown(page)).toEqual(where(({ verdict }) => verdict === "partly-supported"));
      await page.getByRole("combobox", { name: "Subject" }).selectOption("meta");
      expect(new URL(page.url()).search).toBe("?verdict=partly-supported&subject=meta");
      const both = where(({ verdict, subjects }) => verdict === "partly-supported" && subjects.includes("Meta"));
      expect(both.length).toBeGreaterThan(0);
      expect(await shown(page)).toEqual(both);
      expect(await page.getByRole("status").first().innerText()).toBe(`${both.length} of ${claims.length} claims`);
      expect(await page.locator("atlas-ledger section:visible .count").allInnerTexts()).toEqual([String(both.length)]);
      await page.reload();
      expect(await shown(page)).toEqual(both);
      await page.goBack();
      expect(await shown(page)).toEqual(where(({ verdict }) => verdict === "partly-supported"));
      await page.getByRole("button", { name: "Show all" }).click();
      await page.waitForURL((address) => address.search === "");
      expect(await shown(page)).toEqual(where(() => true));
    }));

  test.each([...new Set(claims.flatMap(({ subjects }) => subjects))])("an address shows the claims about %s", (subject) =>
    visit(`/claims/?subject=${slug(subject)}`, {}, async (page) => {
      expect(await shown(page)).toEqual(where(({ subjects }) => subjects.includes(subject)));
    }),
  );

  test("says no more of a long name than fits", () =>
    visit(`/claims/?subject=${"a".repeat(5_000)}`, { width: 320 }, async (page) => {
      expect(await page.getByRole("status").first().innerText()).toBe(`There is no subject “${"a".repeat(40)}…”. ${claims.length} claims`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }));

  test("says what it does not know, and when nothing is left", () =>
    visit("/claims/?verdict=true-ish&subject=%3Cb%3E", {}, async (page) => {
      expect(await page.getByRole("status").first().innerText()).toBe(
        `There is no verdict “true-ish”. There is no subject “<b>”. ${claims.length} claims`,
      );
      expect(await shown(page)).toHaveLength(claims.length);
      const verdicts = new Set(claims.filter(({ subjects }) => subjects.includes("the video")).map(({ verdict }) => verdict));
      const other = claims.find(({ verdict }) => !verdicts.has(verdict))?.verdict ?? "";
      await page.getByRole("combobox", { name: "Subject" }).selectOption("the-video");
      await page.getByRole("combobox", { name: "Verdict" }).selectOption(other);
      expect(await page.getByRole("status").first().innerText()).toBe("No claim has this verdict and this subject.");
    }));

  test("without scripts stands grouped by verdict and by subject", () =>
    visit("/claims/", { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("atlas-ledger .controls").isVisible()).toBe(false);
      for (const verdict of new Set(claims.map((claim) => claim.verdict))) {
        const links = page.locator(`[data-verdict="${verdict}"] li p:first-child > a`);
        expect(await links.count(), verdict).toBe(claims.filter((claim) => claim.verdict === verdict).length);
      }
      for (const subject of new Set(claims.flatMap(({ subjects }) => subjects))) {
        const links = page.locator(`#subject-${slug(subject)} + ul > li > a`);
        expect(await links.count(), subject).toBe(claims.filter(({ subjects }) => subjects.includes(subject)).length);
      }
    }));

  test("tells verdicts apart by word and by shape", () =>
    visit("/claims/", {}, async (page) => {
      const looks = await page
        .locator("atlas-ledger h2 .verdict")
        .evaluateAll((all) => all.map((each) => ({ word: each.textContent.trim(), shape: each.querySelector("svg")?.innerHTML ?? "" })));
      expect(looks).toHaveLength(6);
      expect(new Set(looks.map(({ word }) => word)).size).toBe(6);
      expect(new Set(looks.map(({ shape }) => shape)).size).toBe(6);
    }));
});
