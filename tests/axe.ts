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
  const { violations: found } = await page.evaluate(runOnFew, [context, options, without] as const);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}

/**
 * Runs axe while of the rows, items and marks that differ in nothing but words and numbers only two of a kind and the last stand in the page:
 * a table of hundreds of rows takes seconds, and what is wrong with one of its rows is wrong with two. A row has the kinds of its cells, each in
 * its column, and goes where there are two of all of them. What overflowed does so all the while.
 */
async function runOnFew([context, how, without]: readonly [context: object, how: RunOptions, without: string | undefined]) {
  const referenced = new Set(
    [...document.querySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls], [aria-activedescendant], [for]")].flatMap(
      (each) =>
        ["aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "for"].flatMap(
          (name) => each.getAttribute(name)?.split(/\s+/) ?? [],
        ),
    ),
  );
  /** What axe could find at fault in an element and all within, or in some of what is within, without its words and numbers. */
  const kindOf = (element: Element, within: readonly Element[] = [...element.children]): string => {
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
    const parts = within.map((each) => kindOf(each)).filter((kind, index, all) => kind !== all[index - 1]);
    return `${element.localName}[${attributes.join()}]${said}${looks}(${parts.join()})`;
  };
  const kindsOf = (child: Element): string[] =>
    child.localName === "tr"
      ? [kindOf(child, []), ...[...child.children].map((cell, column) => `${column} ${kindOf(cell)}`)]
      : [kindOf(child)];
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
    // Of what axe is not to look at, none needs to stand there.
    const isLookedAt = without === undefined || parent.closest(without) === null;
    const kinds = new Map(isLookedAt ? [...parent.children].map((child) => [child, kindsOf(child)]) : []);
    const more = [...parent.children].slice(0, -1).filter((child) => {
      const own = kinds.get(child) ?? [];
      if (own.every((kind) => (counts.get(kind) ?? 0) >= 2) && !isNeeded(child)) return true;
      for (const kind of own) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return false;
    });
    if (more.length === 0) continue;
    const box = parent.closest("table") ?? parent;
    // A column is as wide as its widest cell.
    const sized = [box, ...(box instanceof HTMLTableElement ? (box.rows[0]?.cells ?? []) : [])].filter(
      (each) => each instanceof HTMLElement,
    );
    const { height } = box.getBoundingClientRect();
    const widths = sized.map((each) => each.getBoundingClientRect().width);
    const places = more.map((child) => {
      const place = document.createComment("");
      child.replaceWith(place);
      return [place, child] as const;
    });
    const styles = sized.map((each) => (each.hasAttribute("style") ? each.style.cssText : null));
    sized.forEach((each, index) => (each.style.minWidth = `${widths[index]}px`));
    if (box instanceof HTMLElement)
      box.style.marginBottom = `calc(${getComputedStyle(box).marginBottom} + ${height - box.getBoundingClientRect().height}px)`;
    const putBack = () => {
      for (const [place, child] of places) place.replaceWith(child);
      sized.forEach((each, index) => {
        each.style.cssText = styles[index] ?? "";
        if (styles[index] === null) each.removeAttribute("style");
      });
    };
    // What is styled by its place among the others needs them.
    if (isLookedAt && [...parent.children].some((child) => kindsOf(child).join() !== kinds.get(child)?.join())) putBack();
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
