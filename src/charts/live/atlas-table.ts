/** Lets readers sort the table inside by any column. Without scripts the table stands as it is. */
class AtlasTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>("thead th")) {
      if (head.querySelector("button") !== null) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => this.sortBy(head));
      head.append(button);
    }
  }

  private sortBy(head: HTMLTableCellElement): void {
    const body = this.querySelector("tbody");
    if (body === null) return;
    const { cellIndex, dataset } = head;
    const descending = head.ariaSort === null ? dataset["largestFirst"] !== undefined : head.ariaSort === "ascending";
    for (const other of this.querySelectorAll<HTMLTableCellElement>("th[aria-sort]")) other.ariaSort = null;
    head.ariaSort = descending ? "descending" : "ascending";
    const sign = descending ? -1 : 1;
    // What is missing sorts last either way.
    const rows = [...body.rows].map((row) => ({ row, place: placeIn(row, cellIndex) }));
    const last = (place: number): number => (Number.isNaN(place) ? 1 : 0);
    rows.sort((a, b) => last(a.place) - last(b.place) || sign * (a.place - b.place));
    body.append(...rows.map(({ row }) => row));
  }
}

/** The row's place in the order of a column, as `sortPlaces` wrote it; NaN where its value is missing. */
function placeIn({ cells, dataset: { places = "" } }: HTMLTableRowElement, column: number): number {
  const width = places.length / cells.length;
  return parseInt(places.slice(column * width, (column + 1) * width), 36);
}

if (customElements.get("atlas-table") === undefined) customElements.define("atlas-table", AtlasTable);

export {};
