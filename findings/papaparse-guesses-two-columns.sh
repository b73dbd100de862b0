#!/bin/sh
# Papa Parse 5.7.1 says that it cannot tell the comma of a table with two columns, because of the last line's end
#
# Every line of the table has one comma. The line's end after the last row counts as a row of one column, so that the mean falls under the bound at
# which Papa Parse believes a delimiter. Three columns pass, and so do two with skipEmptyLines. The rows are right all the same.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >check.js <<'END'
import assert from "node:assert/strict";
import Papa from "papaparse";
const two = "month,index\n2021-05,269.195\n2022-05,292.296\n";
const codes = (text, options) => Papa.parse(text, options).errors.map(({ code }) => code);
assert.deepEqual(codes(two, {}), ["UndetectableDelimiter"]);
assert.deepEqual(codes(two, { skipEmptyLines: true }), []);
assert.deepEqual(codes(two.trim(), {}), []);
assert.deepEqual(codes("a,b,c\n1,2,3\n", {}), []);
assert.deepEqual(Papa.parse(two, {}).data[1], ["2021-05", "269.195"]);
console.log("Papa Parse 5.7.1: two columns and a line's end after the last row give UndetectableDelimiter; three columns, or skipEmptyLines, give no error.");
END
node check.js
