import { rowId } from "../atlas/detailed-page.ts";
import type { TitleShard } from "./title-shards.ts";

/** Name of the shard of occupations by their codes. No shard of titles has it: the beginning of a word holds no hyphen. */
export const codeShardName = "soc-codes";

/** Hyphens and dashes, which word processors put in each other's place. */
const dashes = "-‐‑–−";
/** A code of the Standard Occupational Classification as O*NET writes it, too: `29-1141.00`; the years 2024-2034 and amounts are none. */
const code = new RegExp(String.raw`(?<![\w$£€.,-])(\d\d)[${dashes}](\d{4})(?:\.\d\d)?(?![\w-])`, "u");
/** Six figures are a code where nothing else is asked. */
const bareCode = new RegExp(
  String.raw`^\s*(?:(?:o\*?net|soc)(?:[- ]soc)?\b\s*)?(?:code\s*)?[:#]?\s*(\d\d)[${dashes} ]?(\d{4})(?:\.\d\d|\d\d)?\s*$`,
  "i",
);

/** The occupation's code in a query, as `15-1252`, or null. */
export function codeIn(query: string): string | null {
  const [, group, rest] = bareCode.exec(query) ?? code.exec(query) ?? [];
  return group === undefined || rest === undefined ? null : `${group}-${rest}`;
}

/** A question with the occupation's title in the place of its code. */
export const withTitle = (question: string, title: string): string => (bareCode.test(question) ? title : question.replace(code, title));

/** What a code names: the occupation's row in the file of titles, and the part of it, where it has several. */
export interface CodedOccupation {
  owner: number;
  title: string;
  /** Id of the part's row on the page of its profile. */
  row: string | null;
}

/** Occupations by their codes. */
export class CodeIndex {
  private readonly byCode = new Map<string, CodedOccupation>();

  constructor({ parts }: Pick<TitleShard, "parts">) {
    for (const [owner, joined] of Object.entries(parts)) {
      const members = joined.split("|");
      for (const member of members) {
        const space = member.indexOf(" ");
        const codes = member.slice(0, space).split(";");
        const row = members.length > 1 ? rowId({ code: codes[0] ?? "" }) : null;
        for (const each of codes) this.byCode.set(each, { owner: Number(owner), title: member.slice(space + 1), row });
      }
    }
  }

  /** The occupation of a code; those of a group, whose code ends in zeros: `15-1250`. */
  find(asked: string): CodedOccupation[] {
    const found = this.byCode.get(asked);
    if (found !== undefined) return [found];
    if (!asked.endsWith("0")) return [];
    const start = asked.replace(/0+$/, "");
    return start.length < 4
      ? []
      : [...new Set([...this.byCode].flatMap(([each, occupation]) => (each.startsWith(start) ? [occupation] : [])))];
  }
}
