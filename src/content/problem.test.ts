import { describe, expect, it } from "vitest";
import { ContentError, printProblem, printProblems } from "./problem.ts";

describe("printProblem", () => {
  it("gives place, field, advice and finding, as far as they are known", () => {
    expect(printProblem({ file: "a.csv", line: 3, field: "x", message: "write a number", found: "b" })).toBe(
      'a.csv:3 x: write a number (found "b")',
    );
    expect(printProblem({ file: "a.csv", message: "add it" })).toBe("a.csv: add it");
  });

  it("shows quotation marks and line ends as they were typed, and cuts long findings", () => {
    expect(printProblem({ file: "a", message: "m", found: 'x"\n' })).toBe('a: m (found "x\\"\\n")');
    expect(printProblem({ file: "a", message: "m", found: "y".repeat(200) })).toBe(`a: m (found "${"y".repeat(80)}…")`);
  });
});

describe("printProblem of what is wrong in several places", () => {
  it("counts the others", () => {
    const problem = { file: "a.csv", line: 3, message: "m", found: "x" };
    expect(printProblem({ ...problem, more: 1 })).toBe('a.csv:3: m (found "x"); the same in 1 more place');
    expect(printProblem({ ...problem, more: 38 })).toBe('a.csv:3: m (found "x"); the same in 38 more places');
  });
});

describe("printProblems", () => {
  it("counts them and puts them in the order of their places, line 3 before line 20", () => {
    const problems = [
      { file: "b.csv", message: "m" },
      { file: "a.csv", line: 20, message: "m" },
      { file: "a.csv", line: 3, message: "m" },
    ];
    expect(printProblems(problems)).toBe("3 problems in the content:\n  a.csv:3: m\n  a.csv:20: m\n  b.csv: m");
    expect(new ContentError(problems.slice(0, 1)).message).toBe("1 problem in the content:\n  b.csv: m");
  });
});
