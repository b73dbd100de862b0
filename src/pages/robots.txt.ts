import { absolute, fileHref } from "../routes.ts";

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileHref("sitemap-index.xml"))}\n`);
