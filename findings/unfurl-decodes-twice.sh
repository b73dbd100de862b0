#!/bin/sh
# unfurl.js 6.4.0 decodes titles twice
#
# A title about markup, "Writing &amp; in HTML", stands in HTML as "Writing &amp;amp; in HTML". The parser decodes it and unfurl does so again: the card
# says "Writing & in HTML", which is another title.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund unfurl.js@6.4.0 parse5@8.1.1
cat >check.js <<'END'
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { parseFragment } from "parse5";
import { unfurl } from "unfurl.js";
const html =
  '<!DOCTYPE html><html lang="en"><head><title>Writing &amp;amp; in HTML</title>' +
  '<meta property="og:title" content="Writing &amp;amp; in HTML"></head><body></body></html>';
const server = createServer((_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(html));
await new Promise((resolve) => server.listen(0, resolve));
const found = await unfurl(`http://localhost:${server.address().port}/`);
server.close();
assert.equal(parseFragment("Writing &amp;amp; in HTML").childNodes[0].value, "Writing &amp; in HTML");
assert.equal(found.title, "Writing & in HTML");
assert.equal(found.open_graph.title, "Writing & in HTML");
console.log("unfurl.js 6.4.0: the title", JSON.stringify("Writing &amp; in HTML"), "comes as", JSON.stringify(found.open_graph.title));
END
node check.js
