import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../site.ts";

/** What `npm start` serves the built site with, on a free port. */
const server = spawn("node_modules/.bin/astro", ["preview", "--port", "0"], { shell: process.platform === "win32" });
let origin = "";

beforeAll(async () => {
  origin = await new Promise<string>((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (text: Buffer) => {
      printed += String(text);
      const [, found] = /(http:\/\/localhost:\d+)\//.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on("exit", () => reject(new Error(`astro preview ended: ${printed}`)));
  });
});

afterAll(() => void server.kill());

describe("npm start", () => {
  test.each(["/charts/next-jobs/", "/charts/next-jobs", "/charts/next-jobs?from=cashiers"])("answers %s", async (address) => {
    const response = await fetch(origin + address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(read("charts/next-jobs/index.html"));
  });

  test.each(["/no-such-page", "/no-such-page/"])("answers %s with the project's own page", async (address) => {
    const response = await fetch(origin + address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(read("404.html"));
  });
});
