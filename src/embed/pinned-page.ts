import { hashSource } from "./inline-page.ts";

/** From `/embed/r/<hash>/<chart>/` to the site's base, wherever the site is served. */
export const pinnedBase = "../../../../";

export interface PinnedParts {
  /** The site's styles. */
  style: string;
  look: string;
  /** What the page runs, made for `pinnedBase`. */
  page: string;
}

/**
 * A finished embed page, made by a build for the base `/`, so that it needs nothing else of that build: styles, scripts and figures are
 * in it, and its links are relative, for it will be served by later builds, below other paths.
 */
export function pinnedPage(html: string, { style, look, page }: PinnedParts): string {
  const own = withoutFonts(style);
  const policy = `default-src 'none'; script-src ${hashSource(look)} ${hashSource(page)}; style-src ${hashSource(own)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const last = html.lastIndexOf("<script>");
  return `${html.slice(0, last)}<script>${page}</script></body></html>\n`
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, (_, start: string) => start + policy)
    .replace(/<link rel="stylesheet"[^>]*>/g, "")
    .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:,"><style>${own}</style>`)
    .replace(/(<link rel="canonical" href=")https?:\/\/[^/]+\//, `$1${pinnedBase}`)
    .replace(/ href="\/(?!\/)/g, ` href="${pinnedBase}`);
}

/** Says in the credit that the page is pinned, and when; `date` is a day in words. */
export const stamped = (html: string, date: string): string =>
  html.replace(/(<span data-edition="([^"]*)">)[^<]*/, (_, start: string, data: string) => `${start}Data of ${data}, pinned ${date}.`);

/** Fonts are files of their own, and embeds are set in the reader's. */
const withoutFonts = (style: string) => style.replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, "");
