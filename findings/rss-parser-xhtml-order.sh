#!/bin/sh
# rss-parser 3.13.0 moves the words of an Atom entry whose content is XHTML
#
# Atom may hold its content as XHTML. rss-parser puts the text of a paragraph together first and its elements after it, so a sentence with a
# link or emphasis in it reads in another order, in content and in contentSnippet. The same content as escaped HTML keeps its order.
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
const feed = (content) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>T</title><updated>2026-01-02T00:00:00Z</updated><entry><id>urn:b</id><title>E</title><updated>2026-01-02T00:00:00Z</updated>${content}</entry></feed>`;
const snippet = async (content) => (await new Parser().parseString(feed(content))).items[0].contentSnippet;
const xhtml = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Pay rose <em>twice</em> as fast.</p></div></content>';
const html = '<content type="html">&lt;p>Pay rose &lt;em>twice&lt;/em> as fast.&lt;/p></content>';
assert.equal(await snippet(xhtml), "Pay rose  as fast.twice");
assert.equal(await snippet(html), "Pay rose twice as fast.");
console.log('rss-parser 3.13.0: XHTML content "Pay rose <em>twice</em> as fast." is read as "Pay rose  as fast.twice"; as HTML it keeps its order.');
END
node check.js
