import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);

/** A typeface as a machine has it. */
interface Family {
  /** Full and PostScript name of its regular face, by which `local()` finds it. */
  local: readonly [full: string, postScript: string];
  /** That face, base64. */
  face: string;
}

const family = (full: string, postScript: string, file: string): Family => ({
  local: [full, postScript],
  face: readFileSync(require.resolve(`@fontsource${file}-normal.woff2`), "base64"),
});

/**
 * Machines of readers, each by the sans serif and the serif that it has. Arial, Georgia and Liberation Serif are not free or not in the registry: Arimo,
 * Gelasio and Tinos have their widths.
 */
export const machines: Readonly<Record<string, Record<"sans" | "serif", Family>>> = {
  "Windows or Apple's": {
    sans: family("Arial", "ArialMT", "-variable/arimo/files/arimo-latin-wght"),
    serif: family("Georgia", "Georgia", "-variable/gelasio/files/gelasio-latin-wght"),
  },
  Android: {
    sans: family("Roboto", "Roboto-Regular", "-variable/roboto/files/roboto-latin-wght"),
    serif: family("Noto Serif", "NotoSerif", "-variable/noto-serif/files/noto-serif-latin-wght"),
  },
  "Linux with DejaVu": {
    sans: family("DejaVu Sans", "DejaVuSans", "/dejavu-sans/files/dejavu-sans-latin-400"),
    serif: family("DejaVu Serif", "DejaVuSerif", "/dejavu-serif/files/dejavu-serif-latin-400"),
  },
  "Linux with Noto Sans": {
    sans: family("Noto Sans Regular", "NotoSans-Regular", "-variable/noto-sans/files/noto-sans-latin-wght"),
    serif: family("Liberation Serif", "LiberationSerif", "/tinos/files/tinos-latin-400"),
  },
};

/**
 * Brings the fonts of these machines to a page, each as the page's own styles take it there where the site's fonts do not come: by the first family of
 * the list with a rule whose `local()` is on the machine, at the size that the rule says, and with no bold but what the browser makes of it. Fails
 * where there is no such rule, for then words take what room they like.
 */
export const bringFonts = (page: Page): Promise<void> =>
  page.evaluate(async (all) => {
    const within = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => (rule instanceof CSSLayerBlockRule ? within(rule.cssRules) : [rule]));
    const plain = (name = "") => name.trim().replace(/^"(.*)"$/, "$1");
    const rules = [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules)).filter((rule) => rule instanceof CSSFontFaceRule);
    const root = getComputedStyle(document.documentElement);
    for (const sort of ["sans", "serif"] as const) {
      const names = root.getPropertyValue(`--${sort}`).split(",").map(plain);
      for (const [machine, { [sort]: own }] of Object.entries(all)) {
        const isThere = ({ style }: CSSFontFaceRule) =>
          [...style.getPropertyValue("src").matchAll(/local\(([^)]*)\)/g)].some(([, source]) => own.local.includes(plain(source)));
        const rule = names
          .flatMap((name) => rules.filter(({ style }) => plain(style.getPropertyValue("font-family")) === name))
          .find(isThere)?.style;
        if (rule === undefined) throw new Error(`no @font-face of --${sort} brings ${own.local[0]} to the measure of the site's font`);
        const descriptors = {
          // TypeScript does not know it yet.
          sizeAdjust: rule.getPropertyValue("size-adjust") || "100%",
          ascentOverride: rule.getPropertyValue("ascent-override") || "normal",
          descentOverride: rule.getPropertyValue("descent-override") || "normal",
          lineGapOverride: rule.getPropertyValue("line-gap-override") || "normal",
        };
        const letters = atob(own.face);
        const bytes = new Uint8Array(letters.length);
        for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
        document.fonts.add(await new FontFace(`${sort} of ${machine}`, bytes, descriptors).load());
      }
    }
  }, machines);

/** Sets a whole page in the fonts of a machine, which must have been brought; null is for the site's own. */
export const setIn = (page: Page, machine: string | null): Promise<void> =>
  page.evaluate((name) => {
    for (const sort of ["sans", "serif"])
      document.documentElement.style.setProperty(`--${sort}`, name === null ? "" : `"${sort} of ${name}"`);
  }, machine);
