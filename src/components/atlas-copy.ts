/** Puts the text of its field on the clipboard and says so; where that is refused, it selects the text instead. */
class AtlasCopy extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("textarea");
    const status = this.querySelector('[role="status"]');
    if (field === null || status === null) return;
    this.querySelector("button")?.addEventListener("click", async () => {
      try {
        // Pages that came without TLS have no clipboard.
        await navigator.clipboard.writeText(field.value);
        status.textContent = "Copied.";
      } catch {
        field.select();
        status.textContent = "Selected: press Ctrl-C or Cmd-C.";
      }
    });
  }
}

customElements.define("atlas-copy", AtlasCopy);
