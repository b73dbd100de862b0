import { describe, expect, it } from "vitest";
import { outcomeOf } from "./firm.ts";

const firm = { people: 1_000, pay: 100_000, stay: 90, share: 50, sharers: 100 };

describe("outcomeOf", () => {
  it("is arithmetic that a reader can do again", () => {
    const { stay, saved, given, other, payBill, paySharers } = outcomeOf(firm);
    expect({ stay, saved, given, other, payBill }).toEqual({ stay: 900, saved: 10e6, given: 5e6, other: 5e6, payBill: 95e6 });
    expect(paySharers).toBeCloseTo(100_000 + 5e6 / 900, 6);
  });

  it("gives a few of those who stay what others would share", () => {
    const { sharers, change } = outcomeOf({ ...firm, share: 100, sharers: 10 });
    expect(sharers).toBe(90);
    expect(change).toBeCloseTo((100 * 10e6) / 90 / 100_000, 6);
  });

  it.each([
    { ...firm },
    { ...firm, share: 0 },
    { ...firm, stay: 50, share: 100, sharers: 5 },
    { people: 100, pay: 30_000, stay: 99, share: 35, sharers: 55 },
  ])("loses no money and makes none: %o", (assumed) => {
    const { payBill, payBillBefore, other, stay, sharers, paySharers } = outcomeOf(assumed);
    expect(payBill + other).toBeCloseTo(payBillBefore, 4);
    expect(sharers * paySharers + (stay - sharers) * assumed.pay).toBeCloseTo(payBill, 4);
  });

  it("changes nothing where everybody stays", () => {
    expect(outcomeOf({ ...firm, stay: 100, share: 100 })).toMatchObject({ saved: 0, other: 0, paySharers: 100_000, change: 0 });
  });
});
