import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { field, path, questions } from "./worksheet-page.ts";

describe("the worksheet on paper", () => {
  test("prints the quarter with its answers, whole, and nothing around it", () =>
    visit(path, { fresh: true, before: (page) => page.clock.setFixedTime("2026-11-24T10:00:00") }, async (page) => {
      await field(page, "did").fill(`${"line\n".repeat(40)}end`);
      await field(page, "step-by").fill("2027-01-15");
      await page.locator(".saved").filter({ hasText: "Kept" }).waitFor();
      await page.emulateMedia({ media: "print" });
      const words = await page.locator("body").innerText();
      expect(words).toMatch(/Career calibration worksheet\s+Quarter\s+October to December 2026/);
      expect(words).toContain("15 January 2027");
      expect(words).not.toMatch(/Search|Delete|What is kept|What research says|Kept in this browser|Report an error/);
      const said = page.locator(".question .said").first();
      expect(await said.evaluate((each) => each.scrollHeight <= each.clientHeight && each.clientHeight > 400)).toBe(true);
      expect(await field(page, "did").isVisible()).toBe(false);
      expect(await field(page, "learned").isVisible()).toBe(true);
    }));

  test("without scripts is a form to print, with room to write", () =>
    visit(path, { javaScriptEnabled: false, width: 703 }, async (page) => {
      expect(await page.locator(".needs-scripts:visible").count()).toBe(0);
      expect(await field(page, "step-by").getAttribute("type")).toBe("text");
      await page.emulateMedia({ media: "print" });
      const words = await page.locator("main").innerText();
      for (const { ask, why } of questions) {
        expect(words).toContain(ask.replaceAll("'", "’"));
        expect(words.replace(/\s+/g, " ")).toContain(why.replaceAll("'", "’").replace(/\s+/g, " ").trim());
      }
      for (const head of ["Quarter", "Name", "Manager", "Day of the review"]) expect(words).toContain(head);
      const heights = await page
        .locator("textarea:visible")
        .evaluateAll((all) => all.map((each) => (each.getBoundingClientRect().height / 96) * 25.4));
      expect(heights).toHaveLength(questions.length - 1);
      expect(Math.min(...heights)).toBeGreaterThan(20);
      const pdf = await page.pdf({ format: "Letter", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
    }));
});
