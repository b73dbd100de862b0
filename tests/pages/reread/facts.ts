import { findAll, named, termsOf, textOf, type Element } from "./html.ts";

/** A term of a list of facts: its value and the smaller remarks below it. */
interface Fact {
  value: string;
  remarks: string[];
}

export type Facts = ReadonlyMap<string, Fact>;

export function factsOf(list: Element): Facts {
  return new Map(
    termsOf(list).map(([term, said]) => [
      term,
      { value: textOf(said, named("small")), remarks: findAll(said, named("small")).map((small) => textOf(small)) },
    ]),
  );
}
