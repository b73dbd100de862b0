import { element } from "../../dom/element.ts";
import type { Unnamed } from "../unnamed.ts";

/**
 * Lists below a drawing what it lights and has no room to name, and takes the list away where there is nothing. `svg/UnnamedList.astro` prints the same at
 * build.
 */
export function listUnnamed(container: HTMLElement, { heading, groups }: Unnamed): void {
  const old = container.querySelector(".unnamed");
  if (groups.length === 0) {
    old?.remove();
    return;
  }
  const items = groups.map(({ by, names }) => element("li", "", element("b", "", by), ` ${names.join("; ")}`));
  const list = element("div", "unnamed", element("p", "", heading), element("ul", "", ...items));
  if (old === null) container.append(list);
  else if (old.textContent !== list.textContent) old.replaceWith(list);
}
