import { parseSheet, printSheet, type ReadSheet } from "./file.ts";
import type { Form, Sheet } from "./answers.ts";
import { BrowserEntry } from "../browser-entry.ts";

/** The one place where a worksheet's answers are kept: an entry of the browser, written when there is something to keep. */
export class WorksheetStore {
  readonly entry: BrowserEntry;
  private readonly form: Form;

  constructor(form: Form) {
    this.form = form;
    this.entry = new BrowserEntry(`worksheet:${form.id}`);
  }

  /** What is kept; an empty sheet where nothing is, or where the storage is closed. */
  read(): ReadSheet {
    const text = this.entry.text();
    return text === null || text === "" ? { sheet: new Map() } : parseSheet(this.form, text);
  }

  /** Whether the sheet is kept now. An empty one leaves nothing behind. */
  write(sheet: Sheet): boolean {
    return this.entry.write(sheet.size === 0 ? "" : printSheet(this.form, sheet));
  }
}
