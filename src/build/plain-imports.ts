import type { Plugin } from "vite";

/** A dynamic import in a minified script; its module may stand in a file with others. */
const plain = /import\(`[^`]*`\)(?:\.then\(\w+=>\w+\.\w+\))?/.source;
/** Around it the helper, which then has only to call what it is given, and what Vite makes of an import whose names are taken at once. */
const wrapped = new RegExp(
  `[\\w$]+\\((?:\\(\\)=>(${plain})|async\\(\\)=>\\{let\\{[^{}]*\\}=await (${plain});return\\{[^{}]*\\}\\})(?:,\\[\\])?\\)`,
  "g",
);

export const withPlainImports = (code: string): string =>
  code
    .replace(/^const __vite__mapDeps=.*\n/, "")
    .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, "")
    .replace(/import\{\w+ as (\w+)\}from"[^"]*preload-helper[^"]*";/, "const $1=load=>load();")
    .replace(wrapped, (_, one: string | undefined, named: string | undefined) => one ?? named ?? "");

/**
 * Dynamic imports as browsers know them. Vite's own helper also asks for what a module will ask for itself, and for styles that come with it:
 * ours name their styles by address. It would be a kilobyte of every page with a chart.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null),
    generateBundle: {
      // After Vite has written its lists of what to ask for.
      order: "post",
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          if (chunk.isDynamicEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0)
            this.error(`${chunk.fileName} comes later and imports a style: import it with "?url" and call loadStyles`);
          chunk.code = withPlainImports(chunk.code);
        }
      },
    },
  };
}
