import type { DotShape, Group, Line, Mark, Paint, Scene, Text } from "../scene.ts";
import type { ColorName } from "../../tokens.ts";
import { hatchIdOf, live, n } from "./paths.ts";

/** How a page uses a drawing: with live colors and links. */
export interface PageUse {
  /** Unique in the document; every id in the drawing starts with it. */
  id: string;
  /** Address of a page of the site. */
  href(to: string): string;
  /** Links leave the frame that the drawing stands in. */
  external?: boolean;
}

/** The scene as the SVG text of a page, its colors as `var(--name)`. A group by role: else screen readers call it an image without a name. */
export function svg(scene: Scene, page: PageUse): string {
  const hatchId = hatchIdOf(page.id);
  const markup = marksOf(scene, { page, ink: live, hatchId });
  return `<svg viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}" role="group">${markup}</svg>`;
}

/** What marks need to know to be written. */
export interface Context {
  /** null in a file that stands alone. */
  page: PageUse | null;
  ink(name: ColorName): string;
  hatchId: string;
  /** How a file that stands alone sets a text. */
  faceOf?: (text: Text) => string;
}

/** The serif is set by class; by their class styles and scripts know what fine type and values are. */
function faceInPage({ face, fine, role }: Text): string {
  if (face !== undefined) return face === "bold" ? ' font-weight="600"' : ' class="serif"';
  const names = [...(role === undefined ? [] : [role]), ...(fine === undefined ? [] : [`fine${fine}`])];
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

/** The marks of a scene as SVG text, with the hatching that they use. */
export function marksOf(scene: Scene, context: Context): string {
  const { ink, hatchId } = context;
  const defs = scene.marks.some(hasHatch) ? hatch(hatchId, ink("missing"), ink("quiet")) : "";
  return defs + drawAll(scene.marks, context);
}

/** One mark after another. Pages draw plain lines of one color that follow one another, such as the ticks of a scale, as one path: it packs better. */
function drawAll(marks: readonly Mark[], context: Context): string {
  let text = "";
  let lines: Line[] = [];
  const end = () => {
    text += lines.length > 2 ? tickPath(lines, context) : lines.map((line) => draw(line, context)).join("");
    lines = [];
  };
  for (const mark of marks) {
    const isPlain = context.page !== null && mark.type === "line" && mark.width === undefined && mark.dash === undefined;
    if (!isPlain || mark.stroke !== lines[0]?.stroke) end();
    if (isPlain) lines.push(mark);
    else text += draw(mark, context);
  }
  end();
  return text;
}

/** Each line begins at a distance from the end of the one before, so that the same ticks further down are the same text. */
function tickPath(lines: readonly Line[], context: Context): string {
  let [atX, atY] = [0, 0];
  const to = (x: number, y: number): [string, string] => {
    const [right, down] = [n(x - atX), n(y - atY)];
    atX += Number(right);
    atY += Number(down);
    return [right, down];
  };
  const data = lines.map(({ x1, y1, x2, y2 }) => {
    const start = to(x1, y1);
    const end = to(x2, y2);
    return `m${start.join(" ")}${end[0] === "0" ? `v${end[1]}` : `l${end.join(" ")}`}`;
  });
  return `<path d="${data.join("")}"${stroke(lines[0]?.stroke, undefined, context)}/>`;
}

function draw(mark: Mark, context: Context): string {
  const { ink } = context;
  switch (mark.type) {
    case "rect": {
      const { x, y, width, height } = mark;
      // 0 is what they are anyway.
      const at = (context.page === null || x !== 0 ? ` x="${n(x)}"` : "") + (context.page === null || y !== 0 ? ` y="${n(y)}"` : "");
      return `<rect${at} width="${n(width)}" height="${n(height)}"${paint(mark.fill, context)}${stroke(mark.stroke, mark.dash, context)}/>`;
    }
    case "text": {
      if (mark.fine !== undefined && context.page === null) return "";
      const anchor = mark.anchor === undefined ? "" : ` text-anchor="${mark.anchor}"`;
      const face = (context.faceOf ?? faceInPage)(mark);
      const halo = mark.halo === undefined ? "" : ` stroke="${ink("paper")}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${mark.size}" fill="${ink(mark.ink)}"${anchor}${face}${halo}>${escape(mark.text)}</text>`;
    }
    case "line": {
      const { x1, y1, x2, y2 } = mark;
      return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${stroke(mark.stroke, mark.dash, context)}${mark.width === undefined ? "" : ` stroke-width="${mark.width}"`}/>`;
    }
    case "dot": {
      const { x, y, r } = mark;
      const look = paint(mark.fill, context) + stroke(mark.stroke, mark.dash, context);
      return mark.shape === undefined
        ? `<circle cx="${n(x)}" cy="${n(y)}" r="${r}"${look}/>`
        : `<path d="${outlines[mark.shape](x, y, r)}"${look}/>`;
    }
    case "group":
      return group(mark, context);
  }
}

/**
 * Paths around a dot's middle; shapes reach about as far as a circle of the same radius looks. The symbols of d3-shape are sized by area, which makes
 * a diamond look larger than a square.
 */
const outlines: Record<DotShape, (x: number, y: number, r: number) => string> = {
  diamond: (x, y, r) => `M${n(x)} ${n(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
  square: (x, y, r) => `M${n(x - 0.88 * r)} ${n(y - 0.88 * r)}h${n(1.76 * r)}v${n(1.76 * r)}h${n(-1.76 * r)}z`,
  up: (x, y, r) => `M${n(x)} ${n(y - r)}l${n(r)} ${n(1.8 * r)}h${n(-2 * r)}z`,
  down: (x, y, r) => `M${n(x)} ${n(y + r)}l${n(r)} ${n(-1.8 * r)}h${n(-2 * r)}z`,
  plus: (x, y, r) => {
    const [arm, bar] = [n((2 * r) / 3), n((2 * r) / 3)];
    return `M${n(x - r / 3)} ${n(y - r)}h${bar}v${arm}h${arm}v${bar}h-${arm}v${arm}h-${bar}v-${arm}h-${arm}v-${bar}h${arm}z`;
  },
};

/** Of marks that the reader's choices leave out; as in `treemap.css`. */
const paleness = 0.2;

function group(mark: Group, context: Context): string {
  const { page } = context;
  const title = mark.name === undefined ? "" : `<title>${escape(mark.name)}</title>`;
  const corner = page === null ? undefined : cornerOfTile(mark);
  const marks = corner === undefined ? mark.marks : mark.marks.map((child) => movedBy(child, corner));
  // The first path of a live mark is its dot: see `live/row-drawing.ts`.
  const inner = mark.to === undefined ? drawAll(marks, context) : marks.map((child) => draw(child, context)).join("");
  const body = title + inner;
  const scale = mark.scale === undefined ? "" : ` scale(${mark.scale})`;
  const { x, y } = corner ?? mark;
  const move = x === undefined && y === undefined ? "" : ` transform="translate(${n(x ?? 0)} ${n(y ?? 0)})${scale}"`;
  const pale = mark.dim === true ? ` opacity="${paleness}"` : "";
  if (page === null) return mark.name === undefined && move + pale === "" ? body : `<g${move}${pale}>${body}</g>`;
  const role = (mark.role === undefined ? "" : ` class="${mark.role}"`) + move;
  // A link is known by its address and needs no id, except for marks of a kind (`mark bar`), of which several may link to one page.
  const known = mark.to !== undefined && mark.role?.startsWith("mark ") !== true;
  const id = mark.id === undefined || known ? "" : ` id="${page.id}-${mark.id}"`;
  return mark.to === undefined
    ? `<g${role}${id}>${body}</g>`
    : `<a href="${escape(page.href(mark.to))}"${page.external === true ? ' target="_top" rel="noopener"' : ""}${role}${id}>${body}</a>`;
}

/**
 * Where a tile's box begins. Pages write what stands on tiles from there: there are hundreds, with words at the same few distances from their
 * corners, and that packs better than places of their own.
 */
function cornerOfTile({ role, marks }: Group): { x: number; y: number } | undefined {
  const [box] = marks;
  return (role === "tile" || role === "tile rest") && box?.type === "rect" ? { x: box.x, y: box.y } : undefined;
}

const movedBy = (mark: Mark, { x, y }: { x: number; y: number }): Mark =>
  mark.type === "rect" || mark.type === "text" ? { ...mark, x: mark.x - x, y: mark.y - y } : mark;

function paint(fill: Paint | undefined, { ink, hatchId }: Context): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${fill === "hatch" ? `url(#${hatchId})` : ink(fill)}"`;
}

/** Pages draw outlines by style: there are hundreds of them. */
const stroke = (color: ColorName | undefined, dash: string | undefined, { ink, page }: Context) =>
  color === undefined || (color === "outline" && page !== null)
    ? ""
    : ` stroke="${ink(color)}"${dash === undefined ? "" : ` stroke-dasharray="${dash}"`}`;

const hatch = (id: string, back: string, line: string) =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${back}"/><rect width="1" height="6" fill="${line}"/></pattern></defs>`;

const hasHatch = (mark: Mark): boolean =>
  mark.type === "group" ? mark.marks.some(hasHatch) : mark.type !== "text" && mark.type !== "line" && mark.fill === "hatch";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML and HTML, in an attribute too. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
