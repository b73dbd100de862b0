import { globSync } from "node:fs";
import { titlesByLetter } from "../../atlas/titles-by-letter.ts";
import { variantsOf } from "../../charts/chart-data.ts";
import type { Figures } from "../../figures/look-up-figure.ts";
import type { Project } from "../../project.ts";
import { pagePathsOf } from "./prose.ts";

/** Every page of the site in `root`, embeds and releases too, by its address without slashes at its ends. */
export function sitePagesOf(root: string, { library, atlas, releases }: Project, from: Figures): Set<string> {
  const fixed = globSync("**/*.astro", { cwd: `${root}/src/pages` })
    .map((file) => file.replaceAll("\\", "/").replace(/(?:^|\/)index\.astro$|\.astro$/, ""))
    .filter((path) => !path.includes("["));
  const charts = [...library.charts].flatMap(([id, { data }]) => [
    `charts/${id}/table`,
    ...variantsOf(data).map((measure) => `charts/${id}/${measure}`),
    `embed/v1/${id}`,
  ]);
  const embedded = [...atlas.bySlug.keys(), ...atlas.detailedBySlug.keys()].map((slug) => `embed/v1/occupation/${slug}`);
  const pinned = releases.flatMap(({ hash, charts }) => charts.map((chart) => `embed/r/${hash}/${chart}`));
  const letters = [...titlesByLetter(atlas).keys()].map((letter) => `a-to-z/${letter}`);
  return new Set([...pagePathsOf(library, from), ...fixed, ...charts, ...embedded, ...pinned, ...letters]);
}
