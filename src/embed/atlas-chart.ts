import { EmbedFrame } from "./frame.ts";
import { roomAt } from "./room.ts";

/**
 * `/embed/v1.js`, on other people's pages: `<atlas-chart chart="risk-map">` around a figure. Near the viewport a live chart takes the
 * figure's place, once it has said how high it is; where it does not come, in print and in feeds, the figure stays. What is published
 * under v1 never changes its meaning. Attributes: `chart` (`risk-map`, `occupation/electricians`), `release` (the hash of a pinned
 * release), `sandbox`, and what the address of an embed takes: `theme`, `measure`, `category`, and so on.
 */
class AtlasChart extends HTMLElement {
  static readonly observedAttributes = [
    "chart",
    "release",
    ..."theme measure category highlight occupation view plain static transparent".split(" "),
  ];

  private frame: EmbedFrame | undefined;
  /** In the page, with whatever attributes. */
  private isIn = false;
  private waiting: IntersectionObserver | undefined;
  private readonly figure = document.createElement("slot");
  private readonly box = document.createElement("div");
  /** Runs before the paint, also when the element has been hidden and is shown. */
  private readonly widths = new ResizeObserver(() => this.reserve());

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    shadow.append(this.figure, this.box);
  }

  connectedCallback(): void {
    this.isIn = true;
    const address = this.address();
    if (address === null) return;
    // With nothing of its own to show until the chart comes, it keeps the chart's room.
    if (this.childElementCount === 0) {
      this.show(true);
      this.reserve();
      this.widths.observe(this);
    }
    // Until the reader is within a screen's height or so.
    this.waiting = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.waiting?.disconnect();
        this.load(address);
      },
      { rootMargin: "800px 0px" },
    );
    this.waiting.observe(this);
  }

  disconnectedCallback(): void {
    this.waiting?.disconnect();
    this.widths.disconnect();
    this.frame?.remove();
    this.waiting = this.frame = undefined;
    this.isIn = false;
    this.show(false);
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isIn) return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  private load(src: string): void {
    const title = this.querySelector("img")?.alt || this.getAttribute("chart") || "";
    this.frame = new EmbedFrame({ src, title, sandboxed: this.hasAttribute("sandbox"), resized: () => this.shown() });
    this.box.append(this.frame.element);
  }

  /** The frame has its height, which it keeps by itself. */
  private shown(): void {
    this.widths.disconnect();
    this.box.style.removeProperty("--room");
    this.show(true);
  }

  /** Room for the chart before it has said how high it is. */
  private reserve(): void {
    this.box.style.setProperty("--room", `${roomAt(this.getAttribute("chart") ?? "", this.clientWidth)}px`);
  }

  private show(live: boolean): void {
    this.figure.className = this.box.className = live ? "live" : "";
  }

  /** null for what no chart can be called, and where the script does not know its own address: the figure stays. */
  private address(): string | null {
    const chart = this.getAttribute("chart") ?? "";
    const release = this.getAttribute("release") ?? "";
    if (base === undefined || !/^(occupation\/)?[a-z0-9-]+$/.test(chart) || !/^[0-9a-f]*$/.test(release)) return null;
    const url = new URL(`${release === "" ? "v1" : `r/${release}`}/${chart}/`, base);
    for (const { name, value } of this.attributes) if (/^[a-z]+$/.test(name) && !own.has(name)) url.searchParams.set(name, value);
    return url.href;
  }
}

/** Attributes that are not meant for the chart. */
const own = new Set("chart release sandbox class id slot style title lang dir hidden part role is tabindex nonce".split(" "));

/**
 * An address in the folder that this script lies in: `/embed/`. A module has no current script, and that of a copy in a bundle or in a text
 * that is evaluated is the page's own: what does not lead to the published file counts for nothing.
 */
const base = [document.currentScript, ...document.scripts]
  .map((script) => (script as HTMLScriptElement | null)?.src)
  .find((src) => /^https?:[^?#]*\/embed\/v1\.js([?#]|$)/.test(src ?? ""));

const style = new CSSStyleSheet();
// Until its height is known, the frame is laid out behind the figure, out of sight, and high enough for what opens in it.
style.replaceSync(
  `:host{display:block!important;position:relative!important}` +
    `div{position:absolute;inset:0;overflow:hidden;visibility:hidden}` +
    `div.live{position:static;visibility:visible;min-height:var(--room,0)}` +
    `slot.live{display:none}` +
    `iframe{display:block;width:100%;height:1000px;border:0}` +
    `.live iframe{height:var(--room,1000px)}` +
    `@media print{div{display:none}slot.live{display:contents}}`,
);

if (customElements.get("atlas-chart") === undefined) customElements.define("atlas-chart", AtlasChart);
