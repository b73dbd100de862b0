const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number that counts things in front of the reader, as a word; beyond twelve it is no longer counted. */
export const numeral = (count: number): string => numerals[count] ?? "more than twelve";
