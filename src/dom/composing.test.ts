import { describe, expect, it } from "vitest";
import { isComposing } from "./composing.ts";

const key = (isComposing: boolean, keyCode: number) => ({ isComposing, keyCode });

describe("isComposing", () => {
  it("goes by the event's own word, and by the key code that Safari leaves of it", () => {
    expect(isComposing(key(true, 40))).toBe(true);
    expect(isComposing(key(false, 229))).toBe(true);
    expect(isComposing(key(false, 40))).toBe(false);
  });
});
