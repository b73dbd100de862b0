import { isDay } from "../../schema/date.ts";
import { printDate } from "../../text/dates.ts";
import type { Quarter } from "../../text/quarter.ts";
import { answerOf, type Form, type Question, type Sheet } from "./answers.ts";

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** The fields of a worksheet, and beside each what is printed in its place. */
export class WorksheetFields {
  readonly form: Form;
  private readonly all: readonly { question: Question; field: Field; printed: Element | null }[];

  constructor(root: HTMLElement) {
    this.all = [...root.querySelectorAll<Field>("[data-question]")].map((field) => {
      // Without scripts it is a line to write on; a calendar prints as nothing of use.
      if (field instanceof HTMLInputElement) Object.assign(field, { type: "date", max: "9999-12-31" });
      const ask = root.querySelector(`label[for="${field.id}"]`)?.textContent.trim() ?? "";
      const answer = field instanceof HTMLInputElement ? "day" : "words";
      return { question: { id: field.name, ask, answer }, field, printed: field.nextElementSibling };
    });
    const { worksheet = "", version } = root.dataset;
    this.form = { id: worksheet, version: Number(version), questions: this.all.map(({ question }) => question) };
  }

  questionOf(field: EventTarget | null): Question | undefined {
    return this.all.find((each) => each.field === field)?.question;
  }

  /** Shows the answers of a quarter; true if any of them was another. What is blank either way is left alone, since somebody may be typing. */
  show(sheet: Sheet, quarter: Quarter): boolean {
    let changed = false;
    for (const { question, field, printed } of this.all) {
      const text = answerOf(sheet, quarter, question.id);
      if (field.value !== text && (field.value.trim() !== "" || text !== "")) {
        const { value, selectionStart } = field;
        field.value = text;
        if (document.activeElement === field && selectionStart !== null) {
          const caret = caretIn(text, value.slice(0, selectionStart));
          field.setSelectionRange(caret, caret);
        }
        changed = true;
      }
      const words = question.answer === "day" && isDay(text) ? printDate(text) : text;
      if (printed !== null && printed.textContent !== words) printed.textContent = words;
    }
    return changed;
  }
}

/** Where to go on typing in a text that another tab has changed: behind the words that stood before the caret. */
function caretIn(text: string, before: string): number {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const word = /\S*$/.exec(line)?.[0] ?? "";
  for (const words of [before, line, word]) {
    const at = words === "" ? -1 : text.lastIndexOf(words);
    if (at >= 0) return at + words.length;
  }
  return Math.min(before.length, text.length);
}
