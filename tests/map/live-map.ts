import type { Page } from "playwright-core";
import { awake, pointUntil, visit, type Visit } from "../browser.ts";
import { dist, filesOf, read } from "../site.ts";

/** Where Barista leads. */
export const barista = "food-and-beverage-serving-and-related-workers";

/** Opens a page with the live map and waits until it shows what its address asks for. */
export const visitMap = (path: string, options: Visit, act: (page: Page) => Promise<void>) =>
  visit(path, options, async (page) => {
    await alive(page);
    await act(page);
  });

/** Addresses of the scripts that a live chart's own script asks for later, by the name of its element. */
const laterScripts = Map.groupBy(
  filesOf(`${dist}/_astro`).flatMap((file) => {
    const [, element = ""] = /^(atlas-[a-z]+)\..+\.js$/.exec(file) ?? [];
    if (element === "") return [];
    return [...read(`_astro/${file}`).matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g)].map(
      ([, name = ""]) => [element, `/_astro/${name}`] as const,
    );
  }),
  ([element]) => element,
);

const keyMoves = filesOf(`${dist}/_astro`)
  .filter((file) => /^key-moves\..+\.js$/.test(file))
  .map((file) => `/_astro/${file}`);

/** Waits until the map shows its figures, which come at the reader's first move. */
export async function alive(page: Page): Promise<void> {
  await awake(page);
  await pointUntil(page, (await page.locator("atlas-map[data-figures]").count()) === 0 ? "/data/map.json" : "/data/economy.json");
  // Whoever chooses from a field comes to it first; Playwright's choice does not, and what another drawing needs comes at that sign.
  await page.evaluate(() =>
    document.querySelector(":is(atlas-map, atlas-dots) select")?.dispatchEvent(new FocusEvent("focusin", { bubbles: true })),
  );
  // The page cannot say that it has come, so the test asks for it as well and waits for it.
  const names = await page
    .locator("body:not(.embed) :is(atlas-map, atlas-dots):has(select)")
    .evaluateAll((all) => all.map((each) => each.localName));
  const later = names.flatMap((name) => laterScripts.get(name) ?? []).map(([, script]) => script);
  // What keys do comes with the first of them, too.
  const scripts = (await page.locator("body:not(.embed) .live").count()) === 0 ? [] : [...later, ...keyMoves];
  // As a text: Vitest would put its own function in place of the import.
  await page.evaluate(`Promise.all(${JSON.stringify(scripts)}.map((script) => import(script))).then(() => undefined)`);
  // The page says which view it shows once it does; on one with two charts, the other may have said so first.
  await page.waitForFunction(
    () =>
      document.documentElement.dataset["shown"] !== undefined ||
      document.querySelector(".live .sentence")?.textContent.includes("could not be loaded") === true,
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))));
}

/** The drawing that the container shows. */
export const drawing = (page: Page) => page.locator("atlas-map .drawing > div:visible > svg:not(.in-motion)");
export const tiles = (page: Page) => drawing(page).locator("a.tile");
/** Tiles of one occupation or category each, without those that a category's smallest share. */
export const ownTiles = (page: Page) => drawing(page).locator("a.tile:not(.rest)");
/** How many occupations the drawing has: the smallest of a category share a tile, which says how many they are. */
export const occupations = (page: Page) =>
  tiles(page).evaluateAll((all) =>
    all.reduce(
      (sum, each) => sum + (each.classList.contains("rest") ? Number(/^\d+/.exec(each.querySelector("title")?.textContent ?? "")?.[0]) : 1),
      0,
    ),
  );
/** The tile of an occupation or a category. */
export const tile = (page: Page, slug: string) => drawing(page).locator(`a.tile[href$="/${slug}/"]`);
export const card = (page: Page) => page.locator("atlas-map .card");
export const sentence = (page: Page) => page.locator("atlas-map .sentence");
/** What the sentence says, which follows the drawing by a frame. */
export async function said(page: Page): Promise<string> {
  await nextFrame(page);
  return sentence(page).innerText();
}
export const measureField = (page: Page) => page.locator('atlas-map select[name="measure"]');
export const categoryField = (page: Page) => page.locator('atlas-map select[name="category"]');
export const legend = (page: Page) => page.locator("atlas-map .keys button");
export const button = (page: Page, name: RegExp | string) => page.locator("atlas-map").getByRole("button", { name });
/** Waits until the next frame is over, and what is done after it. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))));

/** What the address says, once it has been written: just after the frame that shows the view. */
export async function parameters(page: Page): Promise<Record<string, string>> {
  await nextFrame(page);
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Slugs of the tiles that the reader's choices have left. */
export const litTiles = (page: Page) =>
  ownTiles(page).evaluateAll((all) =>
    all.filter((each) => !each.hasAttribute("data-dim")).map((each) => each.getAttribute("href")?.split("/").at(-2) ?? ""),
  );

/** The number of occupations that the sentence gives. */
export const counted = async (page: Page) => Number(/(\d+) occupations?,/.exec(await said(page))?.[1]);

/** Slug of the focused tile, or what else has the focus. */
export const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return on?.matches("a.tile") === true
      ? (on.getAttribute("href")?.split("/").at(-2) ?? "")
      : `${on?.tagName ?? ""} ${on?.textContent.trim().slice(0, 40) ?? ""}`;
  });

/** The ground of a map as it stands in the page: its paths' colors and what they cover. */
export type Ground = { fill: string; d: string }[];

/** The color of a tile, its own or that of the ground under it. */
export const paintAt = (ground: Ground, [x = "", y = "", width = "", height = "", own = "none"]: readonly string[]): string =>
  ground.find(({ d }) => d.includes(`M${x} ${y}h${width}v${height}h-${width}z`))?.fill ?? own;

/** Every tile of one of the drawings: address, place, paint, name and labels. */
export async function frameOf(page: Page, size: string): Promise<string[]> {
  const { ground, tiles: found } = await page.locator(`atlas-map .drawing > .${size} > svg`).evaluate((svg) => ({
    ground: [...svg.querySelectorAll(".background path")].map((path) => ({
      fill: path.getAttribute("fill") ?? "",
      d: path.getAttribute("d") ?? "",
    })),
    tiles: [...svg.querySelectorAll("a.tile")].map((each) => ({
      // A tile's link is moved to its corner.
      place: [
        ...(/([\d.]+) ([\d.]+)/.exec(each.getAttribute("transform") ?? "")?.slice(1) ?? []),
        ...["width", "height", "fill"].map((side) => each.querySelector("rect")?.getAttribute(side) ?? ""),
      ],
      before: each.getAttribute("href"),
      after: [
        each.querySelector("title")?.textContent,
        ...[...each.querySelectorAll("text")].map((text) => `${text.textContent} ${text.closest("[fill]")?.getAttribute("fill") ?? ""}`),
      ],
    })),
  }));
  return found.map(({ place, before, after }) => [before, place.slice(0, 4).join(" "), paintAt(ground, place), ...after].join(" | "));
}

/** How many tiles of a drawing have no figure: the mark in their corner says so. */
export const unscored = async (page: Page, size = "wide"): Promise<number> => {
  const own = await page.locator(`.drawing > .${size} a.tile rect[fill="var(--missing)"]`).count();
  const ds = await page
    .locator(`.drawing > .${size} .background path[fill="var(--missing)"]`)
    .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
  return own + ds.join("").split("M").length - 1;
};

/** Back, as soon as a person could press it: not before the frame that shows the view. */
export async function back(page: Page): Promise<void> {
  await parameters(page);
  await page.goBack();
}
