import type { Page } from "playwright-core";

/** What of a drawing stands where it must not, in words. */
export interface Faults {
  /** Texts over other texts. */
  over: string[];
  /** Texts out of the drawing, or out of their own tile. */
  out: string[];
  /** Names over a large dot that is not their own. */
  covering: string[];
  /** Texts smaller than 11 px, and tiles smaller than a px and than their jobs make them. */
  small: string[];
  texts: number;
  /** Area of the tiles over their employment, group by group, as a multiple of the whole drawing's. */
  shares: [part: string, share: number][];
}

/** Gives a chart's container this width. */
export async function widen(page: Page, width: number, chart = "figure.chart"): Promise<void> {
  await page
    .locator(chart)
    .first()
    .evaluate((figure, px) => {
      figure.style.width = `${px}px`;
      figure.style.maxWidth = "none";
    }, width);
  await page.evaluate(() => document.fonts.ready);
  // A live drawing follows its container a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
}

/** Reads the one drawing of a chart that is shown, in the site's fonts. */
export async function inspect(page: Page, chart?: string): Promise<Faults> {
  const [faults] = await inspectIn(page, [null], chart);
  if (faults === undefined) throw new Error("the drawing was not read");
  return faults;
}

/** Reads it in the fonts of each of these machines, which `bringFonts` has brought; null is for the site's. */
export function inspectIn(page: Page, machines: readonly (string | null)[], chart = "figure.chart"): Promise<Faults[]> {
  const drawings = page.locator(chart).first().locator(".drawing svg");
  return drawings.evaluateAll((all, machines) => {
    const shown = all.filter((each) => each.getBoundingClientRect().width > 0);
    const svg = shown[0] as SVGSVGElement | undefined;
    if (svg === undefined || shown.length > 1) throw new Error(`${shown.length} drawings are shown at once`);
    const setIn = (machine: string | null) => {
      for (const sort of ["sans", "serif"]) svg.style.setProperty(`--${sort}`, machine === null ? "" : `"${sort} of ${machine}"`);
      const { fontFamily } = getComputedStyle(svg);
      if (machine !== null && !fontFamily.includes(machine)) throw new Error(`the drawing is set in ${fontFamily}, not as on ${machine}`);
    };
    const faults = machines.map((machine) => {
      setIn(machine);
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      // Letters such as T may begin a px before their place; where the drawing is enlarged, so is that.
      const px = Math.max(1, scale);
      const inside = (box: ReturnType<typeof rect>, room: DOMRect) =>
        box.left >= room.left - 1.5 * px &&
        box.right <= room.right + 0.75 * px &&
        box.top >= room.top - 0.75 * px &&
        box.bottom <= room.bottom + 0.75 * px;
      // Numbers of our own: what a `DOMRect` says costs many times as much to ask, and each text is held against all others.
      const rect = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });
      // What is inked: from the height of capitals to the depth of descenders, whatever line box the font asks for.
      // Fine names are shown where the drawing is enlarged enough.
      const seen = [...svg.querySelectorAll("text")].filter((text) => text.checkVisibility());
      const texts = seen.map((text) => {
        const line = text.getBoundingClientRect();
        const size = Number(text.getAttribute("font-size")) * scale;
        const base = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? undefined).y;
        return { text, size, words: text.textContent, box: rect(line.left, base - 0.72 * size, line.width, 0.92 * size) };
      });
      // From the top down, each is held against those that begin before it ends.
      const fromTop = texts.toSorted((a, b) => a.box.top - b.box.top);
      const over = fromTop.flatMap((a, index) => {
        const found: string[] = [];
        for (const b of fromTop.slice(index + 1)) {
          const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
          if (down <= 0) break;
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          if (across > 0.5 && down > 0.5) found.push(`${a.words} / ${b.words}`);
        }
        return found;
      });
      const out = texts.flatMap(({ text, words, box }) => {
        const tile = text.closest(".tile")?.querySelector("rect")?.getBoundingClientRect();
        return [
          ...(inside(box, frame) ? [] : [`${words}: out of the drawing`]),
          ...(tile === undefined || inside(box, tile) ? [] : [`${words}: out of its tile`]),
        ];
      });
      const tiles = [...svg.querySelectorAll(".tile")].map((tile) => {
        const { width: across = 0, height: down = 0 } = tile.querySelector("rect")?.getBoundingClientRect() ?? {};
        const [, amount = "0", million] = /, ([\d.,]+)( million)? jobs$/.exec(tile.querySelector("title")?.textContent ?? "") ?? [];
        const jobs = Number(amount.replaceAll(",", "")) * (million === undefined ? 1 : 1e6);
        return {
          id: tile.getAttribute("href") ?? "",
          group: tile.parentElement?.querySelector(".head")?.getAttribute("href") ?? "",
          area: across * down,
          jobs,
        };
      });
      const density = tiles.reduce((sum, { area }) => sum + area, 0) / tiles.reduce((sum, { jobs }) => sum + jobs, 0);
      // A skyline gives each job the same area: on a phone 1,500 jobs have half a pixel, to the tenth of a px to which sides are written.
      const leastArea = (jobs: number) => (jobs === 0 ? 1 : Math.min(1, 0.85 * jobs * density));
      const small = [
        // On tiles names may be smaller: there are hundreds.
        ...texts
          .filter(({ text, size }) => size < (text.closest(".tile") === null ? 10.9 : 9.9))
          .map(({ words, size }) => `${words}: ${size} px`),
        ...tiles.filter(({ area, jobs }) => area < leastArea(jobs)).map(({ id }) => `${id}: no area`),
      ];
      const dots = [...svg.querySelectorAll(".mark circle")].map((dot) => {
        const { x, y, width } = dot.getBoundingClientRect();
        return { dot, width, across: x + width / 2, down: y + width / 2 };
      });
      const covering = texts
        .filter(({ text }) => text.closest(".names") !== null)
        .flatMap(({ words, box }) => {
          const over = dots.filter(({ across, down, width }) => {
            const reach = Math.hypot(
              across - Math.max(box.left, Math.min(across, box.right)),
              down - Math.max(box.top, Math.min(down, box.bottom)),
            );
            return width / 2 / scale >= 5 && reach < width / 2 - 0.5;
          });
          return over.map(({ dot }) => `${words} over ${dot.parentElement?.getAttribute("href") ?? ""}`);
        });
      const sum = (list: typeof tiles) => list.reduce((each, { area }) => each + area, 0) / list.reduce((each, { jobs }) => each + jobs, 0);
      const groups = Map.groupBy(tiles, ({ group }) => group);
      // In a map of one group, or of groups alone, each tile is compared; ends on whole px distort the small ones.
      const parts =
        groups.size > 1
          ? groups
          : Map.groupBy(
              tiles.filter(({ area }) => area > 1_500),
              ({ id }) => id,
            );
      const shares = [...parts].map(([name, members]): [string, number] => [name, sum(members) / sum(tiles)]);
      return { over, out, covering, small, texts: texts.length, shares };
    });
    setIn(null);
    return faults;
  }, machines);
}
