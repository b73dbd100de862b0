#!/bin/sh
# unfurl.js 6.4.0 decodes the entities of a title twice
#
# A page about markup may have "&amp;" in its title, written "&amp;amp;". unfurl.js gives "&": one step too many. open-graph-scraper 6.12.0 and
# metascraper 5.49.24 give the title as browsers do.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund unfurl.js@6.4.0 open-graph-scraper@6.12.0 metascraper@5.49.24 metascraper-title@5.49.24
cat >check.js <<'END'
import assert from "node:assert/strict";
import { createServer } from "node:http";
import metascraper from "metascraper";
import title from "metascraper-title";
import scrape from "open-graph-scraper";
import { unfurl } from "unfurl.js";
const html = '<!doctype html><html lang="en"><head><title>T</title><meta property="og:title" content="Writing &amp;amp; in HTML"></head><body></body></html>';
const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html)).listen(0);
try {
  const found = await unfurl(`http://localhost:${server.address().port}/`);
  assert.equal(found.open_graph.title, "Writing & in HTML");
} finally {
  server.close();
}
assert.equal((await scrape({ html })).result.ogTitle, "Writing &amp; in HTML");
assert.equal((await metascraper([title()])({ html, url: "https://example.org/" })).title, "Writing &amp; in HTML");
console.log('unfurl.js 6.4.0 reads the title "Writing &amp; in HTML" as "Writing & in HTML"; open-graph-scraper and metascraper do not.');
END
node check.js
