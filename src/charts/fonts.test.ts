import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measuredCharacters } from "./packed-widths.ts";
import { advanceWidth, textWidth } from "./label.ts";
import { fileFonts, fonts } from "../tokens-fonts.ts";

const file = (name: string) => `src/fonts/${name}`;

describe("the site's fonts", () => {
  it("take less than 65 kB together, as pages load them", () => {
    expect(statSync(file("serif.woff2")).size + statSync(file("sans.woff2")).size).toBeLessThan(65_000);
  });

  it.each(["serif", "sans", "sans-400", "sans-600", "serif-600"])("%s is a WOFF2 file", (name) => {
    expect(readFileSync(file(`${name}.woff2`)).toString("latin1", 0, 4)).toBe("wOF2");
  });

  it.each([
    ["sans-400", "Atlas Sans"],
    ["sans-600", "Atlas Sans"],
    ["serif-600", "Newsreader"],
  ])("%s is a TTF file by the name that drawings ask for", (name, family) => {
    const font = readFileSync(file(`${name}.ttf`));
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    // Names are written in UTF-16.
    expect(font.includes(Buffer.from(family, "utf16le").swap16())).toBe(true);
    expect(font.includes(Buffer.from("Source Sans", "utf16le").swap16())).toBe(false);
    for (const families of [fonts, fileFonts]) expect(Object.values(families).some((list) => list.includes(family))).toBe(true);
  });
});

describe("widths of characters", () => {
  it("are those of Atlas Sans and Newsreader: figures are tabular", () => {
    for (const face of ["sans", "bold", "serif"] as const)
      expect(new Set([..."0123456789"].map((digit) => advanceWidth(digit, 1000, face))).size, face).toBe(1);
    // As the font's own table says: of 1,000 units an em, 0 takes 497 and A 543. Kept are hundredths.
    expect(advanceWidth("0", 1000)).toBe(500);
    expect(advanceWidth("A", 1000)).toBe(550);
  });

  it("are known for each character that drawings print, and counted for the others", () => {
    for (const character of measuredCharacters) expect(advanceWidth(character, 1000), character).toBeGreaterThan(150);
    expect(advanceWidth("字", 1000)).toBe(650);
  });

  it("leave one part in twenty for fonts that stand in", () => {
    expect(textWidth("Electricians", 12)).toBeCloseTo(1.05 * advanceWidth("Electricians", 12));
  });
});
