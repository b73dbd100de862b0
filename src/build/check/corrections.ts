import { pagePathsOf } from "./prose.ts";
import type { Library } from "../../content/library.ts";
import type { Figures } from "../../figures/look-up-figure.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";

/** Corrections name pages and sources that are there. Pages that have moved keep their old address in the redirects. */
export function checkCorrections(library: Library, from: Figures): Problem[] {
  const paths = pagePathsOf(library, from);
  return [...library.corrections.values()].flatMap(({ file, data }) => {
    if (data.kind === "edition") return [];
    const pages = data.pages.flatMap((page) =>
      paths.has(page)
        ? []
        : [
            {
              file,
              field: "pages",
              message: `write the address of a page without slashes at its ends${didYouMean(page, paths)}`,
              found: page,
            },
          ],
    );
    const sources = data.sources.flatMap((id) =>
      library.sources.has(id)
        ? []
        : [{ file, field: "sources", message: `write the id of one of the sources${didYouMean(id, library.sources.keys())}`, found: id }],
    );
    return [...pages, ...sources];
  });
}
