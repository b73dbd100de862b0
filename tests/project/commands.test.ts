import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const documents = [...readdirSync(".").filter((file) => file.endsWith(".md")), ...readdirSync("docs").map((file) => `docs/${file}`)];

/** Commands in blocks of shell code, and those in a line of text that start with a program's name. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/```(?:sh|bash|shell|console)\n([\s\S]*?)```/g)].flatMap(([, code = ""]) => code.split("\n"));
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, code = ""]) => code);
  return [...blocks, ...inline]
    .flatMap((line) => line.replace(/^\$ /, "").split(/&&|;/))
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.startsWith("#"));
}

/** Why a command cannot be run here; empty if it can. */
function refusal(command: string): string {
  const [program = "", first = "", second = ""] = command.replace(/^(?:[A-Z_]+=\S+ )+/, "").split(/\s+/);
  if (program === "npm") {
    const script = first === "run" ? second : ["start", "test"].includes(first) ? first : undefined;
    if (script !== undefined) return script in scripts ? "" : `package.json has no script ${script}`;
    if (first === "ci") return existsSync("package-lock.json") ? "" : "there is no package-lock.json";
    return ["install", "audit", "outdated"].includes(first) ? "" : `npm ${first} is not ours`;
  }
  if (program === "npx") return existsSync(`node_modules/.bin/${first}`) ? "" : `${first} is not installed`;
  if (program === "node") return existsSync(first) ? "" : `there is no ${first}`;
  if (program === "git") return "";
  return `${program} is not known`;
}

test("the README has its two commands", () => {
  const commands = commandsOf(readFileSync("README.md", "utf8"));
  expect(commands).toEqual(expect.arrayContaining(["npm ci", "npm start", "npm test"]));
});

describe.each(documents)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("names only commands that exist", () => {
    expect(commandsOf(text).flatMap((command) => (refusal(command) === "" ? [] : [`${command}: ${refusal(command)}`]))).toEqual([]);
  });

  test("names only files and folders that exist", () => {
    const named = [...text.matchAll(/`((?:content|src|tests|docs|public)\/[\w./-]*|[A-Z]+\.md|[\w.-]+\.(?:json|mjs))`/g)].map(
      ([, path = ""]) => path,
    );
    // Files that a reader is told to make.
    const made = new Set(["content/charts/then.yaml"]);
    expect(named.filter((path) => !made.has(path) && !existsSync(path))).toEqual([]);
  });
});

test.each(Object.entries(scripts))("npm run %s names programs and files that exist", (_name, script) => {
  for (const command of script.split("&&").map((each) => each.trim())) {
    const [program = "", first = ""] = command.split(/\s+/);
    expect(program === "node" ? existsSync(first) : existsSync(`node_modules/.bin/${program}`), command).toBe(true);
  }
});

describe("the check of Node's version", () => {
  const check = (version?: string) => {
    const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
    return spawnSync(process.execPath, [...(version === undefined ? [] : ["--import", pretend]), "tools/node-version.mjs"], {
      encoding: "utf8",
    });
  };

  test("passes here, without a word", () => {
    expect(check()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  test.each(["24.8.0", "24.11.1", "26.0.0"])("passes on %s", (version) => {
    expect(check(version).status).toBe(0);
  });

  test.each(["24.7.0", "22.20.0", "20.11.1", "8.17.0"])("stops on %s with one line that says what to do", (version) => {
    const { status, stdout, stderr } = check(version);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(`needs Node 24.8 or newer and found ${version}`);
    expect(stderr).toMatch(/npm ci|nodejs\.org/);
  });

  test("every script that runs our code begins with it", () => {
    const checked = Object.entries(scripts).filter(([name]) => ["start", "dev", "build", "check", "test", "test:unit"].includes(name));
    expect(checked).toHaveLength(6);
    for (const [name, script] of checked) expect(script, name).toMatch(/^node tools\/node-version\.mjs && /);
  });
});
