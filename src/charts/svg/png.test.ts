import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { pngFile } from "./png.ts";

const png = (text: string, scale?: number) => readFileSync(pngFile(text, scale));

/** A drawing of this test's own, so that its cached file is too. */
const drawing = (color: string, words = "Plumbers") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" width="120" height="60" font-family="Arial"><!-- png.test --><rect width="120" height="60" fill="${color}"/><text x="4" y="40" font-size="24" fill="#000">${words}</text></svg>`;
const fileOf = (text: string, scale = 1) =>
  `.cache/pictures/${createHash("sha256").update(`Atlas Sans ${scale} ${text}`).digest("hex")}.png`;
/** Width and height from the header of a PNG. */
const sizeOf = (picture: Buffer) => [picture.readUInt32BE(16), picture.readUInt32BE(20)];

const [first, second, third] = [drawing("#fff"), drawing("#fee"), drawing("#fff", "")];
const made: [text: string, scale: number][] = [
  [first, 1],
  [first, 2],
  [second, 1],
  [third, 1],
];
const forget = () => made.forEach(([text, scale]) => rmSync(fileOf(text, scale), { force: true }));

afterAll(forget);

describe("pngFile", () => {
  it("is a PNG of the drawing's size, or of as many times that as is asked for", () => {
    forget();
    expect(png(first).subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(sizeOf(png(first))).toEqual([120, 60]);
    expect(sizeOf(png(first, 2))).toEqual([240, 120]);
  });

  it("draws text, whatever family the drawing names", () => {
    expect(png(first).length).toBeGreaterThan(png(third).length + 100);
  });

  it("gives the same bytes again, drawn anew and from the cache", () => {
    forget();
    const drawn = png(first);
    expect(existsSync(fileOf(first))).toBe(true);
    expect(png(first).equals(drawn)).toBe(true);
    rmSync(fileOf(first));
    expect(png(first).equals(drawn)).toBe(true);
    expect(readFileSync(fileOf(first)).equals(drawn)).toBe(true);
  });

  it("reads from the cache instead of drawing", () => {
    png(first);
    writeFileSync(fileOf(first), "kept");
    expect(png(first).toString()).toBe("kept");
    forget();
  });

  it("keeps drawings and scales apart", () => {
    expect(png(second).equals(png(first))).toBe(false);
    expect(png(first, 2).equals(png(first))).toBe(false);
  });
});
