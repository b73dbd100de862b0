import { chromium, type Page } from "playwright-core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { launchOptions } from "../chromium.ts";
import { dist, pages } from "../site.ts";
import { host } from "../static.ts";
import type { Consumer } from "./consumer.ts";

/** A part of the site as somebody goes through it by ear. */
interface Walk {
  part: string;
  path: string;
  /** What is walked. */
  within: string;
  /** How many steps, from the first thing on. */
  steps: number;
  /** Before the walk. */
  first?(page: Page): Promise<unknown>;
  /** With the reader listening, which says what changes of itself. */
  meanwhile?(page: Page): Promise<unknown>;
  /** Must be said, each after the one before. */
  said: readonly RegExp[];
  /** Must not be said. */
  never?: RegExp;
}

const figure = "main figure";
/** A thing of which nothing is known but what it is. */
const nameless = /^(?:image|img|link|button|textbox|searchbox|combobox|heading|figure|table)(?:, level \d)?$/;
const namelessOrDrawing = new RegExp(`${nameless.source}|^graphics-document$`);

const walks: readonly Walk[] = [
  {
    part: "the map",
    path: pages.map,
    within: figure,
    steps: 110,
    first: (page) => page.locator('a.tile[tabindex="0"]').waitFor(),
    said: [
      /^figure, Job Risk Map$/,
      /^combobox, Color, /,
      /^option, Karpathy 2026 .*selected/,
      /^button, 2–3, not pressed$/,
      /^link, Healthcare$/,
      /^link, Home health and personal care aides: 2 of 10, 4\.3 million jobs.*Arrow keys go from mark to mark/,
      /^link, Registered nurses: 4 of 10, 3\.4 million jobs/,
    ],
    never: namelessOrDrawing,
  },
  {
    part: "a card",
    path: pages.map,
    within: figure,
    steps: 130,
    first: async (page) => {
      await page.locator('a.tile[tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      await page.locator("#chart-card").getByText("Median pay").waitFor();
    },
    said: [/^link, Registered nurses: 4 of 10, 3\.4 million jobs.*Median pay.*\$[\d,]+.*Arrow keys go from mark to mark/],
  },
  {
    part: "a table",
    path: pages["map's table"],
    within: "main",
    steps: 60,
    said: [
      /^heading, Job Risk Map: table, level 1$/,
      /^table, Job Risk Map: 341 rows$/,
      /^columnheader, Occupation$/,
      /^button, Occupation$/,
      /^columnheader, Jobs in 2024$/,
      /^rowheader, Registered nurses$/,
      /^cell, 4 of 10$/,
      /^cell, 3,391,000$/,
    ],
    never: nameless,
  },
  {
    part: "an occupation",
    path: pages.occupation,
    within: "main",
    steps: 120,
    said: [/^heading, .*Exposure to AI/, /^heading, How exposed is it\?/],
    // Its drawings stay as they are, each in a figure with a name.
    never: nameless,
  },
  {
    part: "the search",
    path: pages.search,
    within: "main",
    steps: 60,
    meanwhile: async (page) => {
      await page.locator("main input[type=search]").pressSequentially("electrician", { delay: 30 });
      await page.getByText("for “electrician”").first().waitFor();
    },
    said: [
      /^searchbox, Search the atlas, placeholder/,
      /^polite: .* for “electrician”\.$/,
      /^group, Kind of page$/,
      /^radio, All, /,
      /^list, Jobs$/,
      /^link, Electricians$/,
    ],
    never: nameless,
  },
  {
    part: "the explorer",
    path: pages["explorer of neighboring jobs"],
    within: figure,
    steps: 0,
    meanwhile: async (page) => {
      await page.locator(figure).getByRole("combobox").first().pressSequentially("electricians", { delay: 30 });
      await page.getByText("Arrow keys go through them.").first().waitFor({ state: "attached" });
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByText("From electricians:").first().waitFor();
    },
    said: [
      /^figure, Neighboring jobs$/,
      /^combobox, Start from your job, /,
      /^polite: \d+ jobs?\. Arrow keys/,
      /^polite: From electricians: \d/,
    ],
  },
  {
    part: "an answer",
    path: pages.ask,
    within: "main",
    steps: 60,
    meanwhile: async (page) => {
      await page.locator("main form").getByRole("textbox").fill("how exposed are electricians");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "how exposed are electricians" }).waitFor();
      await page.getByRole("status").filter({ hasText: "percentile" }).first().waitFor();
    },
    said: [
      /^textbox, Your question/,
      /^heading, how exposed are electricians, level 3$/,
      /^polite: Electricians stand at percentile \d+ of exposure to AI/,
      /^image, Where each measure ranks electricians, as percentiles of all occupations$/,
    ],
    never: nameless,
  },
];

interface Reader {
  start(options: { container: Element | null }): Promise<void>;
  next(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** What the reader says on one walk. */
async function heardOn(page: Page, origin: string, module: string, { path, within, steps, first, meanwhile }: Walk): Promise<string[]> {
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await first?.(page);
  await page.evaluate(
    async ([address, container]) => {
      const { virtual } = (await import(address)) as { virtual: Reader };
      Object.assign(window, { virtual });
      await virtual.start({ container: document.querySelector(container) });
    },
    [module, within] as const,
  );
  await meanwhile?.(page);
  return page.evaluate(async (count) => {
    const { virtual } = window as unknown as { virtual: Reader };
    for (let step = 0; step < count; step += 1) await virtual.next();
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, steps);
}

function assertSaid({ part, said, never }: Walk, heard: readonly string[]): void {
  let from = 0;
  for (const form of said) {
    const index = heard.findIndex((phrase, at) => at >= from && form.test(phrase));
    assert.notEqual(
      index,
      -1,
      `${part}: ${form.source} is not said after “${heard[from - 1] ?? "the start"}”: ${heard.slice(from, from + 20).join("; ")}`,
    );
    from = index + 1;
  }
  const unwanted = heard.filter((phrase) => never?.test(phrase));
  assert.deepEqual(unwanted, [], part);
}

export const screenReader: Consumer = {
  name: "@guidepup/virtual-screen-reader",
  given: "the map, a card, a table, an occupation, the search, the explorer and an answer, alive in Chromium",
  ours: "Tables name their columns and rows, drawings what they show, lists how long they are; what changes is said by a line of status; colors of a key are hidden from it.",
  heldBy: "`tests/map/by-ear.test.ts`, `tests/search/by-ear.test.ts`, `src/charts/svg/page-svg.test.ts`",
  read: async ({ folderOf }) => {
    const script = readFileSync(`${folderOf("@guidepup/virtual-screen-reader")}/lib/esm/index.browser.js`);
    const module = `data:text/javascript;base64,${script.toString("base64")}`;
    const served = await host(dist);
    const browser = await chromium.launch(launchOptions());
    try {
      // The policy of the pages lets no other script in.
      const context = await browser.newContext({ bypassCSP: true });
      for (const walk of walks) {
        const page = await context.newPage();
        assertSaid(walk, await heardOn(page, served.origin, module, walk));
        await page.close();
      }
    } finally {
      await browser.close();
      await served.close();
    }
    return "on the map the key, each mark with its score and jobs, and the keys that move between them; on a mark the figures of its card; the columns, rows and cells of tables; how many jobs and pages a search found; what the explorer and an answer say, of themselves; nothing without a name";
  },
};
