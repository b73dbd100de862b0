import { editDistance } from "../text/edit-distance.ts";
import { soundOf } from "../text/normalize-words.ts";

/** A word that may be meant, and how likely that is: 1 for the word itself. */
export interface Guess {
  word: string;
  factor: number;
  corrected: boolean;
}

interface Known {
  word: string;
  sound: string;
  /** One bit for each letter in it: words that share few letters are not compared further. */
  letters: number;
  uses: number;
}

/** Words that names are made of, and what a mistyped one may have meant. */
export class Vocabulary {
  private readonly words = new Map<string, Known>();
  private readonly guesses = new Map<string, Guess[]>();

  add(word: string): void {
    const known = this.words.get(word);
    if (known === undefined) this.words.set(word, { word, sound: soundOf(word), letters: letterBits(word), uses: 1 });
    else known.uses += 1;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Words that start with a beginning of at least two letters, the most used first. */
  startingWith(start: string, limit: number): string[] {
    if (start.length < 2) return [];
    return [...this.words.values()]
      .filter(({ word }) => word.startsWith(start) && word !== start)
      .toSorted((a, b) => b.uses - a.uses)
      .slice(0, limit)
      .map(({ word }) => word);
  }

  /** Known words near an unknown one, the likeliest first; short words and those with figures are never corrected. */
  near(word: string): Guess[] {
    if (word.length < 4 || /\d/.test(word)) return [];
    let guesses = this.guesses.get(word);
    if (guesses === undefined) this.guesses.set(word, (guesses = this.search(word)));
    return guesses;
  }

  /** Two known words that were written as one: truckdriver -> truck driver. */
  private split(word: string): [string, string] | null {
    for (let cut = word.length - 3; cut >= 3; cut -= 1) {
      const [start, end] = [word.slice(0, cut), word.slice(cut)];
      if ((this.words.get(start)?.uses ?? 0) > 2 && (this.words.get(end)?.uses ?? 0) > 2) return [start, end];
    }
    return null;
  }

  /** Neighbors written apart that are one known word: fire fighter -> firefighter. */
  joined(words: readonly string[]): string[] {
    const made: string[] = [];
    for (const word of words) {
      const last = made.at(-1);
      if (last !== undefined && this.has(last + word)) made[made.length - 1] = last + word;
      else made.push(word);
    }
    return made;
  }

  /** The word, or the two known ones that it may have been made of. */
  parts(word: string): string[] {
    return this.has(word) || word.length < 7 ? [word] : (this.split(word) ?? [word]);
  }

  private search(word: string): Guess[] {
    const allowed = word.length >= 11 ? 3 : word.length >= 7 ? 2 : 1;
    const sound = soundOf(word);
    const letters = letterBits(word);
    const found: { word: string; cost: number }[] = [];
    for (const known of this.words.values()) {
      if (known.word.length < 4) continue;
      const alike = known.sound === sound && sound.length >= 3;
      const most = alike ? 3 : allowed;
      if (Math.abs(known.word.length - word.length) > most || countBits(known.letters ^ letters) > 2 * most) continue;
      const distance = editDistance(word, known.word);
      if (distance > most) continue;
      // A typo rarely changes the first letter, and oftener leaves one out than takes one for another; used words are likelier.
      const first = known.word[0] === word[0] || alike ? 0 : 0.6;
      if (first > 0 && word.length < 6) continue;
      const longer = known.word.length > word.length ? 0.25 : 0;
      found.push({ word: known.word, cost: distance * (alike ? 0.6 : 1) + first - longer - Math.min(0.6, Math.log10(known.uses) * 0.3) });
    }
    return found
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, 4)
      .map(({ word: meant, cost }) => ({ word: meant, factor: Math.max(0.4, 0.88 - 0.12 * Math.max(0, cost)), corrected: true }));
  }
}

function letterBits(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << ((word.charCodeAt(index) - 97) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
