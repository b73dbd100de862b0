import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** A theme changes colors and nothing else, a width places and nothing else: two views show all four. */
export const views = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

/**
 * What axe finds in a part of a page, by all its rules, with that on the size of targets, which is not on by default. Marks may be smaller
 * than 24 px: the table is their equivalent.
 */
export async function violations(page: Page, part = "main", without?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
  if (without !== undefined) axe.exclude(without);
  const { violations: found } = await axe.options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== "target-size" || !/class="(tile|head|mark[a-z ]*)( dim)?"/.test(html))
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}
