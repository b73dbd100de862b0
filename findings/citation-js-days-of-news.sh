#!/bin/sh
# citation-js 0.8.2 reads the day of a report from RIS, and of a newspaper the year alone
#
# The same lines with TY RPRT give a list of authors and year, month and day. With TY NEWS the author becomes a "reporter", whose name is one string
# instead of a list of names, and the date has lost month and day.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
const read = (type) =>
  plugins.input.chain([`TY  - ${type}`, "TI  - A title", "AU  - Doe, Ann", "PY  - 2026", "DA  - 2026/04/23/", "ER  - ", ""].join("\r\n"), { generateGraph: false })[0];
const [report, news] = ["RPRT", "NEWS"].map(read);
assert.deepEqual(report.issued, { "date-parts": [[2026, 4, 23]] });
assert.deepEqual(report.author, [{ family: "Doe", given: "Ann" }]);
assert.deepEqual(news.issued, { "date-parts": [[2026]] });
assert.deepEqual([news.author, news.reporter], [undefined, "Doe, Ann"]);
console.log("citation-js 0.8.2:", JSON.stringify(report.issued), "of a report,", JSON.stringify(news.issued), "and reporter", JSON.stringify(news.reporter), "of news.");
END
node check.js
