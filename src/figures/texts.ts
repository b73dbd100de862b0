import { strayDigits } from "../text/stray-digits.ts";
import type { Library } from "../content/library.ts";
import { lookUp, type Figures } from "./look-up-figure.ts";
import type { Problem } from "../content/problem.ts";
import { figureIds } from "./fill-figures.ts";

/** A text field of a file; `home` is the source whose values `{name}` means. */
export interface TextField {
  file: string;
  field: string;
  text: string;
  home?: string;
}

/** Figures in frontmatter and YAML: each exists, and none is typed by hand. */
export function checkTexts(library: Library, from: Figures): Problem[] {
  return textFields(library).flatMap(({ file, field, text, home }) => {
    const problems: Problem[] = figureIds(text, home).flatMap((id) => {
      const figure = lookUp(id, from);
      return "refused" in figure ? [{ file, field, message: figure.refused, found: id }] : [];
    });
    const stray = strayDigits(text.replace(/\{[^{}]*\}/g, " "));
    if (stray !== null)
      problems.push({
        file,
        field,
        message: "name the figure in braces, like {sources/npr-meta-layoffs/job-cuts}; figures are not typed",
        found: stray,
      });
    return problems;
  });
}

/** Every text field of every file that may name figures. */
export function textFields(library: Library): TextField[] {
  const fields: TextField[] = [];
  const add = (file: string, texts: Record<string, string>, home?: string) =>
    Object.entries(texts).forEach(([field, text]) => fields.push({ file, field, text, ...(home === undefined ? {} : { home }) }));

  for (const { file, data } of library.articles.values()) {
    add(file, { title: data.title, summary: data.summary, "brief.0": data.brief[0], "brief.1": data.brief[1], "brief.2": data.brief[2] });
  }
  for (const { file, data } of library.concepts.values()) add(file, { definition: data.definition });
  for (const { file, data } of library.quotes.values()) add(file, { attribution: data.attribution });
  for (const { file, data } of library.categories.values()) add(file, { summary: data.summary });
  for (const { file, data } of library.charts.values()) {
    add(file, { title: data.title, summary: data.summary, howToRead: data.howToRead, limits: data.limits });
  }
  for (const { file, data } of library.measures.values()) {
    const { by, shows, limits, detailedLimits = "" } = data;
    add(file, { by, shows, limits, detailedLimits });
  }
  for (const { file, data } of library.claims.values()) {
    const { claim, videoSays, reason, caveat, wouldChange } = data;
    add(file, { claim, videoSays, reason, caveat, wouldChange });
    data.evidence.forEach(({ source, finding }, index) => add(file, { [`evidence.${index}.finding`]: finding }, source));
  }
  for (const { file, data } of library.worksheets.values()) {
    const { title, summary, lead, caution, evidence, parts } = data;
    add(file, { title, summary, lead, caution });
    evidence.forEach(({ source, finding }, index) => add(file, { [`evidence.${index}.finding`]: finding }, source));
    parts.forEach((part, index) => {
      const field = `parts.${index}`;
      add(file, { [`${field}.title`]: part.title, [`${field}.lead`]: part.lead });
      part.questions.forEach(({ ask, why }, index) =>
        add(file, { [`${field}.questions.${index}.ask`]: ask, [`${field}.questions.${index}.why`]: why }),
      );
    });
  }
  for (const { file, data } of library.questions.values()) {
    data.questions.forEach(({ ask, answer }, index) =>
      add(file, { [`questions.${index}.ask`]: ask, [`questions.${index}.answer`]: answer }),
    );
  }
  return fields;
}
