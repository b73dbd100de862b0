import assert from "node:assert/strict";
import { dist, pageKinds, pages } from "../site.ts";
import type { Kind } from "./consumer.ts";
import { read } from "./given.ts";

/** The files of one page of each kind. */
export const kindFiles = () =>
  [...new Set(pageKinds.map((kind) => pages[kind]))].map((path) => (path === pages["no page"] ? "404.html" : `${path.slice(1)}index.html`));

export const markup: Kind = {
  title: "HTML",
  consumers: [
    {
      name: "vnu-jar",
      versionArgs: [],
      given: "one page of each kind, and a page of an address that has moved",
      ours: "Scripts stand inside the page, redirects have a space before their address, and embeds hold no control characters.",
      heldBy: "`tests/pages/files.test.ts`",
      read: ({ folderOf, run }) => {
        const files = kindFiles().map((file) => `${dist}/${file}`);
        const jar = `${folderOf("vnu-jar")}/build/dist/vnu.jar`;
        const printed = run("java", [
          "-Xss8m",
          "-jar",
          jar,
          "--stdout",
          "--errors-only",
          "--exit-zero-always",
          ...files,
          `${dist}/glossary/index.html`,
        ]);
        assert.equal(printed.replaceAll(dist, "").trim().split("\n").slice(0, 5).join("\n"), "");
        return "no error on any of them; it warns that the policy forbids what it reads from disk, which is true of the disk alone";
      },
    },
    {
      name: "html-validate",
      given: "one page of each kind, by its preset `standard`",
      ours: "Nothing: it has no complaint.",
      heldBy: "`tests/pages/validate.test.ts`, by its preset `recommended`",
      read: async ({ load }) => {
        interface Report {
          results: { messages: { ruleId: string; message: string; line: number }[] }[];
        }
        type Validator = new (config: object) => { validateString(text: string): Promise<Report> };
        const { HtmlValidate } = await load<{ HtmlValidate: Validator }>("html-validate");
        const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
        const complaints = async (text: string) =>
          (await validator.validateString(text)).results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
          );
        assert.equal((await complaints("<ul><p>A</p></ul>")).length, 1, "it finds what is wrong");
        for (const file of kindFiles()) assert.deepEqual(await complaints(read(file)), [], file);
        return "no error on any of them";
      },
    },
    {
      name: "htmlhint",
      given: "one page of each kind, by its own rules",
      ours: "Nothing on pages; of redirects, which Astro writes, it says that `</html>` is missing, which HTML allows.",
      heldBy: "this run alone",
      read: async ({ load }) => {
        interface Hint {
          default: { HTMLHint: { verify(text: string): { line: number; message: string }[] } };
        }
        const { HTMLHint } = (await load<Hint>("htmlhint")).default;
        assert.ok(HTMLHint.verify('<!DOCTYPE html><p id="a"></p><p id="a"></p>').length > 0, "it finds what is wrong");
        for (const file of kindFiles()) assert.deepEqual(HTMLHint.verify(read(file)), [], file);
        return "no error on any of them";
      },
    },
    {
      name: "parse5",
      given: "one page of each kind, with all errors of the tokenizer and tree that the standard names",
      ours: "Nothing: no browser has to mend what stands in the files.",
      heldBy: "this run alone",
      read: async ({ load }) => {
        interface Parser {
          parse(text: string, options: { onParseError(error: { code: string; startLine: number }): void }): unknown;
        }
        const { parse } = await load<Parser>("parse5");
        const errors = (text: string) => {
          const found: string[] = [];
          parse(text, { onParseError: ({ code, startLine }) => void found.push(`${startLine} ${code}`) });
          return found;
        };
        assert.ok(errors("<p>A</b>").length > 0, "it finds what is wrong");
        for (const file of kindFiles()) assert.deepEqual(errors(read(file)), [], file);
        return "a tree without an error";
      },
    },
  ],
};
