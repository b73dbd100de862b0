import type { Dataset } from "schema-dts";
import { absolute } from "../../routes.ts";
import type { Source } from "../../schema/source.ts";
import { license, publisher } from "./page.ts";
import { citation } from "./source.ts";

interface DataSetFacts {
  /** Whole address of the page that shows it, with a fragment of its own. */
  id: string;
  name: string;
  description: string;
  checked?: string;
  /** Ids of the sources. */
  from: readonly string[];
  sources: ReadonlyMap<string, Source>;
  columns: readonly { name: string; label: string; unit?: string | undefined }[];
  /** Media types of its files and their paths. */
  files: readonly { type: string; path: string }[];
  /** Ids of the sets that it holds. */
  parts?: readonly string[];
  /** Path of a picture of it. */
  picture?: string;
}

/** Rows that can be downloaded, what their columns are, and the notices of those whose figures they hold. */
export function linkedDataSet({
  id,
  name,
  description,
  checked,
  from,
  sources,
  columns,
  files,
  parts = [],
  picture,
}: DataSetFacts): Dataset {
  const known = from.flatMap((source) => {
    const record = sources.get(source);
    return record === undefined ? [] : [{ source, record }];
  });
  const notices = known.flatMap(({ record }) => record.license?.attribution ?? []);
  return {
    "@type": "Dataset",
    "@id": id,
    name,
    // Search engines for data take none under 50 letters.
    description: description.length < 50 ? `${name}: ${description}` : description,
    url: id.split("#")[0] ?? id,
    inLanguage: "en-US",
    isAccessibleForFree: true,
    license,
    creator: publisher,
    ...(checked === undefined ? {} : { dateModified: checked }),
    ...(notices.length === 0 ? {} : { creditText: notices.join(" ") }),
    ...(parts.length === 0 ? {} : { hasPart: parts.map((part) => ({ "@id": part })) }),
    ...(known.length === 0 ? {} : { isBasedOn: known.map(({ source, record }) => citation(source, record)) }),
    ...(columns.length === 0
      ? {}
      : {
          variableMeasured: columns.map(({ name: value, label, unit }) => ({
            "@type": "PropertyValue" as const,
            name: value,
            description: label,
            ...(unit === undefined ? {} : { unitText: unit }),
          })),
        }),
    distribution: files.map(({ type, path }) => ({ "@type": "DataDownload" as const, encodingFormat: type, contentUrl: absolute(path) })),
    ...(picture === undefined ? {} : { image: absolute(picture) }),
  };
}
