import { afterFrame } from "./after-frame.ts";

const base = import.meta.env.BASE_URL;

/** Address of a page of the site, or of a part of it after `#`; `to` has no slashes at its ends. */
export const hrefTo = (to: string): string => base + to.replace(/#|$/, "/$&");

/** The page's address, also where a text that it was copied into has made `&amp;` of each `&`. */
const address = (): URL => new URL(location.href.replaceAll("&amp;", "&"));

/** What the page's address asks for. */
export const asked = (): URLSearchParams => address().searchParams;

/**
 * Keeps a view in the address. Changing the address takes a browser longer than changing the colors of a drawing, so the address is written just
 * after the frame that shows the view. In embeds nothing is written: readers do not see the address of a frame.
 */
export class UrlState {
  private pending: (() => void) | null = null;

  private readonly names: readonly string[];
  private readonly silent: boolean;

  constructor(names: readonly string[], silent: boolean) {
    this.names = names;
    this.silent = silent;
  }

  /** Whether the address names any value of a view. */
  get asks(): boolean {
    const given = asked();
    return this.names.some((name) => given.has(name));
  }

  /** Notes the parameters of a view; where `push`, Back leads to the view before. */
  write(parameters: URLSearchParams, push: boolean): void {
    this.announce(parameters);
    if (this.silent) return;
    this.flush();
    const write = () => {
      const shown = address();
      for (const name of this.names) shown.searchParams.delete(name);
      for (const [name, value] of parameters) shown.searchParams.set(name, value);
      if (shown.href !== location.href) history[push ? "pushState" : "replaceState"](null, "", shown);
    };
    this.pending = write;
    afterFrame(() => {
      if (this.pending === write) this.flush();
    });
  }

  /** Notes on the document which view is shown, once its sentence is there, too: the form that makes embeds reads both. */
  announce(parameters: URLSearchParams): void {
    afterFrame(() => {
      document.documentElement.dataset["shown"] = parameters.toString();
      document.dispatchEvent(new Event("atlas:view"));
    });
  }

  private flush(): void {
    const write = this.pending;
    this.pending = null;
    write?.();
  }
}
