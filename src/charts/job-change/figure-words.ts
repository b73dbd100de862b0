import { sign } from "../../text/format-figure.ts";
import type { Subject } from "./data.ts";

/** Tenths, in which changes are published and printed; a change that rounds to zero has no sign. */
export const tenth = (value: number): number => Number(value.toFixed(1)) + 0;

/** Tenths with their sign, always one decimal: `+2.9%`, `−30.5%`, `0.0%`. */
export const percentWords = (value: number): string => `${signed(value)}%`;

/** `+0.3 points`, `−5.6 points`. */
export const pointWords = (value: number): string => `${signed(value)} points`;

/** The change of an occupation. */
export const changeWords = (subject: Subject, value: number): string => (subject === "jobs" ? percentWords(value) : pointWords(value));

function signed(value: number): string {
  const rounded = tenth(value);
  return `${rounded > 0 ? "+" : sign(rounded)}${Math.abs(rounded).toFixed(1)}`;
}
