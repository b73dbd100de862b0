#!/bin/sh
# Pagefind 1.6.0 does not find an amount as the page writes it, with its dollar sign
#
# A page says "$62,350 a year". "62,350" and "62350" find it; "$62,350", copied from the page, finds nothing.
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
const server = createServer(({ url }, response) => {
  const file = `.${new URL(url, "http://localhost").pathname}`;
  if (!existsSync(file)) response.writeHead(404).end();
  else response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, resolve));
const { createInstance } = await import("./pagefind/pagefind.js");
const start = async () => {
  const pagefind = createInstance({ basePath: `http://localhost:${server.address().port}/pagefind/`, baseUrl: "/" });
  await pagefind.init();
  return async (words) => (await Promise.all((await pagefind.search(words)).results.map(({ data }) => data()))).map(({ url }) => url);
};

const search = await start();
for (const words of ["62,350", "62350"]) assert.deepEqual(await search(words), ["/electricians/"]);
assert.deepEqual(await search("$62,350"), []);
console.log("pagefind 1.6.0: '62,350' and '62350' find a page that says $62,350, '$62,350' does not.");
process.exit();
END
node check.js
