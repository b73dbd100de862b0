import type { Assumptions } from "../../schema/assumption.ts";

/** What follows, by arithmetic alone, from what is assumed about a firm. Nobody's pay is cut, and no money appears or is lost. */
export interface Outcome {
  /** People who stay, and among them those who share what is saved. */
  stay: number;
  sharers: number;
  /** US dollars a year: pay of those who leave, what of it goes to those who stay, and the rest. */
  saved: number;
  given: number;
  other: number;
  payBillBefore: number;
  payBill: number;
  /** Pay of each who shares, US dollars a year. */
  paySharers: number;
  /** Its change in percent. */
  change: number;
}

export function outcomeOf({ people, pay, stay, share, sharers }: Assumptions): Outcome {
  const staying = (people * stay) / 100;
  const sharing = (staying * sharers) / 100;
  const saved = (people - staying) * pay;
  const given = (saved * share) / 100;
  const raise = given / sharing;
  return {
    stay: staying,
    sharers: sharing,
    saved,
    given,
    other: saved - given,
    payBillBefore: people * pay,
    payBill: staying * pay + given,
    paySharers: pay + raise,
    change: (100 * raise) / pay,
  };
}
