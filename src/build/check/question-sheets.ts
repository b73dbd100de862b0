import { readProse, type Tag } from "../../content/mdx-text.ts";
import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { figureIds } from "../../figures/fill-figures.ts";
import type { SheetQuestion } from "../../schema/question-sheet.ts";
import { didYouMean } from "../../text/edit-distance.ts";

/** Every article has a question sheet, each question is answered by something that the article shows, and each answer by a figure. */
export function checkQuestionSheets({ questions, articles }: Library): Problem[] {
  const without = [...articles].filter(([id]) => !questions.has(id));
  return [
    ...without.map(([id, { file }]) => ({ file, message: `add its question sheet, content/questions/${id}.yaml`, found: id })),
    ...[...questions].flatMap(([id, { file, data }]): Problem[] => {
      const article = articles.get(id);
      if (article === undefined) return [{ file, message: `name the file after an article${didYouMean(id, articles.keys())}`, found: id }];
      const prose = readProse(article.body, article.bodyLine);
      // A broken text is complained about where texts are checked.
      if ("refused" in prose) return [];
      return data.questions.flatMap((question, index) =>
        problemsOf(question, prose.tags).map((problem) => ({ file, ...problem, field: `questions.${index}.${problem.field}` })),
      );
    }),
  ];
}

/** What a question names as its answer, and what the tags of the article show of that kind. */
function named({ chart, category, level, payRange, figure }: SheetQuestion): { tag: string; field: string; shown: string } {
  if (chart !== undefined)
    return { tag: "Chart", field: "chart", shown: [chart, category ?? level].filter((part) => part !== undefined).join(" ") };
  return payRange === undefined
    ? { tag: "Figure", field: "figure", shown: figure ?? "" }
    : { tag: "PayRange", field: "payRange", shown: payRange };
}

const shownBy = ({ name, attributes }: Tag): string =>
  name === "Chart"
    ? [attributes["id"], attributes["category"] ?? attributes["level"]].filter((part) => part !== undefined).join(" ")
    : (attributes["of"] ?? "");

function problemsOf(question: SheetQuestion, tags: readonly Tag[]): { field: string; message: string; found?: string }[] {
  const { tag, field, shown } = named(question);
  const there = [...new Set(tags.filter(({ name }) => name === tag).map(shownBy))];
  const problems: { field: string; message: string; found?: string }[] = [];
  if (!there.includes(shown))
    problems.push({
      field,
      message: `name what the article shows as <${tag}>, with its category or level${didYouMean(shown, there)}`,
      found: shown,
    });
  if (figureIds(question.answer).length === 0)
    problems.push({
      field: "answer",
      message: "give the figure that the answer rests on, in braces, like {occupations/plumbers/median-pay}",
    });
  return problems;
}
