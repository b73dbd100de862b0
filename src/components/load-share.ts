import { sayLost } from "../dom/say-lost.ts";

/** Loads the code of share buttons when one is first reached: browsers share, and copy, only what has just been asked for. */
for (const sign of ["pointerover", "focusin", "click"])
  document.addEventListener(sign, ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("atlas-share:not(:defined) button") : null;
    if (button === null) return;
    const share = import("./atlas-share.ts");
    share.then(
      () => (sign === "click" ? button.click() : undefined),
      () => sayLost(button.nextElementSibling ?? button, "Sharing"),
    );
  });
