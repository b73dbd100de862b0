import { isDay } from "./calendar-day.ts";
import { isQuarter, type Quarter } from "./quarter.ts";
import { quartersOf, type Form, type Sheet } from "./worksheet.ts";

/** The answers as one JSON text: what the browser keeps and what is exported are the same. `schema` is the address of its JSON Schema. */
export function printSheet(form: Form, sheet: Sheet, schema?: string): string {
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
  return JSON.stringify({ ...head, worksheet: form.id, version: form.version, quarters }, null, schema === undefined ? undefined : 2);
}

/** What a text holds, or why it cannot be read: a sentence for the reader. All of it is read, or nothing. */
export type ReadSheet = { sheet: Sheet } | { refused: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what `printSheet` wrote, now or in an earlier version. The same rules stand in the JSON Schema that the site publishes. */
export function parseSheet(form: Form, text: string): ReadSheet {
  const refused = (why: string): ReadSheet => ({ refused: why });
  const foreign = "It is not a file of this worksheet.";
  let file: unknown;
  try {
    // Some editors write a mark at the start.
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused(/^\s*\{/.test(text) ? "It is damaged: its JSON breaks off or is faulty." : foreign);
  }
  if (!isRecord(file) || file["worksheet"] !== form.id) return refused(foreign);
  const { version, quarters } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refused("It is damaged: it does not say which version of the worksheet wrote it.");
  if (version > form.version)
    return refused(
      `It was written by version ${version} of this worksheet, and this page knows versions up to ${form.version}. Load the page again, then try once more.`,
    );
  const strange = Object.keys(file).find((name) => !["$schema", "worksheet", "version", "quarters"].includes(name));
  if (strange !== undefined) return refused(`It is damaged: it holds “${strange}”, which no file of this worksheet has.`);
  if ("$schema" in file && typeof file["$schema"] !== "string") return refused("It is damaged: “$schema” is no address.");
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
  return { sheet };
}
