import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { slugOfTitle } from "../../text/title-slug.ts";
import type { State } from "./state.ts";

interface Named {
  code: string;
  title: string;
  /** Files that name it, from the project's root; its own page and the tables are not among them. */
  files: string[];
  /** Where its page leads by `content/redirects.yaml`; null where it does not. */
  redirect: string | null;
}

/** Who names occupations: written files by code or by the end of its page's address, and released charts likewise. */
export function whoNames(root: string, { rows }: State, codes: readonly string[]): Named[] {
  const redirects = redirectsOf(root);
  const texts = globSync(["content/**/*.{mdx,yaml}", "content/tables/occupations.csv", "releases/**/*.{html,svg}"], { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(`${root}/${file}`, "utf8") }));
  return codes.map((code) => {
    const { title = code, profile = null } = rows["detailed-occupations"].find((row) => row.code === code) ?? {};
    // A profile's page stays while it has another part.
    const alone = rows["detailed-occupations"].filter((row) => row.profile === profile).length === 1;
    const slug = profile === null ? slugOfTitle(title) : alone ? profile : null;
    const name = new RegExp(`(?<![\\w-])(${slug === null ? code : `${code}|${slug}`})(?![\\w-])`);
    return {
      code,
      title,
      files: texts.filter(({ file, text }) => file !== redirectFile && name.test(text)).map(({ file }) => file),
      redirect: redirects.find(([from]) => slug !== null && from.endsWith(`/${slug}/`))?.[1] ?? null,
    };
  });
}

const redirectFile = "content/redirects.yaml";

const redirectsOf = (root: string): [string, string][] =>
  Object.entries((parse(readFileSync(`${root}/${redirectFile}`, "utf8")) ?? {}) as Record<string, string>);

/** Where a vanished occupation is named, and the three things that can become of it. */
export function askAbout({ code, title, files }: Named): string {
  const namedBy = ["its page", ...files].join(", ");
  return `${code} ${title} is gone from the projections and named by ${namedBy}: redirect its page in ${redirectFile}, or run this again with --keep ${code} (its rows and its page stay as they are) or --retire ${code} (they go; change what names it)`;
}
