import type { AssumptionId, Assumptions } from "../../schema/assumption.ts";
import { outcomeOf } from "./firm.ts";
import { changeWords } from "./data.ts";
import { print } from "../../text/format-figure.ts";

const dollars = (value: number) => print(Math.round(value), "US dollars a year");
const people = (value: number) => print(Math.round(value), "people");

/** Who shares what is saved, as a subject: `all who stay`, `10 of every 100 who stay`. */
const sharersWords = (sharers: number) => (sharers === 100 ? "all who stay" : `${sharers} of every 100 who stay`);

/** A part of what is saved: `half of what is saved`. */
function partWords(share: number): string {
  if (share === 0) return "none of what is saved";
  if (share === 50) return "half of what is saved";
  return share === 100 ? "all that is saved" : `${share}% of what is saved`;
}

/** What each slider says of its value. */
export const assumptionWords: Readonly<Record<AssumptionId, (value: number) => string>> = {
  people: (value) => `${people(value)} people before`,
  pay: (value) => `${dollars(value)} a year each, before`,
  stay: (value) => (value === 100 ? "everybody stays" : `${value} of every 100 stay`),
  share: (value) => `${partWords(value)} goes to those who stay`,
  sharers: (value) => `${sharersWords(value)} share it`,
};

export const assumptionLabels: Readonly<Record<AssumptionId, string>> = {
  people: "People",
  pay: "Pay",
  stay: "How many stay",
  share: "What they get of the savings",
  sharers: "Who shares it",
};

/** What follows from the assumptions, in words. It says "if" throughout: nothing here is a forecast. */
export function headcountSentence(assumed: Assumptions): string {
  const { pay, stay, share, sharers } = assumed;
  const { payBill, payBillBefore, paySharers, other, change } = outcomeOf(assumed);
  const firm = `a firm of ${people(assumed.people)} people paid ${dollars(pay)} a year each`;
  if (stay === 100) return `Assumed: ${firm}. If everybody stays, nothing is saved and no pay changes.`;
  const fall = changeWords((100 * (payBillBefore - payBill)) / payBillBefore).slice(1);
  const bill =
    payBill === payBillBefore ? `The pay bill stays at ${dollars(payBill)}` : `The pay bill falls by ${fall}, to ${dollars(payBill)}`;
  const rest = other === 0 ? "nothing is left for other things" : `${dollars(other)} a year goes to other things`;
  const start = `Assumed: ${firm}. If ${stay} of every 100 stay and ${partWords(share)} goes to`;
  if (share === 0) return `${start} them, their pay does not change. ${bill}; ${rest}.`;
  return `${start} ${sharersWords(sharers)}, each of these is paid ${dollars(paySharers)} (${changeWords(change)}). ${bill}; ${rest}.`;
}
