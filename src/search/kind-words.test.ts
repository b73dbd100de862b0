import { expect, it } from "vitest";
import { withoutDrawingWords } from "./kind-words.ts";

it.each([
  ["exposure by category chart", "exposure by category"],
  ["scatter plot of pay", "of pay"],
  ["chart", null],
  ["what does a baker earn", null],
])("%s without the words that ask for a chart", (query, bare) => expect(withoutDrawingWords(query)).toBe(bare));
