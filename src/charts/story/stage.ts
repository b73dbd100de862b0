import type { ColorName } from "../../tokens.ts";
import { loadMapData } from "../live/map-data.ts";
import { slugOf } from "../live/marks.ts";
import type { HighlightId } from "../treemap/highlight.ts";
import type { SkylineColor } from "../../schema/skyline-color.ts";
import type { SkylineData } from "../skyline/data.ts";
import { loadJobsSince, skylineFrom } from "../skyline/file.ts";
import { paintMarks, paintOwn, paintTiles, type Look } from "./canvas.ts";
import { Motion, restOf, type Pose, type Rest, type Rgb } from "./motion.ts";
import { storyScene } from "./sheet.ts";

/**
 * Where on the screen a step must begin to be the one that is shown: part of the window's height from its top. The first comes as soon as it can be
 * seen, since nothing stands in the drawing before it.
 */
const lineOf = (index: number): number => (index === 0 ? 0.95 : 0.62);

/**
 * The drawing beside the steps of the story. The page scrolls as pages do; whichever step's text has come up is drawn, and the tiles move to where they
 * stand in it. All is painted on one canvas: tiles keep their identity and no element is laid out while they move.
 */
export class Stage {
  private readonly canvas: HTMLCanvasElement;
  private readonly parts: readonly HTMLElement[];
  private readonly motion = new Motion();
  private data: readonly SkylineData[] = [];
  private rests: (Rest | undefined)[] = [];
  private look: Look | undefined;
  private colors = new Map<ColorName, Rgb>();
  /** The step that is shown; -1 before the first, when the tiles are still in the map above. */
  private shown = -1;
  private frame = 0;
  private size = { width: 0, height: 0 };
  private own: { slug: string; title: string } | null = null;

  private readonly root: HTMLElement;

  constructor(root: HTMLElement, canvas: HTMLCanvasElement, signal: AbortSignal) {
    this.root = root;
    this.canvas = canvas;
    this.parts = [...root.querySelectorAll<HTMLElement>(".part")];
    signal.addEventListener("abort", () => cancelAnimationFrame(this.frame));
  }

  /** Loads the figures, and follows the reader from then on. */
  async start(signal: AbortSignal): Promise<void> {
    const [figures, since] = await Promise.all([loadMapData(), loadJobsSince()]);
    this.data = this.parts.map(({ dataset: { shape, color, lit = "" } }) =>
      skylineFrom(figures, since, {
        shape: shape === "ranges" ? shape : "stacked",
        color: color as SkylineColor,
        lit: lit.split(" ").filter((id) => id !== "") as HighlightId[],
      }),
    );
    const context = this.canvas.getContext("2d");
    if (context === null || signal.aborted) return;
    this.look = { context, colorOf: (name) => this.colorOf(name), font: getComputedStyle(this.root).getPropertyValue("--sans") };
    const resized = new ResizeObserver(() => this.resize());
    resized.observe(this.canvas);
    const seen = [0, 1].map(
      (index) => new IntersectionObserver(() => this.follow(), { rootMargin: `0px 0px -${100 * (1 - lineOf(index))}% 0px` }),
    );
    for (const [index, part] of this.parts.entries()) seen[Math.min(1, index)]?.observe(part);
    const repaint = () => {
      this.colors.clear();
      this.rests = [];
      this.place();
      this.prepare();
    };
    const themed = new MutationObserver(repaint);
    themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint, { signal });
    signal.addEventListener("abort", () => [resized, ...seen, themed].forEach((each) => each.disconnect()));
  }

  /** Marks the reader's own tile in every step. */
  mark(own: { slug: string; title: string } | null): void {
    this.own = own;
    this.paint(1);
  }

  /** Shows the step that the reader has come to. */
  private follow(): void {
    const at = this.parts.filter((part, index) => part.getBoundingClientRect().top < innerHeight * lineOf(index)).length - 1;
    if (at === this.shown) return;
    this.shown = at;
    const rest = this.rest(Math.max(0, at));
    if (rest === undefined) return;
    const above = at < 0 ? this.above(rest.poses) : null;
    const start = this.startIn(this.motion.now.size === 0 ? this.above(rest.poses) : null);
    this.motion.send(above ?? rest.poses, start, performance.now());
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame((time) => this.step(time));
  }

  private startIn(from: ReadonlyMap<string, Pose> | null): (slug: string, pose: Pose) => Pose {
    return (slug, pose) => from?.get(slug) ?? pose;
  }

  /** Where tiles are before they fall: as they stand in the map, which lies above the stage. */
  private above(poses: ReadonlyMap<string, Pose>): Map<string, Pose> {
    const frame = this.canvas.getBoundingClientRect();
    const shapes = [...document.querySelectorAll<SVGAElement>(".live .drawing a.tile")].flatMap((link) => {
      const box = link.querySelector("rect")?.getBoundingClientRect();
      return box === undefined || box.width === 0 ? [] : [[slugOf(link), box] as const];
    });
    const foot = Math.max(...shapes.map(([, { bottom }]) => bottom));
    const onMap = new Map(shapes);
    return new Map(
      [...poses].map(([slug, pose]) => {
        const box = onMap.get(slug);
        if (box === undefined) return [slug, { ...pose, y: pose.y - this.size.height - pose.height }];
        return [slug, { ...pose, x: box.left - frame.left, y: box.top - foot - 4, width: box.width, height: box.height }];
      }),
    );
  }

  private step(time: number): void {
    const part = this.motion.advance(time);
    this.paint(part);
    if (part < 1) this.frame = requestAnimationFrame((next) => this.step(next));
  }

  private paint(part: number): void {
    const { look } = this;
    const rest = this.rest(Math.max(0, this.shown));
    if (look === undefined || rest === undefined) return;
    const { context } = look;
    const { width, height } = this.size;
    const scale = this.canvas.width / Math.max(1, width);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    // Axis and words come when the tiles have come to rest.
    const shown = this.shown < 0 ? 0 : Math.max(0, (part - 0.75) / 0.25);
    context.globalAlpha = shown;
    if (shown > 0) paintMarks(look, rest.axis);
    context.globalAlpha = 1;
    paintTiles(look, this.motion.now.values());
    context.globalAlpha = shown;
    if (shown > 0) paintMarks(look, rest.words);
    context.globalAlpha = 1;
    const pose = this.own === null ? undefined : this.motion.now.get(this.own.slug);
    if (pose !== undefined && this.own !== null && this.shown >= 0) paintOwn(look, pose, this.own.title, width);
  }

  private rest(index: number): Rest | undefined {
    const data = this.data[index];
    if (data === undefined || this.size.width === 0) return undefined;
    return (this.rests[index] ??= restOf(storyScene(data, this.size), (name) => this.colorOf(name)));
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width === 0) return;
    const density = Math.min(2, devicePixelRatio);
    this.size = { width, height };
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
    this.rests = [];
    this.place();
    this.prepare();
  }

  /** Lays out one step after the other while nothing else is done: laid out when it is first shown, a step would cost its first frames. */
  private prepare(index = 0): void {
    const size = this.size;
    setTimeout(() => {
      if (index >= this.data.length || size !== this.size) return;
      this.rest(index);
      this.prepare(index + 1);
    }, 50);
  }

  /** Draws the step at once, without motion. */
  private place(): void {
    const rest = this.rest(Math.max(0, this.shown));
    if (rest === undefined) return;
    cancelAnimationFrame(this.frame);
    this.motion.settle(this.shown < 0 ? this.above(rest.poses) : rest.poses);
    this.paint(1);
  }

  /** A color of the page as it is seen now. */
  private colorOf(name: ColorName): Rgb {
    const known = this.colors.get(name);
    if (known !== undefined) return known;
    this.canvas.style.color = `var(--${name})`;
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(this.canvas).color.match(/[\d.]+/g) ?? []).map(Number);
    const color: Rgb = [red, green, blue];
    this.colors.set(name, color);
    return color;
  }
}
