import type { Library } from "../../content/library.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";

/** A worksheet belongs to an article, leans on sources and claims that are there, and asks each question under an id of its own. */
export function checkWorksheets({ worksheets, articles, sources, claims }: Library): Problem[] {
  return [...worksheets].flatMap(([id, { file, data }]) => {
    const problems: Problem[] = [];
    if (!articles.has(id)) problems.push({ file, message: `name the file after an article${didYouMean(id, articles.keys())}`, found: id });
    data.evidence.forEach(({ source }, index) => {
      if (!sources.has(source))
        problems.push({
          file,
          field: `evidence.${index}.source`,
          message: `write the id of one of the sources${didYouMean(source, sources.keys())}`,
          found: source,
        });
    });
    for (const claim of data.claims) {
      if (!claims.has(claim))
        problems.push({
          file,
          field: "claims",
          message: `write the id of one of the claims${didYouMean(claim, claims.keys())}`,
          found: claim,
        });
    }
    const asked = data.parts.flatMap(({ questions }) => questions);
    asked.forEach((question, index) => {
      if (asked.findIndex((other) => other.id === question.id) < index)
        problems.push({ file, field: "parts", message: "give each question an id of its own", found: question.id });
    });
    return problems;
  });
}
