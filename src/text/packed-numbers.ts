/** The letter of zero; the one before the digits stands for what is missing. */
const zero = 0x30;
const missing = "-";

/** Whole numbers from 0 to a few hundred as a text of one letter each: what compresses best. */
export const packed = (values: readonly (number | null)[]): string =>
  values.map((value) => (value === null ? missing : String.fromCodePoint(zero + value))).join("");

export const unpacked = (text: string): (number | null)[] =>
  [...text].map((letter) => (letter === missing ? null : (letter.codePointAt(0) ?? NaN) - zero));
