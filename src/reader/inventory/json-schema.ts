import { inventoryForm, longestName, slugPattern } from "./file.ts";

const names = (description: string, items: object = {}) => ({
  description,
  type: "array",
  items: { type: "string", minLength: 1, maxLength: longestName, pattern: "\\S", ...items },
});

/** The JSON Schema of the inventory's file, for whoever writes or reads one elsewhere. It says what `parseInventory` checks. */
export const inventorySchema = (address: string, title: string) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: address,
  title,
  description: "What somebody has ticked of the work of jobs that they held, as the page exports and imports it.",
  type: "object",
  required: [inventoryForm.kind, "version", ...inventoryForm.names],
  additionalProperties: false,
  properties: {
    $schema: { description: "The address of this schema.", type: "string" },
    [inventoryForm.kind]: { description: "What kind of file it is.", const: inventoryForm.id },
    version: {
      description: "The version of the inventory that wrote the file; a page reads its own and earlier ones.",
      type: "integer",
      minimum: 1,
      maximum: inventoryForm.version,
    },
    jobs: names("The jobs held, as the last part of their pages’ addresses.", { pattern: slugPattern }),
    activities: names("Activities that were ticked, by O*NET’s names."),
    skills: names("Skills and areas of knowledge that were ticked, by O*NET’s names."),
  },
});
