#!/bin/sh
# rrule 2.8.1 takes a whole day for now
#
# A rule that starts on a whole day, DTSTART;VALUE=DATE:20260129 as RFC 5545 writes it, is read without an error, and its occurrences start at the moment
# of reading. Without the parameter, or as a further date (RDATE;VALUE=DATE), the same day is read as it stands.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund rrule@2.8.1
cat >check.js <<'END'
import assert from "node:assert/strict";
import rrule from "rrule";
const daysOf = (text) => rrule.rrulestr(text).all().map((date) => date.toISOString().slice(0, 10));
const before = new Date().toISOString().slice(0, 10);
const [day] = daysOf("DTSTART;VALUE=DATE:20260129\nRRULE:FREQ=DAILY;COUNT=1");
assert.ok([before, new Date().toISOString().slice(0, 10)].includes(day), day);
assert.deepEqual(daysOf("DTSTART:20260129\nRRULE:FREQ=DAILY;COUNT=1"), ["2026-01-29"]);
assert.deepEqual(daysOf("RDATE;VALUE=DATE:20260129"), ["2026-01-29"]);
console.log("rrule 2.8.1: DTSTART;VALUE=DATE:20260129 starts today; DTSTART:20260129 and RDATE;VALUE=DATE:20260129 are read as they stand.");
END
node check.js
