import { sign } from "../../text/format-figure.ts";
import type { Move } from "./compare-surveys.ts";

/** How many of the largest moves are named, on either side. */
const named = 5;
/** How many occupations are named one by one; of more, their number and the first. */
const listed = 12;

export type TitleOf = (code: string) => string;

/** Codes with their titles; "none". */
export function listCodes(codes: readonly string[], titleOf: TitleOf): string {
  if (codes.length === 0) return "none";
  const shown = codes.slice(0, listed).map((code) => `${code} ${titleOf(code)}`);
  return codes.length > listed ? `${codes.length}: ${shown.join("; ")}; …` : shown.join("; ");
}

/** The largest moves up and down by their size, one a line. */
export function listMoves(what: string, moves: readonly Move[], size: (move: Move) => number, print: (move: Move) => string): string[] {
  const ranked = moves.toSorted((a, b) => size(b) - size(a) || a.code.localeCompare(b.code));
  const rises = ranked.filter((move) => size(move) > 0).slice(0, named);
  const falls = ranked.filter((move) => size(move) < 0).slice(-named);
  const lines = (these: readonly Move[]) => these.map((move) => `    ${print(move)}`);
  return [`  largest rises of ${what}:`, ...lines(rises), `  largest falls of ${what}:`, ...lines(falls.toReversed())];
}

/** With a sign and one decimal: `+6.7`. */
export const signed = (value: number): string => (value > 0 ? "+" : sign(Number(value.toFixed(1)))) + Math.abs(value).toFixed(1);
