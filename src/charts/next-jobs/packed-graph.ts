import type { Listed, Near } from "../../neighbors/tables.ts";
import type { Graph } from "../../neighbors/neighbors.ts";

/**
 * Which occupations lie near each other, packed. Likeness is the same both ways, so each pair stands once, at its first row; the lists of
 * the nearest are put in order again from it.
 */
export interface GraphFile {
  /** By row: rows of the partners that come after it, each less the one before. */
  partners: number[][];
  /** By row: likeness with each of them, in hundredths. */
  likeness: number[][];
  /** By row: who lists the pair, a hexadecimal digit a partner: 1 O*NET and 2 the Bureau at the first, 4 and 8 at the second. */
  listed: string[];
  /** By row: how many are nearest. */
  lengths: number[];
  /** By row: where several are equally alike, how many of those left are skipped for the next: `position, skipped` in turn. */
  skips: number[][];
  /** O*NET's list of rows whose work is not rated, and the Bureau's hand in it: twice the row, and one more where it lists it, too. */
  byOnet: Partial<Record<number, number[]>>;
}

/** A pair as it is seen from one of the two. */
interface Seen {
  row: number;
  hundredths: number;
}

const hex = 16;

export function packGraph(slugs: readonly string[], { near, related }: Graph): GraphFile {
  const row = new Map(slugs.map((slug, index) => [slug, index]));
  const rowOf = (slug: string) => row.get(slug) ?? -1;
  const pairs = slugs.map(() => new Map<number, number>());
  for (const [slug, found] of near)
    for (const { slug: other, likeness } of found) {
      const [first, second] = [rowOf(slug), rowOf(other)].toSorted((a, b) => a - b) as [number, number];
      pairs[first]?.set(second, Math.round(100 * likeness));
    }
  const sorted = pairs.map((each) => [...each].toSorted(([a], [b]) => a - b));
  const flags = (from: number, to: number) => {
    const listed = near.has(slugs[from] ?? "") ? related.get(slugs[from] ?? "")?.get(slugs[to] ?? "") : undefined;
    return (listed?.onet === true ? 1 : 0) + (listed?.bls === true ? 2 : 0);
  };
  const partners = sorted.map((each, index) => each.map(([other], at) => other - (each[at - 1]?.[0] ?? index)));
  const likeness = sorted.map((each) => each.map(([, hundredths]) => hundredths));
  const seen = seenFrom({ partners, likeness });
  return {
    partners,
    likeness,
    listed: sorted.map((each, first) => each.map(([second]) => (flags(first, second) + 4 * flags(second, first)).toString(hex)).join("")),
    lengths: slugs.map((slug) => near.get(slug)?.length ?? 0),
    skips: slugs.map((slug, index) =>
      skipsOf(
        (near.get(slug) ?? []).map((each) => rowOf(each.slug)),
        seen[index] ?? [],
      ),
    ),
    byOnet: Object.fromEntries(
      slugs.flatMap((slug, index) => {
        const listed = [...(near.has(slug) ? [] : (related.get(slug) ?? []))];
        return listed.length === 0 ? [] : [[index, listed.map(([to, { bls }]) => 2 * rowOf(to) + (bls ? 1 : 0))]];
      }),
    ),
  };
}

/** All pairs of each row, the most alike first, then in the order of the rows. */
function seenFrom({ partners, likeness }: Pick<GraphFile, "partners" | "likeness">): Seen[][] {
  const seen = partners.map((): Seen[] => []);
  partners.forEach((gaps, first) => {
    let second = first;
    gaps.forEach((gap, at) => {
      second += gap;
      const hundredths = likeness[first]?.[at] ?? 0;
      seen[first]?.push({ row: second, hundredths });
      seen[second]?.push({ row: first, hundredths });
    });
  });
  return seen.map((each) => each.toSorted((a, b) => b.hundredths - a.hundredths || a.row - b.row));
}

function skipsOf(order: readonly number[], seen: readonly Seen[]): number[] {
  const left = seen.map(({ row }) => row);
  return order.flatMap((row, position) => {
    const skipped = left.indexOf(row);
    left.splice(skipped, 1);
    return skipped === 0 ? [] : [position, skipped];
  });
}

export function unpackGraph(slugs: readonly string[], file: GraphFile): Pick<Graph, "near" | "related"> {
  const slugAt = (row: number) => slugs[row] ?? "";
  const near = new Map<string, Near[]>();
  seenFrom(file).forEach((left, index) => {
    const length = file.lengths[index] ?? 0;
    if (length === 0) return;
    const skips = new Map<number, number>();
    const own = file.skips[index] ?? [];
    for (let at = 0; at < own.length; at += 2) skips.set(own[at] ?? 0, own[at + 1] ?? 0);
    const found = Array.from({ length }, (_, position): Near => {
      const [next] = left.splice(skips.get(position) ?? 0, 1);
      return { slug: slugAt(next?.row ?? -1), rank: position + 1, likeness: (next?.hundredths ?? 0) / 100 };
    });
    near.set(slugAt(index), found);
  });
  return { near, related: listsOf(slugs, file, near) };
}

function listsOf(slugs: readonly string[], file: GraphFile, near: ReadonlyMap<string, readonly Near[]>) {
  const related = new Map<string, Map<string, Listed>>();
  const note = (from: number, to: number, bits: number) => {
    const [own, other] = [slugs[from] ?? "", slugs[to] ?? ""];
    if (bits === 0 || !near.has(own)) return;
    const lists = related.get(own) ?? new Map<string, Listed>();
    lists.set(other, { onet: (bits & 1) !== 0, bls: (bits & 2) !== 0 });
    related.set(own, lists);
  };
  file.partners.forEach((gaps, first) => {
    let second = first;
    gaps.forEach((gap, at) => {
      second += gap;
      const bits = Number.parseInt(file.listed[first]?.[at] ?? "0", hex);
      note(first, second, bits & 3);
      note(second, first, bits >> 2);
    });
  });
  for (const [row, codes] of Object.entries(file.byOnet))
    related.set(slugs[Number(row)] ?? "", new Map(codes?.map((code) => [slugs[code >> 1] ?? "", { onet: true, bls: (code & 1) === 1 }])));
  return related;
}
