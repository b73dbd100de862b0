#!/bin/sh
# metascraper 5.58.1 takes no address below .example or .test
#
# Domains that RFC 2606 keeps for examples and tests are refused as no valid URL, though example.org is taken: pages of a site that is not yet at its
# address cannot be tried as they stand.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund metascraper@5.58.1 metascraper-title@5.56.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import metascraper from "metascraper";
import title from "metascraper-title";
const titleAt = (url) => metascraper([title()])({ url, html: "<title>Jobs and pay</title>" });
for (const host of ["atlas.example", "atlas.test"]) {
  assert.ok(URL.canParse(`https://${host}/`));
  await assert.rejects(async () => titleAt(`https://${host}/`), /Need to provide a valid URL/);
}
assert.equal((await titleAt("https://atlas.example.org/")).title, "Jobs and pay");
console.log("metascraper 5.58.1: https://atlas.example/ and https://atlas.test/ are no valid URLs; https://atlas.example.org/ is.");
END
node check.js
