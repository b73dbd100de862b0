import { readAtlas } from "../src/atlas/atlas.ts";
import { neighborhoodOf } from "../src/neighbors/tables.ts";
import { rules } from "../src/neighbors/rules.ts";
import { neighborsOf, precisionAtTen } from "../src/neighbors/neighbors.ts";

/** `npm run neighbors:evaluate`: how well likeness agrees with O*NET's own list, and what the rules leave of it. */
const atlas = readAtlas(process.cwd());
const known = neighborhoodOf(atlas.rows);
const { precision, occupations } = precisionAtTen(known);
const all = atlas.occupations.map((occupation) => neighborsOf(occupation, atlas.bySlug, known));
const count = (test: (neighbors: (typeof all)[number]) => boolean) => all.filter(test).length;

console.log(`precision at ten against O*NET's list: ${precision.toFixed(3)} over ${occupations} occupations`);
console.log(`by O*NET's list alone: ${count(({ by }) => by === "onet")}, by nothing: ${count(({ by }) => by === "nothing")}`);
console.log(
  `none shown: ${count(({ found }) => found === 0)}, of these kept back by rules: ${count(({ found, excluded }) => found === 0 && excluded.size > 0)}`,
);
console.log(`five shown: ${count(({ shown }) => shown.length === 5)}`);
for (const id of Object.keys(rules) as (keyof typeof rules)[])
  console.log(`rule ${id}: keeps back ${all.reduce((sum, { excluded }) => sum + (excluded.get(id) ?? 0), 0)} pairs`);
