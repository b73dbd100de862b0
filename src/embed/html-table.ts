import { escape } from "../charts/svg/page-svg.ts";
import type { Embedded } from "./snippets.ts";

/** The rows of a view as plain HTML, read from the embed's own table. Links lead to the site, wherever the table goes. */
export async function htmlTable({ frame, name, says, page, credit }: Embedded): Promise<string> {
  const address = new URL(frame);
  address.searchParams.set("view", "table");
  const reader = document.createElement("iframe");
  // Out of sight but laid out: without a width the chart draws nothing.
  reader.style.cssText = "position:absolute;visibility:hidden;width:700px;height:0;border:0";
  reader.ariaHidden = "true";
  reader.src = location.origin + address.pathname + address.search;
  const loaded = new Promise((resolve) => reader.addEventListener("load", resolve, { once: true }));
  document.body.append(reader);
  try {
    await loaded;
    const table = await tableIn(reader, 3_000);
    return table === null ? "" : plainHtml(table, `${name}: ${says}`, new URL(page).origin, `${credit} ${page}`);
  } finally {
    reader.remove();
  }
}

/** The live chart writes its table a moment after the page is there. */
async function tableIn(reader: HTMLIFrameElement, patience: number): Promise<HTMLTableElement | null> {
  const until = performance.now() + patience;
  for (;;) {
    const table = reader.contentDocument?.querySelector<HTMLTableElement>(".rows table, .as-table table") ?? null;
    if (table !== null || performance.now() > until) return table;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function plainHtml(table: HTMLTableElement, caption: string, origin: string, foot: string): string {
  const cell = (each: HTMLTableCellElement) => {
    const tag = each.tagName.toLowerCase();
    const scope = each.scope === "" ? "" : ` scope="${each.scope}"`;
    const text = escape(each.textContent.trim());
    const link = each.querySelector("a");
    const inner = link === null ? text : `<a href="${escape(new URL(link.pathname, origin).href)}">${text}</a>`;
    return `<${tag}${scope}>${inner}</${tag}>`;
  };
  const row = (each: HTMLTableRowElement) => `<tr>${[...each.cells].map(cell).join("")}</tr>`;
  const rows = (section: HTMLTableSectionElement | null | undefined) => [...(section?.rows ?? [])].map(row).join("\n");
  return [
    `<table>`,
    `<caption>${escape(caption)} ${escape(foot)}</caption>`,
    `<thead>${rows(table.tHead)}</thead>`,
    `<tbody>`,
    rows(table.tBodies[0]),
    `</tbody>`,
    `</table>`,
  ].join("\n");
}
