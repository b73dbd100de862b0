import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Page } from "playwright-core";

/** What a page loads by itself, in bytes as a good host sends them: texts at brotli 11, fonts as they are. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  /** JSON that comes at the reader's first move. */
  data: number;
  /** Addresses of anything else. */
  other: string[];
}

const brotli = promisify(brotliCompress);

/** Sizes by what is packed: most pages bring the same styles and scripts, and brotli 11 takes its time. */
const sizes = new Map<string, Promise<number>>();

function packed(body: Buffer): Promise<number> {
  const key = body.toString("latin1");
  const size = sizes.get(key) ?? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).then(({ length }) => length);
  sizes.set(key, size);
  return size;
}

/** What is packed, by the browser's word for it. */
const kinds: Partial<Record<string, "html" | "css" | "js" | "data">> = { document: "html", stylesheet: "css", script: "js", fetch: "data" };

/** What a page has loaded, not yet packed: brotli 11 takes half a second for a large page. */
export interface Loaded extends Pick<Weight, "font" | "other"> {
  bodies: { kind: "html" | "css" | "js" | "data"; body: Buffer }[];
}

/** Opens an address in a page that has loaded nothing yet, moves the pointer, and gives what came. */
export async function load(page: Page, address: string): Promise<Loaded> {
  const loaded: Loaded = { bodies: [], font: 0, other: [] };
  const loads: Promise<void>[] = [];
  let last = Date.now();
  const note = () => void (last = Date.now());
  page.on("request", note);
  page.on("requestfinished", note);
  page.on("response", (response) => {
    if (response.url().endsWith("/favicon.svg")) return;
    const type = response.request().resourceType();
    const load = response.body().then((body) => {
      const kind = kinds[type];
      if (type === "font") loaded.font += body.length;
      else if (kind === undefined) loaded.other.push(response.url());
      else loaded.bodies.push({ kind, body });
    });
    // A failure is told below, where all are waited for.
    load.catch(() => undefined);
    loads.push(load);
  });
  const quiet = async () => {
    note();
    while (Date.now() - last < 500) await page.waitForTimeout(50);
  };
  await page.goto(address, { waitUntil: "load" });
  await quiet();
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await quiet();
  await Promise.all(loads);
  return loaded;
}

/** Packs what a page has loaded. */
export async function pack({ bodies, font, other }: Loaded): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, font, data: 0, other };
  await Promise.all(
    bodies.map(async ({ kind, body }) => {
      const size = await packed(body);
      weight[kind] += size;
    }),
  );
  return weight;
}

/** HTML, styles and scripts together. */
export const texts = ({ html, css, js }: Weight) => html + css + js;
