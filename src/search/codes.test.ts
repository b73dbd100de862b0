import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { codeShard } from "./code-shard.ts";
import { codeIn, codeShardName } from "./codes.ts";
import { titleFile } from "./titles-file.ts";
import { titleShards } from "./title-shards.ts";
import { TitleResolver } from "./titles.ts";

const resolver = new TitleResolver(JSON.parse(JSON.stringify(titleFile(atlas, titleShards(atlas).keys()))));
const codes = JSON.parse(JSON.stringify(codeShard(atlas)));

function resolve(query: string) {
  for (const start of resolver.wanting(query)) resolver.addShard(start, codes);
  return resolver.resolve(query);
}

describe("codeIn", () => {
  it.each([
    ["15-1252", "15-1252"],
    ["29-1141.00", "29-1141"],
    ["151252", "15-1252"],
    ["15125200", "15-1252"],
    ["SOC 15-1252", "15-1252"],
    ["soc code: 151252", "15-1252"],
    ["O*NET-SOC 29-1141.00", "29-1141"],
    ["what does 29-1141 earn?", "29-1141"],
    ["15–1252", "15-1252"],
    ["29‑1141", "29-1141"],
    ["what does 29−1141 earn?", "29-1141"],
  ])("hears a code in “%s”", (query, code) => expect(codeIn(query)).toBe(code));

  it.each(["2024-2034", "jobs over 151252", "15-12", "$15-1252", "1-800-555-1252", "60000", "nurse", "2015-1252", ""])(
    "hears none in “%s”",
    (query) => expect(codeIn(query)).toBeNull(),
  );
});

describe("TitleResolver", () => {
  it("loads the codes alone, once, and only for a code", () => {
    const fresh = new TitleResolver(titleFile(atlas, titleShards(atlas).keys()));
    expect(fresh.wanting("15-1252")).toEqual([codeShardName]);
    expect(fresh.wanting("nurse practitioner in oncology")).not.toContain(codeShardName);
    fresh.addShard(codeShardName, codes);
    expect(fresh.wanting("29-1141.00")).toEqual([]);
  });

  it("leads the code of each of the 831 occupations to its page, and to its row where the page has several", () => {
    expect(atlas.detailed).toHaveLength(831);
    const lost = atlas.detailed.flatMap(({ code, slug, profile }) => {
      const { matches, sure } = resolve(code);
      const row = profile !== null && (atlas.detailedByProfile.get(profile)?.length ?? 0) > 1 ? `soc-${code}` : null;
      const [match] = matches;
      return sure && matches.length === 1 && match?.slug === (profile ?? slug) && match.row === row ? [] : [code];
    });
    expect(lost).toEqual([]);
  });

  it("knows every code that a profile or a joined row of the Matrix names", () => {
    const named = [...atlas.rows.occupations.flatMap(({ soc }) => soc?.split(";") ?? []), ...atlas.detailed.flatMap(({ parts }) => parts)];
    expect(named.length).toBeGreaterThan(831);
    expect(named.filter((code) => resolve(code).matches.length !== 1)).toEqual([]);
  });

  it.each(["29-1141.00", "291141", "SOC 29-1141"])("takes %s for the registered nurses", (query) => {
    expect(resolve(query)).toMatchObject({ sure: true, matches: [{ slug: "registered-nurses", exact: true, literal: true }] });
  });

  it("offers the occupations of a group, none of them for sure", () => {
    const { matches, sure, many } = resolve("15-1250");
    expect({ sure, many }).toEqual({ sure: false, many: true });
    expect(matches.map(({ slug }) => slug)).toContain("software-developers");
    expect(matches.length).toBeGreaterThan(2);
  });

  it.each(["99-9999", "15-9999", "99-0000"])("finds nothing for the code %s, which no occupation has", (query) => {
    expect(resolve(query)).toEqual({ matches: [], sure: false, many: false, otherLanguage: [], corrected: [] });
  });
});
