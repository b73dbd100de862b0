import type { Page } from "playwright-core";

/** The browser keeps nothing: its storage throws when it is reached for. */
export const closed = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("closed", "SecurityError"); } })); // prettier-ignore

/** Or when something is written. */
export const full = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });

/** The same day in every run. */
export const at = (page: Page) => page.clock.setFixedTime("2026-11-24T10:00:00");
