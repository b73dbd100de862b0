import type { Consumer, Result } from "./consumer.ts";

/** One line of the page about consumers. */
export interface Row {
  kind: string;
  consumer: Pick<Consumer, "name" | "given" | "ours" | "heldBy">;
  /** Not known where a command is absent. */
  version: string | undefined;
  result: Result;
}

const head = `# What others do with our files

Printed by \`npm run consumers\`, which gives the built site to programs that nobody here wrote, each at a version, and asserts what its user gets.
Those among the project's own packages are tried by \`npm test\` too (\`tests/consumers/consumers.test.ts\`).
`;

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();

function whatItDoes({ consumer, result }: Row): string {
  const says = result.printed.length === 0 ? "" : ` It prints: “${[...new Set(result.printed)].slice(0, 2).join("”, “")}”.`;
  if (result.state === "absent") return "not on the machine of this run";
  if (result.state === "failed") return `fails, given ${result.file ?? consumer.given}: ${result.words}${says}`;
  return `${consumer.given}: ${result.words}.${says}`;
}

/** The page: a table for each kind of files. */
export const printed = (rows: readonly Row[]): string =>
  `${head}
${[...Map.groupBy(rows, ({ kind }) => kind)]
  .map(([kind, all]) => {
    const lines = all.map((row) => {
      const { consumer, version } = row;
      return `| ${[`\`${consumer.name}\` ${version ?? ""}`, whatItDoes(row), consumer.ours, consumer.heldBy].map(cell).join(" | ")} |`;
    });
    return `## ${kind}\n\n| consumer | what its user gets | what we do | test, beside this run |\n|---|---|---|---|\n${lines.join("\n")}\n`;
  })
  .join("\n")}`;
