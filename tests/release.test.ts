import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit } from "./browser.ts";
import { copyProject, run } from "./copy.ts";
import { filesOf } from "./site.ts";
import { host, type Host } from "./static.ts";

const copy = copyProject();
const at = (...path: string[]) => join(copy.folder, ...path);
const text = (...path: string[]) => readFileSync(at(...path), "utf8");
const release = (...args: string[]) => run(copy.folder, process.execPath, ["src/build/release.ts", ...args]);
const table = "content/tables/occupations.csv";
/** Electricians, as the table has them now and as a later one might. */
const [before, after] = ["818700", "828700"];

let first: { code: number | null; printed: string };
let hash = "";
let pinned: Map<string, string>;
let server: Host;
let other: Host;

beforeAll(async () => {
  // As if nothing had been released: what has not changed since a release is not released again.
  rmSync(at("releases"), { recursive: true, force: true });
  writeFileSync(at("CHANGELOG.md"), text("CHANGELOG.md").replace(/^- Release `.*\n/gm, ""));
  first = await release("The charts as they first stood", "--date", "2026-11-23");
  hash = /Released ([0-9a-f]{12})/.exec(first.printed)?.[1] ?? "";
  pinned = new Map(filesOf(at("releases", hash)).map((file) => [file, readFileSync(at("releases", hash, file), "latin1")]));
  // The jobs of a decade later follow, or the tables' own check would stop the build.
  writeFileSync(at(table), text(table).replace(`${before},896100,`, `${after},906100,`));
  // Below another path, as a later deployment may be.
  const { code, printed } = await run(copy.folder, at("node_modules/.bin/astro"), ["build", "--force", "--outDir", at("dist")], {
    BASE: "/atlas/",
    SITE: "https://example.org",
  });
  expect(code, printed.slice(-2_000)).toBe(0);
  server = await host(at("dist"), "/atlas/");
  const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${server.origin}/atlas/embed/r/${hash}/risk-map/" title="A chart" width="700" height="1000"></iframe>`;
  other = await host("/nowhere", "/", { "/": page });
}, 900_000);

afterAll(async () => {
  await server?.close();
  await other?.close();
  copy.remove();
});

describe("a release", () => {
  test("is made by one command, and the changelog says so", () => {
    expect(first.code, first.printed).toBe(0);
    expect(text("CHANGELOG.md")).toContain(`- Release \`${hash}\` of the charts, 23 November 2026: The charts as they first stood\n`);
    const charts = filesOf(join(process.cwd(), "content/charts")).map((file) => file.replace(".yaml", ""));
    expect([...pinned.keys()].toSorted()).toEqual(
      charts
        .flatMap((chart) => [`${chart}-dark.svg`, `${chart}-narrow-dark.svg`, `${chart}-narrow.svg`, `${chart}.png`, `${chart}/index.html`])
        .toSorted(),
    );
  });

  test("is carried forward byte for byte by a build with other data, below another path", () => {
    for (const [file, content] of pinned) expect(readFileSync(at("dist/embed/r", hash, file), "latin1") === content, file).toBe(true);
    expect(text("dist/data/map.json")).toContain(after);
    expect(text("dist/embed/v1/risk-map/index.html")).not.toContain(before);
    expect(text("dist/embed/r", hash, "risk-map/index.html")).toContain(before);
  });

  test("shows its own figures, live, in a sandbox, and asks nobody for anything", () =>
    visit(`${other.origin}/`, { origins: [other.origin, server.origin] }, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const frame = page.frameLocator("iframe");
      await frame.locator('select[name="category"]').selectOption("construction-and-extraction");
      await frame.locator('.drawing > div:visible a[href$="/occupations/electricians/"]').first().hover();
      await expect.poll(() => frame.locator(".card").innerText()).toContain("818,700");
      expect(await frame.locator(".credit").innerText()).toMatch(/Data of .+, pinned 23 November 2026\./);
      expect(asked).toEqual([]);
      const links = await frame.locator(".credit a, .card a").evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(link).toMatch(new RegExp(`^${server.origin}/atlas/`));
    }));

  test("is offered by the form, and listed for embedders", () => {
    expect(text("dist/embed/index.html")).toContain(`/atlas/embed/r/${hash}/risk-map/`);
    const { releases } = JSON.parse(text("dist/data/embeds.json")) as { releases: { hash: string; date: string; charts: string[] }[] };
    expect(releases.map((each) => each.hash)).toEqual([hash]);
    expect(releases[0]).toMatchObject({ date: "23 November 2026", charts: expect.arrayContaining(["risk-map", "pay-scale"]) });
  });

  test("stops the build where it is lost or changed", async () => {
    const file = at("releases", hash, "risk-map/index.html");
    const content = readFileSync(file);
    writeFileSync(file, `${content.toString()} `);
    const changed = await run(copy.folder, process.execPath, ["src/build/check.ts"]);
    rmSync(file);
    const lost = await run(copy.folder, process.execPath, ["src/build/check.ts"]);
    writeFileSync(file, content);
    expect([changed.code, lost.code]).toEqual([1, 1]);
    expect(changed.printed).toContain(`releases/${hash}/risk-map/index.html: bring back the file as it was published`);
    expect(lost.printed).toContain(`releases/${hash}/risk-map/index.html: bring this file back from the history`);
    expect((await run(copy.folder, process.execPath, ["src/build/check.ts"])).code).toBe(0);
  });

  test("is refused in one sentence without its line or its day", async () => {
    for (const args of [
      [],
      [""],
      ["A line"],
      ["A line", "--date", "yesterday"],
      ["A line", "--date", "2026-13-40"],
      ["A", "B", "--date", "2026-11-23"],
      ["A", "--when", "now"],
    ]) {
      const { code, printed } = await release(...args);
      expect(code, args.join(" ")).toBe(1);
      expect(printed.trim().split("\n")).toHaveLength(1);
      expect(printed).toContain('npm run release -- "What is new in one line" --date 2026-11-23');
    }
  });
});

test("a release after a change stands beside the first", { timeout: 600_000 }, async () => {
  const second = await release("Fewer electricians", "--date", "2026-12-01");
  expect(second.code, second.printed).toBe(0);
  const list = JSON.parse(text("releases/releases.json")) as { hash: string; date: string }[];
  expect(list.map(({ date }) => date)).toEqual(["2026-11-23", "2026-12-01"]);
  expect(list[0]?.hash).toBe(hash);
  for (const [file, content] of pinned) expect(readFileSync(at("releases", hash, file), "latin1") === content, file).toBe(true);
  expect(existsSync(at("releases", list[1]?.hash ?? "", "risk-map/index.html"))).toBe(true);
});
