import { describe, expect, it } from "vitest";
import { atlas, figures } from "../project.test-data.ts";
import { plain } from "../figures/fill-figures.ts";
import { partsWords } from "./parts-sentence.ts";

const partsOf = (slug: string) => atlas.detailedByProfile.get(slug) ?? [];
const said = (slug: string) => plain(partsWords(partsOf(slug)), figures);

describe("partsWords", () => {
  it("says how many parts there are and how far they lie apart", () => {
    expect(said("postsecondary-teachers")).toBe(
      "The profile joins 35 occupations of the Bureau’s newest tables, which have no figures for it as a whole. Projected change from 2025 to 2035 runs from 0% to 17.9%, median pay runs from $72,990 to $128,500.",
    );
  });

  it("can be filled for every profile of several", () => {
    const several = [...atlas.detailedByProfile].filter(([, parts]) => parts.length > 1);
    expect(several.length).toBe(97);
    expect(several.filter(([slug]) => /[{}]|NaN|undefined/.test(said(slug)))).toEqual([]);
  });

  it("says what is the same for all, and leaves out what fewer than two have", () => {
    const [first, second] = partsOf("top-executives");
    if (first === undefined || second === undefined) throw new Error("no parts");
    const same = partsWords([first, { ...second, newest: first.newest, pay: null }]);
    expect(same).toMatch(/Projected change from 2025 to 2035 is \{detailed\/11-1011\/change-percent\} in each\.$/);
    expect(partsWords([])).toBe("");
  });
});
