/**
 * A number with its thousands set off, and at most three decimals: `2,832,100`, `-0.5`. By hand, because a browser takes 30 ms to make its
 * first `Intl.NumberFormat`, which is longer than all else that a live chart does to begin.
 */
export function grouped(value: number): string {
  const [whole = "", decimals] = String(Number(value.toFixed(3))).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
