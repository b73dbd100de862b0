import { describe, expect, it } from "vitest";
import { widths, type Width } from "../tokens.ts";
import { dataOf, flat, boxOf } from "./draw.test-data.ts";
import { chartSheet, draw } from "./draw.ts";
import { widest } from "./label.ts";
import type { Mark } from "./scene.ts";

const title = "In 2022 each step up Meta’s ladder paid about half as much again, and the top steps more";

describe.each(Object.keys(widths) as Width[])("chartSheet, %s", (width) => {
  const data = dataOf("pay-scale");
  const sheet = chartSheet(data, width, title);
  const drawing = draw(data, width);
  const moved = sheet.marks.filter((mark) => mark.type === "group");
  const bottom = (marks: readonly Mark[], y: number) =>
    y + Math.max(...flat({ marks }).flatMap((mark) => (mark.type === "group" ? [] : [boxOf(mark).y + boxOf(mark).height])));

  it("sets the whole title in lines above the drawing", () => {
    const lines = sheet.marks.filter((mark) => mark.type === "text");
    expect(lines.map(({ text }) => text).join(" ")).toBe(title);
    // With room for typefaces that are wider than the site's.
    for (const line of lines) expect(boxOf(line).width).toBeLessThanOrEqual(sheet.width / widest.serif);
    expect(bottom(lines, 0)).toBeLessThanOrEqual(moved[0]?.y ?? 0);
  });

  it("holds the legend, then the same drawing as the page, one under the other", () => {
    expect(moved).toHaveLength(2);
    expect(moved[1]?.marks).toEqual(drawing.marks);
    expect(bottom(moved[0]?.marks ?? [], moved[0]?.y ?? 0)).toBeLessThanOrEqual(moved[1]?.y ?? 0);
    expect((moved[1]?.y ?? 0) + drawing.height).toBeLessThanOrEqual(sheet.height);
    expect(sheet.width).toBe(drawing.width);
  });
});
