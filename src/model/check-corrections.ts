import { placesOf } from "./check-prose.ts";
import type { Library } from "./library.ts";
import type { Figures } from "./look-up.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** Corrections name pages and sources that are there. Pages that have moved keep their old address in the redirects. */
export function checkCorrections(library: Library, from: Figures): Problem[] {
  const places = placesOf(library, from);
  return [...library.corrections.values()].flatMap(({ file, data }) => {
    if (data.kind === "edition") return [];
    const pages = data.pages.flatMap((page) =>
      places.has(page)
        ? []
        : [
            {
              file,
              field: "pages",
              message: `write the address of a page without slashes at its ends${didYouMean(page, places)}`,
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
