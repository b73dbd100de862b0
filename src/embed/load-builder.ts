import { sayLost } from "../dom/say-lost.ts";

/** Starts the form that makes embeds: its chart takes the place of the drawing once somebody reaches for it or for a field, or where an address names one. */
const form = document.querySelector<HTMLElement>("atlas-embed[data-choosing]");
if (form !== null) {
  const status = form.querySelector(".making [role=status]");
  const start = () =>
    void import("./builder.ts").then(
      ({ build }) => build(form),
      // The codes for the chart as it opens are in the page.
      () => status !== null && sayLost(status, "The form"),
    );
  for (const sign of ["pointerover", "focusin"]) form.addEventListener(sign, start);
  if (new URLSearchParams(location.search).has("chart")) start();
}
