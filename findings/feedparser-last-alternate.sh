#!/bin/sh
# feedparser 2.6.0 opens the last alternate of an Atom entry, rss-parser 3.13.0 the first
#
# An entry may have several links of the kind "alternate", one a media type (RFC 4287, 4.2.7.2): a page and its text, for example. feedparser
# leads its users to the last of them, whatever its type, and rss-parser to the first.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund feedparser@2.6.0 rss-parser@3.13.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import FeedParser from "feedparser";
import Parser from "rss-parser";
import { Readable } from "node:stream";
const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><updated>2026-01-02T00:00:00Z</updated><entry><id>urn:e</id><title>E</title><updated>2026-01-02T00:00:00Z</updated><link rel="alternate" type="text/html" href="https://a.example/e/"/><link rel="alternate" type="text/markdown" href="https://a.example/e.md"/></entry></feed>`;
const links = [];
for await (const { link } of Readable.from([xml]).pipe(new FeedParser({}))) links.push(link);
assert.deepEqual(links, ["https://a.example/e.md"]);
assert.equal((await new Parser().parseString(xml)).items[0].link, "https://a.example/e/");
console.log(`An entry with a page and its text: feedparser 2.6.0 leads to ${links[0]}, rss-parser 3.13.0 to https://a.example/e/.`);
END
node check.js
