import { expect, it } from "vitest";
import { readEntry, type Entry } from "../../content/library.ts";
import { atlas, library } from "../../project.test-data.ts";
import { fileMutations, schemaFields, type Mutation } from "./file-mutations.test-data.ts";
import { checkQuestionSheets } from "./question-sheets.ts";
import { check } from "./references.ts";

/** Mutations that are no mistakes, by their names, and why. */
const allowed: Readonly<Record<string, string>> = {
  "charts.scenarios.*.id: constructor": "a scenario has an id of its own, which nothing else names",
  "charts.scenarios.*.id: no-such-thing-anywhere": "a scenario has an id of its own, which nothing else names",
};

const mutations = fileMutations();

/** What is said of each mutation that the file's schema refuses; the rest is taken as far as the file alone shows. */
const read = mutations.map((mutation) => {
  const { collection, file, id, text } = mutation;
  return { mutation, result: readEntry(collection, file, id, text) };
});

/** What is said of mutations across files. Each round changes a file once, so that what is said of a file is said of its mutation. */
function across(taken: typeof read): Map<Mutation, string[]> {
  const said = new Map<Mutation, string[]>();
  let rest = taken;
  while (rest.length > 0) {
    const round = new Map(rest.map((each) => [each.mutation.file, each]));
    const changed = { ...library };
    for (const { mutation, result } of round.values())
      if (!Array.isArray(result))
        Object.assign(changed, {
          [mutation.collection]: new Map<string, Entry>([
            ...(changed[mutation.collection] as ReadonlyMap<string, Entry>),
            [mutation.id, result],
          ]),
        });
    const problems = [...check(changed, atlas), ...checkQuestionSheets(changed)];
    for (const [file, { mutation }] of round)
      said.set(
        mutation,
        problems.filter((problem) => problem.file === file).map(({ message }) => message),
      );
    rest = rest.filter((each) => !said.has(each.mutation));
  }
  return said;
}

it("covers every field of every schema", () => {
  const covered = new Set(mutations.map(({ name }) => name.split(": ")[0]));
  expect(schemaFields().filter((field) => !covered.has(field))).toEqual([]);
});

it("lets none pass without a word", () => {
  const taken = read.filter(({ result }) => !Array.isArray(result));
  const passed = [...across(taken)].filter(([, messages]) => messages.length === 0).map(([{ name }]) => name);
  expect(passed.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

it("says of each where it is and what to write, and of nothing else", () => {
  const refused = read.flatMap(({ mutation, result }) => (Array.isArray(result) ? [{ mutation, problems: result }] : []));
  expect(refused.length).toBeGreaterThan(1_000);
  const strange = refused.filter(({ mutation, problems }) => problems.length > 1 || problems.some(({ file }) => file !== mutation.file));
  expect(strange.map(({ mutation, problems }) => [mutation.name, problems.map(({ message }) => message)])).toEqual([]);
  const dumb = refused.flatMap(({ mutation, problems }) =>
    problems
      .filter(({ message }) => !/^(?:write|remove|mend|name|ask|give|list|point) /.test(message))
      .map(({ message }) => `${mutation.name} -> ${message}`),
  );
  expect(dumb).toEqual([]);
});
