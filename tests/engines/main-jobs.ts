import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { dist, read } from "../site.ts";
import { host, type Host } from "../static.ts";
import type { EnginePage, Started, Wishes } from "./engine.ts";
import { alive, asked, choose, click, hover, placeOf, seen, type, unseen, until, words } from "./reader.ts";

/** Starts a browser. */
export type Start = (path: string, wishes?: Wishes) => Promise<Started>;

const lawyers = 'a.tile[href$="/lawyers/"]';
const heldBy = (chart: string, selector: string) => `${chart} .drawing ${selector}`;

/** Where the site stands. Without a slash at its end. */
const at = (path: string) => inject("origin") + path;

/** What a reader comes for, done in one browser; skipped where it is not installed (`path` is undefined). */
export function mainJobs(name: string, path: string | undefined, start: Start): void {
  describe.skipIf(path === undefined)(name, () => {
    let started: Started;
    let page: EnginePage;
    let atlas: Host;
    let other: Host;
    beforeAll(async () => {
      // Embeds name the site's own origin in their policy.
      const texts: Record<string, string> = {};
      const open = { "access-control-allow-origin": "*" };
      atlas = await host(dist, "/", texts, { headersOf: () => open });
      texts["/embed/v1/risk-map/"] = read("embed/v1/risk-map/index.html").replaceAll(site.url, atlas.origin);
      other = await host("/nowhere", "/", hostPages(atlas.origin), { name: "localhost" });
      started = await start(path ?? "");
      page = started.page;
    });
    afterAll(async () => {
      await started?.close();
      await atlas?.close();
      await other?.close();
    });
    const open = async (address: string) => {
      await page.open(at(address));
      if (await page.run(() => document.querySelector(".live") !== null)) await alive(page);
    };

    describe("the map", () => {
      test("pointing opens a card, which Escape closes; no tooltip of the browser lies over it", async () => {
        await open("/charts/risk-map/");
        await hover(page, heldBy("atlas-map", lawyers));
        await seen(page, "atlas-map .card .name", "Lawyers");
        expect(
          await page.run(
            (mark) =>
              [...document.querySelectorAll(`${mark} title`)].filter((each) => each.closest("svg")?.checkVisibility() === true).length,
            heldBy("atlas-map", lawyers),
          ),
        ).toBe(0);
        await page.key("Escape");
        await unseen(page, "atlas-map .card");
      });

      test("a click opens the job's page, and Back comes back", async () => {
        await open("/charts/risk-map/");
        await click(page, heldBy("atlas-map", lawyers));
        await until(page, () => location.pathname === "/occupations/lawyers/" && document.readyState === "complete");
        await page.back();
        await until(page, () => location.pathname === "/charts/risk-map/" && document.readyState === "complete");
      });

      test("measure, range and category stand in the address, and Back takes each off", async () => {
        await open("/charts/risk-map/");
        await choose(page, 'atlas-map select[name="measure"]', "microsoft");
        await asked(page, "?measure=microsoft");
        await seen(page, "atlas-map .keys", "0.29 or more");
        await click(page, "atlas-map .keys button");
        await until(page, () => location.search.length > "?measure=microsoft".length);
        await page.back();
        await asked(page, "?measure=microsoft");
        await choose(page, 'atlas-map select[name="category"]', "legal");
        await asked(page, "?measure=microsoft&category=legal");
        await seen(page, "atlas-map .sentence", "5 occupations");
        await page.back();
        await asked(page, "?measure=microsoft");
        await page.back();
        await asked(page, "");
        await seen(page, "atlas-map .sentence", "341 occupations");
      });

      test("an address opens where its sender stood", async () => {
        await open("/charts/risk-map/?occupation=lawyers");
        await seen(page, "atlas-map .card .name", "Lawyers");
      });

      test("after the mouse, arrow keys take the card along", async () => {
        await open("/charts/risk-map/");
        await hover(page, heldBy("atlas-map", lawyers));
        await seen(page, "atlas-map .card .name", "Lawyers");
        await page.run(
          (mark) => [...document.querySelectorAll<SVGAElement>(mark)].find((each) => each.getClientRects().length > 0)?.focus(),
          heldBy("atlas-map", lawyers),
        );
        await page.key("ArrowLeft");
        await until(
          page,
          () =>
            document.activeElement?.matches("a.tile") === true &&
            !(document.activeElement.getAttribute("href") ?? "").endsWith("/lawyers/"),
        );
        await until(page, () => {
          const on = document.activeElement?.getAttribute("href") ?? "none";
          const card = document.querySelector<HTMLElement>("atlas-map .card");
          return card?.hidden === false && card.querySelector(`.name a[href$="${on.split("/").slice(-3).join("/")}"]`) !== null;
        });
      });
    });

    test("finds a job on the home page's map", async () => {
      await open("/");
      await click(page, "atlas-find input");
      await type(page, "attorney");
      await seen(page, 'atlas-find [role="option"]', "Lawyers");
      await page.key("ArrowDown");
      await page.key("Enter");
      await until(page, () => location.search.includes("occupation=lawyers") || location.pathname.includes("/lawyers/"));
    });

    describe("search", () => {
      test("finds a job, and Escape in its field closes it", async () => {
        await open("/about/");
        await page.key("/");
        await until(page, () => document.activeElement?.matches("dialog[open] input") === true);
        await type(page, "nurse");
        await seen(page, "atlas-search .results > li > a", "Registered nurses");
        await page.key("Escape");
        await until(page, () => document.querySelector("dialog[open]") === null);
      });

      test("a query without a word to look for leaves nothing of the one before", async () => {
        await open("/search/");
        await click(page, "atlas-search input[type=search]");
        await type(page, "teachr");
        await seen(page, "atlas-search .status", "“teachr”");
        await page.run(() => {
          const field = document.querySelector<HTMLInputElement>("atlas-search input[type=search]");
          if (field === null) return;
          field.value = "the";
          field.dispatchEvent(new Event("input", { bubbles: true }));
        });
        await seen(page, "atlas-search .status", "Nothing to look for in “the”");
        await page.run(() => new Promise((later) => setTimeout(later, 400)));
        expect(await words(page, "atlas-search .status")).toContain("“the”");
        expect(await words(page, "atlas-search .corrected")).toBe("");
        expect(await words(page, "atlas-search .found")).toBe("");
      });
    });

    test("the explorer names jobs near to another", async () => {
      await open("/jobs/next/?from=lawyers");
      await seen(page, "atlas-next .sentence", "From lawyers");
      await seen(page, "atlas-next .drawing a.mark");
    });

    test("the pay scale opens a card", async () => {
      await open("/charts/pay-scale/");
      await hover(page, heldBy("atlas-pay", "a.mark"));
      await seen(page, "atlas-pay .card .name");
    });

    test("brushing over dots chooses them and selects no words", async () => {
      await open("/charts/exposure-pay/");
      const [x, y] = await placeOf(page, "atlas-dots .drawing svg");
      await page.move(x - 200, y - 60);
      await page.down();
      for (const step of [0.3, 0.6, 1]) await page.move(x - 200 + 350 * step, y - 60 + 150 * step);
      await page.up();
      await until(page, () => /[?&]x=/.test(location.search));
      expect(await page.run(() => String(getSelection()))).toBe("");
    });

    test("a worksheet keeps what is written", async () => {
      await open("/articles/career-calibration/worksheet/");
      await until(page, () => customElements.get("atlas-worksheet") !== undefined);
      await click(page, "textarea[data-question]");
      await type(page, "A note");
      await until(page, () => JSON.stringify({ ...localStorage }).includes("A note"));
      await open("/articles/career-calibration/worksheet/");
      await until(page, () => document.querySelector<HTMLTextAreaElement>("textarea[data-question]")?.value === "A note");
      await page.run(() => localStorage.clear());
      await page.open("about:blank");
    });

    test("a figure's note opens", async () => {
      await open("/articles/comeback/");
      await hover(page, ".prose a.figure");
      await seen(page, "#note-card");
    });

    describe("an embed", () => {
      /** Whether the styles of the frame's page hold, and how much higher the frame is than what it holds, px. */
      const look = async () => {
        const [padding, font, own] = await page.runInFrame(() => {
          const main = document.querySelector("main");
          if (main === null) throw new Error("the frame has no page");
          const { fontFamily } = getComputedStyle(main.querySelector(".sentence") ?? main);
          return [getComputedStyle(document.body).margin, fontFamily, main.getBoundingClientRect().height] as const;
        });
        const outer = await page.run(() => document.querySelector("atlas-chart")?.shadowRoot?.querySelector("iframe")?.clientHeight ?? 0);
        return { styled: padding === "0px" && font.includes("sans"), over: Math.abs(outer - own) < 2 ? 0 : outer - own };
      };

      test.each(["plain", "sandboxed"])("%s is styled and as high as what it holds", async (kind) => {
        await page.open(`${other.origin}/${kind}`);
        await expect.poll(() => look().catch(String), { timeout: 15_000 }).toEqual({ styled: true, over: 0 });
      });
    });

    test("without scripts a page is whole", async () => {
      await page.open(`${at("/robots.txt")}`);
      await page.run(
        (src) =>
          new Promise<void>((resolve) => {
            const frame = document.createElement("iframe");
            frame.setAttribute("sandbox", "allow-same-origin");
            frame.src = src;
            frame.width = "1200";
            frame.onload = () => resolve();
            document.body.append(frame);
          }),
        "/charts/risk-map/",
      );
      const found = await page.run(() => {
        const page = document.querySelector("iframe")?.contentDocument;
        const shown = [...(page?.querySelectorAll(".drawing > div") ?? [])].filter((each) => each.getClientRects().length > 0);
        return [page?.querySelector("h1")?.textContent?.trim() !== "", shown.length, shown[0]?.querySelectorAll("a.tile").length ?? 0];
      });
      expect(found).toEqual([true, 1, expect.any(Number) as number]);
      expect(Number(found[2])).toBeGreaterThan(100);
    });

    test("prints the words of a chart", async () => {
      await open("/charts/exposure-pay/?measure=karpathy&category=healthcare");
      const pdf = await page.print();
      // WebKit's driver prints for no program.
      if (pdf === null) return expect(name).toBe("WebKit");
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = text.replace(/\s+/g, " ");
      expect(printed).toContain("0.37 (n = 49)");
      expect(printed).not.toContain("(n = 340)");
    });
  });

  describe.skipIf(path === undefined)(`${name}, for who wants it dark and still`, () => {
    test("is dark, and moves nothing", async () => {
      const { page, close } = await start(path ?? "", { dark: true, reducedMotion: true });
      try {
        await page.open(at("/charts/risk-map/"));
        await alive(page);
        const [dark, still, background] = await page.run(
          () =>
            [
              matchMedia("(prefers-color-scheme: dark)").matches,
              matchMedia("(prefers-reduced-motion: reduce)").matches,
              getComputedStyle(document.body).backgroundColor,
            ] as const,
        );
        expect([dark, still]).toEqual([true, true]);
        const [red = 255] = (background.match(/\d+/g) ?? []).map(Number);
        expect(red).toBeLessThan(80);
        await choose(page, 'atlas-map select[name="category"]', "legal");
        await seen(page, "atlas-map .sentence", "5 occupations");
        expect(await page.run(() => document.querySelectorAll(".in-motion").length)).toBe(0);
      } finally {
        await close();
      }
    });
  });
}

/** Somebody else's pages, with a chart of the site in each. */
function hostPages(atlas: string): Record<string, string> {
  const page = (more: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title><atlas-chart chart="risk-map"${more}></atlas-chart><script async src="${atlas}/embed/v1.js"></script>`;
  return { "/plain": page(""), "/sandboxed": page(" sandbox") };
}
