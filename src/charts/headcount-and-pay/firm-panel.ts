import { changeWords, type ScenarioRow } from "./data.ts";
import { assumptionWords } from "./sentence.ts";
import { print } from "../../text/format-figure.ts";
import { textWidth, wrap } from "../label.ts";
import { shortDollars } from "../pay-scale/dollars.ts";
import type { Group, Mark } from "../scene.ts";

/** Type sizes and height of a line in px. */
const size = 12;
const small = 11;
const lineHeight = 15;

export interface PanelBox {
  x: number;
  y: number;
  width: number;
  /** Height in px of the firm itself, under its words. */
  height: number;
  /** Pay at the top of the scale, US dollars a year. */
  top: number;
  /** Lines kept free for the words above, so that neighbors stand on one line. */
  lines: number;
}

/** The words above a firm: its name, and what is assumed. */
function panelWords({ name, assumed, outcome }: ScenarioRow, width: number): { name: string[]; about: string[] } {
  const box = { width, height: Infinity };
  const change = outcome.change === 0 ? "no change" : changeWords(outcome.change);
  const whose = assumed.sharers === 100 || outcome.change === 0 ? "" : " for those who share";
  const about = `${assumptionWords.stay(assumed.stay)}; pay: ${change}${whose}`;
  return { name: wrap(name, box, size, "bold") ?? [name], about: wrap(about, box, small) ?? [about] };
}

/** px under a firm for the words of its axis. */
export const panelFoot = 20;

/**
 * One firm, before and after: width is people, height is pay each, so area is money. What those who leave were paid moves on top of those
 * who share it; the rest is hatched.
 */
export function firmPanel(row: ScenarioRow, { x, y, width, height, top, lines }: PanelBox, claim: string): Group {
  const { assumed, outcome } = row;
  const words = panelWords(row, width);
  const floor = y + lines * lineHeight + height;
  const across = (people: number) => (width * people) / assumed.people;
  const up = (pay: number) => (height * pay) / top;
  const before = up(assumed.pay);
  const [sharing, staying] = [across(outcome.sharers), across(outcome.stay)];
  const other = outcome.saved === 0 ? 0 : before * (outcome.other / outcome.saved);
  const raise = up(outcome.paySharers) - before;
  const people = `${print(assumed.people, "people")} people`;
  const marks: Mark[] = [
    ...words.name.map((text, index): Mark => ({ type: "text", x, y: y + 10 + lineHeight * index, text, size, ink: "ink", face: "bold" })),
    ...words.about.map((text, index): Mark => ({
      type: "text",
      x,
      y: y + 10 + lineHeight * (words.name.length + index),
      text,
      size: small,
      ink: "quiet",
    })),
    { type: "rect", x, y: floor - before, width: staying, height: before, fill: "payBase" },
    { type: "rect", x: x + staying, y: floor - other, width: across(assumed.people) - staying, height: other, fill: "hatch" },
    { type: "rect", x, y: floor - before - raise, width: sharing, height: raise, fill: "payBonus" },
    { type: "rect", x, y: floor - before, width, height: before, stroke: "ink", dash: "4 3" },
    { type: "line", x1: x, y1: floor, x2: x + width, y2: floor, stroke: "ink" },
    { type: "text", x, y: floor + 14, text: people, size: small, ink: "quiet" },
  ];
  const each = `${shortDollars(assumed.pay)} each`;
  if (before > 20 && textWidth(each, size) + 12 < staying)
    marks.push({ type: "text", x: x + 6, y: floor - 7, text: each, size, ink: "onAccent" });
  const after = `${shortDollars(outcome.paySharers)} after`;
  // Beside the pay of those who share where they are few, upon their edge where they are all.
  if (raise > 0) {
    const free = x + sharing + 5 + textWidth(after, small) <= x + width;
    const at = free && raise > 14 ? { x: x + sharing + 5, y: floor - before - raise + 11 } : { x, y: floor - before - raise - 4 };
    marks.push({ type: "text", ...at, text: after, size: small, ink: "ink" });
  }
  return {
    type: "group",
    role: "mark scenario",
    id: row.id,
    to: `claims/${claim}`,
    name: `${row.name}, assumed: ${assumptionWords.stay(assumed.stay)}, ${assumptionWords.share(assumed.share)}, ${assumptionWords.sharers(assumed.sharers)}: ${changeWords(outcome.change)}`,
    marks,
  };
}

/** Lines that the words of several firms take at most. */
export const linesOf = (rows: readonly ScenarioRow[], width: number): number =>
  Math.max(...rows.map((row) => panelWords(row, width)).map(({ name, about }) => name.length + about.length));
