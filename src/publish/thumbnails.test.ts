import { describe, expect, it } from "vitest";
import { dataOf } from "../charts/draw.test-data.ts";
import { draw } from "../charts/draw.ts";
import { library } from "../project.test-data.ts";
import { leadChart, thumbnail, thumbnailPath, thumbnailScene, thumbnailSize } from "./thumbnails.ts";

describe("leadChart", () => {
  it("finds the chart that each article shows first, which exists", () => {
    const found = new Map([...library.articles].map(([id, { body }]) => [id, leadChart(body)]));
    expect(found.get("pay-at-the-top")).toEqual({ id: "pay-scale", level: "occupations" });
    expect(found.get("comeback")).toEqual({ id: "risk-map", level: "categories" });
    expect(found.get("whose-job")).toEqual({ id: "risk-map", category: "sales", level: "occupations" });
    expect([...found.values()].filter((lead) => lead !== null && !library.charts.has(lead.id))).toEqual([]);
  });

  it("is null for a text without a chart", () => {
    expect(leadChart("No chart here, not even <Link to='charts/risk-map'>one</Link>.")).toBeNull();
  });
});

describe("thumbnails", () => {
  it.each([...library.charts.keys()])("%s: the chart's own marks, in a picture of three to two", (id) => {
    const data = dataOf(id);
    const scene = thumbnailScene(data, "occupations");
    const wholes = (["middle", "wide"] as const).map((width) => draw(data, width));
    expect(scene).toMatchObject(thumbnailSize);
    const [group, ...more] = scene.marks;
    expect(more).toEqual([]);
    if (group?.type !== "group") throw new Error("no drawing");
    const whole = wholes.find(({ marks }) => JSON.stringify(marks) === JSON.stringify(group.marks));
    const { x = 0, y = 0, scale = 1 } = group;
    const [across, down] = [scale * (whole?.width ?? NaN), scale * (whole?.height ?? NaN)];
    // Nothing of the drawing is cut off, and it stands in the middle and fills one side, unless it is smaller than the picture.
    expect(x + across).toBeLessThanOrEqual(thumbnailSize.width + 0.5);
    expect(y + down).toBeLessThanOrEqual(thumbnailSize.height + 0.5);
    expect(Math.abs(2 * x + across - thumbnailSize.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(2 * y + down - thumbnailSize.height)).toBeLessThanOrEqual(1);
    expect(scale).toBeCloseTo(Math.min(1, thumbnailSize.width / (whole?.width ?? NaN), thumbnailSize.height / (whole?.height ?? NaN)), 6);
  });

  it("has the colors of its theme and a file for each", () => {
    const data = dataOf("pay-scale");
    const look = { title: "Pay", level: "occupations" } as const;
    expect(thumbnail(data, { ...look, theme: "light" })).toContain('fill="#fbf8f1"');
    expect(thumbnail(data, { ...look, theme: "dark" })).toContain('fill="#16150f"');
    expect(thumbnailPath("charts/risk-map", "light")).toBe("thumbnails/charts/risk-map.png");
    expect(thumbnailPath("articles/comeback", "dark")).toBe("thumbnails/articles/comeback-dark.png");
  });
});
