import { preview } from "astro";
import { chromium, type Page } from "playwright-core";
import { launchOptions } from "./chromium.ts";

/** Milliseconds that a reader waits for results in the dialog. Medians over the queries, each in a browser that has loaded nothing yet. */
export interface SearchTimes {
  /** First query: from its first key to the first jobs, where jobs were meant, and to the first pages, where there are any. */
  jobs: number;
  pages: number;
  /** Typing takes so long in each first query, a median. */
  typing: number;
  /** A later query: from its last key to the last change of what is shown. */
  later: number;
}

const queries = [
  { q: "coder", jobs: true },
  { q: "plumer", jobs: true },
  { q: "lorry driver", jobs: true },
  { q: "registered nurse", jobs: true },
  { q: "will ai replace lawyers", jobs: true },
  { q: "team human", jobs: false },
];
/** Milliseconds between keys. */
const pace = 40;

interface Noted {
  first?: number;
  last?: number;
  jobs?: number;
  pages?: number;
  changed?: number;
}

/** Types each query into the dialog of a page of `dist/`, cold and then again. */
export async function searchTimes(): Promise<SearchTimes> {
  const server = await preview({ root: process.cwd(), logLevel: "silent", server: { port: 0 } });
  const browser = await chromium.launch(launchOptions());
  try {
    const cold: (Noted & { meant: boolean })[] = [];
    const later: number[] = [];
    for (const { q, jobs } of queries) {
      const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
      const page = await context.newPage();
      await page.goto(`http://localhost:${server.port}/concepts/exposure/`);
      await page.evaluate(note);
      await page.click("[data-search-open]");
      cold.push({ ...(await type(page, q)), meant: jobs });
      const again = await type(page, q);
      later.push((again.changed ?? NaN) - (again.last ?? NaN));
      await context.close();
    }
    const since = (which: "jobs" | "pages", of: typeof cold) =>
      median(of.flatMap(({ [which]: at, first }) => (at === undefined || first === undefined ? [] : at - first)));
    return {
      jobs: since(
        "jobs",
        cold.filter(({ meant }) => meant),
      ),
      pages: since("pages", cold),
      typing: median(cold.map(({ first, last }) => (last ?? NaN) - (first ?? NaN))),
      later: median(later),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Types into the field, waits until nothing changes any more, and gives what was noted. */
async function type(page: Page, query: string): Promise<Noted> {
  const field = page.locator("atlas-search input[type=search]");
  await field.fill("");
  await page.waitForTimeout(400);
  await page.evaluate(() => ((window as unknown as { noted: Noted }).noted = {}));
  await field.pressSequentially(query, { delay: pace });
  // Complete when nothing has changed for a second.
  for (;;) {
    await page.waitForTimeout(200);
    const [noted, now] = await page.evaluate(() => [(window as unknown as { noted: Noted }).noted, performance.now()] as const);
    if (now - (noted.changed ?? now) > 1_000) return noted;
  }
}

/** In the page: notes when keys come, and when jobs and pages are first there. */
function note(): void {
  const held = window as unknown as { noted: Noted };
  held.noted = {};
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key.length !== 1) return;
      held.noted.first ??= performance.now();
      held.noted.last = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (held.noted.first === undefined) return;
    const now = performance.now();
    held.noted.changed = now;
    if (document.querySelector("atlas-search .glance") !== null) held.noted.jobs ??= now;
    if (document.querySelector("atlas-search .found .kind") !== null) held.noted.pages ??= now;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
