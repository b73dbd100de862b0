import type { Mark } from "../scene.ts";
import type { Pose, Rgb } from "./motion.ts";
import type { ColorName } from "../../tokens.ts";

/** What drawings on a canvas need to know of the page. */
export interface Look {
  context: CanvasRenderingContext2D;
  colorOf(name: ColorName): Rgb;
  font: string;
}

const css = ([red, green, blue]: Rgb): string => `rgb(${Math.round(red)},${Math.round(green)},${Math.round(blue)})`;

/** Tiles as rectangles, parted by a line of the paper where they stand side by side. */
export function paintTiles({ context }: Look, poses: Iterable<Pose>): void {
  for (const { x, y, width, height, color, outlined } of poses) {
    const line = outlined && width > 2 && height > 2 ? 0.5 : 0;
    context.fillStyle = css(color);
    context.fillRect(x + line, y + line, Math.max(0.5, width - 2 * line), Math.max(0.5, height - 2 * line));
  }
}

/** Words, lines and squares of a drawing. Circles and other shapes stand in no step. */
export function paintMarks(look: Look, marks: readonly Mark[]): void {
  const { context, colorOf, font } = look;
  for (const mark of marks) {
    if (mark.type === "group") {
      context.save();
      context.translate(mark.x ?? 0, mark.y ?? 0);
      paintMarks(look, mark.marks);
      context.restore();
    } else if (mark.type === "rect") {
      if (mark.fill === undefined || mark.fill === "hatch") continue;
      context.fillStyle = css(colorOf(mark.fill));
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
    } else if (mark.type === "line") {
      context.strokeStyle = css(colorOf(mark.stroke));
      context.lineWidth = mark.width ?? 1;
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.stroke();
    } else if (mark.type === "text") {
      context.font = `${mark.face === "bold" ? "600 " : ""}${mark.size}px ${font}`;
      context.textAlign = mark.anchor === "middle" ? "center" : (mark.anchor ?? "start");
      if (mark.halo === true) {
        context.strokeStyle = css(colorOf("paper"));
        context.lineWidth = 3;
        context.lineJoin = "round";
        context.strokeText(mark.text, mark.x, mark.y);
      }
      context.fillStyle = css(colorOf(mark.ink));
      context.fillText(mark.text, mark.x, mark.y);
    }
  }
}

/** The ring around the reader's own tile, and its name. */
export function paintOwn(look: Look, { x, y, width, height }: Pose, name: string, room: number): void {
  const { context, colorOf, font } = look;
  context.lineJoin = "round";
  for (const [color, line] of [
    ["paper", 5],
    ["ink", 2.5],
  ] as const) {
    context.strokeStyle = css(colorOf(color));
    context.lineWidth = line;
    context.strokeRect(x - 1, y - 1, width + 2, height + 2);
  }
  context.font = `700 14px ${font}`;
  context.textAlign = "start";
  const wide = context.measureText(name).width;
  const left = Math.max(2, Math.min(room - wide - 2, x + width / 2 - wide / 2));
  const top = y > 24 ? y - 8 : y + height + 18;
  context.strokeStyle = css(colorOf("paper"));
  context.lineWidth = 5;
  context.strokeText(name, left, top);
  context.fillStyle = css(colorOf("ink"));
  context.fillText(name, left, top);
}
