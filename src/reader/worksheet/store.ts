import { parseSheet, printSheet, type ReadSheet } from "./file.ts";
import type { Form, Written } from "./answers.ts";
import { BrowserEntry } from "../browser-entry.ts";

/** The one place where a worksheet's answers are kept: an entry of the browser, written when there is something to keep. */
export class WorksheetStore {
  readonly entry: BrowserEntry;
  private readonly form: Form;

  constructor(form: Form) {
    this.form = form;
    this.entry = new BrowserEntry(`worksheet:${form.id}`);
  }

  /** What an entry holds. */
  parse(text: string | null): ReadSheet {
    return text === null || text === "" ? { name: "", sheet: new Map() } : parseSheet(this.form, text);
  }

  /** What is kept; an empty sheet where nothing is, or where the storage is closed. */
  read(): ReadSheet {
    return this.parse(this.entry.text());
  }

  /** Whether it is kept now. An empty sheet without a name leaves nothing behind. */
  write(written: Written): boolean {
    return this.entry.write(written.sheet.size === 0 && written.name === "" ? "" : printSheet(this.form, written));
  }
}
