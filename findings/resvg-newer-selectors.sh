#!/bin/sh
# resvg-js 2.6.2 leaves out rules of style with :is() or nesting, and sizes given as CSS
#
# A style element whose rules are nested or use :is() has no effect, so shapes come in black; a rectangle whose width and height are CSS
# properties, as SVG 2 has them, is not drawn at all. Plain class selectors work.
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
const pixel = (inner) => [...new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${inner}</svg>`).render().pixels];
const [black, red, none] = [[0, 0, 0, 255], [255, 0, 0, 255], [0, 0, 0, 0]];
const shape = '<g class="a"><rect class="b" width="1" height="1"/></g>';
assert.deepEqual(pixel(`<style>.b { fill: #f00 }</style>${shape}`), red);
assert.deepEqual(pixel(`<style>:is(.b, .c) { fill: #f00 }</style>${shape}`), black);
assert.deepEqual(pixel(`<style>.a { rect { fill: #f00 } }</style>${shape}`), black);
assert.deepEqual(pixel('<rect fill="#f00" style="width: 1px; height: 1px"/>'), none);
console.log("resvg-js 2.6.2: :is() and nested rules are passed over, and a rectangle sized by style is not drawn; class selectors work.");
END
node check.js
