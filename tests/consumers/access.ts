import { chromium, type Page } from "playwright-core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { launchOptions } from "../chromium.ts";
import { dist, pages } from "../site.ts";
import { host } from "../static.ts";
import { screenReader } from "./by-ear.ts";
import type { Consumers, Kind } from "./consumer.ts";

const paths = [
  pages.home,
  pages.article,
  pages.map,
  pages["map's table"],
  pages.occupation,
  pages.search,
  pages["explorer of neighboring jobs"],
  pages.ask,
];
const given = "home, an article, the map and its table, an occupation, search, explorer and answers, in Chromium";

/** Opens each page with its scripts alive, and a checker's own script in it. */
async function inPages(script: string, act: (page: Page, path: string) => Promise<void>): Promise<void> {
  const served = await host(dist);
  const browser = await chromium.launch(launchOptions());
  try {
    for (const path of paths) {
      const page = await browser.newPage();
      await page.goto(served.origin + path, { waitUntil: "load" });
      await page.evaluate(script);
      await act(page, path);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

function scriptOf({ folderOf }: Consumers, name: string, file: string): string {
  return readFileSync(`${folderOf(name)}/${file}`, "utf8");
}

export const access: Kind = {
  title: "Checkers of access",
  consumers: [
    {
      name: "axe-core",
      given,
      ours: "Nothing: it has no complaint by the rules of WCAG 2.2, A and AA.",
      heldBy: "`tests/pages/pages.test.ts`, in two themes and widths",
      read: async (consumers) => {
        await inPages(scriptOf(consumers, "axe-core", "axe.min.js"), async (page, path) => {
          const found = await page.evaluate<string[]>(
            `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], rules: { "target-size": { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].target))`,
          );
          assert.deepEqual(found, [], path);
        });
        return "no violation";
      },
    },
    {
      name: "html_codesniffer",
      given,
      ours: "Nothing: what it calls errors is looked at by hand.",
      heldBy: "this run alone",
      read: async (consumers) => {
        const kinds = new Map<string, string>();
        await inPages(scriptOf(consumers, "html_codesniffer", "build/HTMLCS.js"), async (page, path) => {
          const found = await page.evaluate<string[]>(`new Promise((resolve) => HTMLCS.process("WCAG2AA", document, () =>
            resolve(HTMLCS.getMessages().filter(({ type }) => type === 1).map(({ code, msg, element }) => code.split(".").slice(3, 5).join(".") + ": " + msg + " " + element.outerHTML.slice(0, 120)))))`);
          for (const fault of found) kinds.set(fault.split(":")[0] ?? "", `${path} ${fault}`);
        });
        assert.deepEqual([...kinds.values()], []);
        return "no error by WCAG 2, A and AA";
      },
    },
    screenReader,
  ],
};
