import { createHash } from "node:crypto";
import type { Worksheet } from "../../schema/worksheet.ts";
import type { Library } from "../../content/library.ts";
import { didYouMean } from "../../text/edit-distance.ts";
import type { Problem } from "../../content/problem.ts";

/** Twelve digits of a hash over the version and over what each question asks, under which id, and how it is answered. */
const questionsHash = ({ parts }: Pick<Worksheet, "parts">, version: number): string =>
  createHash("sha256")
    .update(JSON.stringify([version, ...parts.flatMap(({ questions }) => questions.map(({ id, ask, answer }) => [id, ask, answer]))]))
    .digest("hex")
    .slice(0, 12);

/** A worksheet belongs to an article, leans on sources and claims that are there, and asks each question under an id of its own; its questions stay while its version does. */
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
    if (data.hash !== questionsHash(data, data.version)) {
      const next = data.version + 1;
      const message = `write "${questionsHash(data, next)}" and raise the version to ${next}, since a question has come, gone or changed its meaning; or keep the version and write "${questionsHash(data, data.version)}", where only its wording was corrected and every answer still fits`;
      problems.push({ file, field: "hash", message, found: data.hash });
    }
    return problems;
  });
}
