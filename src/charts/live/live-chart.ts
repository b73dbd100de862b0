import type { DataColumn } from "../data-column.ts";
import type { KnownSlugs } from "../rows.ts";
import { ChartCard, type CardContent } from "./card.ts";
import { ChartKeys } from "./keyboard.ts";
import { linkAt, markSelector, type LiveMark } from "./marks.ts";
import { onFirstInteraction } from "../../dom/first-interaction.ts";
import { afterFrame } from "../../dom/after-frame.ts";
import { UrlState } from "../../dom/url-state.ts";
import { DrawingOrTable } from "./drawing-or-table.ts";

/**
 * What every live chart does: it takes over the drawing in the page at the reader's first move, keeps its view in the address, opens a
 * card beside the mark that is pointed at, and lets keys and fingers do what the pointer does. `V` is what the reader has chosen.
 * In the HTML: `.drawing` with a `div` a size, `.card`, `.sentence`, fields and buttons with names.
 */
export abstract class LiveChart<V extends object> extends HTMLElement {
  protected view!: V;
  protected card!: ChartCard;
  protected readonly keys = new ChartKeys(() => this.marks);
  protected readonly aborter = new AbortController();
  /** Whether the figures are here and the view is shown. */
  protected ready = false;
  /** Ends when the drawing that the view asks for is there. */
  protected drawingReady: Promise<void> | undefined;
  private address!: UrlState;
  private stage!: DrawingOrTable;
  /** Looked for once: most of what a search passes is the drawing. */
  private sentence: HTMLElement | null = null;
  /** While a mark is given the focus that the reader has not put there: it opens no card. */
  private quiet = false;
  /** Where the pointer was last seen to move. */
  private pointer = "";

  /** Names of the address's parameters that belong to the view. */
  protected abstract readonly parameters: readonly string[];
  /** Marks of the drawing that is seen, in the order of the document. */
  protected abstract get marks(): readonly LiveMark[];
  /** Takes over what is in the page, before any figure is there. */
  protected abstract prepare(): void;
  /** Fetches what the page did not bring. A failure leaves the drawing as it is. */
  protected abstract load(): Promise<void>;
  /** The view that an address asks for; whatever it does not know falls back to the default. */
  protected abstract readView(parameters: URLSearchParams): V;
  /** The address's parameters for a view: only what differs from the default. */
  protected abstract writeView(view: V): URLSearchParams;
  /** Makes everything show the view; where `moving`, marks go from where they were. */
  protected abstract apply(moving: boolean): void;
  /** Makes what the card says of a mark; null for one that has none. */
  protected abstract cardOf(mark: LiveMark): CardContent | null;
  /** The reader chose a mark by touch, or let go of it (null). */
  protected abstract choose(slug: string | null): void;

  /** The container of the drawing that is seen, or was last. */
  protected get container(): HTMLElement | null {
    return this.stage.container;
  }

  /** A field was changed. */
  protected control(_field: HTMLSelectElement | HTMLInputElement): void {}
  /** A button with a name was pressed. */
  protected press(_button: HTMLButtonElement): void {}
  /** A press that means more than opening a link; true where it has been dealt with. */
  protected intercept(_event: MouseEvent, _target: Element): boolean {
    return false;
  }
  /** Escape, with no card open: true where there was something to leave. */
  protected leave(): boolean {
    return false;
  }
  /** The container has another width. */
  protected resized(): void {
    if (this.ready) this.apply(false);
  }

  connectedCallback(): void {
    const card = this.querySelector<HTMLElement>(".card");
    if (card === null) return;
    this.sentence = this.querySelector(".sentence");
    // Next in the tab order after the mark that it belongs to.
    this.querySelector(".drawing")?.after(card);
    this.card = new ChartCard(card);
    this.address = new UrlState(this.parameters, this.closest(".embed") !== null);
    this.stage = new DrawingOrTable(this, () => this.resized(), this.aborter.signal);
    this.prepare();
    const { dataset } = document.documentElement;
    // An embed that asks for a still picture shows the view of its address and no more.
    const still = dataset["static"] !== undefined;
    if (still) this.hold();
    else this.listen();
    if (this.address.asks || still || dataset["moved"] !== undefined) void this.start();
    // The figures are fetched at the reader's first move, before the pointer can have reached a mark; who only looks pays nothing.
    else onFirstInteraction(() => void this.start(), this.aborter.signal);
  }

  disconnectedCallback(): void {
    this.aborter.abort();
  }

  /** Loads the figures once and applies what the address asks for. */
  protected async start(): Promise<void> {
    if (this.ready) return;
    try {
      await this.load();
      if (this.ready) return;
      this.ready = true;
      this.follow(false);
      const waiting = this.markAt(this.querySelector(`${markSelector}:hover, ${markSelector}:focus-visible`));
      if (waiting !== undefined) this.showCard(waiting);
    } catch {
      this.say("The live chart could not be loaded; the drawing, its links and its table work without it.");
    }
  }

  /**
   * Shows the view when the code that draws it is there. Most readers ask for no other drawing than the page's, so that code comes at the
   * first sign that they will.
   */
  protected applyAfter(code: Promise<unknown>, moving: boolean): void {
    this.drawingReady = code.then(
      () => {
        this.drawingReady = undefined;
        this.apply(moving);
      },
      () => this.say("This view could not be loaded; the drawing, its links and its table work without it."),
    );
  }

  protected change(part: Partial<V>, push = true): void {
    if (!this.ready) return;
    this.view = { ...this.view, ...part };
    this.keepingFocus(() => this.apply(true));
    this.onceDrawn(() => this.address.write(this.writeView(this.view), push));
  }

  private get tableButton(): HTMLElement | null {
    return this.querySelector('button[name="view"]');
  }

  /** What had the focus may go with its drawing, its card or its use: then the mark that is the tab stop has it. */
  private keepingFocus(act: () => void): void {
    const hadFocus = this.contains(document.activeElement);
    act();
    if (!hadFocus) return;
    this.onceDrawn(() =>
      afterFrame(() => {
        // A browser lets go of what is hidden later than this.
        const { activeElement: on, body } = document;
        if (on !== body && on?.checkVisibility() !== false) return;
        this.quiet = true;
        (this.stage.asTable ? this.tableButton : this.keys.stop?.link)?.focus({ preventScroll: true });
        this.quiet = false;
      }),
    );
  }

  private onceDrawn(act: () => void): void {
    if (this.drawingReady === undefined) act();
    else void this.drawingReady.then(act);
  }

  /** Shows what the address asks for. */
  private follow(moving: boolean): void {
    this.view = this.readView(new URLSearchParams(location.search));
    this.keepingFocus(() => this.apply(moving));
    this.onceDrawn(() => this.address.announce(this.writeView(this.view)));
  }

  /** What the chart now shows, in words; announced politely. */
  protected say(words: string): void {
    if (this.sentence !== null && this.sentence.textContent !== words) this.sentence.textContent = words;
  }

  /** Where `deferred`, its ring comes a frame before it. */
  protected showCard(mark: LiveMark, deferred = false): void {
    if (!this.ready) return;
    const content = this.cardOf(mark);
    if (content !== null) this.card.show(mark.slug, content, mark.beside ?? mark.shape, deferred);
  }

  /** Opens the card of the chosen mark, or closes it where none is chosen or seen. */
  protected showChosen(slug: string | null): void {
    const chosen = slug === null || this.stage.asTable ? undefined : this.marks.find((mark) => mark.slug === slug);
    if (chosen === undefined) this.card.close();
    else this.showCard(chosen);
  }

  /** The drawing, or the rows that are left as a table in its place. */
  protected async showTable<R>(asTable: boolean, columns: readonly DataColumn<R>[], rows: readonly R[], caption: string): Promise<void> {
    // A pointer may have come to a mark before the table was there.
    if (await this.stage.show(asTable, columns, rows, caption)) this.card.close();
  }

  protected markAt(target: EventTarget | null): LiveMark | undefined {
    const link = linkAt(target);
    return link === null ? undefined : this.marks.find((mark) => mark.link === link);
  }

  private listen(): void {
    const { signal } = this.aborter;
    this.addEventListener("change", (event) => this.changed(event.target), { signal });
    this.addEventListener("click", (event) => this.clicked(event), { signal });
    this.addEventListener("pointerover", (event) => this.point(event), { signal });
    this.addEventListener("pointerout", (event) => this.pointAway(event), { signal });
    this.addEventListener("focusin", (event) => this.focusMark(event.target), { signal });
    this.addEventListener("focusout", (event) => this.leaveByKey(event), { signal });
    document.addEventListener("pointermove", (event) => (this.pointer = pointOf(event)), { signal, passive: true });
    // Before the tap has opened anything.
    document.addEventListener("click", (event) => this.touchElsewhere(event), { signal, capture: true });
    // Escape holds wherever the focus is: a mouse may have opened a card.
    document.addEventListener("keydown", (event) => this.key(event), { signal });
    window.addEventListener("popstate", () => (this.ready ? this.follow(true) : undefined), { signal });
  }

  /** Nothing can be pressed; marks stay links. */
  private hold(): void {
    for (const field of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement | HTMLInputElement>("button, select, input"))
      field.disabled = true;
  }

  private changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    // Where the figures come only now, the fields are made to show the opening view before the reader's choice is heard.
    const { value } = target;
    void this.start().then(() => {
      target.value = value;
      this.control(target);
    });
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLButtonElement>("button[name]") ?? null;
    if (button !== null) {
      void this.start().then(() => this.press(button));
      return;
    }
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.intercept(event, target)) return;
    const mark = this.markAt(target);
    // A finger's first tap shows the card, its second opens the page; a mouse has seen the card already.
    if (mark !== undefined && event instanceof PointerEvent && event.pointerType === "touch" && this.card.slug !== mark.slug) {
      event.preventDefault();
      void this.start().then(() => this.choose(mark.slug));
    }
  }

  /** A finger on what answers to nothing closes the card. */
  private touchElsewhere(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (!(event instanceof PointerEvent) || event.pointerType !== "touch" || this.card.slug === null) return;
    if (target === null || target.closest(".drawing, .card, a, button, label, input, select") !== null) return;
    this.card.close();
    this.choose(null);
  }

  /** Whether the pointer has not moved: what has come under it, by a scroll or from under a card, stays quiet. */
  protected rests(event: PointerEvent): boolean {
    return pointOf(event) === this.pointer;
  }

  private point(event: PointerEvent): void {
    if (event.pointerType === "touch" || this.rests(event)) return;
    const mark = this.markAt(event.target);
    if (mark === undefined) return;
    if (this.card.slug === mark.slug) this.card.stay();
    else this.showCard(mark, true);
  }

  /** What slides from under a resting pointer has no say over the card of another mark. */
  private pointAway({ target }: PointerEvent): void {
    if (this.markAt(target)?.slug === this.card.slug) this.card.leave();
  }

  private focusMark(target: EventTarget | null): void {
    const mark = this.markAt(target);
    if (mark === undefined) return;
    this.keys.settle(this.keys.indexOf(mark.slug), false);
    if (!this.quiet && mark.link.matches(":focus-visible")) this.showCard(mark);
  }

  /** The card closes when the focus goes elsewhere, so that it covers nothing that is reached next. */
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

/** What an address may name before the figures are here. */
export const noSlugs: KnownSlugs = { categories: new Set(), occupations: new Set() };

const pointOf = ({ clientX, clientY }: PointerEvent) => `${clientX} ${clientY}`;
