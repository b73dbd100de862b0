import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { bringFonts, machines, setIn } from "./readers.ts";

/** Half as large again as browsers come with. */
const letters = 24;

const larger = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: letters } });
};

/** A chart of tiles, one of dots and one of rows. A phone's map shows categories, and the tiles of the one that is chosen. */
const windows = [
  { map: "risk-map/?category=healthcare", width: 360, height: 1300, hasTouch: true, isMobile: true, reducedMotion: "reduce" },
  { map: "risk-map/", width: 1440, height: 1300, reducedMotion: "reduce" },
] as const;

/** Words that lie over other words, or that their own box cuts, beside the drawing: its names have tests of their own. */
function faultsOf(): string[] {
  const chart = document.querySelector(".live") ?? document.body;
  const words: { box: DOMRect; text: string }[] = [];
  const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (text === "" || element === null || element.closest("svg, select, .card, .unseen") !== null || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) words.push({ box, text });
  }
  const over = words.flatMap(({ box, text }, at) =>
    words
      .slice(at + 1)
      .filter(({ box: other }) => {
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return wide > 2 && high > Math.min(box.height, other.height) / 3;
      })
      .map((other) => `“${text}” over “${other.text}”`),
  );
  const outside = words.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ text }) => `“${text}” leaves the window`);
  const chosen = [...chart.querySelectorAll("select")].flatMap((select) => {
    const { fontFamily, fontSize, fontWeight, paddingLeft, paddingRight } = getComputedStyle(select);
    const ruler = document.createElement("span");
    Object.assign(ruler.style, { fontFamily, fontSize, fontWeight, whiteSpace: "nowrap", position: "absolute" });
    ruler.textContent = select.selectedOptions[0]?.label ?? "";
    document.body.append(ruler);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    // The arrow takes about as much as a letter is high.
    const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 16;
    return width > room ? [`“${select.selectedOptions[0]?.label}” takes ${Math.round(width)} px of ${Math.round(room)}`] : [];
  });
  return [...over, ...outside, ...chosen];
}

describe("where readers have set larger letters", () => {
  for (const { map, width, ...options } of windows)
    test.each([map, "exposure-pay/", "measures/"])(
      `the words around the drawing of /charts/%s stay whole at ${width} px, and so does its card`,
      (path) =>
        visit(`/charts/${path}`, { ...options, width, before: larger }, async (page) => {
          await page.mouse.move(1, 1);
          await page.locator(".live select").first().waitFor();
          expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${letters}px`);
          expect(await page.evaluate(faultsOf)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

          await bringFonts(page);
          for (const machine of Object.keys(machines)) {
            await setIn(page, machine);
            expect.soft(await page.evaluate(faultsOf), `in the fonts of ${machine}`).toEqual([]);
            expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), machine).toBeLessThanOrEqual(width);
          }
          await setIn(page, null);

          const mark = page.locator(".live .drawing > div:visible :is(a.mark, a.tile)").nth(5);
          // Dots lie over dots: whichever answers has a card.
          const force = path.startsWith("exposure-pay");
          await (width < 500 ? mark.tap({ force }) : mark.hover({ force }));
          const card = page.locator(".live .card").filter({ visible: true });
          await card.waitFor();
          const { left, right, cut } = await card.evaluate((element) => {
            const { left, right } = element.getBoundingClientRect();
            return { left, right, cut: element.scrollWidth - element.clientWidth };
          });
          expect(cut).toBeLessThanOrEqual(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        }),
    );
});
