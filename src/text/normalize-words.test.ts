import { describe, expect, it } from "vitest";
import { soundOf, wordsOf } from "./normalize-words.ts";

describe("wordsOf", () => {
  it("leaves out accents, marks, capitals and plurals", () => {
    expect(wordsOf("Café Waiters, Secretaries & Coaches")).toEqual(["cafe", "waiter", "secretary", "coach"]);
    expect(wordsOf("boss bus gas analysis")).toEqual(["boss", "bus", "gas", "analysis"]);
    expect(wordsOf("policemen midwives women's doctor’s")).toEqual(["policeman", "midwife", "woman", "doctor"]);
    expect(wordsOf("字 🙂 --- ")).toEqual([]);
  });

  it("keeps short names with marks in one piece", () => {
    expect(wordsOf("R&D, A&E; C++")).toEqual(["rnd", "ane", "cpp"]);
  });

  it.each([
    ["labourer", "laborer"],
    ["theatre", "theater"],
    ["counsellor", "counselor"],
    ["paediatrician", "pediatrician"],
    ["archaeologist", "archeologist"],
    ["organiser", "organizer"],
    ["tyre", "tire"],
  ])("takes the British %s for %s", (british, american) => {
    expect(wordsOf(british)).toEqual(wordsOf(american));
  });

  it("leaves words alone that only look British", () => {
    expect(wordsOf("tour nurse four teller raise")).toEqual(["tour", "nurse", "four", "teller", "raise"]);
  });
});

describe("soundOf", () => {
  it.each([
    ["fysiotherapist", "physiotherapist"],
    ["farmacist", "pharmacist"],
    ["sycologist", "psychologist"],
    ["attourney", "attorney"],
    ["recepsionist", "receptionist"],
  ])("is the same for %s and %s", (wrong, right) => {
    expect(soundOf(wrong)).toBe(soundOf(right));
  });

  it("differs for words that differ", () => {
    expect(soundOf("baker")).not.toBe(soundOf("barber"));
    expect(soundOf("nurse")).not.toBe(soundOf("horse"));
  });
});
