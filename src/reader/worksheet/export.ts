import { printDate } from "../../text/dates.ts";
import { daysAfter } from "../../text/calendar-day.ts";
import { nextReview, reviewCalendar, reviewDays } from "./calendar.ts";
import { parseSheet, printSheet } from "./file.ts";
import { sheetMarkdown } from "./markdown.ts";
import { mergedSheets } from "./merge.ts";
import { countOf, type Written } from "./answers.ts";
import type { UnsavedEdits } from "./unsaved-edits.ts";
import type { AtlasWorksheet } from "./atlas-worksheet.ts";
import { saveFile } from "../../dom/save-file.ts";
import { chosenFile } from "../local-files.ts";

const nothing = "There is nothing to save yet.";

/** Files are named by person and quarter, so that those of a team stay apart: `career-calibration-ann-lee-2026-Q4`. */
function fileNameOf({ fields, unsaved, quarter }: AtlasWorksheet): string {
  const name = unsaved.name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return [fields.form.id, name, quarter].filter((part) => part !== "").join("-");
}

function exported(root: AtlasWorksheet): void {
  const { form } = root.fields;
  const name = fileNameOf(root);
  const unreadable = unreadableIn(root.unsaved);
  if (unreadable !== null) {
    saveFile(`${name}-unreadable.txt`, "text/plain", unreadable);
    root.say("Saved as it is.");
  } else if (root.sheet.size === 0) root.say(nothing);
  else {
    saveFile(`${name}.json`, "application/json", `${printSheet(form, root.unsaved.written, root.dataset["schema"])}\n`);
    root.say(`Saved as a file: ${countOf(root.sheet)}.`);
  }
}

function markdown(root: AtlasWorksheet): void {
  const { form } = root.fields;
  if (root.sheet.size === 0) return root.say(nothing);
  saveFile(`${fileNameOf(root)}.md`, "text/markdown", sheetMarkdown(form, root.unsaved.written, root.dataset["title"] ?? ""));
  root.say(`Saved as Markdown: ${countOf(root.sheet)}.`);
}

/** What the browser keeps, letter by letter, where it cannot be read. */
const unreadableIn = ({ store }: UnsavedEdits): string | null => ("refused" in store.read() ? store.entry.text() : null);

/**
 * Takes over a name and a whole sheet, or nothing: false where the browser has no room for it. Where the browser keeps nothing anyway, the sheet
 * stands on the page like what is typed there.
 */
function takeOver({ unsaved, fields: { form } }: AtlasWorksheet, { name, sheet }: Written): boolean {
  const { store } = unsaved;
  if (unsaved.trouble === "" && store.entry.text() !== null) {
    if (!store.write({ name, sheet })) return false;
    Object.assign(unsaved, { name, sheet });
    return true;
  }
  unsaved.call(name);
  for (const [quarter, answers] of sheet) {
    for (const question of form.questions) unsaved.type(quarter, question, answers.get(question.id) ?? "");
  }
  return true;
}

/** All of a file is taken over, or nothing. */
async function imported(root: AtlasWorksheet): Promise<void> {
  const file = await chosenFile(root.find<HTMLInputElement>('.tools input[type="file"]'), "worksheet");
  if (file === null) return;
  const refuse = (why: string) => root.say(`${file.name} was not imported. ${why} Nothing was changed.`);
  if ("refused" in file) return refuse(file.refused);
  const read = parseSheet(root.fields.form, file.text);
  if ("refused" in read) return refuse(read.refused);
  root.sync();
  const own = root.unsaved.name;
  if (read.name !== "" && read.name !== own && (own !== "" || root.sheet.size > 0)) return refuse(ofSomebodyElse(read.name, own));
  const { sheet, added, doubled } = mergedSheets(root.fields.form, root.sheet, read.sheet);
  if (!takeOver(root, { name: read.name === "" ? own : read.name, sheet })) return refuse("This browser has no room for it.");
  root.sync();
  const news = added === 0 ? "everything in it was here already." : `${countOf(read.sheet)}.`;
  const both = doubled === 0 ? "" : " Where the file and this page differed, both texts are kept, one below the other.";
  root.say(`Imported ${file.name}: ${news}${both}`);
}

/** Why a file of another person is kept out of this sheet, and where it belongs. */
const ofSomebodyElse = (theirs: string, own: string): string =>
  own === ""
    ? `It holds the answers of ${theirs}, and the sheet here says no name. If that is you, write the name as it is there and import again; otherwise add the file to a team below.`
    : `It holds the answers of ${theirs}, and the sheet here is that of ${own}. Add it to a team below.`;

const reviewField = (root: AtlasWorksheet) => root.find<HTMLInputElement>('input[name="review"]');

/** Proposes a day. */
function review(root: AtlasWorksheet): void {
  const field = reviewField(root);
  if (field !== null && field.value === "") field.value = nextReview(root.today);
}

/** Days ahead that a first review may lie: ten years. Farther away it is a slip, and calendars end with the year 9999. */
const furthest = 3_653;

function calendar(root: AtlasWorksheet): void {
  const first = reviewField(root)?.value ?? "";
  if (first === "") return root.say("Choose a day for the first review.");
  if (first < root.today) return root.say(`${printDate(first)} is in the past. Choose a day from today on; no file was made.`);
  const last = daysAfter(root.today, furthest);
  if (first > last) return root.say(`${printDate(first)} is too far away. Choose a day up to ${printDate(last)}; no file was made.`);
  const days = reviewDays(first);
  const { title = "", page = "" } = root.dataset;
  const description = `Fill in your part before you meet. The worksheet: ${page}`;
  saveFile(
    `${root.fields.form.id}-reviews.ics`,
    "text/calendar",
    reviewCalendar({ days, title, description, address: page, now: new Date() }),
  );
  root.say(`Saved for your calendar: ${days.map(printDate).join(", ")}.`);
}

export { calendar, exported as export, imported as import, markdown, review };
