import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { mostTitleLines, titleLines } from "../../charts/social/social-card.ts";
import { figureIds, plain } from "../../figures/fill-figures.ts";
import { lookUp, type Figures } from "../../figures/look-up-figure.ts";

/** The headline of each chart has room on the picture that other sites show beside a link, which cuts off what has none. */
export const checkHeadlines = ({ charts }: Library, from: Figures): Problem[] =>
  [...charts.values()].flatMap(({ file, data: { title } }) => {
    // Figures that do not exist are told by the check of texts.
    if (figureIds(title).some((id) => "refused" in lookUp(id, from))) return [];
    const lines = titleLines(plain(title, from));
    return lines.length <= mostTitleLines
      ? []
      : [
          {
            file,
            field: "title",
            message: `shorten the headline to ${mostTitleLines} lines of its picture; it has no room from here on`,
            found: lines.slice(mostTitleLines).join(" "),
          },
        ];
  });
