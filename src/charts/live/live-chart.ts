import type { DataColumn } from "../data-column.ts";
import type { KnownSlugs } from "../rows.ts";
import { ChartCard } from "./card.ts";
import { MarkElement } from "./mark-element.ts";
import { markSelector, type LiveMark } from "./marks.ts";
import { onFirstInteraction } from "../../dom/first-interaction.ts";
import { afterFrame } from "../../dom/after-frame.ts";
import type { Refuse } from "../../dom/url-fields.ts";
import { asked, UrlState } from "../../dom/url-state.ts";
import { DrawingOrTable } from "./drawing-or-table.ts";
import "../follow-view.ts";

/**
 * What every live chart does: it takes over the drawing in the page when the reader first moves the pointer, touches or presses a key, keeps its view
 * in the address, and shows its drawing or a table. `V` is what the reader has chosen.
 * In the HTML: `.drawing` with a `div` a size, `.card`, `.sentence`, fields and buttons with names.
 */
export abstract class LiveChart<V extends object> extends MarkElement {
  protected view!: V;
  /** Resolves when the drawing that the view asks for is there. */
  protected drawingReady: Promise<void> | undefined;
  private address!: UrlState;
  private stage!: DrawingOrTable;
  /** Looked up once: a search goes through the whole drawing. */
  private sentence: HTMLElement | null = null;
  /** What the address asked for and the chart does not know. */
  private readonly refused: string[] = [];
  /** Names of the address's parameters that belong to the view. */
  protected abstract readonly parameters: readonly string[];
  /** Finds what is in the page, before any figures are loaded. */
  protected abstract prepare(): void;
  /** Fetches the figures. A failure leaves the drawing as it is. */
  protected abstract load(): Promise<void>;
  /** The view that an address asks for; values that are not allowed fall back to the default, and `refused` hears of them. */
  protected abstract readView(parameters: URLSearchParams, refused: Refuse): V;
  /** The address's parameters for a view: only what differs from the default. */
  protected abstract writeView(view: V): URLSearchParams;
  /** Makes everything show the view; where `moving`, marks move from where they were. */
  protected abstract apply(moving: boolean): void;
  /** The container of the drawing that is seen, or was last. */
  protected get container(): HTMLElement | null {
    return this.stage.container;
  }

  /** A field was changed. */
  protected control(_field: HTMLSelectElement | HTMLInputElement): void {}
  /** A button with a name was pressed. */
  protected press(_button: HTMLButtonElement): void {}
  /** The container has another width. The card stays open, and its mark is known to `print.css`. */
  protected resized(): void {
    if (!this.ready) return;
    const { slug } = this.card;
    this.apply(false);
    if (slug !== null) this.showChosen(slug);
    this.querySelector("[data-card]")?.removeAttribute("data-card");
    this.cardMark?.link.setAttribute("data-card", "");
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
      if (this.address.asks && this.closest(".embed") === null) this.onceDrawn(() => void this.arrive());
      const waiting = this.markAt(this.querySelector(`${markSelector}:hover, ${markSelector}:focus-visible`));
      if (waiting !== undefined) this.showCard(waiting);
    } catch {
      this.say("The live chart could not be loaded; the drawing, its links and its table work without it.");
    }
  }

  /** A shared link opens where its sender stood. */
  private async arrive(): Promise<void> {
    const { arrive, sayLeftAside } = await import("./arrival.ts");
    sayLeftAside(this.sentence, this.refused);
    arrive(this, this.cardMark?.shape, () => this.showChosen(this.card.slug));
  }

  /** The mark whose card is open. */
  private get cardMark(): LiveMark | undefined {
    return this.marks.find(({ slug }) => slug === this.card.slug);
  }

  /**
   * Shows the view when the code that draws it is loaded. Most readers ask for no other drawing than the page's, so that code is loaded at the
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

  protected get tableButton(): HTMLElement | null {
    return this.querySelector('button[name="view"]');
  }

  /** Where what had the focus is gone or hidden after `act`, the focus goes to the mark that is the tab stop, or to the table's button. */
  protected keepingFocus(act: () => void): void {
    const hadFocus = this.contains(document.activeElement);
    act();
    if (!hadFocus) return;
    this.onceDrawn(() =>
      afterFrame(() => {
        // Browsers take the focus from hidden elements only later.
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
    this.view = this.readView(asked(), (name, text) => this.refused.push(`${name}=${text}`));
    this.keepingFocus(() => this.apply(moving));
    this.onceDrawn(() => this.address.announce(this.writeView(this.view)));
  }

  /** What the chart now shows, in words; announced politely. */
  protected say(words: string): void {
    if (this.sentence !== null && this.sentence.textContent !== words) this.sentence.textContent = words;
  }

  /** Opens the card of the chosen mark, or closes it where none is chosen or seen. */
  protected showChosen(slug: string | null): void {
    const chosen = slug === null || this.stage.asTable ? undefined : this.marks.find((mark) => mark.slug === slug);
    if (chosen === undefined) this.card.close();
    else this.showCard(chosen);
  }

  /** The drawing, or the rows that are left as a table in its place. */
  protected async showTable<R>(asTable: boolean, columns: readonly DataColumn<R>[], rows: readonly R[], caption: string): Promise<void> {
    // A pointer may have opened a card before the table was there.
    try {
      if (await this.stage.show(asTable, columns, rows, caption)) this.card.close();
    } catch {
      this.stage.asTable = false;
      // After the sentence of the view.
      afterFrame(() => this.say("The table could not be loaded; the drawing and its links work without it."));
    }
  }

  private listen(): void {
    const { signal } = this.aborter;
    this.addEventListener("change", (event) => this.changed(event.target), { signal });
    this.addEventListener("click", ({ target }) => this.clicked(target), { signal });
    window.addEventListener("popstate", () => (this.ready ? this.follow(true) : undefined), { signal });
    this.listenToMarks();
  }

  /** Disables all fields and buttons; marks stay links. */
  private hold(): void {
    for (const field of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement | HTMLInputElement>("button, select, input"))
      field.disabled = true;
  }

  private changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    // Once the figures are loaded the fields show the opening view; the reader's choice is put back and applied after that.
    const { value } = target;
    void this.start().then(() => {
      target.value = value;
      this.control(target);
    });
  }

  private clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[name]") : null;
    if (button !== null) void this.start().then(() => this.press(button));
  }
}

/** What an address may name before the figures are here. */
export const noSlugs: KnownSlugs = { categories: new Set(), occupations: new Set() };
