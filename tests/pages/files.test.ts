import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tagsOf, textOf, type Tag } from "../html.ts";
import { hashSource } from "../../src/embed/inline-page.ts";
import { site } from "../../src/site.ts";
import { addressOf, dist, filesOf, isEmbed, read } from "../site.ts";

interface Built {
  file: string;
  address: string;
  html: string;
  tags: Tag[];
}

const files = filesOf();
const built: Built[] = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const html = read(file);
    return { file, address: addressOf(file), html, tags: tagsOf(html) };
  });
/** Pages that stand for an address that has moved. */
const moved = built.filter(({ html }) => html.includes('http-equiv="refresh"'));
const pages = built.filter((page) => !moved.includes(page));
const said = (tags: readonly Tag[], name: string, key: string, value: string) =>
  tags.find((each) => each.name === name && each.attributes.get(key) === value)?.attributes;

/** Inline scripts or style elements whose hash is not in the page's policy. Data are not run, and the policy lets them be. */
function unnamed(html: string, tag: "script" | "style"): string[] {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const allowed = new RegExp(`${tag}-src ([^;]*)`).exec(policy)?.[1] ?? "";
  return [
    ...html.matchAll(new RegExp(`<${tag}(?![^>]* (?:src=|type="application/(?:ld\\+)?json"))[^>]*>([\\s\\S]*?)</${tag}>`, "g")),
  ].flatMap(([, text = ""]) => (allowed.split(" ").includes(hashSource(text)) ? [] : [`an inline ${tag}`]));
}

/** `page: what` of everything that is wrong. */
const faults = (check: (page: Built) => string[]) => pages.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`));

/** Pages below `/jobs/` that are no category. */
const tools = ["/jobs/next/", "/jobs/skills/"];

test("pages end with their last tag, and hold no character that HTML forbids", () => {
  const strays = [...built].flatMap(({ address, html }) => [
    ...(/<\/html>\s*\S/.test(html) ? [`${address}: something behind </html>`] : []),
    ...(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/.test(html) ? [`${address}: a control character`] : []),
  ]);
  expect(strays).toEqual([]);
});

test("addresses that have moved say so as HTML asks", () => {
  expect(moved.length).toBeGreaterThan(0);
  for (const { address, html } of moved) {
    expect(html, address).toMatch(/^<!doctype html><html lang="en-US"><meta charset="utf-8">.*<title>/);
    expect(html, address).toMatch(/content="0; url=\/\S*"/);
  }
});

test("every picture of a card has words, and programs find the icons that they ask for by name", () => {
  expect(
    faults(({ tags, address }) =>
      isEmbed(address) || (said(tags, "meta", "property", "og:image:alt")?.get("content") ?? "").length > 3 ? [] : ["no og:image:alt"],
    ),
  ).toEqual([]);
  const manifest = JSON.parse(read("site.webmanifest")) as { name: string; start_url: string; icons: { src: string; sizes: string }[] };
  expect([manifest.name, manifest.start_url]).toEqual([site.name, "/"]);
  const sizeOf = (file: string) => {
    const png = readFileSync(`${dist}/${file}`);
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  };
  for (const { src, sizes } of manifest.icons) if (src.endsWith(".png")) expect(sizeOf(src.slice(1)), src).toBe(sizes);
  expect(sizeOf("apple-touch-icon.png")).toBe("180x180");
  expect([...readFileSync(`${dist}/favicon.ico`).subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  const home = built.find(({ address }) => address === "/");
  expect(said(home?.tags ?? [], "link", "rel", "manifest")?.get("href")).toBe("/site.webmanifest");
});

describe("every page", () => {
  test("there are as many as there is content", () => {
    const profiles = readFileSync("content/tables/occupations.csv", "utf8").trim().split("\n").length - 1;
    const alone = csvParse(readFileSync("content/tables/detailed-occupations.csv", "utf8")).filter(({ profile }) => profile === "").length;
    const occupations = profiles + alone;
    expect(pages.filter(({ address }) => address.startsWith("/occupations/"))).toHaveLength(occupations);
    for (const [folder, path] of [
      ["articles", "articles"],
      ["concepts", "concepts"],
      ["quotes", "quotes"],
      ["categories", "jobs"],
      ["claims", "claims"],
      ["sources", "sources"],
      ["charts", "charts"],
      ["measures", "measures"],
    ] as const) {
      const written = filesOf(`${process.cwd()}/content/${folder}`).length;
      expect(
        pages.filter(({ address }) => new RegExp(`^/${path}/[^/]+/$`).test(address) && !tools.includes(address)),
        folder,
      ).toHaveLength(written);
    }
  });

  test("has a language, a title of its own and a description", () => {
    expect(
      faults(({ tags }) => (tags.find(({ name }) => name === "html")?.attributes.get("lang") === "en-US" ? [] : ["no language"])),
    ).toEqual([]);
    const titles = Map.groupBy(
      pages.filter(({ address, html }) => !isEmbed(address) && !html.includes("data-moved")),
      ({ html }) => textOf(html, "title"),
    );
    expect(
      [...titles]
        .filter(([title, all]) => title === "" || all.length > 1)
        .map(([title, all]) => `${title}: ${all.map(({ address }) => address).join(" ")}`),
    ).toEqual([]);
    expect(
      faults(({ address, tags }) => {
        const description = said(tags, "meta", "name", "description")?.get("content") ?? "";
        return isEmbed(address) || description.length > 20 ? [] : [`description “${description}”`];
      }),
    ).toEqual([]);
  });

  test("has no inline handlers and styles, nor scripts and style elements that its policy does not name", () => {
    expect(
      faults(({ html, tags }) => [
        ...unnamed(html, "script"),
        ...unnamed(html, "style"),
        ...tags.flatMap(({ attributes, name }) => [
          ...[...attributes.keys()].filter((key) => key === "style" || /^on[a-z]+$/.test(key)).map((key) => `${key} on ${name}`),
        ]),
      ]),
    ).toEqual([]);
  });

  test("uses each id once", () => {
    expect(
      faults(({ tags }) => {
        const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
        return ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id) || id === "");
      }),
    ).toEqual([]);
  });

  test("points only to ids that it has", () => {
    const keys = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"];
    expect(
      faults(({ tags }) => {
        const ids = new Set(tags.map(({ attributes }) => attributes.get("id")));
        return tags.flatMap(({ attributes }) =>
          keys.flatMap((key) => (attributes.get(key)?.split(" ") ?? []).filter((id) => !ids.has(id)).map((id) => `${key}="${id}"`)),
        );
      }),
    ).toEqual([]);
  });

  test("loads nothing from another host", () => {
    const loading = new Set(["script", "img", "iframe", "source", "video", "audio", "embed", "object", "image", "use", "track"]);
    const far = /^(https?:)?\/\//;
    expect(
      faults(({ tags }) =>
        tags.flatMap(({ name, attributes }) => {
          const links = name === "link" && !/canonical|alternate/.test(attributes.get("rel") ?? "");
          return loading.has(name) || links
            ? ["src", "href", "srcset", "data", "xlink:href"].flatMap((key) =>
                far.test(attributes.get(key) ?? "") ? [`${name} ${attributes.get(key)}`] : [],
              )
            : [];
        }),
      ),
    ).toEqual([]);
    for (const file of files.filter((each) => each.endsWith(".css") && !each.startsWith("pagefind/"))) {
      expect(read(file).match(/url\(["']?(?:https?:)?\/\/[^)]*|@import[^;]*/g), file).toBeNull();
    }
  });
});

describe("every link inside the site", () => {
  const ids = new Map(built.map(({ address, tags }) => [address, new Set(tags.flatMap(({ attributes }) => attributes.get("id") ?? []))]));
  const others = new Set(files.map((file) => `/${file}`));

  test("leads to a page or file, and to a place on it", () => {
    let links = 0;
    const broken = built.flatMap(({ address, tags }) =>
      tags.flatMap(({ name, attributes }) =>
        ["href", "src", "action"].flatMap((key) => {
          const value = attributes.get(key);
          if (value === undefined || /^(mailto|data|https?):/.test(value)) return [];
          links += 1;
          const { pathname, hash } = new URL(value, `http://site${address}`);
          const path = decodeURIComponent(pathname);
          const places = ids.get(path);
          if (places === undefined) return others.has(path) ? [] : [`${address}: ${name} ${value}`];
          const place = decodeURIComponent(hash.slice(1));
          return place === "" || places.has(place) ? [] : [`${address}: no such place: ${value}`];
        }),
      ),
    );
    expect(links).toBeGreaterThan(10_000);
    expect(broken.slice(0, 30)).toEqual([]);
  });

  test("has words, and no other link inside", () => {
    expect(faults(({ html }) => html.match(/<a [^>]*>\s*<\/a>/g) ?? [])).toEqual([]);
    expect(faults(({ html }) => html.match(/<a (?:(?!<\/a>)[\s\S])*?<a [^>]*>/g)?.map((each) => each.slice(-160)) ?? [])).toEqual([]);
  });
});
