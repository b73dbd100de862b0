import { parseArgs } from "node:util";

const usage = "npm run bench, npm run bench -- --against FOLDER|ADDRESS or npm run bench -- --growth 1000,3000";

/** What the bench is asked for. Refuses in one sentence what it does not know. */
export function readArguments(args: readonly string[]): { against?: string | undefined; growth?: readonly number[] | undefined } {
  const { against, growth } = parse(args);
  const counts = growth?.split(",").map(Number);
  if (counts?.some((count) => !Number.isInteger(count) || count < 1) === true)
    throw new Error(`--growth ${growth ?? ""}: name whole numbers of occupations, like 1000,3000.`);
  return { against, growth: counts };
}

function parse(args: readonly string[]): { against?: string; growth?: string } {
  try {
    return parseArgs({ args: [...args], options: { against: { type: "string" }, growth: { type: "string" } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split(". ")[0] : "The arguments are not known"}: write ${usage}.`);
  }
}
