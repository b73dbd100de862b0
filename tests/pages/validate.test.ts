import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { dist, pageKinds, pages } from "../site.ts";

const validate = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes `<meta>` and `<br>`, and whitespace as it stands in the source: neither is an error in HTML.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    // Every file is of the same origin.
    "require-sri": "off",
    // Titles are the claims themselves, and some are long.
    "long-title": "off",
    // `<!DOCTYPE html>` is as good as lower case.
    "doctype-style": "off",
    // A box that scrolls and takes the focus is a region by role; a section with a name would be the same.
    // A list of suggestions under a field is no <select>.
    "prefer-native-element": ["error", { exclude: ["region", "listbox"] }],
  },
});

const fileOf = (path: string) => (path === pages["no page"] ? "404.html" : `${path.slice(1)}index.html`);

describe.each(pageKinds)("%s", (kind) => {
  test("is sound HTML", async () => {
    const report = await validate.validateFile(`${dist}/${fileOf(pages[kind])}`);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(found.slice(0, 10)).toEqual([]);
  });
});
