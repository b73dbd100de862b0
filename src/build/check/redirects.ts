import { didYouMean } from "../../text/edit-distance.ts";
import { redirectsFile, type Redirect } from "../../content/redirects.ts";
import type { Problem } from "../../content/problem.ts";

/** Where an old address leads in the end, or undefined where its redirects run in a ring. */
function endOf(from: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let at = from;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = to;
  }
  return at;
}

/** Redirects that replace a page, run in a ring or lead nowhere. `pages` are addresses without slashes at their ends. */
export function checkRedirects(redirects: readonly Redirect[], pages: ReadonlySet<string>): Problem[] {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  // Some file systems take capitals and small letters for the same.
  const taken = new Set([...pages].map((page) => page.toLowerCase()));
  return redirects.flatMap(({ from, to, line }): Problem[] => {
    const problem = (message: string, found: string) => [{ file: redirectsFile, line, field: from, message, found }];
    if (taken.has(bare(from).toLowerCase())) return problem("remove this line: it would replace the page at this address", from);
    if (from === to) return problem("write another address than the old one: this leads to itself", to);
    const end = endOf(from, next);
    if (end === undefined) return problem("write the address of a page: these redirects run in a ring", to);
    if (end !== to && pages.has(bare(end))) return problem(`write ${end}, where this address leads in the end`, to);
    if (pages.has(bare(to)) || next.has(to)) return [];
    return problem(`write the address of a page of this site${didYouMean(bare(to), pages)}`, to);
  });
}

const bare = (address: string) => address.slice(1, -1);
