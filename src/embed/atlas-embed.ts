/** The form that makes embeds. It is loaded when somebody opens it; until then, and without scripts, the code for the chart as it opens is there. */
class AtlasEmbed extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    const start = async () => (await import("./builder.ts")).build(this);
    details?.addEventListener("toggle", () => void start());
    // An address that names a chart asks for the form.
    if (new URLSearchParams(location.search).has("chart")) details?.setAttribute("open", "");
    if (this.dataset["choosing"] !== undefined) return;
    // On a chart's own page codes and files follow the view; who keeps to the page's own loads nothing.
    let followed = false;
    document.addEventListener("atlas:view", () => {
      followed ||= document.documentElement.dataset["shown"] !== "";
      if (followed) void import("./follow-page.ts").then(({ followPage }) => followPage(this));
    });
  }
}

if (customElements.get("atlas-embed") === undefined) customElements.define("atlas-embed", AtlasEmbed);
export type { AtlasEmbed };
