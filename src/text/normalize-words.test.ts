import { describe, expect, it } from "vitest";
import { soundOf, wordsOf } from "./normalize-words.ts";

describe("wordsOf", () => {
  it("leaves out accents, marks, capitals and plurals", () => {
    expect(wordsOf("Café Waiters, Secretaries & Coaches")).toEqual(["cafe", "waiter", "secretary", "coach"]);
    expect(wordsOf("boss bus gas analysis")).toEqual(["boss", "bus", "gas", "analysis"]);
    expect(wordsOf("policemen midwives women's doctor’s")).toEqual(["policeman", "midwife", "woman", "doctor"]);
    expect(wordsOf("字 🙂 --- ")).toEqual([]);
  });

  it("takes what stands in for an apostrophe for one", () => {
    for (const mark of "'’`´ʼ′") expect(wordsOf(`driver${mark}s licence`)).toEqual(["driver", "license"]);
  });

  it("takes full-width letters and ligatures for plain ones", () => {
    expect(wordsOf("ＢＡＲＩＳＴＡ, oﬃce clerk")).toEqual(wordsOf("barista, office clerk"));
  });

  it("keeps short names with marks in one piece", () => {
    expect(wordsOf("R&D, A&E; C++")).toEqual(["rnd", "ane", "cpp"]);
    expect(wordsOf("C# and .NET, ASP.NET")).toEqual(["csharp", "and", "dotnet", "asp", "dotnet"]);
    expect(wordsOf("levels.fyi, O*NET, planet, the net.")).toEqual(["level", "fyi", "o", "net", "planet", "the", "net"]);
  });

  it.each([
    ["R&D manager", "R & D manager", "r and d manager"],
    ["C# developer", "c # developer", "C Sharp developer"],
    [".NET developer", "dot net developer", "Dot Net Developers"],
    ["frontend developer", "front-end developer", "Front End Developer"],
    ["fullstack engineer", "full-stack engineer", "full stack engineer"],
    ["childcare worker", "child-care worker", "child care worker"],
    ["healthcare aides", "health-care aide", "health care aide"],
    ["ecommerce manager", "e-commerce manager", "e commerce manager"],
    ["co-pilot", "copilot", "co pilots"],
  ])("hears the same in %s, %s and %s", (...forms) => {
    const [first, ...rest] = forms.map(wordsOf);
    for (const other of rest) expect(other).toEqual(first);
  });

  it("joins no words that only stand beside each other", () => {
    expect(wordsOf("what should I and a friend earn")).toEqual(["what", "should", "i", "and", "a", "friend", "earn"]);
    expect(wordsOf("home school teacher, the end, stack")).toEqual(["home", "school", "teacher", "the", "end", "stack"]);
  });

  it.each([
    ["labourer", "laborer"],
    ["theatre", "theater"],
    ["counsellor", "counselor"],
    ["paediatrician", "pediatrician"],
    ["archaeologist", "archeologist"],
    ["organiser", "organizer"],
    ["tyre", "tire"],
    ["defence", "defense"],
    ["labour", "labor"],
    ["behavioural", "behavioral"],
    ["programmes", "program"],
    ["organisation", "organization"],
    ["organisational", "organizational"],
    ["judgement", "judgment"],
    ["ageing", "aging"],
    ["licences", "license"],
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
