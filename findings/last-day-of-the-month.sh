#!/bin/sh
# A rule for the last day of each month is read in two ways
#
# BYMONTHDAY=28,29,30,31 with BYSETPOS=-1 is the usual way to say "the last day of the month". ical-expander 3.2.0 counts the position over
# the whole list in January and February and then gives every day of the list; node-ical 0.26.1 gives the last day of each month.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund node-ical@0.26.1 ical-expander@3.2.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import IcalExpander from "ical-expander";
import ical from "node-ical";
const ics = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", "UID:a@example.org", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=4", "SUMMARY:Review", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const { occurrences } = new IcalExpander({ ics }).between(new Date("2026-01-01"), new Date("2026-12-31"));
const expanded = occurrences.map(({ startDate }) => String(startDate));
const read = ical.sync.parseICS(ics)["a@example.org"].rrule.all().map((date) => date.toISOString().slice(0, 10));
assert.deepEqual(expanded, ["2026-01-31", "2026-02-28", "2026-03-28", "2026-03-29"]);
assert.deepEqual(read, ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
console.log(`The last day of the month, four times: node-ical ${read.join(", ")}; ical-expander ${expanded.join(", ")}.`);
END
TZ=UTC node check.js
