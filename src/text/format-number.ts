/**
 * A number with its thousands set off, and at most three decimals: `2,832,100`, `-0.5`. By hand, because a browser takes 30 ms to make its
 * first `Intl.NumberFormat`, which is longer than all else that a live chart does to begin.
 */
export function grouped(value: number): string {
  const [whole = "", decimals] = String(Number(value.toFixed(3))).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** Words as they begin a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words as they stand within a sentence. */
export const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A title within a sentence: `registered nurses`; what starts with capitals (EMTs) keeps them. */
export const titleInSentence = (title: string): string => (/^[A-Z][a-z]/.test(title) ? uncapital(title) : title);
