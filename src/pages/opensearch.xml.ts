import { absolute, fileHref, href } from "../routes.ts";
import { site } from "../site.ts";

/** Lets browsers offer the site's search in their own field. */
const xml = `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>Jobs, AI exposure and pay, by the names that people use</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${absolute(fileHref("favicon.svg"))}</Image>
  <Url type="text/html" method="get" template="${absolute(href("search"))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(fileHref("opensearch.xml"))}"/>
</OpenSearchDescription>
`;

export const GET = () => new Response(xml);
