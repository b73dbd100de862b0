import type { Source } from "../../schema/source.ts";
import type { Library } from "../../content/library.ts";
import type { Figures } from "../../figures/look-up-figure.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";
import { usesOf } from "../../figures/source-usage.ts";

/** Sources that nobody uses, publications that are recorded twice, and origins that are one record's alone. */
export function checkSources(library: Library, from: Figures): Problem[] {
  return [...unusedSources(library, from), ...doubleSources(library), ...loneOrigins(library)];
}

export const unused = "cite this source or remove it; no page, chart, claim or table uses it";

function unusedSources(library: Library, from: Figures): Problem[] {
  const uses = usesOf(library, from);
  return [...library.sources].flatMap(([id, { file }]) => (uses.has(id) ? [] : [{ file, message: unused, found: id }]));
}

/** Origins that only one record goes back to: the other was misspelt, or there is none to be told apart from. */
function loneOrigins({ sources }: Library): Problem[] {
  const origins = Map.groupBy(sources.values(), ({ data }) => data.origin ?? "");
  return [...origins].flatMap(([found, [only, ...others]]) => {
    if (found === "" || only === undefined || others.length > 0) return [];
    const known = [...origins.keys()].filter((origin) => origin !== found && origin !== "");
    const message = `name an origin that another record goes back to as well, or remove it${didYouMean(found, known)}`;
    return [{ file: only.file, field: "origin", message, found }];
  });
}

/** By what two records of one publication are known: the field, and its value in one form. */
const marks: readonly { field: string; of(source: Source): string | undefined }[] = [
  { field: "doi", of: ({ doi }) => doi?.toLowerCase() },
  { field: "url", of: ({ url }) => (url === null ? undefined : bare(url)) },
  {
    field: "title",
    of: ({ title, publisher, date }) => (title === null ? undefined : [title, publisher, date].join(" ").toLowerCase()),
  },
];

/** An address without what does not tell pages apart. */
function bare(url: string): string {
  const { host, pathname, search } = new URL(url);
  const asked = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !name.startsWith("utm_")));
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}?${asked}`;
}

function doubleSources(library: Library): Problem[] {
  const first = new Map<string, string>();
  return [...library.sources].flatMap(([id, { file, data }]) => {
    const known = marks.flatMap(({ field, of }) => {
      const value = of(data);
      return value === undefined ? [] : [{ field, key: `${field} ${value}`, found: String(data[field as keyof Source]) }];
    });
    const double = known.find(({ key }) => first.has(key));
    for (const { key } of known) if (!first.has(key)) first.set(key, id);
    if (double === undefined) return [];
    const { field, key, found } = double;
    return [{ file, field, message: `keep one record of this publication; the other is content/sources/${first.get(key)}.yaml`, found }];
  });
}
