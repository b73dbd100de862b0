import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { visit } from "../browser.ts";
import { tagsOf, type Tag } from "../html.ts";
import type { Reading } from "./figure-tables.ts";
import { numberOf, readFigure } from "./read-figure.ts";
import { addressOf, filesOf, isEmbed, read } from "../site.ts";

interface Shown {
  address: string;
  id: string;
  href: string;
}

const isFigure = ({ name, attributes }: Tag) => name === "a" && attributes.get("class") === "figure";

/** Every figure of every page, each once a page. */
const all: Shown[] = filesOf()
  // Frames have no cards; what stands in them stands on their pages too.
  .filter((file) => file.endsWith(".html") && !isEmbed(addressOf(file)))
  .flatMap((file) => {
    const found = tagsOf(read(file)).filter(isFigure);
    const once = new Map(found.map(({ attributes }) => [attributes.get("data-of") ?? "", attributes.get("href") ?? ""]));
    return [...once].map(([id, href]) => ({ address: addressOf(file), id, href }));
  });

const known = all.flatMap((figure) => {
  const reading = readFigure(figure.id);
  return reading === null ? [] : [{ ...figure, reading }];
});

/**
 * The fixed rule: figures in groups by the first parts of their page's address and of their own id, in the order of address and place; from each
 * group equally many, at equal distances, the first groups making up what is missing from 60.
 */
function chosen(wanted: number): (Shown & { reading: Reading })[] {
  const groups = [...Map.groupBy(known, ({ address, id }) => `${address.split("/")[1]} ${id.split("/")[0]}`)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const sizes = groups.map(([, members]) => Math.min(members.length, Math.floor(wanted / groups.length)));
  for (let index = 0; sizes.reduce((sum, size) => sum + size) < wanted; index = (index + 1) % groups.length) {
    if ((sizes[index] ?? 0) < (groups[index]?.[1].length ?? 0)) sizes[index] = (sizes[index] ?? 0) + 1;
  }
  return groups.flatMap(([, members], index) => {
    const size = sizes[index] ?? 0;
    return Array.from({ length: size }, (_, place) => members[Math.floor((place * members.length) / size)] as (typeof members)[number]);
  });
}

const figures = chosen(60);

describe.concurrent("figures, from page to table to source", () => {
  test("nearly all can be read from a table here, without the site's code", () => {
    expect(all.length).toBeGreaterThan(5_000);
    expect(known.length / all.length).toBeGreaterThan(0.98);
  });

  test("each leads to a source, or to the page that names all sources of what was computed", () => {
    expect(known.filter(({ href, reading }) => href !== reading.source).slice(0, 5)).toEqual([]);
    const others = all.filter(
      ({ href }) =>
        !/^\/(?:sources\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?|measures\/(?:mean-rank|frey-osborne|bureau-exposure)\/|charts\/(?:exposure-pay|exposure-outlook|then-and-now|jobs-by-exposure|projections-by-exposure|whole-economy|skyline(?:-outlook|-since|-ranges)?)\/|methods\/)$/.test(
          href,
        ),
    );
    expect(others.slice(0, 5)).toEqual([]);
  });

  test("the rule picks 60, from pages of many kinds", () => {
    expect(figures).toHaveLength(60);
    expect(new Set(figures.map(({ address }) => address.split("/")[1])).size).toBeGreaterThanOrEqual(9);
    expect(new Set(figures.map(({ id }) => id.split("/")[0]))).toEqual(
      new Set(["sources", "occupations", "detailed", "categories", "map", "pairs", "pay", "changes", "economy"]),
    );
  });

  test.each([
    ["with scripts", true],
    ["without", false],
  ] as const)(
    "%s, 60 figures lead to their sources in one step, and say what the tables say",
    (_, javaScriptEnabled) => {
      return visit("/about/", { javaScriptEnabled }, async (page) => {
        const followed = new Set<string>();
        for (const figure of figures) await follow(page, figure, javaScriptEnabled, followed);
      });
    },
    280_000,
  );
});

/**
 * Reads a figure and the address that it leads to. The first that leads there is followed, and the source read; for those that lead to the
 * very same place nothing else would come of it.
 */
async function follow(
  page: Page,
  { address, id, reading }: Shown & { reading: Reading },
  scripts: boolean,
  followed: Set<string>,
): Promise<void> {
  const what = `${id} on ${address}`;
  await page.goto(inject("origin") + address);
  // Where a key was pressed, the focus shows the card.
  if (scripts) await page.keyboard.press("Tab");
  const { printed, href } = await page.evaluate(readShown, [id, scripts] as const);
  compare(printed, reading, what);
  expect(href, what).toBe(inject("origin") + reading.source);
  const [, place] = reading.source.split("#");
  const where = [reading.source, ...(reading.through ?? []), place === undefined ? "" : String(reading.value)].join(" ");
  if (followed.has(where)) return;
  followed.add(where);
  await page
    .locator(scripts ? "#note-card:popover-open a" : `a.figure[data-of="${id}"]:visible`)
    .first()
    .click();
  await page.waitForURL(inject("origin") + reading.source);
  if (place !== undefined)
    compare((await page.locator(`[id="${place}"] + dd`).innerText()).split(" (")[0] ?? "", reading, `${what}, at its source`);
  for (const source of reading.through ?? [])
    expect(await page.locator(`main a[href="/sources/${source}/"]`).count(), what).toBeGreaterThan(0);
}

/** What a figure says as it is seen, and where it leads; with scripts, where the card leads that opens at its focus. */
async function readShown([id, scripts]: readonly [id: string, scripts: boolean]): Promise<{ printed: string; href: string | undefined }> {
  // Some stand in parts that a reader unfolds first.
  document.querySelectorAll<HTMLDetailsElement>("details:not(.builder *)").forEach((each) => (each.open = true));
  const figure = [...document.querySelectorAll<HTMLAnchorElement>(`a.figure[data-of="${id}"]`)].find((each) => each.checkVisibility());
  if (figure === undefined) throw new Error(`${id} is not seen on ${location.pathname}`);
  const printed = figure.innerText;
  if (!scripts) return { printed, href: figure.href };
  figure.focus();
  const started = performance.now();
  for (;;) {
    const link = document.querySelector<HTMLAnchorElement>("#note-card:popover-open a");
    if (link !== null || performance.now() - started > 10_000) return { printed, href: link?.href };
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The printed figure is the table's, but for rounding; words are the same words, with a printer's apostrophe. */
function compare(printed: string, { value }: Reading, what: string): void {
  if (typeof value === "string") {
    expect(printed.trim().toLowerCase(), what).toBe(value.toLowerCase().replace("'", "’"));
    return;
  }
  const shown = numberOf(printed);
  // "Falls by 3%" prints a change without its sign.
  const size = value < 0 && shown.value > 0 ? Math.abs(value) : value;
  expect(Math.abs(shown.value - size), `${what}: “${printed}” for ${value}`).toBeLessThanOrEqual(shown.within);
}
