import { longestName, type Form, type Question } from "./answers.ts";

const answer = ({ ask, answer: kind }: Question) =>
  kind === "day"
    ? { description: ask, type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
    : { description: ask, type: "string" };

/** The JSON Schema of a worksheet's file, for whoever writes or reads one elsewhere. It says what `parseSheet` checks. */
export const worksheetSchema = (form: Form, address: string, title: string) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: address,
  title,
  description: "Answers to the worksheet by quarter, as its page exports and imports them. Blank answers may be left out.",
  type: "object",
  required: ["worksheet", "version", "quarters"],
  additionalProperties: false,
  properties: {
    $schema: { description: "The address of this schema.", type: "string" },
    worksheet: { description: "Which worksheet the answers belong to.", const: form.id },
    version: {
      description: "The version of the worksheet that wrote the file; a page reads its own and earlier ones.",
      type: "integer",
      minimum: 1,
      maximum: form.version,
    },
    name: { description: "Whose answers they are, where that person gave a name.", type: "string", maxLength: longestName },
    quarters: {
      description: "The answers, by quarter of the year.",
      type: "object",
      additionalProperties: false,
      patternProperties: {
        "^[0-9]{4}-Q[1-4]$": {
          type: "object",
          additionalProperties: false,
          properties: Object.fromEntries(form.questions.map((question) => [question.id, answer(question)])),
        },
      },
    },
  },
});
