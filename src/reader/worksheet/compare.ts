import { printDate } from "../../text/dates.ts";
import { quarterName } from "../../text/quarter.ts";
import { answerOf, quartersOf, type Form, type Sheet } from "./answers.ts";

/** Lays the quarters side by side, question by question; with fewer than two there is nothing to lay. */
export function compareQuarters(section: HTMLElement, form: Form, sheet: Sheet): void {
  const quarters = quartersOf(sheet);
  section.hidden = quarters.length < 2;
  const list = section.querySelector(".beside");
  if (list === null) return;
  const rows = form.questions.flatMap(({ id, ask, answer }) => {
    const answers = quarters.map((quarter) => ({ quarter, text: answerOf(sheet, quarter, id) }));
    if (answers.every(({ text }) => text === "")) return [];
    const row = document.createElement("div");
    const columns = document.createElement("dl");
    row.append(element("h3", ask), columns);
    for (const { quarter, text } of answers) {
      const column = document.createElement("div");
      const words = text === "" ? element("dd", "Nothing written", "missing") : element("dd", answer === "day" ? printDate(text) : text);
      column.append(element("dt", quarterName(quarter)), words);
      columns.append(column);
    }
    return [row];
  });
  list.replaceChildren(...(section.hidden ? [] : rows));
}

function element(name: string, text: string, kind?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind !== undefined) made.className = kind;
  return made;
}
