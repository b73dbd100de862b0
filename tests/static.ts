import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css",
  ".csv": "text/csv",
  // Pages say themselves how they are written.
  ".html": "text/html",
  ".ico": "image/vnd.microsoft.icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

const isText = /^text\/|[/+](?:json|xml)/;

/** A host of files, as plain as they come: what is at an address, or 404. */
export interface Host {
  origin: string;
  /** Addresses that were asked for and are not there. */
  missed: string[];
  close(): Promise<void>;
}

/** A text at an address; with headers of its own, where it has any. */
export type Text = string | { text: string; headers: Record<string, string> };

/** How a host may be set up. */
export interface Setup {
  /** Headers for an address. */
  headersOf?: (path: string) => Record<string, string>;
  /** The file with which an address that is not there is answered. */
  missing?: (path: string) => string;
  /** The host's own name in its origin: another name is another site to a browser, another port is not. */
  name?: "localhost" | "127.0.0.1";
  /** Whether texts are packed for browsers that take them so, as a good host does. */
  packed?: boolean;
}

/** Texts as they are sent packed, by file: to pack one takes its time. */
const packed = new Map<string, Buffer>();

function packedText(file: string): Buffer {
  const text = packed.get(file) ?? brotliCompressSync(readFileSync(file));
  packed.set(file, text);
  return text;
}

/** Serves a folder below a path that ends in a slash. Texts given by address come before files. */
export async function host(folder: string, base = "/", texts: Record<string, Text> = {}, setup: Setup = {}): Promise<Host> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const text = texts[path];
    if (text !== undefined) {
      const { text: body, headers } = typeof text === "string" ? { text, headers: {} } : text;
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/html; charset=utf-8", ...headers }).end(body);
      return;
    }
    const below = path.startsWith(base) ? `${folder}/${path.slice(base.length)}` : "";
    const file = below.endsWith("/") ? `${below}index.html` : below;
    if (file === "" || file.includes("..") || !existsSync(file) || statSync(file).isDirectory()) {
      missed.push(path);
      const page = setup.missing?.(path);
      response.writeHead(404, { "content-type": "text/html; charset=utf-8", ...setup.headersOf?.(path) });
      response.end(page === undefined ? undefined : readFileSync(`${folder}/${page}`));
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    if (setup.packed === true && isText.test(type) && /\bbr\b/.test(String(request.headers["accept-encoding"]))) {
      response.writeHead(200, { "content-type": type, "content-encoding": "br", ...setup.headersOf?.(path) }).end(packedText(file));
      return;
    }
    response.writeHead(200, { "content-type": type, ...setup.headersOf?.(path) });
    createReadStream(file).pipe(response);
  });
  const name = setup.name ?? "127.0.0.1";
  await new Promise<void>((resolve) => server.listen(0, name, resolve));
  return {
    origin: `http://${name}:${(server.address() as AddressInfo).port}`,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser opens connections ahead and says nothing on them: the server would wait for these.
        server.closeAllConnections();
      }),
  };
}
