import type { Plugin } from "vite";
import { shippedParts } from "../publish/shipped-parts.ts";

/** The package that a module belongs to; undefined for the site's own, and for what the bundler adds. */
const packageOf = (id: string): string | undefined =>
  id.startsWith("\0") ? undefined : /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll("\\", "/"))?.[1];

/** Ends the build where a script that browsers get holds code of a package whose license the site does not name. */
export function shippedCode(): Plugin {
  const named = new Set(shippedParts.map(({ name }) => name));
  return {
    name: "shipped-code",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === "chunk" ? Object.entries(chunk.modules) : [];
        const lost = modules.filter(([, { code }]) => code !== null && code !== "").flatMap(([id]) => packageOf(id) ?? []).find((name) => !named.has(name)); // prettier-ignore
        if (lost !== undefined)
          this.error(`${chunk.fileName} holds code of ${lost}: add it to src/publish/shipped-parts.ts and LICENSES.md`);
      }
    },
  };
}
