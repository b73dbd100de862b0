/** Heights in px that are accepted. */
const least = 120;
const most = 4000;
/** After so many growths in a row at one width, a frame stays as it is: something in it grows with the frame. */
const mostGrowths = 8;

/** What a sandboxed frame may do: run, and follow a link that the reader presses. */
const freedoms = ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox", "allow-top-navigation-by-user-activation"];

export interface FrameOptions {
  src: string;
  title: string;
  /** Runs in the sandbox, without an origin. */
  sandboxed: boolean;
  /** Called with each new height. */
  resized(height: number): void;
}

/**
 * A frame with an embed page in it, as high as the page says. A height within bounds counts if the frame's own window says it: in
 * a sandboxed host that window has no origin, and after a redirect another.
 */
export class EmbedFrame {
  readonly element = document.createElement("iframe");
  private readonly aborter = new AbortController();
  private readonly resized: (height: number) => void;
  private height = 0;
  private width = 0;
  private growths = 0;

  constructor({ src, title, sandboxed, resized }: FrameOptions) {
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
    // It holds nothing private, so any origin may get it: a sandboxed frame has none, and where ours fails the browser shows a page of its own.
    this.element.contentWindow?.postMessage({ type: "atlas:hello", v: 1 }, "*");
  }

  remove(): void {
    this.aborter.abort();
    this.element.remove();
  }

  private hear({ source, data }: MessageEvent): void {
    if (source !== this.element.contentWindow || source === null) return;
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
    if (this.growths > mostGrowths) return;
    this.height = height;
    this.element.style.setProperty("height", `${height}px`, "important");
    this.resized(height);
  }
}
