import { measureIds } from "../../schema/measure.ts";
import { hasCategories, hasLevels } from "../../schema/chart.ts";
import { seenAdvice, unseenCharacter } from "../../schema/characters.ts";
import { strayDigits } from "../../text/stray-digits.ts";
import type { Entry, Library } from "../../content/library.ts";
import { lookUp, type Figures } from "../../figures/look-up-figure.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";
import { readProse, type Prose, type Tag } from "../../content/mdx-text.ts";

/** What MDX texts say: their syntax, tags, links, citations and figures. */
export function checkProse(library: Library, from: Figures): Problem[] {
  const paths = pagePathsOf(library, from);
  const written = [library.articles, library.concepts, library.quotes, library.categories, library.occupations].flatMap(
    (entries) => [...entries.values()] as Entry[],
  );
  return written.flatMap((entry) => {
    const prose = readProse(entry.body, entry.bodyLine);
    if ("refused" in prose) return [{ file: entry.file, line: prose.line, message: `mend the MDX: ${prose.refused}` }];
    const problems = [...tagProblems(prose, library, from, paths), ...wordProblems(prose), ...headingProblems(prose)];
    return problems.map((problem) => ({ file: entry.file, ...problem }));
  });
}

type Found = Omit<Problem, "file">;

function tagProblems(prose: Prose, library: Library, from: Figures, paths: ReadonlySet<string>): Found[] {
  /** The line on which a source is first cited, or a concept or measure first linked. */
  const seen = new Map<string, number>();
  return prose.tags.flatMap((tag) => tagProblem(tag, library, from, paths, seen));
}

/** What each tag may say about itself. A map, since people may name a tag as a member that every object has. */
const attributesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["Figure", ["of", "as"]],
  ["Link", ["to"]],
  ["Cite", ["source"]],
  ["Chart", ["id", "category", "level"]],
  ["PayRange", ["of"]],
  ["Words", ["id"]],
]);

function tagProblem(
  { name, attributes, line, linked, words, code }: Tag,
  library: Library,
  from: Figures,
  paths: ReadonlySet<string>,
  seen: Map<string, number>,
): Found[] {
  const wrong = (message: string, found: string): Found[] => [{ line, field: `<${name}>`, message, found }];
  const known = attributesOf.get(name);
  if (known === undefined) return wrong("use Figure, Link, Cite, Chart, PayRange or Words; there are no other tags", name);
  if (code !== undefined)
    return wrong(`write each attribute once, with its value in quotation marks, like ${known[0]}="…"; a spread or braces are code`, code);
  const unknown = Object.keys(attributes).find((attribute) => !known.includes(attribute));
  if (unknown !== undefined) return wrong(`remove this attribute; <${name}> knows ${known.join(", ")}`, unknown);
  const hasWords = words.trim() !== "";
  if (name === "Link" && !hasWords) return wrong("write the words of the link between its two tags", attributes["to"] ?? "");
  if (name !== "Link" && hasWords) return wrong(`end the tag at once, as in <${name} … />: what stands inside it is lost`, words.trim());
  if (linked && name !== "Chart")
    return wrong("end the link before this tag: it is a link itself", attributes["of"] ?? attributes["to"] ?? name);
  switch (name) {
    case "Figure": {
      const figure = lookUp(attributes["of"] ?? "", from);
      if ("refused" in figure) return wrong(figure.refused, attributes["of"] ?? "");
      const form = attributes["as"] ?? "usual";
      return ["usual", "full", "size"].includes(form) ? [] : wrong('write as="full" or as="size", or leave it out', form);
    }
    case "Link": {
      const to = attributes["to"] ?? "";
      if (!paths.has(to))
        return wrong(`write the address of a page without slashes at its ends, like concepts/exposure${didYouMean(to, paths)}`, to);
      if (!/^(concepts|measures)\//.test(to)) return [];
      const first = seen.get(to);
      seen.set(to, first ?? line);
      return first === undefined
        ? []
        : wrong(`link a concept or measure once a page, where it is first named; that is in line ${first}`, to);
    }
    case "Cite": {
      const id = attributes["source"] ?? "";
      if (!library.sources.has(id)) return wrong(`write the id of one of the sources${didYouMean(id, library.sources.keys())}`, id);
      const first = seen.get(id);
      seen.set(id, first ?? line);
      return first === undefined ? [] : wrong(`cite a source once a page; the first is in line ${first}`, id);
    }
    case "Chart": {
      const id = attributes["id"] ?? "";
      if (!library.charts.has(id)) return wrong(`write the id of one of the charts${didYouMean(id, library.charts.keys())}`, id);
      const level = attributes["level"];
      if (level !== undefined && level !== "categories") return wrong('write level="categories", or leave it out', level);
      const category = attributes["category"];
      if (category !== undefined && !library.categories.has(category)) return wrong("write the slug of one of the categories", category);
      const spec = library.charts.get(id)?.data;
      if (spec === undefined) return [];
      if (level !== undefined && (!hasLevels(spec) || category !== undefined))
        return wrong("remove the level: only a map of all profiles is drawn by categories", level);
      return category === undefined || hasCategories(spec) ? [] : wrong("remove the category: this chart shows none alone", category);
    }
    case "PayRange": {
      const of = attributes["of"] ?? "";
      const { bySlug } = from.atlas;
      if (!bySlug.has(of)) return wrong(`write the slug of one of the occupations${didYouMean(of, bySlug.keys())}`, of);
      return (bySlug.get(of)?.payRange?.p10 ?? null) === null
        ? wrong("write the slug of an occupation with a published pay range", of)
        : [];
    }
    case "Words": {
      const id = attributes["id"] ?? "";
      return library.quotes.has(id) ? [] : wrong("write the id of one of the quotes", id);
    }
    default:
      return [];
  }
}

function wordProblems({ passages, code, plainLinks }: Prose): Found[] {
  // In the file they may be written as `&#x202e;`.
  const unseen = passages.flatMap(({ text, line }) => {
    const found = unseenCharacter(text)?.name;
    return found === undefined ? [] : [{ line, message: seenAdvice, found }];
  });
  const typed = passages.flatMap(({ text, line }) => {
    const stray = strayDigits(text);
    return stray === null ? [] : [{ line, message: 'print the figure with <Figure of="…" />; figures are not typed', found: stray }];
  });
  return [
    ...unseen,
    ...typed,
    ...plainLinks.map(({ text, line }) => ({
      line,
      message:
        "write <Link to=…> or <Cite source=…>; addresses of other sites stand in source records, and there are no images and no other notes",
      found: text,
    })),
    ...code.map(({ text, line }) => ({ line, message: "remove the code; content holds text and our own tags only", found: text })),
  ];
}

function headingProblems({ headings }: Prose): Found[] {
  let depth = 1;
  return headings.flatMap((heading) => {
    const allowed = heading.depth > 1 && heading.depth <= depth + 1;
    depth = heading.depth;
    return allowed
      ? []
      : [
          {
            line: heading.line,
            message: "start headings at ## and go down one level at a time",
            found: `${"#".repeat(heading.depth)} ${heading.text}`,
          },
        ];
  });
}

/** Every page that prose may link to. */
export function pagePathsOf(library: Library, from: Figures): Set<string> {
  const own = (["articles", "concepts", "quotes", "charts", "claims", "sources"] as const).flatMap((name) =>
    [...library[name].keys()].map((id) => `${name}/${id}`),
  );
  const fixed = [
    "articles",
    "concepts",
    "quotes",
    "charts",
    "claims",
    "sources",
    "jobs",
    "jobs/next",
    "jobs/skills",
    "about",
    "methods",
    "corrections",
    "ask",
    "search",
    "teachers",
  ];
  return new Set([
    ...own,
    ...[...library.worksheets.keys()].map((id) => `articles/${id}/worksheet`),
    ...[...library.questions.keys()].map((id) => `articles/${id}/questions`),
    ...fixed,
    ...measureIds.map((id) => `measures/${id}`),
    ...[...library.categories.keys()].map((id) => `jobs/${id}`),
    ...[...from.atlas.bySlug.keys(), ...from.atlas.detailedBySlug.keys()].map((slug) => `occupations/${slug}`),
  ]);
}
