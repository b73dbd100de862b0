import type { Page } from "playwright-core";

/** A live map: its page, the file of its figures and the measure that it opens with. */
export interface MapPage {
  name: string;
  path: string;
  file: string;
  opening: string;
}

export const maps = {
  profiles: { name: "profiles", path: "/", file: "map.json", opening: "karpathy" },
  detailed: { name: "detailed occupations", path: "/charts/whole-economy/", file: "economy.json", opening: "bureau-exposure" },
} as const satisfies Record<string, MapPage>;

/** The size of the window in which maps are timed. */
export const desk = { width: 1350, height: 940 } as const;

export const tileShapes = "atlas-map a.tile:visible rect";

/** Opens a map and waits until it is alive, with the whole of it in the window. Gives the time of the first paint, ms. */
export async function openMap(page: Page, { path, file }: MapPage, origin: string): Promise<number> {
  await page.goto(origin + path);
  const painted = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const drawn = (await painted.jsonValue()) ?? NaN;
  await page.mouse.move(5, 5);
  await page.waitForFunction(
    (data) =>
      document.querySelector("atlas-map .keys button") !== null &&
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith(data)),
    file,
  );
  await page.waitForTimeout(300);
  // The whole map is in the window, whatever stands above it.
  await page.locator("atlas-map .drawing").evaluate((drawing) => drawing.scrollIntoView({ block: "start", behavior: "instant" }));
  return drawn;
}
