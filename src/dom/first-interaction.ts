const signs = ["pointermove", "touchstart", "keydown", "focusin"];

/**
 * Calls back when the reader first moves the pointer, touches, presses a key or moves the focus. Chromium sometimes reports a pointer that rests where
 * the page is painted; it counts, because the first move after a change of page may have no distance either.
 */
export function onFirstInteraction(act: () => void, signal?: AbortSignal): void {
  const heard = new AbortController();
  const options = { passive: true, signal: heard.signal };
  signal?.addEventListener("abort", () => heard.abort());
  const hear = () => {
    heard.abort();
    act();
  };
  for (const sign of signs) document.addEventListener(sign, hear, options);
}
