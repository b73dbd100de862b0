import type { Plugin } from "vite";
import { fonts } from "../tokens-fonts.ts";
import { colors } from "../tokens.ts";

const name = "virtual:tokens.css";
const resolved = "\0virtual:tokens.css";

/** Gives styles the tokens of `tokens.ts` as custom properties. */
export function tokenStyles(): Plugin {
  return {
    name: "token-styles",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? tokenCss() : undefined),
  };
}

/** Light values for every browser; both where they differ, chosen by `color-scheme`, where `light-dark()` is known. */
function tokenCss(): string {
  const light = Object.entries(colors).map(([color, [value]]) => `--${color}:${value};`);
  const both = Object.entries(colors).flatMap(([color, [lightValue, darkValue]]) =>
    lightValue === (darkValue as string) ? [] : [`--${color}:light-dark(${lightValue},${darkValue});`],
  );
  return [
    `:root{--serif:${fonts.serif};--sans:${fonts.sans};${light.join("")}}`,
    `@supports (color:light-dark(#000,#fff)){:root{color-scheme:light dark;${both.join("")}}:root[data-theme="light"]{color-scheme:light}:root[data-theme="dark"]{color-scheme:dark}}`,
  ].join("\n");
}
