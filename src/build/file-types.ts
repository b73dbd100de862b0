/** A kind of file as hosts send it. */
export interface FileType {
  type: string;
  /** Texts are UTF-8, and say so where the type by itself means something else or nothing. */
  text: boolean;
}

const text = (type: string): FileType => ({ type, text: true });
const other = (type: string): FileType => ({ type, text: false });

/** What each ending in `dist/` means. Hosts know some of them, and not all the same. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  bib: text("application/x-bibtex"),
  conf: text("text/plain"),
  css: text("text/css"),
  csv: text("text/csv"),
  html: text("text/html"),
  ico: other("image/vnd.microsoft.icon"),
  js: text("text/javascript"),
  json: other("application/json"),
  md: text("text/markdown"),
  png: other("image/png"),
  ris: text("application/x-research-info-systems"),
  svg: other("image/svg+xml"),
  txt: text("text/plain"),
  webmanifest: other("application/manifest+json"),
  woff2: other("font/woff2"),
  xml: text("application/xml"),
  zip: other("application/zip"),
};
