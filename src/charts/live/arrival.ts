import { element } from "../../dom/element.ts";

/** Names in an address that say where its sender stood: a job, a category, a mark. */
const fields = ["occupation", "category", "card", "from"];
/** Left free at the edge of the window, px. */
const gap = 12;

/** Whether the page stands as it opened. A reload and Back come to where the page was left, which browsers see to themselves. */
function isUntouched(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { activeElement, body } = document;
  return entry?.type === "navigate" && scrollY === 0 && location.hash === "" && (activeElement === null || activeElement === body);
}

/**
 * Brings into view what the address names: the mark and its card, or the drawing. The page is moved at once and not further than it has to be;
 * the focus stays where it is. `showCard` opens the card again, which lies by where its mark is in the window.
 */
export function arrive(chart: HTMLElement, mark: Element | undefined, showCard: () => void): void {
  const asked = new URLSearchParams(location.search);
  if (!fields.some((name) => asked.has(name)) || !isUntouched()) return;
  const card = chart.querySelector(".card:not([hidden])");
  if (mark === undefined || card === null) {
    const drawing = chart.querySelector(":is(.drawing, .rows):not([hidden])")?.getBoundingClientRect();
    if (drawing !== undefined && drawing.top > innerHeight / 2) moveTo(drawing.top);
    return;
  }
  if (isSeen([mark, card])) return;
  mark.scrollIntoView({ block: "center", behavior: "instant" });
  showCard();
  const { top, bottom } = boxOf([mark, card]);
  if (top < gap || bottom - top > innerHeight - 2 * gap) moveTo(top);
  else if (bottom > innerHeight - gap) moveTo(bottom - innerHeight + 2 * gap);
}

/** Letters of a refused value that are shown. */
const longest = 60;

/** Says below a chart's sentence what its address asks for and the chart does not know. What one of several charts does not know, another may. */
export function sayLeftAside(sentence: HTMLElement | null, refused: readonly string[]): void {
  if (refused.length === 0 || document.querySelectorAll(".live").length > 1) return;
  const shown = refused.map((text) => `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`);
  sentence?.after(
    element("p", "meta left-aside no-print", `Left aside from the address, since this chart does not know it: ${shown.join(", ")}.`),
  );
}

/** Scrolls so that what is at a height of the window comes to its upper edge. */
const moveTo = (top: number) => scrollBy({ top: top - gap, behavior: "instant" });

function boxOf(elements: readonly Element[]): { top: number; bottom: number } {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
}

function isSeen(elements: readonly Element[]): boolean {
  const { top, bottom } = boxOf(elements);
  return top >= 0 && bottom <= innerHeight;
}
