import { describe, expect, it } from "vitest";
import { hashSource } from "../embed/inline-page.ts";
import { withOwnStyles } from "./home-styles.ts";

const page =
  "<head><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\">" +
  '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head><body>$&</body>';
const sheets: Record<string, string> = { "/a.css": "a{color:red}\n", "/b.css": 'b::after{content:"$1"}' };
const styleOf = (address: string) => sheets[address] ?? "";

describe("withOwnStyles", () => {
  it("puts the sheets into the page in their order, and lets the policy name them", () => {
    const finished = withOwnStyles(page, styleOf);
    const style = 'a{color:red}\nb::after{content:"$1"}';
    expect(finished).toContain(`<link rel="icon" href="/favicon.svg"><style>${style}</style></head><body>$&</body>`);
    expect(finished).toContain(`style-src 'self' ${hashSource(style)}; img-src 'self'`);
    expect(finished).not.toContain("stylesheet");
  });

  it.each([
    ["no sheet", page.replaceAll("stylesheet", "preload")],
    ["no policy for styles", page.replace("style-src", "script-src")],
  ])("stops the build where a page has %s", (_, html) => {
    expect(() => withOwnStyles(html, styleOf)).toThrow("src/build/home-styles.ts");
  });
});
