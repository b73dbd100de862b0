import type { Plugin } from "vite";

/** Reads texts as the content check does: without a byte order mark, and with one kind of line end. The pages of a Windows checkout are the same. */
export function plainText(): Plugin {
  return {
    name: "plain-text",
    enforce: "pre",
    transform: {
      order: "pre",
      filter: { id: /\.(?:mdx|astro)$/ },
      handler: (code) => (/^\uFEFF|\r/.test(code) ? { code: code.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), map: null } : null),
    },
  };
}
