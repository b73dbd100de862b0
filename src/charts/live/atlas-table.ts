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
    const numeric = head.classList.contains("number");
    // Numbers start with the largest, words with the first letter.
    const descending = head.ariaSort === null ? numeric : head.ariaSort === "ascending";
    for (const other of this.querySelectorAll<HTMLTableCellElement>("th[aria-sort]")) other.ariaSort = null;
    head.ariaSort = descending ? "descending" : "ascending";
    const sign = descending ? -1 : 1;
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex], numeric) }));
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * (typeof a.key === "number" ? a.key - Number(b.key) : a.key.localeCompare(String(b.key)));
    });
    body.append(...rows.map(({ row }) => row));
  }
}

/** The cell's value; null, which sorts last either way, where it is missing. */
function keyOf(cell: HTMLTableCellElement | undefined, numeric: boolean): string | number | null {
  if (cell === undefined || cell.classList.contains("missing")) return null;
  const text = cell.textContent.trim();
  if (!numeric) return text;
  // `$93,600`, `−3%`, `9 of 10`: the first number in the cell; words alone sort as missing.
  const found = /-?\d+(?:\.\d+)?/.exec(text.replaceAll(",", "").replace("−", "-"));
  return found === null ? null : Number(found[0]);
}

if (customElements.get("atlas-table") === undefined) customElements.define("atlas-table", AtlasTable);

export {};
