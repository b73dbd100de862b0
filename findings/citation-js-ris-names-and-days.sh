#!/bin/sh
# citation-js 0.8.2 writes RIS without "van der", and with empty parts in its dates
#
# In RIS the particle of a name is gone, so "Anna van der Berg" is filed as "Berg, Anna" and does not come back. A date without a day is written
# with slashes for parts that are not there. Its BibTeX keeps the particle.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-bibtex";
const author = [{ family: "Berg", given: "Anna", "non-dropping-particle": "van der" }];
const work = new Cite([{ id: "a", type: "report", title: "A report", author, issued: { "date-parts": [[2026, 5]] } }]);
const ris = work.format("ris");
assert.match(ris, /^AU  - Berg, Anna$/m);
assert.match(ris, /^DA  - 2026\/5\/\/$/m);
assert.deepEqual(new Cite(ris).data[0].author, [{ family: "Berg", given: "Anna" }]);
assert.match(work.format("bibtex"), /author = \{van der Berg, Anna\}/);
console.log('citation-js 0.8.2: RIS says "AU  - Berg, Anna" for Anna van der Berg, and "DA  - 2026/5//" for May 2026.');
END
node check.js
