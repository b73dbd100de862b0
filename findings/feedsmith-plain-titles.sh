#!/bin/sh
# feedsmith 3.0.1 writes an Atom feed without its titles, and says nothing
#
# Its Atom generator takes a title as an object with a value. A plain string, which its RSS generator takes, is left out: the feed comes without
# the title that Atom asks for, and no error or warning is given.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund feedsmith@3.0.1
cat >check.js <<'END'
import assert from "node:assert/strict";
import { generateAtomFeed, generateRssFeed } from "feedsmith";
const updated = new Date("2026-01-02");
const atom = (title) => generateAtomFeed({ id: "https://example.org/", title, updated, entries: [{ id: "https://example.org/1", title, updated }] });
assert.equal(atom("Jobs and pay").includes("Jobs and pay"), false);
assert.equal(atom({ value: "Jobs and pay" }).match(/<title>Jobs and pay<\/title>/g).length, 2);
assert.match(generateRssFeed({ title: "Jobs and pay", link: "https://example.org/", description: "D" }), /<title>Jobs and pay<\/title>/);
console.log("feedsmith 3.0.1: Atom titles given as strings are left out without a word; as { value } they are there; RSS takes strings.");
END
node check.js
