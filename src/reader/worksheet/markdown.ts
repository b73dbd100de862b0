import { printDate } from "../../text/dates.ts";
import { quarterName } from "../../text/quarter.ts";
import { answerOf, quartersOf, type Form, type Written } from "./answers.ts";

/** What was typed, so that Markdown prints it as it was typed: marks are marks, lines are lines, blank lines part paragraphs. */
const typed = (text: string): string =>
  text
    .trim()
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split("\n").map(line).join("\\\n"))
    .join("\n\n");

const line = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>&|~$#]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    // Readers of Markdown make links of bare addresses.
    .replace(/(https?|ftp)(:\/\/)|(www)\.(?=\S)|@(?=\S)/g, (whole, scheme?: string, _slashes?: string, www?: string) =>
      scheme !== undefined ? `${scheme}\\://` : www !== undefined ? "www\\." : `\\${whole}`,
    );

/** All answers as Markdown, the latest quarter first. */
export function sheetMarkdown(form: Form, { name, sheet }: Written, title: string): string {
  const quarters = quartersOf(sheet).toReversed();
  const parts = quarters.flatMap((quarter) => [
    `## ${quarterName(quarter)}`,
    ...form.questions.flatMap(({ id, ask, answer }) => {
      const text = answerOf(sheet, quarter, id);
      return text === "" ? [] : [`### ${line(ask)}`, answer === "day" ? printDate(text) : typed(text)];
    }),
  ]);
  const heading = [`# ${line(title)}`, ...(name === "" ? [] : [line(name)])];
  return `${[...heading, ...parts].join("\n\n")}\n`;
}
