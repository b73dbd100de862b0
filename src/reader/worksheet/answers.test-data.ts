import type { Quarter } from "../../text/quarter.ts";
import type { Form, Sheet } from "./answers.ts";

/** A small worksheet for tests. */
export const form: Form = {
  id: "trial",
  version: 2,
  questions: [
    { id: "did", ask: "What did you do?", answer: "words" },
    { id: "step", ask: "What is next?", answer: "words" },
    { id: "step-by", ask: "By which day?", answer: "day" },
  ],
};

export const sheetOf = (quarters: Partial<Record<Quarter, Record<string, string>>>): Sheet =>
  new Map(Object.entries(quarters).map(([quarter, answers]) => [quarter as Quarter, new Map(Object.entries(answers ?? {}))]));

export const plainOf = (sheet: Sheet) => Object.fromEntries([...sheet].map(([quarter, answers]) => [quarter, Object.fromEntries(answers)]));
