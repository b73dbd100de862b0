import type { HeadcountData } from "./data.ts";
import { widest, wrap } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";
import { changeLanes } from "./change-lanes.ts";
import { firmPanel, linesOf, panelFoot } from "./firm-panel.ts";

const gap = 20;
const lineStep = 15;
const size = 12;
/** What width and height are. */
const key = "Width: people. Height: pay of each, US dollars a year. Area: money. Dashed: before.";
/** px over a firm for the pay of those who share, and of a firm itself. */
const heights = { first: 120, others: 84 } as const;
const crown = 16;

/** Firms that keep fewer people, the first of them the reader's, and under them published changes on one scale with it. */
export function headcountScene(data: HeadcountData, width: number): Scene {
  const { scenarios, claim } = data;
  const [first, ...others] = scenarios;
  const top = 1.02 * Math.max(...scenarios.flatMap(({ assumed, outcome }) => [assumed.pay, outcome.paySharers]));
  const words = wrap(key, { width: width / widest.sans, height: Infinity }, size) ?? [key];
  const marks: Mark[] = words.map((text, index) => ({ type: "text", x: 0, y: size + 16 * index, text, size, ink: "quiet" }));
  const row = width >= 700;
  let y = 8 + 16 * words.length;
  const panel = (scenario: (typeof scenarios)[number], x: number, across: number, height: number, lines: number) => {
    marks.push(firmPanel(scenario, { x, y, width: across, height: height + crown, top: (top * (height + crown)) / height, lines }, claim));
  };
  if (row) {
    const small = (width - 2 * gap) / 4;
    const lines = Math.max(linesOf(others, small), linesOf(scenarios.slice(0, 1), 2 * small));
    if (first !== undefined) panel(first, 0, 2 * small, heights.first, lines);
    others.forEach((scenario, index) => panel(scenario, 2 * small + gap + index * (small + gap), small, heights.first, lines));
    y += lines * lineStep + crown + heights.first + panelFoot + gap;
  } else {
    if (first !== undefined) {
      const lines = linesOf([first], width);
      panel(first, 0, width, heights.first, lines);
      y += lines * lineStep + crown + heights.first + panelFoot + 12;
    }
    const across = (width - gap) / 2;
    const lines = linesOf(others, across);
    others.forEach((scenario, index) => panel(scenario, index * (across + gap), across, heights.others, lines));
    y += lines * lineStep + crown + heights.others + panelFoot + gap;
  }
  const lanes = changeLanes(data, width, y);
  return { width, height: Math.ceil(y + lanes.height), marks: [...marks, ...lanes.marks] };
}
