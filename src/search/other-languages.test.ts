import { describe, expect, it } from "vitest";
import { otherLanguageWords } from "./other-languages.ts";

const knows = (word: string) => ["barista", "chef", "maestro", "nurse", "cook", "backer", "job"].includes(word);

describe("otherLanguageWords", () => {
  it.each([
    ["enfermera", ["enfermera"]],
    ["Krankenschwester", ["Krankenschwester"]],
    ["infirmière", ["infirmière"]],
    ["infirmiere", ["infirmiere"]],
    ["infirmie\u0300re", ["infirmière"]],
    ["trabajo de enfermera", ["trabajo", "enfermera"]],
    ["ENFERMERAS", ["ENFERMERAS"]],
    ["pielęgniarka", ["pielęgniarka"]],
    ["مهندس", ["مهندس"]],
    ["字字字 job", ["字字字"]],
    ["Bäcker", ["Bäcker"]],
  ])("are found in “%s”", (query, found) => expect(otherLanguageWords(query, knows)).toEqual(found));

  it.each(["chef", "barísta", "Maestro", "nurse", "enginer", "café owner", "résumé", "C#", "15-1252", "🙂", ""])(
    "are none in “%s”",
    (query) => expect(otherLanguageWords(query, knows)).toEqual([]),
  );
});
