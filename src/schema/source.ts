import { z } from "astro/zod";
import { address, date, name, once, plainText, slug } from "./text.ts";
import { unitRange } from "./unit-range.ts";
import { figureKinds, units, type Unit } from "./unit.ts";

/** One figure that a publication gives. Prose refers to it as `sources/<source>/<name>`. */
const value = z
  .strictObject({
    /** A plain number: 8000, 72.22e9, -3. Percentages as 19, not 0.19. */
    value: z.number("write a plain number, like 8000"),
    unit: z.enum(Object.keys(units) as [Unit, ...Unit[]]),
    kind: z.enum(figureKinds),
    /** What is counted, as words that can stand after the number's label in a note. */
    what: plainText,
    /** When the figure holds for, if not the date of the publication. */
    date: date.optional(),
  })
  .superRefine(({ value, unit }, context) => {
    const [min, max] = unitRange[unit];
    if (value < min || value > max)
      context.addIssue({ code: "custom", path: ["value"], message: `write a number from ${min} to ${max}: this is no figure in ${unit}` });
  });

export const source = z.strictObject({
  kind: z.enum(["news", "official", "report", "paper", "commentary", "data", "video"]),
  publisher: name,
  /** As published, or our description where it has only the name of a file, which `note` then says; null where the title was never seen. */
  title: name.nullable(),
  authors: z
    .array(name)
    .refine(...once((author: string) => author, "name each author once"))
    .default([]),
  date,
  /** Anything about the date that a day, month or year cannot say. */
  dateNote: plainText.optional(),
  /** null where no address was seen. */
  url: address.nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s"<>\\]{1,200}$/, "write the bare DOI, like 10.1093/qje/qjae044")
    .optional(),
  /** How the people of this site read it. */
  read: z.enum(["original", "copy", "excerpt", "secondary report"]),
  /** For a folder of files: which were read, and in which state. */
  files: plainText.optional(),
  /**
   * What it goes back to (a survey, a list, a study, a company's own statements), where another record goes back to the same. Such records
   * count once in a verdict.
   */
  origin: slug.optional(),
  /** What a reader should know about how it was read. */
  note: plainText.optional(),
  /** For data sets: what may be done with it, and the notice it asks for. */
  license: z
    .strictObject({
      name: name,
      spdx: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/, "write the identifier of the SPDX list, like CC-BY-4.0")
        .optional(),
      url: address.optional(),
      attribution: plainText.optional(),
    })
    .optional(),
  /** For data sets: which state of the data. */
  vintage: plainText.optional(),
  /** For data sets: what this site did to it. */
  treatment: plainText.optional(),
  /** Figures by name: lower-case words joined by hyphens. */
  values: z.record(slug, value).default({}),
});

export type Source = z.infer<typeof source>;
