import { readFileSync } from "node:fs";
import { seenAdvice, unseenCharacter } from "../schema/characters.ts";
import type { Problem } from "./problem.ts";

const utf8 = () => new TextDecoder("utf-8", { fatal: true });

/** The first line whose bytes are no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      utf8().decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
}

/**
 * The text of a content file, or why it cannot be used. A byte order mark is dropped and lines end in one character, so that a checkout on
 * Windows gives the same pages.
 */
export function textOf(file: string, bytes: Uint8Array): string | Problem {
  let text: string;
  try {
    text = utf8().decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return { file, line: brokenLine(bytes), message: "save the file as UTF-8: this line holds bytes that are none" };
  }
  const unseen = unseenCharacter(text);
  if (unseen === undefined) return text;
  return { file, line: text.slice(0, unseen.index).split("\n").length, message: seenAdvice, found: unseen.name };
}

/** The same of a file below `root`, the project's folder. */
export const readText = (root: string, file: string): string | Problem => textOf(file, readFileSync(`${root}/${file}`));
