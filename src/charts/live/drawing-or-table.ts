import type { DataColumn } from "../data-column.ts";

/** Shows in a live chart either the drawing that fits or, in its place, the rows that are left as a table. */
export class DrawingOrTable {
  /** Whether the table is shown, or being loaded. */
  asTable = false;
  /**
   * The container of the drawing that fits the width; while none is seen, the last one that was. To find it the browser has to lay the page out, so
   * it is looked for when the width changes and when a drawing comes back, not at each choice.
   */
  container: HTMLElement | null = null;
  private readonly drawing: HTMLElement | null;
  private readonly rows: HTMLElement | null;
  private readonly resized: () => void;

  /** `.drawing` and `.rows` in `root` take turns; `resized` is called for another width, or another drawing. */
  constructor(root: HTMLElement, resized: () => void, signal: AbortSignal) {
    this.drawing = root.querySelector(".drawing");
    this.rows = root.querySelector(".rows");
    this.resized = resized;
    this.look();
    // The height changes with each sentence; only a new width may need another drawing.
    let width: number | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const last = width;
      width = entry?.contentRect.width;
      // A table stays as the reader has sorted it.
      if (last === undefined || last === width || this.asTable) return;
      this.look();
      resized();
    });
    observer.observe(root);
    signal.addEventListener("abort", () => observer.disconnect());
    addEventListener("beforeprint", () => this.turn(true), { signal });
    addEventListener("afterprint", () => this.turn(false), { signal });
    // Tools that show how a page prints only change the medium.
    matchMedia("print").addEventListener("change", ({ matches }) => this.turn(matches), { signal });
  }

  /** Shows the table, or the drawing; true where the table has come in the drawing's place. */
  async show<R>(asTable: boolean, columns: readonly DataColumn<R>[], rows: readonly R[], caption: string): Promise<boolean> {
    const { rows: holder, drawing } = this;
    if (holder === null || drawing === null) return false;
    this.asTable = asTable;
    if (asTable) {
      const table = await import("./table.ts");
      // The reader may have gone back to the drawing meanwhile.
      if (!this.asTable) return false;
      holder.replaceChildren(table.tableOf(columns, rows, caption));
    }
    if (holder.hidden === asTable) holder.hidden = !asTable;
    if (drawing.hidden === asTable) return false;
    drawing.hidden = asTable;
    if (asTable) return true;
    // The container may have had another width since the drawing was last seen.
    const { container } = this;
    this.look();
    if (this.container !== container) this.resized();
    return false;
  }

  /** Paper has a drawing of its own, see `print.css`. It shows the view too, and shows it before the browser looks at what to print. */
  private turn(toPaper: boolean): void {
    if (this.asTable) return;
    const paper = toPaper ? this.drawing?.querySelector<HTMLElement>(":scope > .middle") : null;
    if (paper) this.container = paper;
    else this.look();
    this.resized();
  }

  private look(): void {
    for (const each of this.drawing?.children ?? [])
      if (each instanceof HTMLDivElement && each.offsetParent !== null) this.container = each;
  }
}
