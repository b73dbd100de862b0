import type { Box, Mark, Scene } from "../scene.ts";
import type { ColorName } from "../../tokens.ts";

/** A color as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Where a tile stands and what it is painted with. */
export interface Pose extends Box {
  color: Rgb;
  /** Whether neighbors are parted by a line. */
  outlined: boolean;
}

/** A step at rest: its tiles by slug, the axis that stands below them, and the words on them and around. */
export interface Rest {
  poses: ReadonlyMap<string, Pose>;
  axis: readonly Mark[];
  words: readonly Mark[];
}

/** Takes a drawing apart: tiles move, words do not. `colorOf` gives the colors of the page's theme. */
export function restOf(scene: Scene, colorOf: (name: ColorName) => Rgb): Rest {
  const poses = new Map<string, Pose>();
  const axis: Mark[] = [];
  const words: Mark[] = [];
  const take = (marks: readonly Mark[], x: number, y: number, into: Mark[]): void => {
    for (const mark of marks) {
      const isTile = mark.type === "group" && (mark.role === "tile" || mark.role === "mark");
      if (mark.type === "group" && !isTile) {
        take(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0), mark.role === "axis" ? axis : into);
        continue;
      }
      if (!isTile) {
        into.push({ type: "group", x, y, marks: [mark] });
        continue;
      }
      const [shape, ...inside] = mark.marks;
      if (shape?.type === "rect" && shape.fill !== undefined && shape.fill !== "hatch" && mark.id !== undefined) {
        const { width, height, fill } = shape;
        poses.set(mark.id, { x: shape.x + x, y: shape.y + y, width, height, color: colorOf(fill), outlined: mark.role === "tile" });
      }
      if (inside.length > 0) words.push({ type: "group", x, y, marks: inside });
    }
  };
  take(scene.marks, 0, 0, words);
  return { poses, axis, words };
}

/** ms that a tile moves, and until the last one sets out. */
const duration = 420;
const spread = 260;

/** Tiles on their way from where they are to where they belong. Can be sent elsewhere at any time. */
export class Motion {
  /** Where each tile is now. */
  readonly now = new Map<string, Pose>();
  private from = new Map<string, Pose>();
  private to: ReadonlyMap<string, Pose> = new Map();
  private began = -Infinity;

  /** Sends the tiles off. Those that are new begin where `start` says. */
  send(to: ReadonlyMap<string, Pose>, start: (slug: string, pose: Pose) => Pose, time: number): void {
    this.from = new Map([...to].map(([slug, pose]) => [slug, this.now.get(slug) ?? start(slug, pose)]));
    this.to = to;
    this.began = time;
  }

  /** Puts all tiles where they belong. */
  settle(to: ReadonlyMap<string, Pose>): void {
    this.now.clear();
    for (const [slug, pose] of to) this.now.set(slug, pose);
    this.to = to;
    this.began = -Infinity;
  }

  /** Moves the tiles to where they are at a time; the part of the way that the last of them has gone, 0 to 1. */
  advance(time: number): number {
    const gone = time - this.began;
    let index = 0;
    for (const [slug, to] of this.to) {
      const from = this.from.get(slug) ?? to;
      const part = eased((gone - (spread * index) / Math.max(1, this.to.size)) / duration);
      this.now.set(slug, part >= 1 ? to : between(from, to, part));
      index += 1;
    }
    return Math.min(1, Math.max(0, gone / (duration + spread)));
  }
}

/** Fast first, then settling. */
const eased = (part: number): number => (part >= 1 ? 1 : part <= 0 ? 0 : 1 - (1 - part) ** 3);

function between(from: Pose, to: Pose, part: number): Pose {
  const at = (a: number, b: number) => a + (b - a) * part;
  return {
    x: at(from.x, to.x),
    y: at(from.y, to.y),
    width: at(from.width, to.width),
    height: at(from.height, to.height),
    color: [at(from.color[0], to.color[0]), at(from.color[1], to.color[1]), at(from.color[2], to.color[2])],
    outlined: to.outlined,
  };
}
