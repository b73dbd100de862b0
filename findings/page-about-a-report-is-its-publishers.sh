#!/bin/sh
# A page about a report is taken for the report itself by Readability 0.6.0 and metascraper 5.58.1
#
# A page says in JSON-LD that it is a WebPage by one publisher and that it is about a report by another: two things of one graph. Both readers credit
# the page with the report's publisher, Readability with its title and its year too. With the report inside the page, as its main entity, neither does.
# Run it from anywhere: it works in a temporary folder of its own and needs npm and Node 20 or newer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0 metascraper@5.58.1 metascraper-publisher@5.56.2
cat >check.js <<'END'
import assert from "node:assert/strict";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import metascraper from "metascraper";
import publisherRules from "metascraper-publisher";
const text = "<p>" + "Pay rose in most of the trades, and fell in some of the others, as the survey of employers shows. ".repeat(6) + "</p>";

const url = "https://www.example.org/reports/r/";
const report = { "@type": "Report", "@id": `${url}#r`, headline: "Their report", name: "Their report", datePublished: "1999", publisher: { "@type": "Organization", name: "Their press" } };
const page = { "@type": "WebPage", "@id": url, name: "About their report", publisher: { "@type": "Organization", name: "Our site" } };
const credit = async (things) => {
  const html = `<!doctype html><title>About their report</title><meta property="og:site_name" content="Our site"><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": things })}</script><main>${text.repeat(4)}</main>`;
  const { title, siteName, publishedTime } = new Readability(new JSDOM(html, { url }).window.document).parse();
  const { publisher } = await metascraper([publisherRules()])({ html, url });
  return { title, siteName, publishedTime: publishedTime ?? null, publisher };
};
const beside = await credit([{ ...page, publisher: undefined, mainEntity: { "@id": report["@id"] } }, report]);
assert.deepEqual(beside, { title: "Their report", siteName: "Their press", publishedTime: "1999", publisher: "Their press" });
const inside = await credit([{ ...page, mainEntity: report }]);
assert.deepEqual(inside, { title: "About their report", siteName: "Our site", publishedTime: null, publisher: "Our site" });
console.log("A page about a report: beside it in the graph, both credit the page to the report's publisher; inside the page, to the page's own.");
END
node check.js
