import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { video } from "../../src/figures/video.ts";

/** The text of a built page's main part, without tags. */
const words = (file: string) =>
  (/<main[\s\S]*<\/main>/.exec(readFileSync(file, "utf8"))?.[0] ?? "").replace(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const pages = globSync("dist/{claims,quotes,articles,concepts,occupations}/**/index.html").map((file) => [file, words(file)] as const);
const claims = pages.filter(([file]) => /^dist\/(claims|quotes)\//.test(file));

describe("the video", () => {
  test.each(claims)("is named once on %s, with how it was read", (_, text) => {
    expect(text.split(video.seen)).toHaveLength(2);
    expect(text).toContain(`“${video.name}”`);
  });

  test("is named wherever a verdict stands in a list of claims", () => {
    const listing = pages.filter(([file]) => /<h2 id="claims"/.test(readFileSync(file, "utf8")));
    expect(listing.length).toBeGreaterThan(25);
    expect(listing.filter(([, text]) => text.split(video.seen).length !== 2).map(([file]) => file)).toEqual([]);
  });
});
