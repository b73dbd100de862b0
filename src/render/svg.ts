import type { Group, Mark, Paint, Scene } from "../charts/scene.ts";
import { fonts, type ColorName } from "../tokens.ts";

interface PageUse {
  use: "page";
  /** Unique in the document; every id in the drawing starts with it. */
  id: string;
  /** Address of a place inside the site. */
  href(to: string): string;
  /** Links leave the frame that the drawing stands in. */
  external?: boolean;
}

interface FileUse {
  use: "file";
  /** The literal color of a name. */
  color(name: ColorName): string;
  /** Title of the picture, for those who cannot see it. */
  title: string;
  /** One line under the drawing: source, date, license. Without it the drawing has no margin either. */
  credit?: string;
}

/** How a drawing will be used: inside a page, with live colors and links, or as a file that stands alone. */
export type SvgUse = PageUse | FileUse;

const creditHeight = 26;

/** The scene as SVG text. Pages carry tokens as `var(--name)`, files literal colors. */
export function svg(scene: Scene, use: SvgUse): string {
  const ink = (name: ColorName) => (use.use === "page" ? `var(--${name})` : use.color(name));
  const hatchId = use.use === "page" ? `${use.id}-hatch` : "hatch";
  const usesHatch = scene.marks.some((mark) => hasHatch(mark));
  const body = scene.marks.map((mark) => draw(mark, { use, ink, hatchId })).join("");
  const defs = usesHatch ? hatch(hatchId, ink("missing"), ink("quiet")) : "";
  if (use.use === "page") {
    return `<svg viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}">${defs}${body}</svg>`;
  }
  const margin = use.credit === undefined ? 0 : 12;
  const foot = use.credit === undefined ? 0 : creditHeight + 4;
  const width = scene.width + 2 * margin;
  const height = scene.height + 2 * margin + foot;
  const credit =
    use.credit === undefined
      ? ""
      : `<text x="0" y="${scene.height + creditHeight}" font-size="11" fill="${ink("quiet")}">${escape(use.credit)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${escape(fonts.chart)}" role="img" aria-label="${escape(use.title)}"><title>${escape(use.title)}</title>` +
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${ink("paper")}"/>${defs}${body}${credit}</svg>\n`
  );
}

interface Context {
  use: SvgUse;
  ink(name: ColorName): string;
  hatchId: string;
}

function draw(mark: Mark, context: Context): string {
  const { ink } = context;
  switch (mark.type) {
    case "rect": {
      const { x, y, width, height } = mark;
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${paint(mark.fill, context)}${stroke(mark.stroke, mark.dash, context)}/>`;
    }
    case "text": {
      const anchor = mark.anchor === undefined ? "" : ` text-anchor="${mark.anchor}"`;
      const face = mark.face === undefined ? "" : mark.face === "bold" ? ' font-weight="600"' : serif(context.use);
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${mark.size}" fill="${ink(mark.ink)}"${anchor}${face}>${escape(mark.text)}</text>`;
    }
    case "line": {
      const { x1, y1, x2, y2 } = mark;
      return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${stroke(mark.stroke, mark.dash, context)}${mark.width === undefined ? "" : ` stroke-width="${mark.width}"`}/>`;
    }
    case "dot": {
      const { x, y, r } = mark;
      const look = paint(mark.fill, context) + stroke(mark.stroke, undefined, context);
      return mark.shape === "diamond"
        ? `<path d="M${n(x)} ${n(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z"${look}/>`
        : `<circle cx="${n(x)}" cy="${n(y)}" r="${r}"${look}/>`;
    }
    case "group":
      return group(mark, context);
  }
}

function group(mark: Group, context: Context): string {
  const { use } = context;
  const title = mark.name === undefined ? "" : `<title>${escape(mark.name)}</title>`;
  const body = title + mark.marks.map((child) => draw(child, context)).join("");
  const scale = mark.scale === undefined ? "" : ` scale(${mark.scale})`;
  const move = mark.x === undefined && mark.y === undefined ? "" : ` transform="translate(${n(mark.x ?? 0)} ${n(mark.y ?? 0)})${scale}"`;
  if (use.use === "file") return mark.name === undefined && move === "" ? body : `<g${move}>${body}</g>`;
  const role = (mark.role === undefined ? "" : ` class="${mark.role}"`) + move;
  // A link is known by its address and needs no id.
  const id = mark.id === undefined || mark.to !== undefined ? "" : ` id="${use.id}-${mark.id}"`;
  return mark.to === undefined
    ? `<g${role}${id}>${body}</g>`
    : `<a href="${escape(use.href(mark.to))}"${use.external === true ? ' target="_top" rel="noopener"' : ""}${role}${id}>${body}</a>`;
}

function paint(fill: Paint | undefined, { ink, hatchId }: Context): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${fill === "hatch" ? `url(#${hatchId})` : ink(fill)}"`;
}

/** Pages draw outlines by style: there are hundreds of them. */
const stroke = (color: ColorName | undefined, dash: string | undefined, { ink, use }: Context) =>
  color === undefined || (color === "outline" && use.use === "page")
    ? ""
    : ` stroke="${ink(color)}"${dash === undefined ? "" : ` stroke-dasharray="${dash}"`}`;

const hatch = (id: string, back: string, line: string) =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${back}"/><rect width="1" height="6" fill="${line}"/></pattern></defs>`;

const hasHatch = (mark: Mark): boolean =>
  mark.type === "group" ? mark.marks.some(hasHatch) : mark.type !== "text" && mark.type !== "line" && mark.fill === "hatch";

/** At most one decimal: a tenth of a px is finer than any screen. */
const n = (value: number) => String(Math.round(value * 10) / 10);

/** Pages set the site's own serif by class; files name fonts that every system has. */
const serif = (use: SvgUse) => (use.use === "page" ? ' class="serif"' : ' font-family="Georgia, serif"');

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
