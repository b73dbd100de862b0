import { sayLost } from "../dom/say-lost.ts";

/**
 * Makes what stands around a live chart (headline, lead, credit, links) say what it shows, once it shows another view than the page's own. Its
 * code comes then; who keeps to the page's own view pays nothing.
 */
let told = false;
/** The first view is the address's; the reader chooses those after it. */
let views = 0;
document.addEventListener("atlas:view", () => {
  told ||= document.documentElement.dataset["shown"] !== "";
  const isChosen = ++views > 1;
  if (!told) return;
  import("./tell-view.ts")
    .then(({ tellView }) => tellView(isChosen))
    .catch(() => document.querySelectorAll(".live .sentence").forEach((each) => sayLost(each, "What is said of this view")));
});
