import { preview } from "astro";
import { chromium, type Page } from "playwright-core";
import { launchOptions } from "../tests/chromium.ts";

/** Milliseconds that a reader waits for results in the dialog, in a browser that has loaded nothing yet. Null where none of the kind comes. */
export interface SearchTimes {
  query: string;
  /** From the first key to the last one. */
  typing: number;
  /** From the first key to the first jobs, and to the first pages. A query of several words is meant when it is typed, not before. */
  jobs: number | null;
  pages: number | null;
  /** The same query again: from its last key to the last change of its results. An answer, which comes after a pause in typing, is none of them. */
  later: number;
}

const queries = ["coder", "plumer", "cop", "lorry driver", "registered nurse", "will ai replace lawyers", "team human"];
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
export async function searchTimes(): Promise<SearchTimes[]> {
  const server = await preview({ root: process.cwd(), logLevel: "silent", server: { port: 0 } });
  const browser = await chromium.launch(launchOptions());
  const times: SearchTimes[] = [];
  try {
    for (const query of queries) {
      const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
      const page = await context.newPage();
      await page.goto(`http://localhost:${server.port}/concepts/exposure/`);
      await page.evaluate(note);
      await page.click("[data-search-open]");
      const { first = NaN, last = NaN, jobs, pages } = await type(page, query);
      const again = await type(page, query);
      const since = (at: number | undefined) => (at === undefined ? null : Math.round(at - first));
      const later = Math.round((again.changed ?? NaN) - (again.last ?? NaN));
      times.push({ query, typing: Math.round(last - first), jobs: since(jobs), pages: since(pages), later });
      await context.close();
    }
    return times;
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
  const noted = window as unknown as { noted: Noted };
  noted.noted = {};
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key.length !== 1) return;
      noted.noted.first ??= performance.now();
      noted.noted.last = performance.now();
    },
    true,
  );
  const isAnswer = (node: Node) => node instanceof Element && node.matches(".answered");
  new MutationObserver((changes) => {
    if (noted.noted.first === undefined) return;
    if (changes.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].every(isAnswer))) return;
    const now = performance.now();
    noted.noted.changed = now;
    if (document.querySelector("atlas-search .glance") !== null) noted.noted.jobs ??= now;
    if (document.querySelector("atlas-search .found .kind") !== null) noted.noted.pages ??= now;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
