import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dist } from "../site.ts";

/** Where machines have a server that we give an example for. */
const programs = {
  nginx: ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"],
  caddy: ["/usr/bin/caddy", "/usr/local/bin/caddy", "/opt/homebrew/bin/caddy"],
} as const;

export type ServerName = keyof typeof programs;
export const serverNames = Object.keys(programs) as ServerName[];

/** The path of a server's program, or undefined where it is not installed. */
export const programOf = (name: ServerName): string | undefined => programs[name].find((path) => existsSync(path));

/** Servers that are not installed. */
export const missingServers = (): ServerName[] => serverNames.filter((name) => programOf(name) === undefined);

/** The sentence for a server that is not there. */
export const serverSkipped = (name: ServerName): string =>
  `${name} is not installed, so its example configuration is not tried: install ${name} and run npm test again.`;

/** Puts a value of ours in the place of what a host is told to set. */
function set(text: string, told: string, value: string): string {
  if (text.split(told).length !== 2) throw new Error(`the example should have "${told}" once`);
  return text.replace(told, () => value);
}

/** The whole configuration around an example, with nothing in it that the example has to bring itself. */
const around: Record<ServerName, (example: string, folder: string, files: string, port: number) => string> = {
  nginx(example, folder, files, port) {
    const own = set(set(example, "listen 80;", `listen 127.0.0.1:${port};`), "root /srv/work-atlas;", `root ${files};`);
    const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `  ${each}_temp_path ${folder}/${each};`);
    // Only root can become another, and the build may lie where no other user can read it.
    const user = process.getuid?.() === 0 ? "user root;\n" : "";
    return `${user}daemon off;\nerror_log stderr;\npid ${folder}/pid;\nevents {}\nhttp {\n  access_log off;\n${kept.join("\n")}\n${own}}\n`;
  },
  caddy(example, _folder, files, port) {
    const own = set(set(example, "atlas.example.org {", `http://127.0.0.1:${port} {`), "root * /srv/work-atlas", `root * ${files}`);
    return `{\n  admin off\n}\n${own}`;
  },
};

const command: Record<ServerName, (file: string, folder: string) => string[]> = {
  nginx: (file, folder) => ["-p", folder, "-e", "stderr", "-c", file],
  caddy: (file) => ["run", "--adapter", "caddyfile", "--config", file],
};

/** A server that runs with an example as its configuration. */
export interface Started {
  origin: string;
  stop(): Promise<void>;
}

/** Starts a server with an example below a base, in a folder of its own; the base's folder shows the built site. */
export async function start(name: ServerName, example: string, base: string): Promise<Started> {
  const program = programOf(name);
  if (program === undefined) throw new Error(serverSkipped(name));
  const folder = mkdtempSync(`${tmpdir()}/hosting-`);
  // What is copied there by who follows the example is a link here: `dist` itself for `/`, `dist` below `/atlas` for `/atlas/`.
  const files = `${folder}/files`;
  if (base === "/") symlinkSync(dist, files);
  else {
    mkdirSync(files);
    symlinkSync(dist, `${files}${base.slice(0, -1)}`);
  }
  const port = await freePort();
  const file = `${folder}/configuration`;
  writeFileSync(file, around[name](example, folder, files, port));
  const child = spawn(program, command[name](file, folder), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  // Tests that are stopped get no time to stop it.
  const leave = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", leave);
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const stop = async () => {
    await end(child);
    process.off("exit", leave);
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let turn = 0; child.exitCode === null && turn < 250; turn += 1) {
    try {
      await fetch(`${origin}${base}robots.txt`);
      return { origin, stop };
    } catch {
      await new Promise((later) => setTimeout(later, 20));
    }
  }
  await stop();
  throw new Error(`${name} does not start with the example for ${base}: ${said.trim()}`);
}

const end = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) resolve();
    else {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    }
  });

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
