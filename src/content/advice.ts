/** What Zod says of a value that it refuses, as far as advice is made from it. */
export interface Issue {
  code: string;
  message: string;
  /** What was expected, where it was of another type. */
  expected?: string;
  /** Fields that there are not. */
  keys?: readonly string[];
  /** A closed list. */
  values?: readonly unknown[];
  /** Ends of a range, of a number or of a length. */
  minimum?: number | bigint;
  maximum?: number | bigint;
  inclusive?: boolean;
  origin?: string;
  /** What is wrong with the name of a field. */
  issues?: readonly { message: string }[];
}

const typed: Readonly<Record<string, string>> = {
  string: "write words, in quotation marks where they look like a number or a list",
  number: "write a plain number, like 8000",
  int: "write a whole number, like 12",
  boolean: "write true or false",
  array: "write a list, each item on a line of its own after a hyphen",
  tuple: "write a list, each item on a line of its own after a hyphen",
  object: "write fields, each on a line of its own",
  record: "write names and their values, each on a line of its own",
};

const counted = (count: number | bigint | undefined, noun: string) => `${String(count)} ${noun}${Number(count) === 1 ? "" : "s"}`;

function ranged({ code, minimum, maximum, inclusive = true, origin = "" }: Issue): string {
  const isLow = code === "too_small";
  const end = isLow ? minimum : maximum;
  const most = isLow ? "at least" : "at most";
  if (origin === "array") return `write ${most} ${counted(end, "item")}`;
  if (origin === "string") return `write ${most} ${counted(end, "character")}`;
  return inclusive ? `write a number of ${most} ${String(end)}` : `write a number ${isLow ? "above" : "below"} ${String(end)}`;
}

/** What to write instead: the schema's own sentence, or, where Zod's would be for programmers, one in the words of this project. */
export function advice(issue: Issue): string {
  const { code, message, expected = "", keys = [], values = [], issues = [] } = issue;
  if (code === "unrecognized_keys") return `remove ${keys.join(", ")}: no such field; check the spelling against src/schema`;
  // The schemas' own sentences start with a small letter.
  if (!/^[A-Z]/.test(message)) return message;
  const options = [...message.matchAll(/'([^']+)'/g)].map(([, option]) => option);
  switch (code) {
    case "invalid_value":
      return `write one of: ${values.map(String).join(", ")}`;
    case "invalid_union":
      return options.length === 0 ? "write it in one of the forms that src/schema has" : `write one of: ${options.join(", ")}`;
    case "invalid_type":
      return typed[expected] ?? `write a value of the type ${expected}`;
    case "too_small":
    case "too_big":
      return ranged(issue);
    case "invalid_key":
      return issues[0]?.message ?? "write another name";
    default:
      return `write another value: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`;
  }
}
