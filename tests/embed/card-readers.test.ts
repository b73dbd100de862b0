import ogs from "open-graph-scraper";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unfurl } from "unfurl.js";
import { site } from "../../src/site.ts";
import { dist, filesOf, read } from "../site.ts";
import { host, type Host, type Text } from "../static.ts";

const charts = filesOf(`${process.cwd()}/content/charts`).map((file) => file.replace(".yaml", ""));
const pages = [...charts.map((chart) => `charts/${chart}`), "occupations/electricians"];
const oembedOf = (page: string) => `oembed/${page.replace(/^charts\//, "").replace(/^occupations/, "occupation")}.json`;

/** The site as it would be at its own address, for readers that follow its links. */
let published: Host;
beforeAll(async () => {
  const texts: Record<string, Text> = {};
  published = await host(dist, "/", texts);
  for (const page of pages) {
    texts[`/${page}/`] = read(`${page}/index.html`).replaceAll(site.url, published.origin);
    texts[`/${oembedOf(page)}`] = read(oembedOf(page)).replaceAll(site.url, published.origin);
  }
});
afterAll(() => published.close());

/** Size that a PNG file says it has. */
const sizeOf = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });
const pictureAt = async (address: string) => sizeOf(Buffer.from(await (await fetch(address)).arrayBuffer()));

describe.each(pages)("/%s/", (page) => {
  test("unfurl.js discovers its oEmbed and understands it", async () => {
    const { oEmbed } = await unfurl(`${published.origin}/${page}/`);
    if (oEmbed?.type !== "rich") throw new Error(`oEmbed is ${JSON.stringify(oEmbed)}`);
    expect(oEmbed.version).toBe("1.0");
    expect(oEmbed.provider_name).toBe(site.name);
    expect(oEmbed.provider_url).toBe(`${published.origin}/`);
    expect(oEmbed.title?.length).toBeGreaterThan(10);
    expect(Number.isInteger(oEmbed.width) && Number.isInteger(oEmbed.height)).toBe(true);
    expect(oEmbed.html).toMatch(/^<iframe src="[^"]+\/embed\/v1\/[^"]+\/" title="[^"]+" width="100%" height="\d+"/);
    const address = /src="([^"]+)"/.exec(oEmbed.html)?.[1] ?? "";
    expect((await fetch(address)).status).toBe(200);
    const [thumbnail] = oEmbed.thumbnails ?? [];
    expect(thumbnail).toMatchObject({ width: 1200, height: 630 });
    expect(await pictureAt(thumbnail?.url ?? "")).toEqual({ width: 1200, height: 630 });
  });

  test("open-graph-scraper reads its card", async () => {
    const { error, result } = await ogs({ html: read(`${page}/index.html`) });
    expect(error).toBe(false);
    expect(result.ogTitle?.length).toBeGreaterThan(5);
    expect(result.ogDescription?.length).toBeGreaterThan(20);
    expect(result.ogUrl).toBe(`${site.url}/${page}/`);
    expect(result.ogSiteName).toBe(site.name);
    expect(result.twitterCard).toBe("summary_large_image");
    const [image] = result.ogImage ?? [];
    expect([Number(image?.width), Number(image?.height)]).toEqual([1200, 630]);
    expect(await pictureAt((image?.url ?? "").replace(site.url, published.origin))).toEqual({ width: 1200, height: 630 });
  });
});

describe.each(charts)("the pictures of %s", (chart) => {
  const file = (ending: string) => `${chart}${ending}`;

  test("are there at one and at two times the size, light and dark", async () => {
    const [once, twice] = await Promise.all([".png", "@2x.png"].map((ending) => pictureAt(`${published.origin}/charts/${file(ending)}`)));
    expect(twice).toEqual({ width: (once?.width ?? 0) * 2, height: (once?.height ?? 0) * 2 });
    for (const width of ["", "-middle", "-narrow"]) {
      const [light, dark] = ["", "-dark"].map((theme) => read(`charts/${file(`${width}${theme}`)}.svg`));
      expect(light).not.toBe(dark);
      expect(light?.match(/<text/g)?.length).toBeGreaterThan(5);
      expect(light?.replace(/#[0-9a-f]{6}/g, "")).toBe(dark?.replace(/#[0-9a-f]{6}/g, ""));
    }
  });
});
