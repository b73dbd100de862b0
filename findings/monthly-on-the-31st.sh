#!/bin/sh
# A rule of "every month" from the 31st gives three readers of calendars two answers
#
# RFC 5545 leaves out months that have no such day. rrule 2.8.1 and ical-expander 3.2.0 do; node-ical 0.26.1 puts the second event on 28 February
# and all later ones on the 28th too.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund node-ical@0.26.1 rrule@2.8.1 ical-expander@3.2.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import IcalExpander from "ical-expander";
import ical from "node-ical";
import rrule from "rrule";
const ics = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", "UID:a@example.org", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY;COUNT=4", "SUMMARY:Review", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const day = (date) => date.toISOString().slice(0, 10);
const byRule = ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"];
assert.deepEqual(rrule.RRule.fromString("DTSTART:20260131T000000Z\nRRULE:FREQ=MONTHLY;COUNT=4").all().map(day), byRule);
const { occurrences } = new IcalExpander({ ics }).between(new Date("2026-01-01"), new Date("2026-12-31"));
assert.deepEqual(occurrences.map(({ startDate }) => String(startDate)), byRule);
const read = ical.sync.parseICS(ics)["a@example.org"].rrule.all().map(day);
assert.deepEqual(read, ["2026-01-31", "2026-02-28", "2026-03-28", "2026-04-28"]);
console.log(`Every month from 31 January, four times: rrule and ical-expander ${byRule.join(", ")}; node-ical ${read.join(", ")}.`);
END
TZ=UTC node check.js
