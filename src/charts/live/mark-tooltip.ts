import type { LiveMark } from "./marks.ts";

/**
 * Takes the `<title>` out of the mark that is pointed at, because the browser would show it as a tooltip over the card. The mark keeps its name
 * meanwhile as its label.
 */
export class MarkTooltip {
  private mark: LiveMark | undefined;
  /** Holds the place of the title. */
  private readonly place = new Comment();

  /** Gives the last mark its title back and takes the title of this one. */
  take(mark: LiveMark | undefined): void {
    const { mark: last, place } = this;
    if (mark === last) return;
    if (last?.title) {
      place.replaceWith(last.title);
      last.link.removeAttribute("aria-label");
    }
    this.mark = undefined;
    if (!mark?.title?.isConnected) return;
    this.mark = mark;
    const name = mark.title.textContent;
    mark.title.replaceWith(place);
    // A name holds the words that are seen, for who says them to a program.
    const seen = [...mark.link.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    mark.link.setAttribute("aria-label", name.includes(seen) ? name : `${name} ${seen}`);
  }
}
