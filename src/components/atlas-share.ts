import { element } from "../dom/element.ts";

/**
 * Hands on the page's address, in which everything stands that a reader has chosen: by the system's own sheet where the browser has one, by the
 * clipboard, or as a field to copy from. Beside a live chart, what the chart shows goes with it in words.
 */
class AtlasShare extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.share());
  }

  private async share(): Promise<void> {
    const url = location.href;
    const sentence = this.closest(".chart")?.querySelector(".live .sentence");
    const text = sentence?.textContent ?? document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "";
    try {
      // Not every browser has it, whatever the types say.
      if ("share" in navigator) return await navigator.share({ title: document.title, text, url });
    } catch (error) {
      // The reader thought better of it.
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
    try {
      await navigator.clipboard.writeText(url);
      this.say("The address is copied.");
    } catch {
      this.offer(url);
    }
  }

  private offer(url: string): void {
    const field = this.querySelector("input") ?? element("input", "field");
    Object.assign(field, { readOnly: true, value: url, ariaLabel: "Address" });
    this.querySelector("button")?.after(field);
    field.focus();
    field.select();
    this.say("Selected: press Ctrl-C or Cmd-C.");
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }
}

if (customElements.get("atlas-share") === undefined) customElements.define("atlas-share", AtlasShare);
