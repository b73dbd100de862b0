#!/bin/sh
# Readability 0.6.0 takes a section about shares of jobs for buttons to share a page
#
# Reader views drop short elements whose class or id has "share" as a word in it. A section with class "share-of-jobs", which holds a sentence
# about a share and no button, is gone from the reader view; under another name it stays.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
const words = "The survey counts employees and leaves the self-employed out, and each of its estimates has a standard error beside it. ";
const kept = (name) => {
  const page = `<!doctype html><html lang="en"><title>Jobs</title><article><h1>Jobs</h1><p>${words.repeat(4)}</p><section class="${name}"><h2>How many jobs</h2><p>Four in ten jobs ask for a diploma or less.</p></section><p>${words.repeat(4)}</p></article></html>`;
  return new Readability(new JSDOM(page).window.document).parse().textContent.includes("Four in ten jobs");
};
assert.equal(kept("share-of-jobs"), false);
assert.equal(kept("part-of-jobs"), true);
console.log('Readability 0.6.0: a section of class "share-of-jobs" is dropped, the same one of class "part-of-jobs" is kept.');
END
node check.js
