import type { Page } from "playwright-core";
import { expect } from "vitest";
import { read } from "../site.ts";

export type Cell = string | number | null;

/** The parts of a chart's JSON that the tests compare. */
export interface ChartJson {
  homepage: string;
  sources: { title: string; publisher: string }[];
  fields: { name: string; title: string; type: "string" | "integer" | "number"; unit?: string }[];
  rows: Record<string, Cell>[];
}

export const chartJson = (chart: string): ChartJson => {
  const { resources, ...about } = JSON.parse(read(`charts/${chart}.json`)) as ChartPackage;
  const [resource] = resources;
  return { ...about, fields: resource.schema.fields, rows: resource.data };
};

/** A data package of one table. */
interface ChartPackage extends Omit<ChartJson, "fields" | "rows"> {
  resources: [{ schema: { fields: ChartJson["fields"] }; data: ChartJson["rows"] }];
}

/** One cell of the table: its words, or its number. */
export interface TableCell {
  text?: Cell;
  value?: Cell;
}

export const tableRows = (page: Page): Promise<TableCell[][]> =>
  page.locator("atlas-table tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...(row as HTMLTableRowElement).cells].map((cell) => {
        const words = cell.textContent.trim();
        if (!cell.classList.contains("number")) return { text: cell.classList.contains("missing") ? null : words };
        if (cell.classList.contains("missing")) return { value: null };
        return { value: Number(/-?\d+(?:\.\d+)?/.exec(words.replaceAll(",", "").replace("−", "-"))?.[0]) };
      }),
    ),
  );

/** The fields of a chart's file in the order of the columns in its table, which starts with what the chart says of a row. */
export async function tableFields(page: Page, { fields }: Pick<ChartJson, "fields">): Promise<ChartJson["fields"]> {
  const heads = await page.locator("atlas-table thead th").allTextContents();
  const left = fields.filter(({ name }) => name !== "slug");
  expect(heads.length).toBe(left.length);
  return heads.map((head) => {
    const [found] = left.splice(
      left.findIndex(({ title }) => title === head.trim()),
      1,
    );
    if (found?.title !== head.trim()) throw new Error(`no field is called ${head}`);
    return found;
  });
}

/** A mark that stands for a row. */
export interface Drawn {
  name: string;
  to: string | null;
}

/** The named marks of one drawing of a chart. */
export const drawnRows = (page: Page, size: string): Promise<Drawn[]> =>
  page.locator(`.drawing > .${size}`).evaluate((drawing) =>
    // By the browser's own selectors, which find hundreds of marks at once.
    [...drawing.querySelectorAll(":is(.tile, .mark):has(> title)")].map((mark) => ({
      name: mark.querySelector("title")?.textContent ?? "",
      to: mark.getAttribute("href"),
    })),
  );
