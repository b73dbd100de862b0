#!/bin/sh
# citation-js 0.8.2 writes "and others" of BibTeX back as an author called {others}
#
# BibTeX's "and others" stands for names that are not given. citation-js reads it as a name and writes it back in braces, which make it the name of
# a body: bibliographies then print an author "others" in place of "et al.".
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
const cite = new Cite("@report{a, title = {T}, author = {Gimbel, Martha and others}, year = {2026}}");
assert.deepEqual(cite.data[0].author.length, 2);
const written = /author = \{(.*)\},/.exec(cite.format("bibtex"))[1];
assert.equal(written, "Gimbel, Martha and {others}");
console.log(`citation-js 0.8.2: author = {Gimbel, Martha and others} comes back as author = {${written}}.`);
END
node check.js
