#!/bin/sh
# feed-extractor 8.0.3 gives all entries of one page the same link, and calls the day of the last change its publication
#
# It cuts the fragment off the link of every entry, so that entries at places of one page are told apart by their id alone. Where an entry has both
# days, the field "published" holds that of "updated".
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat >check.js <<'END'
import assert from "node:assert/strict";
import { extractFromXml } from "@extractus/feed-extractor";
const entry = (n) =>
  `<entry><id>https://a.example/log/#c${n}</id><title>Change ${n}</title><link rel="alternate" href="https://a.example/log/#c${n}"/><published>2025-01-0${n}T00:00:00Z</published><updated>2026-01-0${n}T00:00:00Z</updated></entry>`;
const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><updated>2026-01-02T00:00:00Z</updated>${entry(1)}${entry(2)}</feed>`;
const found = extractFromXml(xml).entries.map(({ link, published }) => [link, published.slice(0, 10)]);
assert.deepEqual(found, [["https://a.example/log/", "2026-01-01"], ["https://a.example/log/", "2026-01-02"]]);
console.log(`Entries of 2025, changed in 2026, at #c1 and #c2 of a page: feed-extractor 8.0.3 gives ${JSON.stringify(found)}.`);
END
node check.js
