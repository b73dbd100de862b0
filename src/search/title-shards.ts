import type { Atlas } from "../atlas/atlas.ts";
import { partTitles } from "./part-titles.ts";
import { isStopWord } from "../text/stop-words.ts";
import { nameKey, unshownKeys } from "../text/other-names.ts";
import { wordsOf } from "../text/normalize-words.ts";

/** `/data/titles/<start>.json`: formal titles whose rarest word lies from `start` up to the next shard's, by row of the occupation. */
export interface TitleShard {
  /** Titles of parts of the occupation, joined by `|`, each after its code and a space. */
  parts: Record<number, string>;
  /** Titles that people report, joined by `|`. */
  reported: Record<number, string>;
  /** Further titles. */
  alternate: Record<number, string>;
}

interface FormalTitle {
  title: string;
  /** Its rarest word: whoever means the title types it. */
  rarest: string;
  /** Row of the occupation. */
  row: number;
  kind: keyof TitleShard;
  /** Of a part. */
  code?: string;
}

/** Titles in one shard, about: small enough for a query to load a few, large enough to compress. */
const shardSize = 750;
/** How many first letters of the rarest word decide on the shard; more where so many begin alike that they would not fit into one. */
const startLength = 3;

/**
 * O*NET's titles in shards, by the beginning of their rarest word. In one file they would be 160 kB; a query loads only the shards of its words,
 * and only where the hand-kept and official titles do not answer it.
 */
export function titleShards(atlas: Atlas): Map<string, TitleShard> {
  const { occupations, everyday, rows } = atlas;
  const rowOf = new Map(occupations.map(({ slug }, row) => [slug, row]));
  const known = new Set([
    ...occupations.map(({ slug, title }) => `${slug} ${nameKey(title)}`),
    ...everyday.flatMap(({ title, slugs }) => slugs.map((slug) => `${slug} ${nameKey(title)}`)),
  ]);
  const unshown = unshownKeys(everyday);
  const fresh = ({ slug, title }: { slug: string; title: string }) => {
    const key = `${slug} ${nameKey(title)}`;
    const isFresh = !known.has(key) && !unshown.has(nameKey(title));
    known.add(key);
    return isFresh;
  };
  const titles = [
    // First: most are among the reported titles as well, which do not lead to the part.
    ...partTitles(atlas)
      .filter(fresh)
      .map((part) => ({ ...part, kind: "parts" as const })),
    ...rows["reported-titles"].filter(fresh).map((row) => ({ ...row, kind: "reported" as const })),
    ...rows["alternate-titles"].filter(fresh).map((row) => ({ ...row, kind: "alternate" as const })),
  ];
  const uses = new Map<string, number>();
  for (const { title } of titles) for (const word of new Set(wordsOf(title))) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarestWord = (title: string) =>
    wordsOf(title)
      .filter((word) => word.length > 2 && !isStopWord(word))
      .reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? Infinity) ? b : a), "");
  const formal = titles
    .map(({ slug, title, kind, ...part }): FormalTitle => ({ ...part, title, rarest: rarestWord(title), row: rowOf.get(slug) ?? -1, kind }))
    .filter(({ rarest }) => rarest !== "");

  const shards = new Map<string, TitleShard>();
  let shard: TitleShard | undefined;
  let count = 0;
  for (const [start, members] of byStart(formal).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (shard === undefined || count + members.length > shardSize) {
      shards.set(start, (shard = { parts: {}, reported: {}, alternate: {} }));
      count = 0;
    }
    for (const { title, row, kind, code } of members) {
      const text = code === undefined ? title : `${code} ${title}`;
      shard[kind][row] = [...(shard[kind][row]?.split("|") ?? []), text].join("|");
    }
    count += members.length;
  }
  return shards;
}

/** Titles by the beginning of their rarest word; by more of its letters where a shard would not hold them. A word is never parted. */
function byStart(titles: readonly FormalTitle[], length = startLength): [start: string, members: readonly FormalTitle[]][] {
  return [...Map.groupBy(titles, ({ rarest }) => rarest.slice(0, length))].flatMap(([start, members]) =>
    members.length > shardSize && members.some(({ rarest }) => rarest.length > length) ? byStart(members, length + 1) : [[start, members]],
  );
}
