import { brace } from "./forbidden.ts";
import { valueIn } from "./numbers.ts";
import type { Fault } from "./rule.ts";
import type { Built, Site } from "./site.ts";
import { isFloor } from "./rules/pay.ts";

/** Releases stay as they were published. */
const pinned = /^embed\/r\//;

const texts = /\.(?:html|json|md|svg|xml|txt|csv|bib|ris)$/;

/** Every built file that says something, without scripts, whose own braces are code. */
const saidIn = (text: string) => text.replace(/<script(?![^>]*json)[^>]*>[\s\S]*?<\/script>/g, "");

/** Figures that were not filled in, in whatever kind of file. */
export function bracesIn({ files, read }: Built): Fault[] {
  return files
    .filter((file) => texts.test(file) && !pinned.test(file))
    .flatMap((file) => {
      const found = brace.exec(saidIn(read(file)))?.[0];
      return found === undefined
        ? []
        : [{ page: `/${file}`, rule: "a figure that was not filled in", printed: found, found: "braces", wanted: "the figure" }];
    });
}

const before = /(?:at least|about|above|over|greater than|or)\s*$/i;
const after = /^\s*(?:\+|or more|or above|or over)/;

/** Amounts that some page prints as a floor, printed elsewhere as if they were the whole. */
export function bareFloors({ files, read }: Built, { occupations }: Site): Fault[] {
  const floors = [...occupations.values()]
    .filter(isFloor)
    .map(({ facts }) => /\$[\d,]+/.exec(facts.get("Median pay")?.value ?? "")?.[0] ?? "");
  return [...new Set(floors)].flatMap((floor) =>
    files
      .filter((file) => /\.(?:html|md)$/.test(file) && !pinned.test(file))
      .flatMap((file) => bareIn(read(file), floor).map((printed) => bare(file, printed, floor))),
  );
}

function bareIn(text: string, floor: string): string[] {
  if (!text.includes(floor)) return [];
  // Tags stay as a sign, so that what stands in another cell or mark is no part of the amount.
  const plain = saidIn(text)
    .replace(/<\/?(?:a|small|strong|em|b|span)\b[^>]*>/g, "")
    .replace(/\]\([^()]*\)/g, "")
    .replace(/<[^>]*>/g, "|");
  const bareHere: string[] = [];
  for (let at = plain.indexOf(floor); at >= 0; at = plain.indexOf(floor, at + 1)) {
    const [start, end] = [plain.slice(Math.max(0, at - 60), at).replace(/\[$/, ""), plain.slice(at + floor.length, at + floor.length + 30)];
    if (!before.test(start) && !after.test(end) && !/^[\d,]*\d/.test(end))
      bareHere.push(`${start}${floor}${end}`.replace(/\s+/g, " ").trim());
  }
  return bareHere;
}

const bare = (file: string, printed: string, floor: string): Fault => ({
  page: `/${file}`,
  rule: "a floor printed as the whole",
  printed,
  found: `${floor} (${valueIn(floor)}) is a floor on its own page`,
  wanted: "or more",
});
