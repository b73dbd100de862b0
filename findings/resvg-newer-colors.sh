#!/bin/sh
# resvg-js 2.6.2 paints colors of CSS Color 4 black and says nothing
#
# Colors that browsers have drawn for years (oklch(), rgb() with spaces, color-mix(), a custom property with a fallback) are not understood, and
# what they fill becomes black rather than staying unpainted or raising an error. Hexadecimal colors with an opacity are understood.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Resvg } from "@resvg/resvg-js";
const pixel = (fill) => [...new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="${fill}"/></svg>`).render().pixels];
const black = [0, 0, 0, 255];
for (const fill of ["oklch(0.6 0.2 30)", "rgb(255 0 0 / 50%)", "color-mix(in srgb, red, blue)", "var(--a, #f00)"]) assert.deepEqual(pixel(fill), black, fill);
assert.deepEqual(pixel("#ff000080"), [128, 0, 0, 128]);
assert.deepEqual(pixel("rgb(255, 0, 0)"), [255, 0, 0, 255]);
console.log("resvg-js 2.6.2: oklch(), rgb(255 0 0 / 50%), color-mix() and var(--a, #f00) fill black; #ff000080 and rgb(255, 0, 0) are drawn.");
END
node check.js
