import type { Page } from "playwright-core";

/** How many times slower than it is the processor is for a page. */
export const rates = [1, 4] as const;
export type Rate = (typeof rates)[number];

/** Makes a page's processor slower, or as it is again; a page is told once which session speaks for it. */
export async function slowProcessor(page: Page): Promise<(rate: Rate) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (rate) => void (await session.send("Emulation.setCPUThrottlingRate", { rate }));
}

export const processorWords = (rate: Rate): string => (rate === 1 ? "as it is" : `${rate} times slower`);
