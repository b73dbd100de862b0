import { isDay } from "../../schema/date.ts";
import { isRecord, openFile } from "../file-format.ts";
import { isQuarter, type Quarter } from "../../text/quarter.ts";
import { longestName, quartersOf, tidyName, type Form, type Written } from "./answers.ts";

/** A name and the answers as one JSON text: what the browser keeps and what is exported are the same. `schema` is the address of its JSON Schema. */
export function printSheet(form: Form, { name, sheet }: Written, schema?: string): string {
  const quarters = Object.fromEntries(
    quartersOf(sheet).map((quarter) => {
      const answers = sheet.get(quarter);
      const asked = form.questions.flatMap(({ id }) => {
        const text = answers?.get(id);
        return text === undefined ? [] : [[id, text]];
      });
      return [quarter, Object.fromEntries(asked) as Record<string, string>];
    }),
  );
  const head = schema === undefined ? {} : { $schema: schema };
  const whose = name === "" ? {} : { name };
  const file = { ...head, worksheet: form.id, version: form.version, ...whose, quarters };
  return JSON.stringify(file, null, schema === undefined ? undefined : 2);
}

/** What a text holds, or why it cannot be read: a sentence for the reader. All of it is read, or nothing. */
export type ReadSheet = Written | { refused: string };

/** Reads what `printSheet` wrote, now or in an earlier version. The same rules stand in the JSON Schema that the site publishes. */
export function parseSheet(form: Form, text: string): ReadSheet {
  const refused = (why: string): ReadSheet => ({ refused: why });
  const opened = openFile({ kind: "worksheet", id: form.id, version: form.version, names: ["name", "quarters"], noun: "worksheet" }, text);
  if ("refused" in opened) return opened;
  const { name = "", quarters } = opened.file;
  if (typeof name !== "string") return refused("It is damaged: its name is no text.");
  if ([...name].length > longestName) return refused(`It is damaged: its name has more than ${longestName} letters.`);
  if (!isRecord(quarters)) return refused("It is damaged: it holds no quarters.");

  const sheet = new Map<Quarter, ReadonlyMap<string, string>>();
  for (const [quarter, answers] of Object.entries(quarters)) {
    if (!isQuarter(quarter)) return refused(`It is damaged: “${quarter}” is no quarter; one looks like 2026-Q4.`);
    if (!isRecord(answers)) return refused(`It is damaged: ${quarter} holds no answers.`);
    const read = new Map<string, string>();
    for (const [id, answer] of Object.entries(answers)) {
      const question = form.questions.find((each) => each.id === id);
      if (question === undefined) return refused(`It is damaged: ${quarter} answers “${id}”, which this worksheet does not ask.`);
      if (typeof answer !== "string") return refused(`It is damaged: in ${quarter} the answer to “${question.ask}” is no text.`);
      if (question.answer === "day" && !isDay(answer))
        return refused(`It is damaged: in ${quarter} the answer to “${question.ask}” is no day; one looks like 2026-11-24.`);
      if (answer.trim() !== "") read.set(id, answer.replace(/\r\n?/g, "\n"));
    }
    if (read.size > 0) sheet.set(quarter, read);
  }
  return { name: tidyName(name), sheet };
}
