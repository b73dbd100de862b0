#!/bin/sh
# Pagefind 1.6.0 finds nothing where its index cannot be loaded, instead of failing
#
# When the file of the index that holds a word does not come (404), search() resolves to no results, as for a word that no page has. The error goes to the
# console alone, so a page cannot tell its reader "try again" from "nothing found".
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund pagefind@1.6.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { close, createIndex } from "pagefind";
const { index } = await createIndex();
const add = (url, title, text) =>
  index.addHTMLFile({ url, content: `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>` });
await add("/electricians/", "Electricians", "Electricians fit wires in houses and earn $62,350 a year.");
await add("/bakers/", "Bakers", "Bakers make bread before the sun is up.");
await index.writeFiles({ outputPath: "pagefind" });
await close();
let lost = false;
const server = createServer(({ url }, response) => {
  const file = `.${new URL(url, "http://localhost").pathname}`;
  if (!existsSync(file) || (lost && file.includes("/index/"))) response.writeHead(404).end();
  else response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, resolve));
const { createInstance } = await import("./pagefind/pagefind.js");
const start = async () => {
  const pagefind = createInstance({ basePath: `http://localhost:${server.address().port}/pagefind/`, baseUrl: "/" });
  await pagefind.init();
  return async (words) => (await Promise.all((await pagefind.search(words)).results.map(({ data }) => data()))).map(({ url }) => url);
};

const printed = [];
for (const method of ["log", "warn", "error"]) console[method] = (...parts) => printed.push(parts.join(" "));
assert.deepEqual(await (await start())("electricians"), ["/electricians/"]);
lost = true;
assert.deepEqual(await (await start())("electricians"), []);
assert.ok(printed.some((line) => /Failed to load the index chunk/.test(line)), printed.join("; "));
process.stdout.write("pagefind 1.6.0: with its index lost a search for a word of a page resolves to no results; the console alone has the error.\n");
process.exit();
END
node check.js
