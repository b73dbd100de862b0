/**
 * The form that makes embeds, on its own page, and what a chart's page shares. Without scripts both have the codes for the chart as it opens.
 */
class AtlasEmbed extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset["choosing"] === undefined) this.follow();
    else this.makeEmbeds();
  }

  /** The chart itself takes the place of its drawing once somebody reaches for it or for a field, or where an address names a chart. */
  private makeEmbeds(): void {
    const start = () => void import("./builder.ts").then(({ build }) => build(this));
    for (const sign of ["pointerover", "focusin"]) this.addEventListener(sign, start);
    if (new URLSearchParams(location.search).has("chart")) start();
  }

  /** On a chart's own page links, codes and files follow the view; who keeps to the page's own loads nothing. */
  private follow(): void {
    let followed = false;
    document.addEventListener("atlas:view", () => {
      followed ||= document.documentElement.dataset["shown"] !== "";
      if (followed) void import("./follow-page.ts").then(({ followPage }) => followPage(this));
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

if (customElements.get("atlas-embed") === undefined) customElements.define("atlas-embed", AtlasEmbed);
export type { AtlasEmbed };
