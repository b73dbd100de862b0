/** A skill or an area of knowledge over all occupations. */
export interface Trait {
  name: string;
  /** By slug, from 1 to 5; 3 is "important". Occupations without ratings are left out. */
  importance: ReadonlyMap<string, number>;
  mean: number;
  deviation: number;
}

export function traitOf(name: string, importance: ReadonlyMap<string, number>): Trait {
  const all = [...importance.values()];
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const deviation = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length);
  return { name, importance, mean, deviation };
}
