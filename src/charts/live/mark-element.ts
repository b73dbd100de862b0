import { ChartCard, type CardContent } from "./card.ts";
import { ChartKeys } from "./keyboard.ts";
import { linkAt, markSelector, type LiveMark } from "./marks.ts";
import { MarkTooltip } from "./mark-tooltip.ts";
import { afterFrame } from "../../dom/after-frame.ts";
import { isTouch } from "../../dom/touch.ts";

/**
 * An element with a drawing of marks. Pointing at a mark or focusing it opens its card, keys go from mark to mark; a first tap opens the card, a
 * second the page that the mark links to.
 */
export abstract class MarkElement extends HTMLElement {
  protected card!: ChartCard;
  protected readonly keys = new ChartKeys(() => this.marks);
  protected readonly aborter = new AbortController();
  /** Whether the figures are here and the view is shown. */
  protected ready = false;
  /** While the script moves the focus to a mark: then no card opens. */
  protected quiet = false;
  /** Where the pointer was last seen to move. */
  private pointer = "";
  /** Whether the reader last pressed a key: WebKit calls no focus visible that a script moves after the mouse. */
  private byKey = false;
  private readonly tooltip = new MarkTooltip();
  /** The mark that the mouse or pen is on. */
  private pointed: LiveMark | undefined;

  /** Marks of the drawing that is seen, in the order of the document. */
  protected abstract get marks(): readonly LiveMark[];
  /** Makes what the card says of a mark; null for one that has none. */
  protected abstract cardOf(mark: LiveMark): CardContent | null;
  /** The reader chose a mark by touch, or let go of it (null). */
  protected abstract choose(slug: string | null): void;
  /** Loads the figures, once. */
  protected abstract start(): Promise<void>;
  /** Acts, and moves the focus on where what had it is gone. */
  protected abstract keepingFocus(act: () => void): void;
  /** The button that shows the rows as a table. */
  protected abstract get tableButton(): HTMLElement | null;

  /** A press that means more than opening a link; true where it has been dealt with. */
  protected intercept(_event: MouseEvent, _target: Element): boolean {
    return false;
  }
  /** Escape was pressed with no card open: true where there was something to leave. */
  protected leave(): boolean {
    return false;
  }

  /** Where `deferred`, the ring around the mark comes a frame before the card. */
  protected showCard(mark: LiveMark, deferred = false): void {
    if (!this.ready) return;
    const content = this.cardOf(mark);
    if (content !== null) this.card.show(mark.slug, content, mark.beside ?? mark.shape, mark.link, deferred);
  }

  protected markAt(target: EventTarget | null): LiveMark | undefined {
    const link = linkAt(target);
    return link === null ? undefined : this.marks.find((mark) => mark.link === link);
  }

  /** Whether the pointer has not moved: a mark that has only scrolled under it, or appeared from under a card, opens no card. */
  protected rests(event: PointerEvent): boolean {
    return pointOf(event) === this.pointer;
  }

  protected listenToMarks(): void {
    const { signal } = this.aborter;
    this.addEventListener("click", (event) => this.clickMark(event), { signal });
    this.addEventListener("pointerover", (event) => this.point(event), { signal });
    this.addEventListener("pointerout", (event) => this.pointAway(event), { signal });
    this.addEventListener("focusin", (event) => this.focusMark(event.target), { signal });
    this.addEventListener("focusout", (event) => this.leaveByKey(event), { signal });
    document.addEventListener("pointermove", (event) => (this.pointer = pointOf(event)), { signal, passive: true });
    // In the capture phase: before the tap has opened anything.
    document.addEventListener("click", (event) => this.tapOutside(event), { signal, capture: true });
    document.addEventListener("keydown", () => (this.byKey = true), { signal, capture: true });
    document.addEventListener("pointerdown", () => (this.byKey = false), { signal, capture: true });
    // On the document: Escape closes a card that the mouse has opened, wherever the focus is.
    document.addEventListener("keydown", (event) => this.key(event), { signal });
  }

  private clickMark(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || target.closest("button[name]") !== null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.intercept(event, target)) return;
    const mark = this.markAt(target);
    // A first tap opens the card, a second follows the link; a mouse has seen the card already.
    if (mark !== undefined && isTouch(event) && this.card.slug !== mark.slug) {
      event.preventDefault();
      void this.start().then(() => this.choose(mark.slug));
    }
  }

  /** Tapping outside closes the card. */
  private tapOutside(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (!isTouch(event) || this.card.slug === null) return;
    if (target === null || target.closest(".drawing, .card, a, button, label, input, select") !== null) return;
    this.card.close();
    this.choose(null);
  }

  private point(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const mark = this.markAt(event.target);
    this.pointed = mark;
    // A browser shows a title a good while later; taken at once, it would have the drawing styled before the ring is laid.
    afterFrame(() => this.tooltip.take(this.pointed));
    if (mark === undefined || this.rests(event)) return;
    if (this.card.slug === mark.slug) this.card.stay();
    else this.showCard(mark, true);
  }

  /** Only the mark whose card is open closes it: another may slide from under a resting pointer. */
  private pointAway({ target, relatedTarget }: PointerEvent): void {
    const left = linkAt(target);
    const next = linkAt(relatedTarget);
    // Where the pointer comes to another mark, that one's title is taken next.
    if (next === null && left !== null) {
      this.pointed = undefined;
      this.tooltip.take(undefined);
    }
    if (this.markAt(target)?.slug === this.card.slug) this.card.leave();
  }

  private focusMark(target: EventTarget | null): void {
    const mark = this.markAt(target);
    if (mark === undefined) return;
    this.keys.settle(this.keys.indexOf(mark.slug), false);
    if (!this.quiet && (this.byKey || mark.link.matches(":focus-visible"))) this.showCard(mark);
  }

  /** The card closes when the focus leaves marks and card, so that it covers nothing that is reached next. */
  private leaveByKey({ target, relatedTarget }: FocusEvent): void {
    const inside = (each: Element) => each.closest(`${markSelector}, .card`) !== null;
    if (target instanceof Element && inside(target) && relatedTarget instanceof Element && !inside(relatedTarget)) this.card.leave();
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const onMark = this.contains(event.target as Node | null) && linkAt(event.target) !== null;
    if (event.key === "Escape") {
      if (event.target instanceof HTMLInputElement || document.querySelector("dialog[open]") !== null || !this.ready) return;
      if (this.card.slug !== null) {
        this.keepingFocus(() => {
          this.card.close();
          this.choose(null);
        });
      } else if (!this.leave() && onMark) this.tableButton?.focus();
      return;
    }
    if (onMark && this.keys.press(event)) event.preventDefault();
  }
}

const pointOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`;
