import { fileHref } from "../routes.ts";
import { site } from "../site.ts";

/** What older phones show of a page that is put on their first screen; they ask for it by its name. */
export const touchIcon = { name: "apple-touch-icon.png", size: 180 } as const;

/** What browsers and systems show of a site that is kept as an app, in the two sizes that they ask for. */
export const appIcons = [
  { name: "icon-192.png", size: 192 },
  { name: "icon-512.png", size: 512 },
] as const;

export const manifestHref = fileHref("site.webmanifest");

/** The web manifest: name, first page and icons. The site stays a site: it opens in the browser, with its address. */
export const manifest = () => ({
  name: site.name,
  short_name: site.name,
  description: site.description,
  lang: "en-US",
  start_url: site.base,
  scope: site.base,
  display: "browser",
  icons: [
    { src: fileHref("favicon.svg"), type: "image/svg+xml", sizes: "any" },
    ...appIcons.map(({ name, size }) => ({ src: fileHref(name), type: "image/png", sizes: `${size}x${size}` })),
  ],
});
