import { sayLost } from "../dom/say-lost.ts";

/**
 * What a chart's page shares, and the form that makes embeds, which `load-builder.ts` starts. Without scripts both have the codes for the chart as
 * it opens. On a chart's page links, codes and files follow the view; who keeps to the page's own loads nothing.
 */
class AtlasEmbed extends HTMLElement {
  connectedCallback(): void {
    const lost = this.querySelector(".lost-view");
    let followed = false;
    document.addEventListener("atlas:view", () => {
      followed ||= document.documentElement.dataset["shown"] !== "";
      if (!followed) return;
      import("./follow-page.ts")
        .then(({ followPage }) => followPage(this))
        .catch(() => lost !== null && sayLost(lost, "The link and the codes of this view"));
    });
    this.openFiles();
    addEventListener("hashchange", () => this.openFiles());
  }

  /** An address that leads to the files opens what they stand in, where the browser does not. */
  private openFiles(): void {
    const details = this.querySelector("details");
    if (location.hash !== "#files" || details === null || details.open) return;
    details.open = true;
    this.querySelector("#files")?.scrollIntoView();
  }
}

customElements.define("atlas-embed", AtlasEmbed);
export type { AtlasEmbed };
