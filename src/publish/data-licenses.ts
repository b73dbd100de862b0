import type { Source } from "../schema/source.ts";

type Sources = ReadonlyMap<string, Source>;

/** A license as a data package names it: by its SPDX identifier, which the Open Definition shares. */
export interface PackageLicense {
  name: string;
  title: string;
  path?: string;
}

/** This site's own words, choices and arrangement. */
export const ownLicense: PackageLicense = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/**
 * The licenses of data from these sources, this site's own first. A work of the United States government has none in SPDX: the Open
 * Definition calls it `other-pd`. A source that states no license grants none here; `packageSources` says so in words.
 */
export function packageLicenses(ids: readonly string[], sources: Sources): PackageLicense[] {
  const found = ids.flatMap((id): PackageLicense[] => {
    const license = sources.get(id)?.license;
    const name = license?.spdx ?? (license?.name.startsWith("Public domain") === true ? "other-pd" : undefined);
    if (license === undefined || name === undefined) return [];
    return [
      name === ownLicense.name ? ownLicense : { name, title: license.name, ...(license.url === undefined ? {} : { path: license.url }) },
    ];
  });
  return [...new Map([ownLicense, ...found].map((license) => [license.name, license])).values()];
}

/** Where the figures come from, with each source's license in words and the notice it asks for. */
export const packageSources = (ids: readonly string[], sources: Sources) =>
  ids.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    return [
      {
        title: source.title ?? source.publisher,
        ...(source.url === null ? {} : { path: source.url }),
        publisher: source.publisher,
        ...(source.authors.length === 0 ? {} : { authors: source.authors }),
        date: source.date,
        ...(source.vintage === undefined ? {} : { vintage: source.vintage }),
        license: source.license?.name ?? "None stated; only figures are used, with citation",
        ...(source.license?.attribution === undefined ? {} : { attribution: source.license.attribution }),
        ...(source.treatment === undefined ? {} : { treatment: source.treatment }),
      },
    ];
  });
