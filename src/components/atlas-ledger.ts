/** What may be chosen, by its name in the address: `/claims/?verdict=contested&subject=pay`. */
const names = ["verdict", "subject"] as const;

/** Enough to know one's own words by; an address can hold thousands of letters. */
const longest = 40;
const shortened = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);

/** Filters the claims by verdict and subject. The address holds the choice, so a view can be linked, reloaded and left by Back. */
class AtlasLedger extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => this.choose());
    this.querySelector("button")?.addEventListener("click", () => {
      for (const name of names) {
        const select = this.select(name);
        if (select !== null) select.value = "";
      }
      this.choose();
    });
    addEventListener("popstate", () => this.read());
    this.read();
  }

  private select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  /** Puts what readers chose into the address. */
  private choose(): void {
    const address = new URL(location.href);
    for (const name of names) {
      const value = this.select(name)?.value ?? "";
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    address.hash = "";
    if (address.href !== location.href) history.pushState(null, "", address);
    this.show();
  }

  /** Takes the choice from the address; what it does not know is said and left out. */
  private read(): void {
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    for (const name of names) {
      const select = this.select(name);
      const value = asked.get(name) ?? "";
      if (select === null) continue;
      const known = [...select.options].some((option) => option.value === value);
      if (!known) unknown.push(`There is no ${name} “${shortened(value)}”.`);
      select.value = known ? value : "";
    }
    this.show(unknown);
  }

  private show(remarks: readonly string[] = []): void {
    const [verdict, subject] = names.map((name) => this.select(name)?.value ?? "");
    let all = 0;
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>("section")) {
      let here = 0;
      for (const entry of section.querySelectorAll<HTMLElement>("[data-subjects]")) {
        const fits =
          (verdict === "" || section.dataset["verdict"] === verdict) &&
          (subject === "" || entry.dataset["subjects"]?.split(" ").includes(subject ?? "") === true);
        entry.hidden = !fits;
        all += 1;
        here += Number(fits);
      }
      shown += here;
      section.hidden = here === 0;
      const count = section.querySelector(".count");
      if (count !== null) count.textContent = String(here);
    }
    const none = shown === 0 ? "No claim has this verdict and this subject." : "";
    const count = shown === all ? `${all} claims` : `${shown} of ${all} claims`;
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = [...remarks, none === "" ? count : none].join(" ");
    const wider = this.querySelector("button");
    if (wider !== null) wider.hidden = verdict === "" && subject === "";
  }
}

if (customElements.get("atlas-ledger") === undefined) customElements.define("atlas-ledger", AtlasLedger);
