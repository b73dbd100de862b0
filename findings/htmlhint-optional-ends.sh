#!/bin/sh
# HTMLHint 1.9.2 calls HTML without optional end tags broken
#
# HTML lets authors leave out the ends of html, body, p and li. With its own rules HTMLHint reports them as tags that "must be paired", where a parser
# that knows the standard reports no error.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund htmlhint@1.9.2 parse5@8.1.1
cat >check.js <<'END'
import assert from "node:assert/strict";
import htmlhint from "htmlhint";
import { parse } from "parse5";
const head = '<!DOCTYPE html><html lang="en"><head><title>A</title></head>';
for (const html of [`${head}<body><ul><li>One<li>Two</ul></body></html>`, `${head}<body><p>One</p>`]) {
  const errors = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  assert.deepEqual(htmlhint.HTMLHint.verify(html).map(({ rule }) => rule.id), ["tag-pair"]);
}
assert.deepEqual(htmlhint.HTMLHint.verify(`${head}<body><p>One</p></body></html>`), []);
console.log("htmlhint 1.9.2: lists without </li> and pages without </html> are reported by tag-pair; parse5 8.1.1 finds no error in them.");
END
node check.js
