import { readFileSync } from "node:fs";

/** Code of other people that readers' browsers are served. */
export interface ShippedPart {
  /** Name of the package. */
  name: string;
  /** Its license in the list of SPDX. */
  spdx: string;
  /** Its notice, from the project's folder. */
  notice: string;
  /** What the site does with it. */
  use: string;
}

/** Every such package. The build stops where a script of the site holds code of another; `LICENSES.md` lists them, too. */
export const shippedParts: readonly ShippedPart[] = [
  { name: "pagefind", spdx: "MIT", notice: "node_modules/pagefind/LICENSE/LICENSE", use: "searches the words of pages" },
  { name: "d3-hierarchy", spdx: "ISC", notice: "node_modules/d3-hierarchy/LICENSE", use: "lays out the tiles of the map" },
  { name: "d3-dsv", spdx: "ISC", notice: "node_modules/d3-dsv/LICENSE", use: "writes the rows of a view as a file" },
];

/** The notice that the license asks for, as the package has it. */
export const noticeOf = ({ notice }: ShippedPart): string => readFileSync(notice, "utf8").trim();
