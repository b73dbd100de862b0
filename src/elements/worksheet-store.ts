import { parseSheet, printSheet, type ReadSheet } from "../model/worksheet-file.ts";
import type { Form, Sheet } from "../model/worksheet.ts";

/** The one place where a worksheet's answers are kept: an entry in the browser's own storage, written when there is something to keep. */
export class WorksheetStore {
  readonly key: string;
  private readonly form: Form;

  constructor(form: Form) {
    this.form = form;
    this.key = `worksheet:${form.id}`;
  }

  /** The entry as it stands; "" where there is none, null where the browser keeps its storage closed. */
  text(): string | null {
    try {
      return localStorage.getItem(this.key) ?? "";
    } catch {
      return null;
    }
  }

  read(): ReadSheet {
    const text = this.text();
    return text === null || text === "" ? { sheet: new Map() } : parseSheet(this.form, text);
  }

  /** Whether the sheet is kept now. An empty one leaves nothing behind. */
  write(sheet: Sheet): boolean {
    try {
      if (sheet.size === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, printSheet(this.form, sheet));
      return true;
    } catch {
      return false;
    }
  }
}
