import type { Bar } from "../charts/next-jobs/compare.ts";

const namespace = "http://www.w3.org/2000/svg";
const height = 12;
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** A bar in a cell, as wide as the cell. Screen readers skip it: the words beside it say the same. */
export function barOf(bar: Bar): SVGSVGElement {
  const picture = document.createElementNS(namespace, "svg");
  set(picture, { class: `bar ${bar.kind}`, width: "100%", height, "aria-hidden": "true", focusable: "false" });
  const add = (name: string, attributes: Record<string, string | number>) => {
    const made = document.createElementNS(namespace, name);
    set(made, attributes);
    picture.append(made);
  };
  const middle = height / 2;
  if (bar.kind === "length") {
    add("rect", { class: "track", x: 0, y: 2, width: "100%", height: height - 4 });
    add("rect", { class: "fill", x: 0, y: 2, width: percent(bar.to), height: height - 4 });
    return picture;
  }
  add("line", { class: "axis", x1: 0, y1: middle, x2: "100%", y2: middle });
  if (bar.kind === "range")
    add("rect", { class: "fill", x: percent(bar.from), y: 3, width: percent(bar.to - bar.from), height: height - 6 });
  add("line", { class: "mark", x1: percent(bar.at), y1: 0, x2: percent(bar.at), y2: height });
  return picture;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
