import { describe, expect, it } from "vitest";
import { strayDigits } from "./stray-digits.ts";

describe("strayDigits", () => {
  it.each([
    "In 2026 it began, in the 2020s, from 2024–34 and 2019-2023.",
    "On 20 May and on May 20, 2026.",
    "An E7, GPT-4, and WP140.",
    "O*NET 30.1 and Working Paper 140.",
    'They “cut 8,000 jobs” and "hired 3".',
    "Three measures of six.",
  ])("lets pass %j", (text) => {
    expect(strayDigits(text)).toBeNull();
  });

  it.each([
    ["About 8,000 people.", "8,000"],
    ["It pays $700,000.", "$700,000"],
    ["It rose by 12.5%, they say.", "12.5%"],
    ["One of 342", "342"],
    ["In 3026", "3026"],
    ["20261 things", "20261"],
    ["40 Maybes", "40"],
    ["He said “no” to 5 people", "5"],
    ["over 30x", "30"],
    ["£5", "£5"],
    // Full-width and Arabic digits, a fraction and a raised digit are figures as well.
    ["About ４３２１ people.", "４３２１"],
    ["About ٤٣ people.", "٤٣"],
    ["About ½ of them.", "½"],
    ["Ten times 10²", "10²"],
  ])("finds the figure in %j", (text, found) => {
    expect(strayDigits(text)).toBe(found);
  });
});
