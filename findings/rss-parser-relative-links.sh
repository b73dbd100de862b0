#!/bin/sh
# rss-parser 3.13.0 leaves links of an Atom feed relative and titles of type html encoded
#
# xml:base of a feed makes its relative links whole. rss-parser hands them on as they stand, and a title of type html with its entities still in
# it, so a reader made with it shows "Jobs &amp; pay" and links to nowhere.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund rss-parser@3.13.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import Parser from "rss-parser";
const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/"><id>urn:a</id><title>T</title><updated>2026-01-02T00:00:00Z</updated>
<entry><id>urn:b</id><title type="html">Jobs &amp;amp; pay</title><link href="first/"/><updated>2026-01-02T00:00:00Z</updated></entry></feed>`;
const [item] = (await new Parser().parseString(feed)).items;
assert.equal(item.link, "first/");
assert.equal(item.title, "Jobs &amp; pay");
console.log('rss-parser 3.13.0: below xml:base the link "first/" stays "first/", and a title of type html stays "Jobs &amp; pay".');
END
node check.js
