#!/bin/sh
# tableschema 1.12.6 takes numbers with thousands set off for places on a map
#
# Asked to infer the types of a table, it finds a column of "1,000" and "2,000" to be geopoint: longitude, latitude. Codes such as "11-1011" stay
# strings and months become yearmonth, as hoped.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >check.js <<'END'
import assert from "node:assert/strict";
import tableschema from "tableschema";
const table = await tableschema.Table.load([["code", "month", "jobs"], ["11-1011", "2021-05", "1,000"], ["15-1252", "2022-05", "2,000"]]);
const types = (await table.infer()).fields.map(({ name, type }) => [name, type]);
assert.deepEqual(types, [["code", "string"], ["month", "yearmonth"], ["jobs", "geopoint"]]);
console.log('tableschema 1.12.6 infers a column of "1,000" and "2,000" as geopoint.');
END
node check.js
