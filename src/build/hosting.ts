import { site } from "../site.ts";
import { fileTypes } from "./file-types.ts";
import type { HeaderRule } from "./headers.ts";

/** What a host has to change, and where the files belong. The versions are those of Debian 12, with which the examples are tried. */
const opening = (server: "nginx 1.22" | "Caddy 2.6", base: string) => [
  `# Work Atlas on ${server} or later: set the name and the folder${server.startsWith("nginx") ? ", then include this file in the http block" : ""}.`,
  base === "/" ? "# The folder holds what is in dist/." : `# The site lives below ${base}: copy what is in dist/ to /srv/work-atlas${base}`,
];

const names = (rules: readonly HeaderRule[]) => [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const pattern = (path: string) => path.replace(/[.]/g, "\\.").replace(/\*$/, "");
const regex = (base: string, path: string) => `^${base}${pattern(path)}${path.endsWith("*") ? "" : "$"}`;

/**
 * For nginx: a map for each header, since `add_header` in a location forgets those around it. The maps look at what is sent in the end,
 * `/index.html` for `/` and the page for what is missing. To be included in `http`.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string = site.base): string {
  const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;
  const map = (name: string) => {
    const lines = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  "~${regex(base, path)}" "${value}";`];
    });
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join("\n")}\n}`;
  };
  const types = Object.entries(fileTypes);
  // nginx marks HTML by itself.
  const marked = [...new Set(types.flatMap(([ending, { type, text }]) => (text && ending !== "html" ? [type] : [])))];
  // A folder without a page of its own is forbidden to nginx, and to a reader not there.
  const place = (path: string) =>
    `  location ${base}${path} { index index.html; error_page 404 ${base}${path}404.html; error_page 403 =404 ${base}${path}404.html; }`;
  return (
    [
      opening("nginx 1.22", base).join("\n"),
      ...names(rules).map(map),
      [
        "server {",
        "  listen 80;",
        "  server_name atlas.example.org;",
        "  root /srv/work-atlas;",
        "  absolute_redirect off;",
        "  types {",
        ...types.map(([ending, { type }]) => `    ${type} ${ending};`),
        "  }",
        "  default_type application/octet-stream;",
        "  charset utf-8;",
        `  charset_types ${marked.join(" ")};`,
        ...names(rules).map((name) => `  add_header ${name} ${variable(name)} always;`),
        place(""),
        place("embed/"),
        "}",
      ].join("\n"),
    ].join("\n\n") + "\n"
  );
}

/** For Caddy. It gives headers before it looks for the file, so that a rule for some addresses asks for the file itself. */
export function caddyFile(rules: readonly HeaderRule[], base: string = site.base): string {
  const block = (name: string, path: string, headers: Readonly<Record<string, string>>) => {
    const lines = Object.entries(headers).map(([header, value]) => `    ${header} "${value}"`);
    const there = path === `${base}*` ? [] : ["    file {path} {path}index.html"];
    return [`  @${name} {`, `    path ${path}`, ...there, "  }", `  header @${name} {`, ...lines, "  }"].join("\n");
  };
  const missing = (name: string, path: string) => [
    `    @${name} {`,
    "      expression {http.error.status_code} == 404",
    `      path ${base}${path}*`,
    "    }",
    `    handle @${name} {`,
    `      rewrite * ${base}${path}404.html`,
    "      file_server",
    "    }",
  ];
  return (
    [
      ...opening("Caddy 2.6", base),
      "atlas.example.org {",
      "  root * /srv/work-atlas",
      ...rules.map(({ path, headers }, index) => block(`rule${index}`, base + path, headers)),
      ...Object.entries(fileTypes).map(([ending, { type, text }]) =>
        // For `/` it looks at the page itself.
        block(ending, ending === "html" ? "*/ *.html" : `*.${ending}`, { "Content-Type": text ? `${type}; charset=utf-8` : type }),
      ),
      // Of itself it adds the last slash of an address and drops what stands behind it.
      "  @folder {",
      "    not path */",
      "    file {path}/index.html",
      '    expression {query} != ""',
      "  }",
      "  redir @folder {path}/?{query} permanent",
      "  file_server",
      "  handle_errors {",
      ...missing("embed", "embed/"),
      ...missing("page", ""),
      "  }",
      "}",
    ].join("\n") + "\n"
  );
}
