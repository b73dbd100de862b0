const gap = 8;
const linger = 140;

/** The card beside a mark. It stays while the pointer is on it; Escape closes it. */
export class ChartCard {
  /** Slug of the mark it belongs to, or null while it is closed. */
  slug: string | null = null;
  private timer = 0;

  private readonly card: HTMLElement;

  constructor(card: HTMLElement) {
    this.card = card;
    card.addEventListener("pointerenter", () => clearTimeout(this.timer));
    card.addEventListener("pointerleave", () => this.leave());
  }

  /** Opens beside a shape, with what it says of it. */
  show(slug: string, content: readonly Node[], beside: Element): void {
    clearTimeout(this.timer);
    this.card.replaceChildren(...content);
    this.slug = slug;
    this.card.hidden = false;
    this.place(beside);
  }

  /** The pointer is back on the mark before the card has closed. */
  stay(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    clearTimeout(this.timer);
    this.slug = null;
    this.card.hidden = true;
  }

  /** Closes soon, unless the pointer comes to rest on the card. */
  leave(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.close(), linger);
  }

  /** Below the mark, or above it where only that fits the window. */
  private place(beside: Element): void {
    const frame = this.card.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const mark = beside.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const left = Math.max(0, Math.min(mark.left - frame.left, frame.width - width));
    const below = mark.bottom + gap;
    const above = mark.top - gap - height;
    // Never over the fields above the drawing.
    const ceiling = Math.max(0, beside.closest("svg")?.getBoundingClientRect().top ?? 0);
    const top = below + height <= innerHeight || above < ceiling ? below : above;
    // A frame ends where its page does: a card below would give it a scrollbar.
    const last = this.card.closest(".embed") === null ? Infinity : Math.max(0, innerHeight - height - 1);
    this.card.style.setProperty("left", `${left}px`);
    this.card.style.setProperty("top", `${Math.min(top, last) - frame.top}px`);
  }
}

/** An element with a class and words in it. */
export function element(tag: string, className: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.textContent = words;
  return made;
}

/** The head of a card: the name of what it is about, as a link to its page. */
export function cardName(title: string, address: string): HTMLElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = title;
  const name = element("p", "name");
  name.append(link);
  return name;
}

/** Terms and their figures, in two columns. */
export function cardList(entries: readonly (readonly [term: string, words: string])[]): HTMLElement {
  const list = document.createElement("dl");
  for (const [term, words] of entries) list.append(element("dt", "", term), element("dd", "", words));
  return list;
}
