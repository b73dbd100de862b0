import { fitToWordPress } from "./fit-wordpress.ts";

/**
 * Tells the page around an embed how high it is: in a message of our own, and in those of AMP, WordPress and pym. It sends nothing else, and
 * of the page's messages it takes only that the page is there.
 */
const main = document.querySelector("main");
const asked = new URLSearchParams(location.search);
/** WordPress puts its secret into the address, pym its id for the frame. Both are sent back only if they are letters, digits and hyphens. */
const secret = /^#\?secret=([a-zA-Z0-9]{1,40})$/.exec(location.hash)?.[1];
const childId = /^[\w-]{1,60}$/.exec(asked.get("childId") ?? "")?.[0];

/** The page for a chart that is gone sends no height of ours, so that the picture around which it is loaded stays. */
const moved = document.querySelector("[data-moved]") !== null;

/** What the page calls this frame. */
let id: unknown = null;
let sent = 0;

const post = (message: unknown) => parent.postMessage(message, "*");

function tell(again: boolean): void {
  // A frame that is not shown has no width, and no height worth telling.
  if (main === null || main.clientWidth === 0) return;
  const height = Math.ceil(secret === undefined ? main.getBoundingClientRect().height : fitToWordPress(main));
  if (height === sent && !again) return;
  sent = height;
  if (!moved) post({ type: "atlas:height", v: 1, id, height });
  post({ sentinel: "amp", type: "embed-size", height });
  if (secret !== undefined) post({ message: "height", value: height, secret });
  if (childId !== undefined) post(["pym", childId, "height", String(height)].join("xPYMx"));
}

/**
 * Every link leads out of the frame, also one that a live chart has drawn, but the one that loads this page again. WordPress, whose frames may not
 * navigate, is asked to.
 */
function leave(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>("a") : null;
  if (link === null) return;
  const again = link.getAttribute("href") === "";
  link.setAttribute("target", again ? "_self" : "_top");
  link.setAttribute("rel", "noopener");
  if (secret === undefined || again || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  post({ message: "link", value: link instanceof HTMLAnchorElement ? link.href : new URL(link.href.baseVal, location.href).href, secret });
}

if (main !== null && parent !== window) {
  addEventListener("message", ({ source, data }: MessageEvent) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    const { type, v, id: name } = data as Record<string, unknown>;
    if (type !== "atlas:hello" || v !== 1) return;
    id = typeof name === "string" || typeof name === "number" ? name : null;
    tell(true);
  });
  new ResizeObserver(() => tell(false)).observe(main);
  // Browsers observe no sizes in frames out of sight, and a frame should have its height before it is seen.
  addEventListener("load", () => tell(false));
  document.addEventListener("visibilitychange", () => tell(true));
  // After the charts have handled it.
  addEventListener("click", leave);
  tell(false);
}
