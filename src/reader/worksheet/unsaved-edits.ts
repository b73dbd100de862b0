import { printDate } from "../../text/dates.ts";
import type { Quarter } from "../../text/quarter.ts";
import { joinedAnswer, lostAnswers } from "./merge.ts";
import { answerOf, tidyName, withAnswer, type Form, type Question, type Sheet, type Written } from "./answers.ts";
import { WorksheetStore } from "./store.ts";

/** An answer that was given on this page and is not kept yet. */
interface Pending {
  quarter: Quarter;
  question: Question;
  /** What was kept when it was begun. */
  base: string;
  text: string;
}

const unsaved =
  "This browser does not keep what you write here: its storage is closed or full. Your answers stand on this page until you leave it; save them as a file.";

/**
 * The answers as this page knows them: those that the browser keeps, and upon them those that it has not taken yet. Before each write the
 * store is read again, so that two tabs never write over each other.
 */
export class UnsavedEdits {
  sheet: Sheet = new Map();
  name = "";
  /** What is wrong with the storage, for the reader. */
  trouble = "";
  private pending = new Map<string, Pending>();
  /** A name that was given on this page and is not kept yet. */
  private pendingName: string | null = null;
  private readonly store: WorksheetStore;
  private readonly form: Form;

  constructor(form: Form) {
    this.form = form;
    this.store = new WorksheetStore(form);
  }

  get key(): string {
    return this.store.entry.key;
  }

  /** Whether there are answers that the browser has not taken. */
  get hasUnsaved(): boolean {
    return this.pending.size > 0 || this.pendingName !== null;
  }

  get written(): Written {
    return { name: this.name, sheet: this.sheet };
  }

  call(name: string): void {
    this.pendingName = tidyName(name);
  }

  /**
   * Another tab changed the entry. What this tab had written, and the other wrote over before it could have read it, is typed again as it were.
   * Locks would not do: they say who may write, and not when a write is seen by other tabs; and what is kept as a page is left cannot wait for one.
   */
  heard(before: string | null, after: string | null): void {
    const [was, now] = [this.store.parse(before), this.store.parse(after)];
    if ("refused" in was || "refused" in now) return;
    if (this.name !== was.name && was.name === now.name) this.pendingName ??= this.name;
    for (const { quarter, question, instead, text } of lostAnswers(this.form, this.sheet, was.sheet, now.sheet)) {
      const key = `${quarter} ${question.id}`;
      if (!this.pending.has(key)) this.pending.set(key, { quarter, question, base: instead, text });
    }
  }

  type(quarter: Quarter, question: Question, text: string): void {
    const key = `${quarter} ${question.id}`;
    const base = this.pending.get(key)?.base ?? answerOf(this.sheet, quarter, question.id);
    this.pending.set(key, { quarter, question, base, text });
  }

  /** Reads what is kept, adds what was typed and keeps both. Says so where another tab wrote the same answer at the same time. */
  sync(): string {
    const stored = this.store.read();
    if ("refused" in stored) {
      this.trouble = `What this browser keeps of the worksheet cannot be read. ${stored.refused} It is left as it is, and new answers are not kept: save it as a file, then delete everything.`;
      this.sheet = this.withPending(new Map()).sheet;
      this.name = this.pendingName ?? "";
      return "";
    }
    const { sheet, note } = this.withPending(stored.sheet);
    const name = this.pendingName ?? stored.name;
    const kept = !this.hasUnsaved || this.store.write({ name, sheet });
    this.sheet = sheet;
    this.name = name;
    this.trouble = kept ? "" : unsaved;
    if (kept) this.settle();
    return note;
  }

  /** Nothing is left to be kept. */
  private settle(): void {
    this.pending.clear();
    this.pendingName = null;
  }

  /** What is kept, with what was typed on this page. */
  private withPending(kept: Sheet): { sheet: Sheet; note: string } {
    let sheet = kept;
    let note = "";
    for (const { quarter, question, base, text } of this.pending.values()) {
      const theirs = answerOf(kept, quarter, question.id);
      const both = question.answer === "day" ? text : joinedAnswer(question.answer, base, text, theirs);
      if (both !== text && theirs !== both)
        note = "Another tab wrote the same answer at the same time. Both texts are kept, one below the other.";
      if (question.answer === "day" && ![base, text, ""].includes(theirs))
        note = `Another tab chose ${printDate(theirs)} at the same time. The day chosen here stands.`;
      sheet = withAnswer(sheet, quarter, question.id, both);
    }
    return { sheet, note };
  }

  /**
   * Takes over a name and a whole sheet, or nothing: false where the browser has no room for it. Where the browser keeps nothing anyway, the sheet
   * stands on the page like what is typed there.
   */
  take({ name, sheet }: Written): boolean {
    if (this.trouble === "" && this.store.entry.text() !== null) {
      if (!this.store.write({ name, sheet })) return false;
      this.sheet = sheet;
      this.name = name;
      return true;
    }
    this.call(name);
    for (const [quarter, answers] of sheet) {
      for (const question of this.form.questions) this.type(quarter, question, answers.get(question.id) ?? "");
    }
    return true;
  }

  /** What the browser keeps, letter by letter, where it cannot be read. */
  get unreadable(): string | null {
    return "refused" in this.store.read() ? this.store.entry.text() : null;
  }

  /** Forgets everything; true if nothing is left. */
  forget(): boolean {
    this.settle();
    this.sheet = new Map();
    this.name = "";
    this.trouble = "";
    return this.store.write(this.written) ? this.store.entry.text() === "" : this.store.entry.text() === null;
  }
}
