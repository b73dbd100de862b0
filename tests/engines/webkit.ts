import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { endGroup, size, type EnginePage, type Started, type Wishes } from "./engine.ts";

/** What WebDriver calls the keys that print nothing. */
const keys: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** Starts WebKitGTK's own small browser, over WebDriver, on a screen that nobody sees. */
export async function startWebKit(path: string, { dark = false, reducedMotion = false }: Wishes = {}): Promise<Started> {
  const port = await freePort();
  const folder = mkdtempSync(`${tmpdir()}/webkit-`);
  mkdirSync(`${folder}/gtk-3.0`);
  writeFileSync(`${folder}/gtk-3.0/settings.ini`, `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  const screen = `-screen 0 ${size.width + 200}x${size.height + 200}x24`;
  const child = spawn("xvfb-run", ["-a", "-s", screen, path, `--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    detached: true,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
      // The sandbox needs rights that containers do not give; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  const end = () => {
    process.off("exit", end);
    endGroup(child.pid);
    rmSync(folder, { recursive: true, force: true });
  };
  // Tests that are stopped get no time to close it.
  process.once("exit", end);
  try {
    const session = await connect(`http://127.0.0.1:${port}`);
    return { page: await pageOf(session), close: async () => (await session("DELETE", "").catch(() => undefined), end()) };
  } catch (error) {
    end();
    throw error;
  }
}

/** Sends a command to the browser; gives what it answers. */
type Session = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

/** Opens a session as soon as the driver listens. */
async function connect(origin: string): Promise<Session> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path}: ${value?.error ?? answer.status}: ${value?.message ?? ""}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await ask("GET", "/status");
      break;
    } catch (error) {
      if (tries === 300) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  const { sessionId } = (await ask("POST", "/session", { capabilities: {} })) as { sessionId: string };
  return (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
}

async function pageOf(session: Session): Promise<EnginePage> {
  const act = (id: string, type: string, more: object, actions: readonly object[]) =>
    session("POST", "/actions", { actions: [{ type, id, ...more, actions }] });
  const point = (...actions: object[]) => act("mouse", "pointer", { parameters: { pointerType: "mouse" } }, actions);
  const run = async (source: string, args: readonly unknown[]) =>
    session("POST", "/execute/async", {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve((${source})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    }).then((answer) => {
      const { value, error } = answer as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    });
  await session("POST", "/window/rect", { width: size.width, height: size.height });
  return {
    open: async (url) => void (await session("POST", "/url", { url })),
    run: (inPage, ...args) => run(String(inPage), args) as never,
    runInFrame: async (inPage, ...args) => {
      // The loader's frame stands in a shadow tree, where WebDriver looks for nothing.
      const script = `return document.querySelector("iframe") ?? document.querySelector("atlas-chart").shadowRoot.querySelector("iframe")`;
      const id = await session("POST", "/execute/sync", { script, args: [] });
      await session("POST", "/frame", { id });
      try {
        return (await run(String(inPage), args)) as never;
      } finally {
        await session("POST", "/frame", { id: null });
      }
    },
    move: async (x, y) => void (await point({ type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) })),
    down: async () => void (await point({ type: "pointerDown", button: 0 })),
    up: async () => void (await point({ type: "pointerUp", button: 0 })),
    key: async (name) => {
      const value = keys[name] ?? name;
      await act("keys", "key", {}, [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
    },
    // The driver's own way leaves out addresses that came without a click, as those of a field that the test changes do.
    back: async () => void (await session("POST", "/execute/sync", { script: "setTimeout(() => history.back())", args: [] })),
    print: () => Promise.resolve(null),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
