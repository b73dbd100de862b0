import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds on a live chart, by all its rules or some; marks may be smaller than 24 px, the table is their equivalent. */
export async function violations(page: Page, some?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include("main");
  const only = some === undefined ? { rules: { "target-size": { enabled: true } } } : { runOnly: { type: "rule" as const, values: some } };
  const { violations: found } = await axe.options({ ...only, resultTypes: ["violations"] }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== "target-size" || !/class="(tile|head|mark[a-z ]*)( dim)?"/.test(html))
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}
