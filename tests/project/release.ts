import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { visit } from "../browser.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { filesOf } from "../site.ts";
import { host } from "../static.ts";

/** What a release is and how it lasts. */
export function releaseTests(site: Elsewhere): void {
  const { at, text, release, check, jobs } = site;
  /** The map's file counts jobs in hundreds. */
  const inFile = (jobs: string) => `,${Number(jobs) / 100},`;
  /** What had been released before. */
  const earlier = JSON.parse(readFileSync("releases/releases.json", "utf8")) as { hash: string }[];

  test("is made by one command, and the changelog says so", () => {
    expect(site.made.code, site.made.printed).toBe(0);
    expect(text("CHANGELOG.md")).toContain(`- Release \`${site.hash}\` of the charts, 1 December 2026: More electricians\n`);
    const charts = filesOf(join(process.cwd(), "content/charts")).map((file) => file.replace(".yaml", ""));
    expect([...site.pinned.keys()].toSorted()).toEqual(
      charts
        .flatMap((chart) => [`${chart}-dark.svg`, `${chart}-narrow-dark.svg`, `${chart}-narrow.svg`, `${chart}.png`, `${chart}/index.html`])
        .toSorted(),
    );
  });

  test("stands beside those before it", () => {
    const list = JSON.parse(text("releases/releases.json")) as typeof earlier;
    expect(list.map((each) => each.hash)).toEqual([...earlier.map((each) => each.hash), site.hash]);
    expect(earlier.length).toBeGreaterThan(0);
  });

  test("is carried forward byte for byte, with all before it, by a build with other data, below another path", () => {
    for (const [file, content] of site.pinned)
      expect(readFileSync(at("dist/embed/r", site.hash, file), "latin1") === content, file).toBe(true);
    for (const { hash: other } of earlier)
      for (const file of filesOf(`releases/${other}`))
        expect(readFileSync(at("dist/embed/r", other, file)).equals(readFileSync(`releases/${other}/${file}`)), file).toBe(true);
    expect(text("dist/data/map.json")).toContain(inFile(jobs.later));
    expect(text("dist/embed/v1/risk-map/index.html")).not.toContain(inFile(jobs.released));
    expect(text("dist/embed/r", site.hash, "risk-map/index.html")).toContain(inFile(jobs.released));
  });

  test("shows its own figures, live, in a sandbox, and asks nobody for anything", async () => {
    const address = `${site.server.origin}/atlas/embed/r/${site.hash}/risk-map/`;
    const embedding = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${address}" title="A chart" width="700" height="1000"></iframe>`;
    const other = await host("/nowhere", "/", { "/": embedding });
    await visit(`${other.origin}/`, { origins: [other.origin, site.server.origin] }, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const frame = page.frameLocator("iframe");
      await frame.locator('select[name="category"]').selectOption("construction-and-extraction");
      await frame.locator('.drawing > div:visible a[href$="/occupations/electricians/"]').first().hover();
      await expect.poll(() => frame.locator(".card").innerText()).toContain("828,700");
      expect(await frame.locator(".credit").innerText()).toMatch(/Data of .+, pinned 1 December 2026\./);
      expect(asked).toEqual([]);
      const links = await frame.locator(".credit a, .card a").evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(link).toMatch(new RegExp(`^${site.server.origin}/atlas/`));
    }).finally(() => other.close());
  });

  test("is offered by the form, and listed for embedders", () => {
    expect(text("dist/embed/index.html")).toContain(`/atlas/embed/r/${site.hash}/risk-map/`);
    const { releases } = JSON.parse(text("dist/data/embeds.json")) as { releases: { hash: string; date: string; charts: string[] }[] };
    expect(releases.map((each) => each.hash)).toEqual([site.hash, ...earlier.map((each) => each.hash).toReversed()]);
    expect(releases[0]).toMatchObject({ date: "1 December 2026", charts: expect.arrayContaining(["risk-map", "pay-scale"]) });
  });

  test("stops the build where it is lost or changed", async () => {
    const file = at("releases", site.hash, "risk-map/index.html");
    const content = readFileSync(file);
    writeFileSync(file, `${content.toString()} `);
    const changed = await check();
    rmSync(file);
    const lost = await check();
    writeFileSync(file, content);
    expect([changed.code, lost.code]).toEqual([1, 1]);
    expect(changed.printed).toContain(`releases/${site.hash}/risk-map/index.html: bring back the file as it was published`);
    expect(lost.printed).toContain(`releases/${site.hash}/risk-map/index.html: bring this file back from the history`);
    expect((await check()).code).toBe(0);
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
}
