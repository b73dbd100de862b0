#!/bin/sh
# metascraper 5.58.1 refuses addresses of hosts below .example and .internal, and takes localhost
#
# Whoever tries a page at an address reserved for examples (RFC 2606), or of a company's own network, gets "Need to provide a valid URL", although
# the HTML is given and nothing would be fetched.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund metascraper@5.58.1 metascraper-title@5.56.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import metascraper from "metascraper";
import titleRules from "metascraper-title";
const html = "<title>T</title>";
const titleAt = (url) => metascraper([titleRules()])({ html, url }).then(({ title }) => title, ({ code }) => code);
const urls = ["https://docs.example/", "https://docs.internal/", "https://docs.example.org/", "http://localhost:3000/"];
const found = await Promise.all(urls.map(titleAt));
assert.deepEqual(found, ["INVALID_URL", "INVALID_URL", "T", "T"]);
console.log(`metascraper 5.58.1: ${urls.map((url, index) => `${url} ${found[index]}`).join(", ")}.`);
END
node check.js
