#!/bin/sh
# SheetJS (xlsx 0.18.5) reads months and short codes of a CSV file as days
#
# A cell 2021-05 becomes the first of May 2021, also where it stands in quotation marks, and 1-2 becomes 2 January 2001; 2021-13 and 15-1252 stay texts.
# With the option raw every cell stays a text.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat >check.js <<'END'
import assert from "node:assert/strict";
import XLSX from "xlsx";
const cell = (text, options) => {
  const { SheetNames, Sheets } = XLSX.read(`column\n${text}\n`, { type: "string", ...options });
  const { t, v, w } = Sheets[SheetNames[0]].A2;
  return t === "n" ? w : v;
};
assert.equal(cell("2021-05"), "5/1/21");
assert.equal(cell('"2021-05"'), "5/1/21");
assert.equal(cell("1-2"), "1/2/01");
for (const text of ["2021-13", "15-1252"]) assert.equal(cell(text), text);
assert.equal(cell("2021-05", { raw: true }), "2021-05");
console.log("xlsx 0.18.5: 2021-05 -> 5/1/21, 1-2 -> 1/2/01; 2021-13 and 15-1252 stay, and all do with raw.");
END
node check.js
