/** The form that makes embeds. It is loaded when somebody opens it; until then, and without scripts, the code for the chart as it opens is there. */
class AtlasEmbed extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    const start = async () => (await import("./builder.ts")).build(this);
    details?.addEventListener("toggle", () => void start());
    // An address that names a chart asks for the form.
    if (new URLSearchParams(location.search).has("chart")) details?.setAttribute("open", "");
  }
}

if (customElements.get("atlas-embed") === undefined) customElements.define("atlas-embed", AtlasEmbed);
export type { AtlasEmbed };
