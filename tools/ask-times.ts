import { chromium, type Browser, type Page } from "playwright-core";
import { launchOptions } from "../tests/chromium.ts";

/** Milliseconds until the answer to a question stands on the page. */
export interface AskTimes {
  question: string;
  /** From opening an address that asks it, in a browser that has loaded nothing yet. */
  address: number;
  /** From Enter, where nothing but the page was loaded before its first key. */
  cold: number;
  /** From Enter, after another question. */
  warm: number;
}

const questions = [
  "what does a plumber earn",
  "how exposed are registered nurses to AI",
  "jobs without a degree that pay over 60k",
  "compare lawyer and paralegal",
  "what could a cashier do next",
  "how many jobs pay over 100k",
  "is it true that meta laid off 7000 people",
  "what is stratification",
  "software developers over the years",
  "will I lose my job",
];
/** Asked first where another question comes before. */
const opening = "what do electricians earn";

interface Noted {
  asked?: number;
  answered?: number;
}

/** Asks each question at `origin`, three ways. */
export async function askTimes(origin: string): Promise<AskTimes[]> {
  const browser = await chromium.launch(launchOptions());
  try {
    const times: AskTimes[] = [];
    for (const question of questions) {
      const address = await inNewContext(browser, async (page) => {
        await page.goto(`${origin}/ask/?q=${encodeURIComponent(question)}`);
        // The page asks by itself, as soon as it begins.
        return between(page, 0);
      });
      const cold = await inNewContext(browser, async (page) => {
        await page.goto(`${origin}/ask/`);
        await page.waitForTimeout(1_000);
        return ask(page, question);
      });
      const warm = await inNewContext(browser, async (page) => {
        await page.goto(`${origin}/ask/`);
        await ask(page, opening);
        await page.waitForTimeout(500);
        return ask(page, question);
      });
      times.push({ question, address, cold, warm });
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function inNewContext(browser: Browser, run: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
  const page = await context.newPage();
  await page.addInitScript(note);
  const time = await run(page);
  await context.close();
  return time;
}

/** The question comes all at once, as a pasted one does. */
async function ask(page: Page, question: string): Promise<number> {
  const field = page.locator("atlas-ask input[name=q]");
  await field.fill(question);
  await field.press("Enter");
  return between(page);
}

/** Milliseconds from Enter, or from a time since the page was asked for, to the answer. */
async function between(page: Page, from?: number): Promise<number> {
  const handle = await page.waitForFunction(() => {
    const { noted } = window as unknown as { noted: Noted };
    return noted.answered === undefined ? null : noted;
  });
  const { asked = NaN, answered = NaN } = (await handle.jsonValue()) ?? {};
  return Math.round(answered - (from ?? asked));
}

/** In the page, before anything else: notes when Enter comes, and when the first answer after it is in the frame that is drawn. */
function note(): void {
  const holder = window as unknown as { noted: Noted };
  holder.noted = {};
  addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      if (key === "Enter") holder.noted = { asked: timeStamp };
    },
    true,
  );
  new MutationObserver((records) => {
    const isAnswer = records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element && node.matches(".turn")));
    if (!isAnswer || holder.noted.answered !== undefined) return;
    const { noted } = holder;
    requestAnimationFrame(() => (noted.answered = performance.now()));
  }).observe(document, { subtree: true, childList: true });
}
