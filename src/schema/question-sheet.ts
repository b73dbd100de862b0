import { z } from "astro/zod";
import { day, name, slug, text, together } from "./text.ts";

/** How many questions a sheet asks: as many as have room to answer on one page. */
const questionsASheet = 5;

const question = z
  .strictObject({
    /** The question itself. It asks for what can be seen, and types no figure. */
    ask: text,
    /** Id of the chart of the article that answers it. */
    chart: slug.optional(),
    /** The category or level that the article shows of that chart. */
    category: slug.optional(),
    level: z.literal("categories").optional(),
    /** Or the occupation whose pay range in the article answers it. */
    payRange: slug.optional(),
    /** Or the figure in the text of the article that answers it. */
    figure: name.optional(),
    /** A short answer. Its figures stand in braces, so that they are those of the chart. */
    answer: text,
  })
  .refine(
    ({ chart, payRange, figure }) => [chart, payRange, figure].filter((each) => each !== undefined).length === 1,
    together("name one thing of the article that answers it: chart, payRange or figure"),
  )
  .refine(
    ({ chart, category, level }) => chart !== undefined || (category === undefined && level === undefined),
    together("name the chart that the category or level belongs to"),
  );

/** Questions about an article for a class, with their answers; the file is named after the article. */
export const questionSheet = z.strictObject({
  questions: z.array(question).length(questionsASheet, `ask ${questionsASheet} questions, as many as fit on a page`),
  checked: day,
});

export type QuestionSheet = z.infer<typeof questionSheet>;
export type SheetQuestion = QuestionSheet["questions"][number];
