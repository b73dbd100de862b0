import { describe, expect, it } from "vitest";
import { roomAt, type Room } from "./room.ts";

const rooms: Record<string, Room> = { square: [288, 520, 500, 400, 200] };
const at = (width: number) => roomAt("square", width, rooms);

describe("roomAt", () => {
  it("is the drawing and what stands around it, in the frames for which that is known", () => {
    expect(at(379)).toBe(360 + 400);
    expect(at(760)).toBe(741 + 200);
  });

  it("has more lines around the drawing in a narrower frame", () => {
    expect(at(320) - 301).toBeGreaterThan(at(379) - 360);
    expect(at(600) - 581).toBeGreaterThan(at(760) - 741);
  });

  it("lets the narrow drawing grow to 360 px and no further, and changes drawings where the frame does", () => {
    expect(at(538)).toBe(Math.round(360 + 400 * (0.4 + (0.6 * 379) / 538)));
    expect(at(539)).toBe(Math.round(520 + 200 * (0.4 + (0.6 * 760) / 539)));
    expect(at(1019)).toBe(Math.round(500 + 200 * (0.4 + (0.6 * 760) / 1019)));
  });

  it("knows an occupation, and gives no room where there is no width", () => {
    expect(roomAt("occupation/nurses", 379, rooms)).toBe(Math.round((354 * 360) / 288 + 620));
    expect(at(0)).toBe(0);
  });
});
