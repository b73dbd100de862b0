import type { AxeResults, RunOptions, Spec } from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cardDrawn } from "./browser.ts";

/** A theme changes colors and nothing else, a width places and nothing else: two views show all four. */
export const views = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

/** Goes through the views within one visit: to open a live chart once more takes as long as to look at it. */
export async function inViews(page: Page, act: (view: string) => Promise<void>): Promise<void> {
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // A live drawing follows its container a frame later, and its card a frame after that.
    await cardDrawn(page);
    await act(`${colorScheme}, ${width} px`);
  }
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * The rule on the size of targets is not on by default. Marks may be smaller than its 24 px: the table is their equivalent. Copies of what
 * was looked at would be a tenth of the work, and targets name it.
 */
const setup: Spec = { noHtml: true, rules: [{ id: "target-size", enabled: true, selector: "*:not(:is(.tile, .head, .mark))" }] };
const options: RunOptions = { resultTypes: ["violations"] };

/**
 * What axe finds in a part of a page, by all its rules. Axe is put into a page once, with the pages in its frames: to read it anew for each
 * run takes half as long as the run.
 */
export async function violations(page: Page, part = "main", without?: string): Promise<string[]> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => "axe" in window)) continue;
    await frame.evaluate(source);
    await frame.evaluate((spec) => (window as unknown as { axe: Axe }).axe.configure(spec), setup);
  }
  const context = { include: [part], ...(without === undefined ? {} : { exclude: [without] }) };
  const { violations: found } = await page.evaluate(runOnFew, [context, options] as const);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}

/**
 * Runs axe while of the rows, items and marks that differ in nothing but words and numbers only two of a kind and the last stand in the page:
 * a table of hundreds of rows takes seconds, and what is wrong with one of its rows is wrong with two. What overflowed does so all the while.
 */
async function runOnFew([context, how]: readonly [context: object, how: RunOptions]) {
  const referenced = new Set(
    [...document.querySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls], [aria-activedescendant], [for]")].flatMap(
      (each) =>
        ["aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "for"].flatMap(
          (name) => each.getAttribute(name)?.split(/\s+/) ?? [],
        ),
    ),
  );
  /** What axe could find at fault in an element and all within, without its words and numbers. */
  const kindOf = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (value === "" || /^(?:href|id|title|aria-label(?:ledby)?|aria-describedby|data-.*|d|value)$/.test(name))
        return `${name}${value === ""}`;
      return `${name}=${/^(?:fill|stroke|class)$/.test(name) ? value : value.replace(/[\d.]+/g, "0")}`;
    });
    const said = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
    const { color, backgroundColor, fontSize, fontWeight, display, visibility, opacity } = getComputedStyle(element);
    // Letters are large, to axe, from 24 px on, bold ones from 18.7.
    const size = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    // Targets have enough room, to axe, from 24 px on.
    const { width, height } = element.matches("a, button, input, select, summary")
      ? element.getBoundingClientRect()
      : { width: 24, height: 24 };
    const looks = [color, backgroundColor, size, display, visibility, opacity, width < 24, height < 24].join();
    // However many lines a name has.
    const parts = [...element.children].map(kindOf).filter((kind, index, all) => kind !== all[index - 1]);
    return `${element.localName}[${attributes.join()}]${said}${looks}(${parts.join()})`;
  };
  const isNeeded = (element: Element) =>
    element.contains(document.activeElement) ||
    [element, ...element.querySelectorAll("[id]")].some(({ id }) => id !== "" && referenced.has(id));
  const restore: (() => void)[] = [];
  const countsOf = new Map<Element, Map<string, number>>();
  for (const parent of document.body.querySelectorAll("tbody, ul, ol, dl, nav, svg, g")) {
    if (parent.children.length < (parent instanceof SVGElement ? 3 : 12) || !parent.isConnected) continue;
    const scope = parent.closest("svg, table") ?? parent;
    const counts = countsOf.get(scope) ?? new Map<string, number>();
    countsOf.set(scope, counts);
    const kinds = new Map([...parent.children].map((child) => [child, kindOf(child)]));
    const more = [...parent.children].slice(0, -1).filter((child) => {
      const kind = kinds.get(child) ?? "";
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > 2 && !isNeeded(child);
    });
    if (more.length === 0) continue;
    const box = parent.closest("table") ?? parent;
    const { height, width } = box.getBoundingClientRect();
    const places = more.map((child) => {
      const place = document.createComment("");
      child.replaceWith(place);
      return [place, child] as const;
    });
    const styled = box.hasAttribute("style");
    const { minWidth, marginBottom } = (box as HTMLElement).style;
    if (box instanceof HTMLElement) {
      box.style.minWidth = `${width}px`;
      box.style.marginBottom = `calc(${getComputedStyle(box).marginBottom} + ${height - box.getBoundingClientRect().height}px)`;
    }
    const putBack = () => {
      for (const [place, child] of places) place.replaceWith(child);
      if (box instanceof HTMLElement) Object.assign(box.style, { minWidth, marginBottom });
      if (!styled) box.removeAttribute("style");
    };
    // What is styled by its place among the others needs them.
    if ([...parent.children].some((child) => kindOf(child) !== kinds.get(child))) putBack();
    else restore.push(putBack);
  }
  try {
    return await (window as unknown as { axe: Axe }).axe.run(context, how);
  } finally {
    for (const each of restore) each();
  }
}

interface Axe {
  configure(spec: Spec): void;
  run(context: object, options: RunOptions): Promise<Pick<AxeResults, "violations">>;
}
