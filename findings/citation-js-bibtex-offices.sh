#!/bin/sh
# citation-js 0.8.2 writes an office as an author in braces and reads it back as a family name
#
# An author that is an office is a literal name. citation-js writes it to BibTeX in braces, as it should; reading its own file, it takes the office
# for a person with a family name, so a style sets it as one. Another parser of the same file finds a literal name.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @retorquere/bibtex-parser@9.0.29
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parse } from "@retorquere/bibtex-parser";
const written = new Cite([{ id: "a", type: "report", title: "A report", author: [{ literal: "Bureau of Maps and Charts" }], issued: { "date-parts": [[2026]] } }]).format("bibtex");
assert.match(written, /author = \{\{Bureau of Maps and Charts\}\}/);
assert.deepEqual(new Cite(written).data[0].author, [{ family: "Bureau of Maps and Charts" }]);
assert.deepEqual(parse(written).entries[0].fields.author, [{ name: "Bureau of Maps and Charts" }]);
console.log("citation-js 0.8.2: its own BibTeX comes back with the office as a family name; @retorquere/bibtex-parser 9.0.29 keeps it literal.");
END
node check.js
