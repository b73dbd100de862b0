import styles from "./columns.css?url";
import { loadStyles } from "../../dom/load-styles.ts";
import { element } from "../../dom/element.ts";
import { printDate } from "../../text/dates.ts";
import { quarterName } from "../../text/quarter.ts";
import { answerOf, quartersOf, type Form, type Sheet } from "./answers.ts";

/** Shows the quarters side by side, question by question, where there are at least two. */
export function compareQuarters(section: HTMLElement, form: Form, sheet: Sheet): void {
  loadStyles(styles);
  const quarters = quartersOf(sheet);
  section.hidden = quarters.length < 2;
  const list = section.querySelector(".beside");
  if (list === null) return;
  const rows = form.questions.flatMap(({ id, ask, answer }) => {
    const answers = quarters.map((quarter) => ({ quarter, text: answerOf(sheet, quarter, id) }));
    if (answers.every(({ text }) => text === "")) return [];
    const columns = answers.map(({ quarter, text }) => {
      const words =
        text === "" ? element("dd", "missing", "Nothing written") : element("dd", "", answer === "day" ? printDate(text) : text);
      return element("div", "", element("dt", "", quarterName(quarter)), words);
    });
    return [element("div", "", element("h3", "", ask), element("dl", "", ...columns))];
  });
  list.replaceChildren(...(section.hidden ? [] : rows));
}
