/** Something wrong in the content, said so that its author can mend it. */
export interface Problem {
  /** Path from the project's root, for example `content/tables/exposure.csv`. */
  file: string;
  /** Line, counted from 1, where it is known. */
  line?: number;
  /** Column of a table or field of a file. */
  field?: string;
  /** What to write instead: an imperative sentence without a full stop. */
  message: string;
  /** What stood there. */
  found?: string;
  /** In how many more places the same is wrong: once the cause is mended, they are. */
  more?: number;
}

/** `content/tables/exposure.csv:3 karpathy: write a plain number (found "0,31")` */
export function printProblem({ file, line, field, message, found, more = 0 }: Problem): string {
  const address = line === undefined ? file : `${file}:${line}`;
  const where = field === undefined ? address : `${address} ${field}`;
  const places = more === 0 ? "" : `; the same in ${more} more ${more === 1 ? "place" : "places"}`;
  return `${where}: ${message}${found === undefined ? "" : ` (found ${quote(found)})`}${places}`;
}

/** All problems in the order of their places, one a line, under a line that counts them. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(printProblem).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return [`${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the content:`, ...lines].join("\n  ");
}

/** Thrown when the content cannot be used; its message lists every problem. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(printProblems(problems));
    this.problems = problems;
  }
}

const longest = 80;

function quote(found: string): string {
  return JSON.stringify(found.length > longest ? `${found.slice(0, longest)}…` : found);
}
