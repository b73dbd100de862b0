import { describe, expect, it } from "vitest";
import { once } from "./load-once.ts";

describe("once", () => {
  it("loads at the first call and not again", async () => {
    let loads = 0;
    const load = once(() => Promise.resolve((loads += 1)));
    expect(loads).toBe(0);
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
  });

  it("tells a failure to all who wait, and tries again for the next", async () => {
    let loads = 0;
    const load = once(() => ((loads += 1) === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(loads)));
    const both = await Promise.allSettled([load(), load()]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await load()).toBe(2);
  });
});
