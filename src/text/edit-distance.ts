/** Number of insertions, deletions, replacements and swaps of neighbors that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, replaced, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Nobody meant an id of so many characters. */
const longestId = 200;

/** `; did you mean plumbers` where one of the known ids is close to the one found, else nothing. */
export function didYouMean(id: string, known: Iterable<string>): string {
  if (id.length > longestId) return "";
  let best: string | undefined;
  let least = Math.max(2, Math.floor(id.length / 4)) + 1;
  for (const other of known) {
    // As many letters at least are missing or too many.
    if (Math.abs(id.length - other.length) >= least) continue;
    const distance = editDistance(id, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best === undefined ? "" : `; did you mean ${best}`;
}
