/** Heights in px that are believed. */
const least = 120;
const most = 4000;
/** After so many growths in a row at one width, a frame stays as it is: something in it feeds on its own height. */
const patience = 8;

/** In a sandbox: to run, and to follow a link that the reader presses. */
const freedoms = ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox", "allow-top-navigation-by-user-activation"];

export interface FrameOptions {
  src: string;
  title: string;
  /** Runs in the sandbox, without an origin. */
  sandboxed: boolean;
  /** Called with each new height. */
  resized(height: number): void;
}

/** A frame with an embed page in it, as high as the page says. Its messages are believed only if they can be its own. */
export class EmbedFrame {
  readonly element = document.createElement("iframe");
  private readonly aborter = new AbortController();
  private readonly origin: string;
  private readonly resized: (height: number) => void;
  private height = 0;
  private width = 0;
  private growths = 0;

  constructor({ src, title, sandboxed, resized }: FrameOptions) {
    this.origin = sandboxed ? "null" : new URL(src).origin;
    this.resized = resized;
    const { element } = this;
    if (sandboxed) element.sandbox.add(...freedoms);
    element.referrerPolicy = "strict-origin-when-cross-origin";
    element.title = title;
    element.src = src;
    const { signal } = this.aborter;
    addEventListener("message", (event) => this.hear(event), { signal });
    element.addEventListener("load", () => this.greet(), { signal });
  }

  /** The child answers, whichever of the two was there first. */
  greet(): void {
    // It says nothing, so anybody may hear it: a frame without an origin, and a page of the browser's own where ours did not come.
    this.element.contentWindow?.postMessage({ type: "atlas:hello", v: 1 }, "*");
  }

  remove(): void {
    this.aborter.abort();
    this.element.remove();
  }

  private hear({ source, origin, data }: MessageEvent): void {
    if (source !== this.element.contentWindow || source === null || origin !== this.origin) return;
    if (typeof data !== "object" || data === null) return;
    const { type, v, height } = data as Record<string, unknown>;
    if (type !== "atlas:height" || v !== 1 || typeof height !== "number" || !(height >= least && height <= most)) return;
    this.apply(Math.ceil(height));
  }

  private apply(height: number): void {
    const width = this.element.clientWidth;
    if (width !== this.width) this.growths = 0;
    this.width = width;
    if (height === this.height) return;
    this.growths = height > this.height ? this.growths + 1 : 0;
    if (this.growths > patience) return;
    this.height = height;
    this.element.style.setProperty("height", `${height}px`, "important");
    this.resized(height);
  }
}
