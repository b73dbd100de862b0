import css from "@eslint/css";
import browserslist from "browserslist";
import { ESLint } from "eslint";
import baseline from "eslint-plugin-baseline-js";
import { describe, expect, test } from "vitest";
import { filesOf, read } from "../site.ts";

/** All browsers knew by the end of this year what our files use, but for what is listed here. */
const year = 2023;

/** What came later, with the versions that know it; everything else that is newer is in `graces`. */
const later = { popover: { chrome: 114, firefox: 125, safari: 17 }, checkVisibility: { chrome: 105, firefox: 106, safari: 17.4 } };

/** Newer, and nothing is lost without it: how lines break, a gutter, a menu to share, a copied text. `Map.groupBy` is in `dom/older-browsers.ts`. */
const graces = {
  properties: ["text-wrap", "scrollbar-gutter", "resize", "forced-color-adjust", "field-sizing", "print-color-adjust", "user-select"],
  alsoProperties: ["content-visibility", "accent-color", "text-size-adjust"],
  scripts: ["async-clipboard", "share", "array-group"],
};

/** Methods of single objects, which the linter cannot tell from others of that name; none may be called. */
const lateMethods =
  /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(|AbortSignal\.any\b|Promise\.(?:withResolvers|try)\b|Array\.fromAsync\b|Object\.groupBy\b|startViewTransition/g;

const lint = (parts: ESLint.Options["overrideConfig"]) =>
  new ESLint({ overrideConfigFile: true, overrideConfig: parts ?? null, ignore: false, allowInlineConfig: false });

/** What a linter finds, each once. */
async function found(eslint: ESLint, files: readonly string[]): Promise<string[]> {
  const results = await Promise.all(files.map((file) => eslint.lintText(read(file), { filePath: file })));
  return [...new Set(results.flat().flatMap(({ messages }) => messages.map(({ message }) => message)))].toSorted();
}

const styles = lint([
  {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    languageOptions: { tolerant: true },
    rules: {
      "css/use-baseline": ["error", { available: year, allowProperties: [...graces.properties, ...graces.alsoProperties] }],
    },
  },
]);

const scripts = lint([
  {
    files: ["**/*.js"],
    plugins: { "baseline-js": baseline },
    languageOptions: { ecmaVersion: "latest", sourceType: "module" },
    rules: {
      "baseline-js/use-baseline": [
        "error",
        { available: year, includeWebApis: { preset: "auto" }, includeJsBuiltins: { preset: "auto" }, ignoreFeatures: graces.scripts },
      ],
    },
  },
] as ESLint.Options["overrideConfig"]);

const built = (end: string) => filesOf().filter((file) => /^(_astro|embed)\//.test(file) && file.endsWith(end));

describe("the oldest browsers", () => {
  test("know all styles; what they do not know is no loss", async () => {
    expect(built(".css").length).toBeGreaterThan(10);
    expect(await found(styles, built(".css"))).toEqual([
      // On paper: sheets break elsewhere.
      "At-rule '@page' is not a 2023 available baseline feature.",
      "Selector 'marker' is not a 2023 available baseline feature.",
      "Value 'avoid' of property 'break-after' is not a 2023 available baseline feature.",
      // The next family of the list is taken.
      "Value 'ui-monospace' of property 'font-family' is not a 2023 available baseline feature.",
    ]);
  });

  test("know all that scripts call", async () => {
    expect(built(".js").length).toBeGreaterThan(50);
    expect(await found(scripts, built(".js"))).toEqual([]);
    const called = built(".js").flatMap((file) => [...read(file).matchAll(lateMethods)].map(([call]) => `${file}: ${call}`));
    expect(called).toEqual([]);
  });

  test("are found wanting where a file uses something newer", async () => {
    const [style] = await styles.lintText("a { field-sizing: content; anchor-name: --a }", { filePath: "a.css" });
    expect(style?.messages.map(({ message }) => message)).toEqual(["Property 'anchor-name' is not a 2023 available baseline feature."]);
    const [script] = await scripts.lintText("Promise.withResolvers(); new URLPattern();", { filePath: "a.js" });
    expect(script?.messages.length).toBeGreaterThan(0);
  });

  test("are those that the page on accessibility names", () => {
    const oldest = (name: "chrome" | "firefox" | "safari") =>
      Math.max(
        ...Object.values(later).map((each) => each[name]),
        Math.min(
          ...browserslist(`baseline ${year}`)
            .filter((each) => each.startsWith(`${name} `))
            .map((each) => parseFloat(each.slice(name.length))),
        ),
      );
    expect(read("accessibility/index.html").replace(/\s+/g, " ")).toContain(
      `Chrome and Edge from version ${oldest("chrome")}, Firefox from ${oldest("firefox")} and Safari from ${oldest("safari")}`,
    );
  });
});
