import type { AnswerKind } from "../../schema/worksheet.ts";
import { printDate } from "../../text/dates.ts";
import type { Quarter } from "../../text/quarter.ts";
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

/** Makes one answer of two that were made from `base`. */
type Join = (answer: AnswerKind, base: string, mine: string, theirs: string) => string;

/** Until `heard.ts` is there with a better way: both below one another, where both were changed. */
const bothWhole: Join = (_answer, base, mine, theirs) =>
  theirs === base || theirs === mine ? mine : mine === base ? theirs : `${mine}\n\n${theirs}`;

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
  join: Join = bothWhole;
  private pending = new Map<string, Pending>();
  /** A name that was given on this page and is not kept yet. */
  private pendingName: string | null = null;
  readonly store: WorksheetStore;
  readonly form: Form;

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

  /** Has an answer kept again that another tab wrote over; with what has been typed since. `instead` is what stands in its place. */
  typeAgain(quarter: Quarter, question: Question, instead: string, text: string): void {
    const key = `${quarter} ${question.id}`;
    const since = this.pending.get(key);
    if (since === undefined) this.pending.set(key, { quarter, question, base: instead, text });
    else since.text = this.join(question.answer, "", since.text, text);
  }

  /** The same for a name. */
  callAgain(name: string): void {
    this.pendingName ??= name;
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
      const both = question.answer === "day" ? text : this.join(question.answer, base, text, theirs);
      if (both !== text && theirs !== both)
        note = "Another tab wrote the same answer at the same time. Both texts are kept, one below the other.";
      if (question.answer === "day" && ![base, text, ""].includes(theirs))
        note = `Another tab chose ${printDate(theirs)} at the same time. The day chosen here stands.`;
      sheet = withAnswer(sheet, quarter, question.id, both);
    }
    return { sheet, note };
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
