#!/bin/sh
# Readability 0.6.0 keeps a short section before a long text only if both have the same class
#
# A summary in a section of its own, before the text, is left out where the text is long enough: it is judged by its share of the text's score.
# With the very class attribute of the text it is kept, whatever the class is.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
const text = "<p>" + "Pay rose in most of the trades, and fell in some of the others, as the survey of employers shows. ".repeat(6) + "</p>";

const isKept = (name, length) => {
  const html = `<!doctype html><title>T</title><main><section class="${name}"><h2>In short</h2><p>One sentence that sums up what follows, in few words.</p></section><div class="prose">${text.repeat(length)}</div></main>`;
  return new Readability(new JSDOM(html, { url: "https://a.example/" }).window.document).parse().textContent.includes("One sentence");
};
assert.deepEqual([isKept("brief", 14), isKept("prose", 14)], [false, true]);
console.log('Readability 0.6.0: before a long <div class="prose"> a section of class "brief" is left out, and one of class "prose" is kept.');
END
node check.js
