import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** A host of files, as plain as they come: what is at an address, or 404. */
export interface Host {
  origin: string;
  /** Addresses that were asked for and are not there. */
  missed: string[];
  close(): Promise<void>;
}

/** A text at an address; with headers of its own, where it has any. */
export type Text = string | { text: string; headers: Record<string, string> };

/** Serves a folder below a path that ends in a slash. Texts given by address come before files. */
export async function host(folder: string, base = "/", texts: Record<string, Text> = {}): Promise<Host> {
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
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missed,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
