import { element, link } from "../../dom/element.ts";
import { setDescription } from "./description.ts";

const gap = 8;
const linger = 140;
/** Of the ring, px. */
const thick = 2;

/** Makes what a card holds, when it is about to be shown. */
export type CardContent = () => readonly Node[];

/** The card beside a mark, and the ring around the mark. It stays while the pointer is on it; Escape closes it. */
export class ChartCard {
  /** Slug of the mark it belongs to, or null while it is closed. */
  slug: string | null = null;
  private timer = 0;
  /** The link that the open card describes. */
  private described: Element | null = null;
  /** Width and height of the last card, px, and whether there was one. To measure each one to come would cost its layout twice. */
  private size = { width: 306, height: 240 };
  private isMeasured = false;

  private readonly card: HTMLElement;
  /** In an embed: a card that reaches below the page would give the frame a scrollbar. */
  private readonly framed: boolean;
  /**
   * Laid over the drawing, one element a side: a changed stroke would repaint the whole drawing, a changed size the ring. Around a dot it is round.
   */
  private readonly ring = element("div", "ring");
  private readonly sides = Array.from({ length: 4 }, () => element("i", ""));

  constructor(card: HTMLElement) {
    this.card = card;
    card.id ||= "chart-card";
    this.framed = card.closest(".embed") !== null;
    this.ring.hidden = true;
    this.ring.append(...this.sides);
    card.before(this.ring);
    new ResizeObserver(([entry]) => {
      const { inlineSize: width, blockSize: height } = entry?.borderBoxSize[0] ?? { inlineSize: 0, blockSize: 0 };
      if (width > 0) this.size = { width, height };
    }).observe(card);
    card.addEventListener("pointerenter", () => clearTimeout(this.timer));
    // With touch, pointerleave comes whenever the finger is lifted or scrolls.
    card.addEventListener("pointerleave", ({ pointerType }) => (pointerType === "touch" ? undefined : this.leave()));
  }

  /**
   * Opens beside a shape. Where `deferred`, the ring is shown in the next frame and the card is made in the one after it, so that a pointer that
   * passes over many marks makes none of their cards. To those who hear the page the card is the description of `link`.
   */
  show(slug: string, content: CardContent, beside: Element, link: Element, deferred: boolean): void {
    clearTimeout(this.timer);
    let position = this.positioner(beside);
    this.slug = slug;
    // Under a pointer nobody is told, and the drawing stays as it is.
    this.describe(deferred ? null : link);
    this.ring.hidden = false;
    position.ring();
    const open = () => {
      if (this.slug !== slug) return;
      this.card.replaceChildren(...content());
      this.card.hidden = false;
      // The first is measured; in a frame every one is, since nothing may reach below its page.
      if (this.framed || !this.isMeasured) {
        this.isMeasured = true;
        this.size = { width: this.card.offsetWidth, height: this.card.offsetHeight };
        position = this.positioner(beside);
      }
      position.card();
    };
    if (deferred) requestAnimationFrame(() => requestAnimationFrame(open));
    else open();
  }

  /** The pointer is back on the mark before the card has closed. */
  stay(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    clearTimeout(this.timer);
    this.slug = null;
    this.describe(null);
    this.card.hidden = this.ring.hidden = true;
  }

  private describe(link: Element | null): void {
    const { id } = this.card;
    if (this.described !== null) setDescription(this.described, id, "none");
    if (link !== null) setDescription(link, id, "first");
    this.described = link;
  }

  /** Closes soon, unless the pointer comes to rest on the card. */
  leave(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.close(), linger);
  }

  /**
   * Moves and stretches each side of the ring to a side of the mark by transforms, which need neither layout nor paint; on whole pixels of the
   * window, or its lines would blur. A round ring is laid out and painted: dots are few.
   */
  private lay(mark: DOMRect, container: DOMRect, round: boolean): void {
    const left = Math.round(mark.left) - container.left;
    const right = Math.round(mark.right) - container.left;
    const top = Math.round(mark.top) - container.top;
    const bottom = Math.round(mark.bottom) - container.top;
    const [across, down] = [right - left, bottom - top];
    this.ring.className = round ? "ring round" : "ring";
    if (round) {
      Object.assign(this.ring.style, { left: `${left}px`, top: `${top}px`, width: `${across}px`, height: `${down}px` });
      return;
    }
    if (this.ring.style.left !== "") this.ring.removeAttribute("style");
    const side = (x: number, y: number, wide: number, high: number) => `translate(${x}px, ${y}px) scale(${wide}, ${high})`;
    const transforms = [
      side(left, top, across, thick),
      side(right - thick, top, thick, down),
      side(left, bottom - thick, across, thick),
      side(left, top, thick, down),
    ];
    this.sides.forEach(({ style }, index) => (style.transform = transforms[index] ?? ""));
  }

  /**
   * Below the mark; where the window has no room there, above it, or else beside it, and never over the fields above the drawing. Reads the
   * page before anything is written to it.
   */
  private positioner(beside: Element): { ring: () => void; card: () => void } {
    const container = (this.card.parentElement ?? this.card).getBoundingClientRect();
    const mark = beside.getBoundingClientRect();
    const ceiling = Math.max(0, beside.closest("svg")?.getBoundingClientRect().top ?? 0);
    const { width, height } = this.size;
    const within = (left: number) => Math.max(0, Math.min(left - container.left, container.width - width));
    const below = mark.bottom + gap;
    const above = mark.top - gap;
    const right = mark.right + gap;
    const left = mark.left - gap - width;
    const aside = right + width <= container.right ? right : left >= container.left ? left : null;
    // Above or beside the mark the card is fixed by its lower edge, because its height is only guessed.
    let position: readonly [x: number, y: number, edge: "top" | "bottom"] = [mark.left, below, "top"];
    if (below + height > innerHeight) {
      if (above - height >= ceiling) position = [mark.left, above, "bottom"];
      else if (aside !== null || this.framed) position = [aside ?? mark.left, innerHeight - gap, "bottom"];
    }
    const [x, y, edge] = position;
    const set = ({ style }: HTMLElement, sides: Partial<CSSStyleDeclaration>) => void Object.assign(style, sides);
    return {
      ring: () => this.lay(mark, container, beside instanceof SVGCircleElement),
      card: () =>
        set(this.card, {
          left: `${within(x)}px`,
          top: edge === "top" ? `${y - container.top}px` : "auto",
          bottom: edge === "bottom" ? `${container.bottom - y}px` : "auto",
        }),
    };
  }
}

/** The head of a card: the name of what it is about, as a link to its page. */
export const cardName = (title: string, address: string): HTMLElement => element("p", "name", link(address, title));

/** Terms and their figures, in two columns. */
export const cardList = (entries: readonly (readonly [term: string, words: string])[]): HTMLElement =>
  element("dl", "", ...entries.flatMap(([term, words]) => [element("dt", "", term), element("dd", "", words)]));
