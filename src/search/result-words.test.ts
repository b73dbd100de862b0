import { expect, it } from "vitest";
import { countWords } from "./result-words.ts";

const none = { jobs: [], pages: [], otherLanguage: false };

it("says that nothing was found, and of another language why", () => {
  expect(countWords("qkz", "near", none)).toBe("Nothing found for “qkz”. Try another word, or look through the A to Z.");
  expect(countWords("enfermera", "near", { ...none, otherLanguage: true })).toBe(
    "Nothing found for “enfermera”: only English is known here. Write it in English, or look through the A to Z.",
  );
});
