import type { DataColumn } from "../data-column.ts";

/** The occupations in the chosen area, as a table below the drawing; none where there are none. */
export async function listRows<R>(
  holder: HTMLElement | null,
  columns: readonly DataColumn<R>[],
  rows: readonly R[],
  caption: string,
): Promise<void> {
  if (holder === null) return;
  holder.hidden = rows.length === 0;
  if (holder.hidden) {
    holder.replaceChildren();
    return;
  }
  const { tableOf } = await import("../live/table.ts");
  // The reader may have chosen something else meanwhile.
  if (!holder.hidden) holder.replaceChildren(tableOf(columns, rows, caption));
}
